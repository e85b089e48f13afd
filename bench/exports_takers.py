"""Ten who take plans home, one after another, in a process that leaves the measured ones their time."""

import http.client
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from multiprocessing.context import SpawnContext
from threading import Lock, Thread

KINDS = ("docx", "pdf", "xlsx", "a3", "zip")
PATIENCE = 120


class Takers:
    """`open` lets them ask; closed, each waits once the file it asked for is there."""

    def __init__(self, context: SpawnContext, many: int) -> None:
        self.gate = context.Event()
        self.many = many
        self.made = context.Value("i", 0)
        self.under_way = context.Value("i", 0)

    def started(self) -> None:
        """Opens; returns when the first file is being made."""
        self.gate.set()
        while not self.under_way.value:
            time.sleep(0.01)

    @contextmanager
    def busy(self) -> Iterator[None]:
        with self.under_way.get_lock():
            self.under_way.value += 1
        try:
            yield
        finally:
            with self.under_way.get_lock():
                self.under_way.value -= 1

    def close(self) -> None:
        """Returns when nothing is being made any more."""
        self.gate.clear()
        while self.under_way.value:
            time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Door:
    """Where plans are taken, and what opens it."""

    address: str
    path: str
    cookies: str


def fetched(door: Door, kind: str) -> bool:
    """Whether the file came; a line of its own each time, as people far apart have."""
    line = http.client.HTTPConnection(door.address, timeout=PATIENCE)
    line.request("GET", f"{door.path}/plan.{kind}", headers={"cookie": door.cookies})
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer.status == 200


def take(door: Door, takers: Takers) -> None:
    """Never returns. Browsers stand on other machines: here they get what time is left."""
    os.nice(19)
    kinds, one_at_a_time = cycle(KINDS), Lock()

    def go_on() -> None:
        while True:
            takers.gate.wait()
            with one_at_a_time:
                kind = next(kinds)
            with takers.busy():
                took = fetched(door, kind)
            with takers.made.get_lock():
                takers.made.value += took

    threads = [Thread(target=go_on, daemon=True) for _ in range(takers.many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
