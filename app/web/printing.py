"""The printer: files are made in a process of their own, one at a time, so that no screen waits for them."""

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context
from typing import Any, TypeVar

from app.following import follow_parent
from app.web.plan_files import Order, PlanFile, written

AT_MOST = 60.0
# Longer than one file may take: who stands behind one that hangs still gets a turn.
TURN_WITHIN = 90.0
MOST_WAITING = 40
# What a file took of memory goes back to the machine now and then.
FILES_PER_CHILD = 200
POLITE = 19
Made = TypeVar("Made")


class TooBusy(Exception):
    """More files are asked for than can be made in a reasonable time."""


def settle_in() -> None:
    """The child goes when the server goes, and takes a low rank and one core only.

    A PDF is typeset by as many threads as there are cores, and would leave no core free.
    """
    follow_parent()
    os.environ["RAYON_NUM_THREADS"] = "1"
    with suppress(OSError):
        os.nice(POLITE)


def stand_last() -> None:
    """The screens come first: the child gets what time they leave.

    Where the system knows such a thing (Linux), who wakes up takes the core from it at once. A low rank alone
    lets a press wait until the child has had its turn, several times a press.
    """
    settle_in()
    with suppress(AttributeError, OSError):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def child(manners: Callable[[], None] = stand_last) -> ProcessPoolExecutor:
    """Spawned, so that it inherits no sockets and no database."""
    return ProcessPoolExecutor(1, get_context("spawn"), manners)


class Printer:
    """One file at a time is in the child's hands, so that nothing that goes wrong there touches another."""

    def __init__(self, hire: Callable[[Callable[[], None]], Executor] = child) -> None:
        self._hire = hire
        self._manners: Callable[[], None] = stand_last
        self._worker: Executor | None = None
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._files = 0

    async def plan(self, order: Order, suffix: str) -> PlanFile:
        return await self.make(written, order, suffix)

    async def make(self, work: Callable[..., Made], *given: Any) -> Made:
        """What `work` makes of `given`, in the child; a child that died is replaced, once.

        Raises
        ------
        TooBusy
            When too many others wait already, or no turn came in time.

        """
        await self._take_turn()
        try:
            return await self._made(work, *given)
        except BrokenProcessPool:
            return await self._made(work, *given)
        finally:
            self._turn.release()

    async def _take_turn(self) -> None:
        if self._waiting >= MOST_WAITING:
            raise TooBusy
        self._waiting += 1
        try:
            async with asyncio.timeout(TURN_WITHIN):
                await self._turn.acquire()
        except TimeoutError as late:
            raise TooBusy from late
        finally:
            self._waiting -= 1

    async def _made(self, work: Callable[..., Made], *given: Any) -> Made:
        if self._files >= FILES_PER_CHILD:
            self.stop()
        if self._worker is None:
            self._worker, self._files = self._hire(self._manners), 0
            self._manners = stand_last
        self._files += 1
        try:
            async with asyncio.timeout(AT_MOST):
                return await asyncio.get_running_loop().run_in_executor(self._worker, work, *given)
        except BrokenProcessPool:
            self.stop()
            raise
        except TimeoutError:
            self.stop()
            # It hung, or a machine that is busy all the time left it nothing: the next child is given some.
            self._manners = settle_in
            raise

    def stop(self) -> None:
        """Ends the child, also one that is still busy."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        children = list((getattr(worker, "_processes", None) or {}).values())
        worker.shutdown(wait=False, cancel_futures=True)
        for process in children:
            process.kill()
