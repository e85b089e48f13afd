"""How things are stored: the journal, and the plain rows that have no undo and no meeting."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Index, MetaData, UniqueConstraint
from sqlmodel import Field, SQLModel

SQLModel.metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class EntryRow(SQLModel, table=True):
    """One fact. The primary key is the lock: two writers cannot both take number N+1."""

    __tablename__ = "entry"
    __table_args__ = (UniqueConstraint("session", "act", "part"),)

    session: str = Field(primary_key=True, max_length=32)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    act: str = Field(max_length=64)
    part: int
    at: datetime = Field(sa_type=DateTime(timezone=True))
    by: str = Field(max_length=32)
    kind: str = Field(max_length=64)
    body: dict[str, Any] = Field(sa_type=JSON)


class ActRow(SQLModel, table=True):
    """An answered request: the same key again gets the same answer, another text is told so."""

    __tablename__ = "act"

    session: str = Field(primary_key=True, max_length=32)
    key: str = Field(primary_key=True, max_length=64)
    digest: str = Field(max_length=64)
    seq: int


class SessionRow(SQLModel, table=True):
    """A projection for lists and doors: written with the facts, and rebuilt from them."""

    __tablename__ = "session"

    id: str = Field(primary_key=True, max_length=32)
    code: str | None = Field(default=None, unique=True, max_length=12)
    practice: bool = False
    title: str = Field(default="", max_length=500)
    language: str = Field(default="nl", max_length=8)
    phase: str = Field(default="prepare", max_length=32)
    seq: int = 0
    created: datetime = Field(sa_type=DateTime(timezone=True))
    closed: bool = False


class LinkRow(SQLModel, table=True):
    """A capability: a power in a session, held by whoever knows the token. Only its hash is kept."""

    __tablename__ = "link"

    id: str = Field(primary_key=True, max_length=32)
    token: str = Field(unique=True, max_length=64)
    session: str | None = Field(default=None, index=True, max_length=32)
    power: str = Field(max_length=16)
    seat: int | None = None
    created: datetime = Field(sa_type=DateTime(timezone=True))
    revoked: bool = False


class DraftRow(SQLModel, table=True):
    """A private draft: read by its author only, never part of the journal."""

    __tablename__ = "draft"

    session: str = Field(primary_key=True, max_length=32)
    seat: int = Field(primary_key=True)
    key: str = Field(primary_key=True, max_length=64)
    text: str = Field(max_length=4000)
    place: int = 0


class KnockRow(SQLModel, table=True):
    """Somebody at the door who needs a yes from the desk: a second device, or a closed door."""

    __tablename__ = "knock"
    __table_args__ = (Index("ix_knock_session_waiting", "session", "granted"),)

    id: str = Field(primary_key=True, max_length=32)
    session: str = Field(max_length=32)
    name: str = Field(max_length=200)
    seat: int | None = None
    granted: bool | None = None


class LeaseRow(SQLModel, table=True):
    """Who is connected to which process, for a few seconds: weather, not truth."""

    __tablename__ = "lease"

    session: str = Field(primary_key=True, max_length=32)
    process: str = Field(primary_key=True, max_length=32)
    places: dict[str, int] = Field(sa_type=JSON)
    until: datetime = Field(sa_type=DateTime(timezone=True))
