"""What somebody who presses at the desk notices of ten exports under way.

A press every 50 ms, whatever the one before took: four seconds alone, four beside the exports, eight times
over, so that whatever else the machine does falls on both. The slowest presses but five in a hundred are
compared. Who takes the files does so from another process, or the press would wait for its own measuring.
"""

import asyncio
import multiprocessing
import secrets
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from app.exports.json import write as as_json
from bench.exports_takers import Door, Takers, take
from tests.exports.filled import filled
from tests.exports.plans import of
from tests.serving import RunningHouse, running_house

ROUNDS, SECONDS, PAUSE, AT_ONCE = 8, 4.0, 0.05, 10
TICKS = 100
OWN, ENDED = (11, 12), (13, 14)


class Desk:
    def __init__(self, house: RunningHouse) -> None:
        headers = {"origin": house.base}
        self.client = httpx.AsyncClient(base_url=house.base, trust_env=False, timeout=60, headers=headers)
        self.number = 0

    async def opened(self, house: RunningHouse) -> Door:
        """A session with the whole sample plan, read from a file."""
        await self.client.get(urlsplit(house.links["organiser"]).path)
        files = {"plan": ("plan.json", as_json(of(filled())), "application/json")}
        answer = await self.client.post("/sessions/read", files=files)
        self.home = urlsplit(answer.headers["location"]).path.rstrip("/")
        cookies = "; ".join(f"{name}={value}" for name, value in self.client.cookies.items())
        return Door(urlsplit(house.base).netloc, self.home, cookies)

    async def press(self) -> float:
        self.number += 1
        text = f"Punt {self.number}"
        body = {"key": secrets.token_urlsafe(12), "kind": "describe", "field": "agenda", "text": text}
        start = time.perf_counter()
        (await self.client.post(f"{self.home}/acts", json=body)).raise_for_status()
        return (time.perf_counter() - start) * 1000

    async def presses(self, seconds: float = SECONDS) -> list[float]:
        until, waits = time.perf_counter() + seconds, []
        while time.perf_counter() < until:
            waits.append(asyncio.create_task(self.press()))
            await asyncio.sleep(PAUSE)
        return list(await asyncio.gather(*waits))


@dataclass(slots=True)
class Waits:
    alone: list[float] = field(default_factory=list)
    beside: list[float] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)
    used: dict[str, float] = field(default_factory=dict)

    def add(self, alone: list[float], beside: list[float]) -> None:
        self.alone += alone
        self.beside += beside
        self.ratios.append(percentile(beside) / percentile(alone))


async def others() -> str:
    context = multiprocessing.get_context("spawn")
    takers = Takers(context, AT_ONCE)
    with running_house() as house:
        desk = Desk(house)
        door = await desk.opened(house)
        helper = context.Process(target=take, args=(door, takers), daemon=True)
        helper.start()
        waits = await measured(desk, takers, house.process.pid if house.process else 0, helper.pid or 0)
        helper.terminate()
        await desk.client.aclose()
    return told(waits, takers.made.value)


async def measured(desk: Desk, takers: Takers, server: int, helper: int) -> Waits:
    waits = Waits()
    (await desk.client.get(f"{desk.home}/plan.docx")).raise_for_status()
    await desk.presses()
    for _ in range(ROUNDS):
        alone = await desk.presses()
        await asyncio.to_thread(takers.started)
        with counted(waits, server, helper):
            beside = await desk.presses()
        await asyncio.to_thread(takers.close)
        waits.add(alone, beside)
    return waits


@contextmanager
def counted(waits: Waits, server: int, helper: int) -> Iterator[None]:
    """How much of a core each used meanwhile: the server, its printer, who takes, who presses."""
    start, before, own = time.perf_counter(), work(server, helper), time.process_time()
    yield
    took = (time.perf_counter() - start) * ROUNDS
    after = {**work(server, helper), "the presses": time.process_time() - own}
    for name, done in after.items():
        waits.used[name] = waits.used.get(name, 0) + (done - before.get(name, 0)) / took


def work(server: int, helper: int) -> dict[str, float]:
    lists = Path(f"/proc/{server}/task").glob("*/children")
    children = {int(one) for each in lists for one in each.read_text(encoding="utf-8").split()}
    # A printer that was replaced meanwhile is counted by its server.
    printers = sum(map(seconds, children)) + seconds(server, ENDED)
    return {"the server": seconds(server), "its printer": printers, "who takes the files": seconds(helper)}


def seconds(process: int, columns: tuple[int, int] = OWN) -> float:
    """Of work so far, as Linux counts it."""
    told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return sum(int(told[column]) for column in columns) / TICKS


def percentile(waits: list[float]) -> float:
    return statistics.quantiles(waits, n=20)[-1]


def told(waits: Waits, made: int) -> str:
    alone, beside = percentile(waits.alone), percentile(waits.beside)
    used = ", ".join(f"{name} {share:.0%}" for name, share in waits.used.items())
    return (
        f"p95 of a press: {alone:.0f} ms alone, {beside:.0f} ms beside {AT_ONCE} exports under way: "
        f"{beside / alone:.1f} times. Allowed: 100 ms and 2 times. Half of the presses took "
        f"{statistics.median(waits.alone):.0f} and {statistics.median(waits.beside):.0f} ms.\n\n"
        f"{ROUNDS} rounds of {SECONDS:.0f} s alone and {SECONDS:.0f} s beside, {len(waits.beside)} presses "
        "each; "
        f"round by round {', '.join(f'{one:.1f}' for one in waits.ratios)} times; {made} files made. "
        f"Of one core meanwhile: {used}."
    )


if __name__ == "__main__":
    print(asyncio.run(others()))
