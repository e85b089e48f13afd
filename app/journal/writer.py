"""The one writer of a process: takes all that waits, commits once, and only then answers."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, InternalError, OperationalError, SQLAlchemyError

Answer = TypeVar("Answer")
MOST_AT_ONCE = 256
Job = tuple[Callable[[Connection], Any], "Future[Any]"]


class NotSaved(Exception):
    """The database could not keep this now; nothing of it was written."""


class Writer:
    """A thread with one connection. A job that fails is rolled back alone; the others go on."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()

    def write(self, work: Callable[[Connection], Answer]) -> "Future[Answer]":
        """Runs `work` in a transaction; the future is done when it is durable."""
        future: Future[Answer] = Future()
        self._jobs.put((work, future))
        return future

    def close(self) -> None:
        self._jobs.put(None)
        self._thread.join()
        self._engine.dispose()

    def _work(self) -> None:
        while (first := self._jobs.get()) is not None:
            jobs = [first]
            ends = False
            while len(jobs) < MOST_AT_ONCE and not self._jobs.empty():
                job = self._jobs.get()
                if job is None:
                    ends = True
                    break
                jobs.append(job)
            self._commit(jobs)
            if ends:
                return

    def _commit(self, waiting: list[Job]) -> None:
        # Who gave up waiting is passed over; from here on nobody can give up half way.
        jobs = [(work, future) for work, future in waiting if future.set_running_or_notify_cancel()]
        try:
            with self._engine.begin() as connection:
                outcomes = [_attempt(connection, work) for work, _ in jobs]
        except SQLAlchemyError as error:
            for _, future in jobs:
                future.set_exception(_not_saved(error))
            return
        for (_, future), outcome in zip(jobs, outcomes, strict=True):
            if isinstance(outcome, Exception):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)


def _attempt(connection: Connection, work: Callable[[Connection], Any]) -> Any:
    """One job in its own savepoint: what it returns, or what it raised."""
    savepoint = connection.begin_nested()
    try:
        answer = work(connection)
    except Exception as error:  # noqa: BLE001 - handed to whoever asked, through the future
        savepoint.rollback()
        return _not_saved(error) if isinstance(error, OperationalError | InternalError) else error
    savepoint.commit()
    return answer


def _not_saved(error: SQLAlchemyError) -> NotSaved:
    """Said in the database's own words: the rest of the error repeats what people wrote."""
    return NotSaved(str(error.orig) if isinstance(error, DBAPIError) else type(error).__name__)
