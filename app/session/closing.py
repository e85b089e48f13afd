"""The closing round: what matters most to each, and what to do better next time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session import voices
from app.session.core import Actor, Role, decide, evolve, require, seat_meant
from app.session.state import ClosingWord, Improvement, Session
from app.session.texts import Line

MOST_STARS = 3


@dataclass(frozen=True, slots=True)
class SayClosing:
    """A sentence and up to three results that matter most; neither is a pass."""

    text: Line = ""
    stars: tuple[int, ...] = ()
    seat: int | None = None


@dataclass(frozen=True, slots=True)
class ClosingSaid:
    seat: int
    text: str
    stars: tuple[int, ...]


@decide.register
def say_closing(command: SayClosing, state: Session, who: Actor) -> Iterable[ClosingSaid]:
    seat = seat_meant(who, command.seat, state)
    require(len(command.stars) <= MOST_STARS, "too_many_stars", most=MOST_STARS)
    require(set(command.stars) <= set(state.results), "unknown_result")
    yield ClosingSaid(seat, command.text, tuple(dict.fromkeys(command.stars)))


@evolve.register
def closing_said(fact: ClosingSaid, state: Session) -> Session:
    seat = state.sitting(fact.seat).number
    stars = tuple(state.result(star).number for star in fact.stars)
    aloud = state.round.voice_of(seat) == seat
    word = ClosingWord(seat, fact.text, stars, passed=not (fact.text or stars), aloud=aloud)
    rest = {number: one for number, one in state.closing.items() if number != seat}
    return replace(state, closing={**rest, seat: word}, wall=replace(state.wall, page=0))


def next_to_close(state: Session) -> int | None:
    """Who is asked next in the closing round: the first present seat, or voice of a table, without a word."""
    return next((seat for seat in state.round.present if not has_closed(seat, state)), None)


def has_closed(seat: int, state: Session) -> bool:
    """A table has, once its voice spoke, whoever that was then."""
    return any(word.aloud for word in words_of(seat, state))


def words_of(seat: int, state: Session) -> tuple[ClosingWord, ...]:
    """What was said at this seat, or at its table."""
    table = voices.table_of(seat, state.round.tables) or (seat,)
    return tuple(state.closing[one] for one in table if one in state.closing)


@dataclass(frozen=True, slots=True)
class Improve:
    """ "Dit ging goed" or "volgende keer anders"."""

    text: Line
    good: bool = False


@dataclass(frozen=True, slots=True)
class ImprovementNoted:
    counter: ClassVar[str] = "improvements"
    number: int
    seat: int | None
    text: str
    good: bool


@decide.register
def improve(command: Improve, state: Session, who: Actor) -> Iterable[ImprovementNoted]:
    require(command.text, "improvement_empty")
    seat = who.seat if who.role is Role.SEAT else None
    yield ImprovementNoted(state.next_number("improvements"), seat, command.text, command.good)


@evolve.register
def improvement_noted(fact: ImprovementNoted, state: Session) -> Session:
    seat = state.sitting(fact.seat).number if fact.seat is not None else None
    item = Improvement(fact.number, seat, fact.text, fact.good)
    return replace(state, improvements={**state.improvements, item.number: item})
