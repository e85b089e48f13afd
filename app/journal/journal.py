"""Appending facts at the next number, or being told that somebody else took it; reading on."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session as Rows
from sqlmodel import col, select

from app.journal.database import announce, aware
from app.journal.projections import project
from app.journal.tables import ActRow, EntryRow
from app.journal.wire import from_wire, to_wire
from app.journal.writer import Writer
from app.session.history import Entry
from app.session.state import Session


class Conflict(Exception):
    """Another writer took this number: read on, decide again."""


@dataclass(frozen=True, slots=True)
class Act:
    """One answered request: its key, a digest of what was asked, who, when, and what it made happen."""

    key: str
    digest: str
    by: str
    at: datetime
    facts: tuple[Any, ...]


class Journal:
    def __init__(self, reader: Engine, writer: Writer) -> None:
        self._reader = reader
        self._writer = writer

    def append(self, session: str, after: int, act: Act, present: Session) -> "Future[tuple[Entry, ...]]":
        """Writes an act's facts at after+1 and on, with the projection, durably.

        Raises (through the future)
        ---------------------------
        Conflict
            When the number or the key is taken already.
        """
        entries = tuple(
            Entry(after + place, act.key, act.by, act.at, fact) for place, fact in enumerate(act.facts, 1)
        )

        def work(connection: Connection) -> tuple[Entry, ...]:
            _insert(connection, session, act, entries, after)
            if entries:
                project(connection, session, entries[-1].seq, present)
                announce(connection, session)
            return entries

        return self._writer.write(work)

    def read(self, session: str, after: int = 0) -> list[Entry]:
        """All facts behind number `after`, in order."""
        wanted = select(EntryRow).where(EntryRow.session == session, EntryRow.seq > after)
        with Rows(self._reader) as rows:
            return [_entry(row) for row in rows.exec(wanted.order_by(col(EntryRow.seq)))]

    def answered(self, session: str) -> dict[str, tuple[str, int]]:
        """Every answered key of a session: its digest and the number it was answered with."""
        with Rows(self._reader) as rows:
            found = rows.exec(select(ActRow).where(ActRow.session == session))
            return {row.key: (row.digest, row.seq) for row in found}


def _insert(connection: Connection, session: str, act: Act, entries: Sequence[Entry], after: int) -> None:
    seq = after + len(entries)
    rows = [_row(session, part, entry) for part, entry in enumerate(entries)]
    try:
        connection.execute(insert(ActRow).values(session=session, key=act.key, digest=act.digest, seq=seq))
        if rows:
            connection.execute(insert(EntryRow), rows)
    except IntegrityError as error:
        raise Conflict(session) from error


def _row(session: str, part: int, entry: Entry) -> dict[str, Any]:
    kind, body = to_wire(entry.fact)
    return {
        "session": session,
        "seq": entry.seq,
        "act": entry.act,
        "part": part,
        "at": entry.at.astimezone(UTC),
        "by": entry.by,
        "kind": kind,
        "body": body,
    }


def _entry(row: EntryRow) -> Entry:
    return Entry(row.seq, row.act, row.by, aware(row.at), from_wire(row.kind, row.body))
