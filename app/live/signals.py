"""An alarm clock between processes: PostgreSQL says in which session something was written, no more.

SQLite has one process and needs none. A lost or doubled alarm costs nothing: who wakes reads on by number.
"""

import asyncio
import logging
from contextlib import suppress
from typing import Any

from psycopg import AsyncConnection, Error
from psycopg.conninfo import make_conninfo
from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from app.live.rooms import Rooms

log = logging.getLogger("tussenstap.signals")
LOOK_ANYWAY = 15.0
LONGEST_PAUSE = 10.0
KEEPALIVE: dict[str, Any] = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}


class Signals:
    def __init__(self, url: str, rooms: Rooms) -> None:
        plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._address = make_conninfo(plain, **KEEPALIVE)
        self._rooms = rooms
        self._rung: set[str] = set()
        self._bell = asyncio.Event()
        self.listening = asyncio.Event()

    async def attend(self) -> None:
        """Listens, and wakes rooms, until cancelled; comes back by itself when the line is lost."""
        async with asyncio.TaskGroup() as both:
            both.create_task(self._listen())
            both.create_task(self._wake())

    async def _listen(self) -> None:
        pause = 0.1
        while True:
            with suppress(Error, OSError):
                await self._hear()
            if self.listening.is_set():
                pause = 0.1
            self.listening.clear()
            log.warning("the line to the database is lost; again in %.1f s", pause)
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)

    async def _hear(self) -> None:
        async with await AsyncConnection.connect(self._address, autocommit=True) as line:
            await line.execute("LISTEN journal")
            self.listening.set()
            while True:
                self._ring(*(room.session for room in self._rooms.opened()))
                async for alarm in line.notifies(timeout=LOOK_ANYWAY):
                    self._ring(alarm.payload)
                await line.execute("SELECT 1")

    def _ring(self, *sessions: str) -> None:
        self._rung.update(sessions)
        self._bell.set()

    async def _wake(self) -> None:
        """Many alarms about one session while it is being read are one more reading."""
        while True:
            await self._bell.wait()
            self._bell.clear()
            rung, self._rung = self._rung, set()
            for session in rung:
                try:
                    await self._rooms.wake(session)
                except SQLAlchemyError as error:
                    log.warning("not read on: session=%s: %r", session, error)
