"""Plain rows around a session: the sessions themselves, their codes, and the links that open them."""

import hashlib
import secrets
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, Engine, insert, update
from sqlmodel import Session as Rows
from sqlmodel import col, select

from app.journal.tables import LinkRow, SessionRow
from app.journal.writer import Writer

LETTERS = "ACDEFGHJKMNPQRTWXY2346789ZBS"
CODE_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Link:
    """A power in a session, as found from a token or a cookie."""

    id: str
    session: str | None
    power: str
    seat: int | None


def fresh_token() -> str:
    """160 bits, and nothing in them that a terminal or a mail would break."""
    return secrets.token_urlsafe(20)


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def fresh_code() -> str:
    """A code for a join page: letters and digits nobody mixes up."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


class Doors:
    def __init__(self, reader: Engine, writer: Writer) -> None:
        self._reader = reader
        self._writer = writer

    def found(self, *, practice: bool = False) -> "Future[tuple[str, str]]":
        """A new session: its id and its join code."""
        row = {
            "id": secrets.token_hex(6),
            "code": fresh_code(),
            "practice": practice,
            "created": datetime.now(UTC),
        }
        blank = {"title": "", "language": "nl", "phase": "prepare", "seq": 0, "closed": False}

        def work(connection: Connection) -> tuple[str, str]:
            connection.execute(insert(SessionRow).values(**row, **blank))
            return str(row["id"]), str(row["code"])

        return self._writer.write(work)

    def grant(self, power: str, session: str | None, seat: int | None = None) -> "Future[str]":
        """A new link; the token is told once and kept only as a hash."""
        token = fresh_token()
        row = {
            "id": secrets.token_hex(8),
            "token": hashed(token),
            "session": session,
            "power": power,
            "seat": seat,
        }

        def work(connection: Connection) -> str:
            connection.execute(insert(LinkRow).values(**row, created=datetime.now(UTC), revoked=False))
            return token

        return self._writer.write(work)

    def revoke(self, session: str, power: str) -> "Future[None]":
        gone = update(LinkRow).where(col(LinkRow.session) == session, col(LinkRow.power) == power)

        def work(connection: Connection) -> None:
            connection.execute(gone.values(revoked=True))

        return self._writer.write(work)

    def by_token(self, token: str) -> Link | None:
        return self._link(col(LinkRow.token) == hashed(token))

    def by_id(self, link: str) -> Link | None:
        return self._link(col(LinkRow.id) == link)

    def _link(self, condition: ColumnElement[bool]) -> Link | None:
        with Rows(self._reader) as rows:
            row = rows.exec(select(LinkRow).where(condition, col(LinkRow.revoked).is_(False))).first()
        return Link(row.id, row.session, row.power, row.seat) if row else None

    def session_by_code(self, code: str) -> SessionRow | None:
        plain = "".join(code.split()).replace("-", "").upper()
        with Rows(self._reader) as rows:
            return rows.exec(select(SessionRow).where(SessionRow.code == plain)).first()

    def session(self, session: str) -> SessionRow | None:
        with Rows(self._reader) as rows:
            return rows.get(SessionRow, session)

    def sessions(self) -> list[SessionRow]:
        with Rows(self._reader) as rows:
            return list(rows.exec(select(SessionRow).order_by(col(SessionRow.created).desc())))
