"""How long the exports take, and what others notice of it: python -m bench.exports

Writes bench/results/exports.md. Each format is made five times in a child process as the server has it; the
middle one counts. Then somebody presses at the desk every 50 ms, first alone and then while ten files are
being made all the time, and the slowest presses but five in a hundred are compared.
"""

import asyncio
import os
import secrets
import statistics
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from app.exports import FORMATS
from app.exports.json import write as as_json
from app.views.plan import document
from app.views.plan.record import Plan
from app.views.words import Words
from app.web.printing import Printer
from tests.exports.filled import filled
from tests.exports.large import large
from tests.exports.plans import of
from tests.serving import RunningHouse, running_house

RESULTS = Path(__file__).with_name("results") / "exports.md"
TIMES = 5
SECONDS = 12
PAUSE = 0.05
AT_ONCE = 10
ALLOWED = {"pdf": 1500, "a3": 1500, "zip": 5000}
ORDINARY, LARGE = 300, 5000


def milliseconds(plan: Plan, suffix: str) -> tuple[float, float]:
    """From the plan to the bytes, in the process where this runs: by the clock, and of work."""
    start, work = time.perf_counter(), time.process_time()
    FORMATS[suffix].write(document(plan, Words("nl")))
    return (time.perf_counter() - start) * 1000, (time.process_time() - work) * 1000


async def middle(printer: Printer, plan: Plan, suffix: str, times: int) -> str:
    made = [await printer.make(milliseconds, plan, suffix) for _ in range(times)]
    clock, work = (statistics.median(one) for one in zip(*made, strict=True))
    return f"{clock:.0f} ms ({work:.0f})"


async def formats() -> list[str]:
    printer = Printer()
    ordinary = of(filled()).plan
    rows = ["| format | 80 obstacles | allowed | 1,000 obstacles | allowed |", "|---|---|---|---|---|"]
    try:
        await printer.make(milliseconds, ordinary, "docx")
        for suffix in FORMATS:
            first = await middle(printer, ordinary, suffix, TIMES)
            most = await middle(printer, large(), suffix, 1)
            allowed = ALLOWED.get(suffix, ORDINARY)
            rows.append(f"| `{suffix}` | {first} | {allowed} ms | {most} | {LARGE} ms |")
    finally:
        printer.stop()
    return rows


class Desk:
    def __init__(self, house: RunningHouse) -> None:
        self.client = httpx.AsyncClient(
            base_url=house.base, trust_env=False, timeout=60, headers={"origin": house.base}
        )

    async def opened(self, house: RunningHouse) -> "Desk":
        """A session with the whole sample plan, read from a file."""
        await self.client.get(urlsplit(house.links["organiser"]).path)
        files = {"plan": ("plan.json", as_json(of(filled())), "application/json")}
        answer = await self.client.post("/sessions/read", files=files)
        self.home = answer.headers["location"].rstrip("/")
        return self

    async def press(self, number: int) -> float:
        body = {
            "key": secrets.token_urlsafe(12),
            "kind": "describe",
            "field": "agenda",
            "text": f"Punt {number}",
        }
        start = time.perf_counter()
        (await self.client.post(f"{self.home}/acts", json=body)).raise_for_status()
        return (time.perf_counter() - start) * 1000

    async def presses(self) -> list[float]:
        """A press every so often, whatever the one before took."""
        until, waits, number = time.perf_counter() + SECONDS, [], 0
        while time.perf_counter() < until:
            number += 1
            waits.append(asyncio.create_task(self.press(number)))
            await asyncio.sleep(PAUSE)
        return list(await asyncio.gather(*waits))

    async def take(self, suffix: str) -> None:
        (await self.client.get(f"{self.home}/plan.{suffix}")).raise_for_status()


async def others() -> list[str]:
    with running_house() as house:
        desk = await Desk(house).opened(house)
        await desk.take("docx")
        await desk.presses()
        idle = await desk.presses()
        made = 0

        async def takes(suffixes: Callable[[], str]) -> None:
            nonlocal made
            while True:
                await desk.take(suffixes())
                made += 1

        kinds = cycle(("docx", "pdf", "xlsx", "a3", "zip"))
        tasks = [asyncio.create_task(takes(lambda: next(kinds))) for _ in range(AT_ONCE)]
        busy = await desk.presses()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await desk.client.aclose()
    before, beside = percentile(idle), percentile(busy)
    told = (
        f"p95 of a press: {before:.0f} ms alone, {beside:.0f} ms beside {AT_ONCE} exports under way "
        f"({made} files made in {SECONDS} s): {beside / before:.1f} times. Allowed: 100 ms and 2 times."
    )
    return [told]


def percentile(waits: list[float]) -> float:
    return statistics.quantiles(waits, n=20)[-1]


async def main() -> None:
    load = os.getloadavg()[0]
    head = (
        f"# Exports\n\nMeasured with {os.cpu_count()} cores; load before it began: {load:.1f}. "
        "By the clock, and in brackets the work itself: on an idle machine both are the same."
    )
    parts = [head, "\n".join(await formats()), "\n".join(await others())]
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    print(RESULTS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    asyncio.run(main())
