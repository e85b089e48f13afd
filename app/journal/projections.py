"""The present as rows, for questions across sessions: written with the facts, and rebuilt from them."""

from typing import Any

from sqlalchemy import Connection, update

from app.journal.tables import SessionRow
from app.session.state import Session


def project(connection: Connection, session: str, seq: int, present: Session) -> None:
    connection.execute(
        update(SessionRow).where(SessionRow.id == session).values(seq=seq, **columns(present))  # type: ignore[arg-type]
    )


def columns(present: Session) -> dict[str, Any]:
    """What a list of sessions shows of one."""
    return {
        "title": present.setup.title,
        "language": present.setup.language,
        "phase": str(present.phase),
        "closed": present.finished,
    }
