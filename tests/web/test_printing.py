"""The printer leaves the screens their time."""

import asyncio
import os

import pytest

from app.web.printing import POLITE, Printer


def standing() -> tuple[int, int, str | None]:
    """How the system treats the process in which this runs, and how many threads a PDF may take."""
    policy = os.sched_getscheduler(0)
    return policy, os.getpriority(os.PRIO_PROCESS, 0), os.environ.get("RAYON_NUM_THREADS")


async def as_printed() -> tuple[int, int, str | None]:
    printer = Printer()
    try:
        return await printer.make(standing)
    finally:
        printer.stop()


@pytest.mark.skipif(not hasattr(os, "SCHED_IDLE"), reason="only Linux knows what runs when nothing else does")
def test_files_are_made_when_nothing_else_wants_the_core_and_on_one_core_only():
    assert asyncio.run(as_printed()) == (os.SCHED_IDLE, POLITE, "1")
