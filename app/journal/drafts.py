"""Private drafts in plain rows: they follow their author to a second device, and nobody else reads them."""

from collections.abc import Collection
from concurrent.futures import Future
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, delete, func, insert, update
from sqlmodel import Session as Rows
from sqlmodel import col, select

from app.journal.database import announce
from app.journal.tables import DraftRow
from app.journal.writer import Writer

MOST_DRAFTS = 60


@dataclass(frozen=True, slots=True)
class Draft:
    key: str
    text: str
    place: int = 0


class Drafts:
    def __init__(self, reader: Engine, writer: Writer) -> None:
        self._reader = reader
        self._writer = writer

    def keep(self, session: str, seat: int, draft: Draft) -> "Future[bool]":
        """Writes or rewrites one draft; false when the list is full."""

        def work(connection: Connection) -> bool:
            _remove(connection, session, seat, draft.key)
            mine = select(func.count()).where(DraftRow.session == session, DraftRow.seat == seat)
            if connection.execute(mine).scalar_one() >= MOST_DRAFTS:
                return False
            row = {
                "session": session,
                "seat": seat,
                "key": draft.key,
                "text": draft.text,
                "place": draft.place,
            }
            connection.execute(insert(DraftRow).values(**row))
            announce(connection, session)
            return True

        return self._writer.write(work)

    def drop(self, session: str, seat: int, key: str) -> "Future[None]":
        def work(connection: Connection) -> None:
            _remove(connection, session, seat, key)
            announce(connection, session)

        return self._writer.write(work)

    def move(self, session: str, seats: Collection[int], key: str, rank: int) -> "Future[None]":
        """To this place in the list a person has by these seats; the same again changes nothing more."""

        def work(connection: Connection) -> None:
            mine = (col(DraftRow.session) == session, col(DraftRow.seat).in_(seats))
            listed = select(DraftRow.key).where(*mine)
            order = list(
                connection.execute(listed.order_by(col(DraftRow.place), col(DraftRow.key))).scalars()
            )
            if key not in order:
                return
            order.remove(key)
            order.insert(rank, key)
            for place, one in enumerate(order):
                at = (*mine, col(DraftRow.key) == one)
                connection.execute(update(DraftRow).where(*at).values(place=place))
            announce(connection, session)

        return self._writer.write(work)

    def of_session(self, session: str) -> dict[int, tuple[Draft, ...]]:
        """Every author's own list, in their order."""
        wanted = select(DraftRow).where(DraftRow.session == session)
        lists: dict[int, tuple[Draft, ...]] = {}
        with Rows(self._reader) as rows:
            for row in rows.exec(wanted.order_by(col(DraftRow.place), col(DraftRow.key))):
                lists[row.seat] = (*lists.get(row.seat, ()), Draft(row.key, row.text, row.place))
        return lists


def _remove(connection: Connection, session: str, seat: int, key: str) -> None:
    gone = (col(DraftRow.session) == session, col(DraftRow.seat) == seat, col(DraftRow.key) == key)
    connection.execute(delete(DraftRow).where(*gone))
