"""Databases for tests: an empty one brought to shape, with everything the first floor keeps in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine

from app.journal.database import open_database
from app.journal.doors import Doors
from app.journal.drafts import Drafts
from app.journal.journal import Act, Journal
from app.journal.knocks import Knocks
from app.journal.migrate import upgrade
from app.journal.writer import Writer
from app.live.presence import Presence
from app.live.rooms import Rooms
from app.session.history import Entry
from app.session.state import Session
from tests.session.histories import NOON


@dataclass(frozen=True)
class Store:
    """What one process has of a database. Two of them on one address are two processes."""

    reader: Engine
    writer: Writer
    journal: Journal
    doors: Doors
    drafts: Drafts
    knocks: Knocks

    def founded(self) -> str:
        return self.doors.found().result()[0]

    def rooms(self) -> Rooms:
        return Rooms(self.journal, self.drafts, self.knocks)

    def presence(self) -> Presence:
        return Presence(self.rooms())

    def append(
        self, session: str, after: int, *facts: object, key: str = "", by: str = "desk"
    ) -> tuple[Entry, ...]:
        """Facts of one act, with an empty present: the journal does not ask whether they make sense."""
        act = Act(key or f"act-{after}", f"digest of {key or after}", by, NOON, facts)
        return self.journal.append(session, after, act, Session()).result()


@contextmanager
def open_store(url: str) -> Iterator[Store]:
    reader = open_database(url, writes=False)
    writer = Writer(open_database(url, writes=True))
    upgrade(reader)
    try:
        yield Store(
            reader,
            writer,
            Journal(reader, writer),
            Doors(reader, writer),
            Drafts(reader, writer),
            Knocks(reader, writer),
        )
    finally:
        writer.close()
        reader.dispose()
