"""The printer: files are made in a process of their own, one at a time, so that no screen waits for them."""

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context
from typing import Any, TypeVar

from app.web.plan_files import Order, PlanFile, written

AT_MOST = 60.0
MOST_WAITING = 40
# What a file took of memory goes back to the machine now and then.
FILES_PER_CHILD = 200
POLITE = 19
Made = TypeVar("Made")


class TooBusy(Exception):
    """More files are asked for than can be made in a reasonable time."""


def settle_in() -> None:
    """The screens come first: the child gets what time they leave, and of one core only.

    Where the system knows such a thing (Linux), who wakes up takes the core from it at once. A low rank alone
    lets a press wait until the child has had its turn, several times a press. A PDF is typeset by as many
    threads as there are cores, and would leave no core free.
    """
    os.environ["RAYON_NUM_THREADS"] = "1"
    with suppress(OSError):
        os.nice(POLITE)
    with suppress(AttributeError, OSError):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def child() -> ProcessPoolExecutor:
    """Spawned, so that it inherits no sockets and no database."""
    spawn = get_context("spawn")
    return ProcessPoolExecutor(1, spawn, settle_in, max_tasks_per_child=FILES_PER_CHILD)


class Printer:
    def __init__(self, hire: Callable[[], Executor] = child) -> None:
        self._hire = hire
        self._worker: Executor | None = None
        self._waiting = 0

    async def plan(self, order: Order, suffix: str) -> PlanFile:
        return await self.make(written, order, suffix)

    async def make(self, work: Callable[..., Made], *given: Any) -> Made:
        """What `work` makes of `given`, in the child; a child that died is replaced, once.

        Raises
        ------
        TooBusy
            When too many others wait already.

        """
        if self._waiting >= MOST_WAITING:
            raise TooBusy
        self._waiting += 1
        try:
            return await self._made(work, *given)
        except BrokenProcessPool:
            self.stop()
            return await self._made(work, *given)
        finally:
            self._waiting -= 1

    async def _made(self, work: Callable[..., Made], *given: Any) -> Made:
        self._worker = self._worker or self._hire()
        async with asyncio.timeout(AT_MOST):
            return await asyncio.get_running_loop().run_in_executor(self._worker, work, *given)

    def stop(self) -> None:
        """Ends the child, also one that is still busy."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        children = list((getattr(worker, "_processes", None) or {}).values())
        worker.shutdown(wait=False, cancel_futures=True)
        for process in children:
            process.kill()
