"""The present as rows, for questions across sessions: written with the facts, and rebuilt from them."""

from typing import Any

from sqlalchemy import Connection, update
from sqlmodel import col

from app.journal.tables import SessionRow
from app.session.state import Session


def project(connection: Connection, session: str, seq: int, present: Session) -> None:
    row = update(SessionRow).where(col(SessionRow.id) == session)
    connection.execute(row.values(seq=seq, **columns(present)))


def columns(present: Session) -> dict[str, Any]:
    """What a list of sessions shows of one."""
    return {
        "title": present.setup.title,
        "language": present.setup.language,
        "phase": str(present.phase),
        "closed": present.finished,
    }
