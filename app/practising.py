"""The robots of a practice session: a process of their own, that lives as long as the server."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

SECONDS_TO_STOP = 5
MOST_AT_ONCE = 3
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "[::1]"}  # noqa: S104 - compared, not bound


def own_address(host: str, port: int) -> str:
    """How a process on this machine reaches the server, whatever address people use."""
    return f"http://{EVERYWHERE.get(host, f'[{host}]' if ':' in host else host)}:{port}"


@contextmanager
def robots(address: str, key: str, data: Path) -> Iterator[None]:
    """They end when their standard input closes, so also when the server is killed."""
    command = [sys.executable, "-m", "app.robots", address]
    # A key on the command line could be read by everybody on this machine.
    surroundings = {**os.environ, "TUSSENSTAP_KEY": key}
    with (data / "robots.log").open("a", encoding="utf-8") as log:
        child = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            env=surroundings,
            start_new_session=True,
        )
    try:
        yield
    finally:
        if child.stdin:
            child.stdin.close()
        child.wait(SECONDS_TO_STOP)


class Rehearsals:
    """The robots this server started by a press; with too many at once the oldest go home."""

    def __init__(self) -> None:
        self._going: list[ExitStack] = []

    def begin(self, address: str, key: str, data: Path) -> None:
        while len(self._going) >= MOST_AT_ONCE:
            self._going.pop(0).close()
        with ExitStack() as stack:
            stack.enter_context(robots(address, key, data))
            self._going.append(stack.pop_all())

    def end(self) -> None:
        while self._going:
            self._going.pop().close()
