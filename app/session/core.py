"""The two open functions of the ground floor, and the words they share.

`decide` turns a command and the present into facts or a refusal; `evolve` turns a fact and the present into
the next present. `decide` may refuse, `evolve` may not: rules change, history does not. Each theme registers
its own half beside its commands and facts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import singledispatch
from typing import Any

from app.session.state import Session


class Role(StrEnum):
    ORGANISER = "organiser"
    DESK = "desk"
    SCRIBE = "scribe"
    WALL = "wall"
    SEAT = "seat"
    READER = "reader"
    STRANGER = "stranger"


FACILITATORS = frozenset({Role.DESK, Role.SCRIBE})


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks, and when. `act` is the key of the request: repeated, it is the same act."""

    role: Role
    at: datetime
    act: str
    seat: int | None = None

    @property
    def facilitates(self) -> bool:
        return self.role in FACILITATORS

    @property
    def name(self) -> str:
        """How the journal names the doer: "desk", "seat:7"."""
        return f"seat:{self.seat}" if self.role is Role.SEAT else str(self.role)


class Refused(Exception):
    """No, and why: a key with its values, said in the person's language elsewhere."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def require(holds: object, key: str, **values: str | int) -> None:
    if not holds:
        raise Refused(key, **values)


def unchanged(seen: str | None, now: str, wanted: str, *, told: str) -> None:
    """Refuses a text for what somebody else changed since the writer saw it: theirs stays, and is told."""
    require(seen in {None, now, wanted} or now == wanted, "changed_meanwhile", text=told)


@singledispatch
def decide(command: Any, state: Session, who: Actor) -> Iterable[Any]:
    raise NotImplementedError(type(command).__name__)


@singledispatch
def evolve(fact: Any, state: Session) -> Session:
    raise NotImplementedError(type(fact).__name__)


def seat_meant(who: Actor, seat: int | None, state: Session) -> int:
    """The seat an act is for: a participant's own, or the one the desk acts for."""
    meant = state.seat_now(seat)
    if who.role is Role.SEAT:
        own = state.seat_now(who.seat)
        require(seat is None or meant == own, "not_your_seat")
        meant = own
    require(meant is not None, "unknown_seat")
    return meant or 0
