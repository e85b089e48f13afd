"""The engine: the one file that knows SQLite from PostgreSQL."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000", "foreign_keys=ON", "secure_delete=ON")


def open_database(url: str, *, writes: bool) -> Engine:
    """An engine for reading, or for the one writer of this process.

    Parameters
    ----------
    url
        An SQLAlchemy address: "sqlite:///..." or "postgresql+psycopg://...".
    writes
        On SQLite a writer takes its lock when it begins, so that it never has to give up half way.

    """
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True, pool_size=1 if writes else 8)
    engine = create_engine(url, pool_size=1 if writes else 8, max_overflow=0 if writes else 24)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin_writing if writes else _begin_reading)
    return engine


def sqlite_url(folder: Path) -> str:
    return f"sqlite:///{(folder / 'tussenstap.db').absolute()}"


def is_postgresql(engine: Engine) -> bool:
    return engine.dialect.name == "postgresql"


def announce(connection: Connection, session: str) -> None:
    """Wakes other processes on this session, as part of the same transaction."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("select pg_notify('journal', :session)"), {"session": session})


def aware(moment: datetime) -> datetime:
    """SQLite forgets the time zone; what it kept was UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_writing(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
