"""Knocking at a door: a closed one, or a seat somebody has already. Answered by a yes or a no of people."""

import secrets
from concurrent.futures import Future
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, insert, update
from sqlmodel import Session as Rows
from sqlmodel import col, select

from app.journal.database import announce
from app.journal.tables import KnockRow
from app.journal.writer import Writer

MOST_WAITING = 20


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody at the door; `seat` is the one they say is theirs. `granted` is None until answered."""

    id: str
    session: str
    name: str
    seat: int | None
    granted: bool | None


class Knocks:
    def __init__(self, reader: Engine, writer: Writer) -> None:
        self._reader = reader
        self._writer = writer

    def knock(self, session: str, name: str, seat: int | None) -> "Future[str]":
        """Its id is a secret of 128 bits: who has it is let in when the answer is yes."""
        knock = secrets.token_hex(16)
        row = {"id": knock, "session": session, "name": name, "seat": seat, "granted": None}

        def work(connection: Connection) -> str:
            connection.execute(insert(KnockRow).values(**row))
            announce(connection, session)
            return knock

        return self._writer.write(work)

    def answer(self, session: str, knock: str, *, granted: bool, seat: int | None) -> "Future[None]":
        """The first answer counts."""
        open_one = (
            col(KnockRow.id) == knock,
            col(KnockRow.session) == session,
            col(KnockRow.granted).is_(None),
        )

        def work(connection: Connection) -> None:
            connection.execute(update(KnockRow).where(*open_one).values(granted=granted, seat=seat))
            announce(connection, session)

        return self._writer.write(work)

    def waiting(self, session: str) -> tuple[Waiting, ...]:
        unanswered = (col(KnockRow.session) == session, col(KnockRow.granted).is_(None))
        with Rows(self._reader) as rows:
            found = rows.exec(select(KnockRow).where(*unanswered).limit(MOST_WAITING))
            return tuple(_waiting(row) for row in found)

    def find(self, knock: str) -> Waiting | None:
        with Rows(self._reader) as rows:
            row = rows.get(KnockRow, knock)
            return _waiting(row) if row else None


def _waiting(row: KnockRow) -> Waiting:
    return Waiting(row.id, row.session, row.name, row.seat, row.granted)
