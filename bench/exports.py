"""How long the exports take, and what others notice of it: python -m bench.exports

Writes bench/results/exports.md. Each format is made five times in a child process as the server has it; the
middle one counts. What others notice stands in bench/exports_beside.py.
"""

import asyncio
import os
import statistics
import time
from pathlib import Path

from app.exports import FORMATS
from app.views.plan import document
from app.views.plan.record import Plan
from app.views.words import Words
from app.web.printing import Printer
from bench.exports_beside import others
from tests.exports.filled import filled
from tests.exports.large import large
from tests.exports.plans import of

RESULTS = Path(__file__).with_name("results") / "exports.md"
TIMES = 5
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


async def main() -> None:
    load = os.getloadavg()[0]
    head = (
        f"# Exports\n\nMeasured with {os.cpu_count()} cores; load before it began: {load:.1f}. "
        "By the clock, and in brackets the work itself: on an idle machine both are the same."
    )
    parts = [head, "\n".join(await formats()), await others()]
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    print(RESULTS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    asyncio.run(main())
