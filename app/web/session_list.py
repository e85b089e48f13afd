"""The organiser's sessions as a list: what is going on first, what is done below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from zoneinfo import ZoneInfo

from babel.dates import format_date

from app.journal.tables import SessionRow

HERE = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class Listed:
    """A session in the list. `people` is None where nobody counted: far down the list."""

    id: str
    title: str
    phase: str
    code: str
    practice: bool
    day: str
    date: str
    people: int | None


@dataclass(frozen=True, slots=True)
class SessionList:
    open: tuple[Listed, ...]
    done: tuple[Listed, ...]


def session_list(rows: Sequence[SessionRow], seats: Sequence[int], language: str) -> SessionList:
    """`seats` are counts of people, for as many of the rows as were counted."""
    both = [(row, _listed(row, people, language)) for row, people in zip_longest(rows, seats)]
    return SessionList(
        tuple(one for row, one in both if not row.closed), tuple(one for row, one in both if row.closed)
    )


def _listed(row: SessionRow, people: int | None, language: str) -> Listed:
    day = row.created.astimezone(HERE).date()
    said = format_date(day, "d MMMM y", locale=language)
    return Listed(row.id, row.title, row.phase, row.code or "", row.practice, day.isoformat(), said, people)
