"""Roughly when, and what comes first: periods and prerequisites without circles."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.session.core import Actor, Role, decide, evolve, require
from app.session.periods import is_period
from app.session.results import known
from app.session.state import Missing, Session
from app.session.texts import Short


@dataclass(frozen=True, slots=True)
class SetPeriod:
    """A quarter, month, week or "later"; empty takes it away. An owner's own phone proposes."""

    result: int
    period: Short = ""


@dataclass(frozen=True, slots=True)
class PeriodSet:
    result: int
    period: str


@dataclass(frozen=True, slots=True)
class PeriodProposed:
    result: int
    period: str


@decide.register
def set_period(command: SetPeriod, state: Session, who: Actor) -> Iterable[PeriodSet | PeriodProposed]:
    result = known(command.result, state)
    require(not command.period or is_period(command.period), "not_a_period")
    if who.role is Role.SEAT:
        require(result.owner and result.owner.seat == who.seat, "not_your_result")
    if who.role is Role.SEAT and result.period:
        yield PeriodProposed(result.number, "" if command.period == result.period else command.period)
    else:
        yield PeriodSet(result.number, command.period)


@evolve.register
def period_set(fact: PeriodSet, state: Session) -> Session:
    return state.with_result(replace(state.result(fact.result), period=fact.period, proposed=""))


@evolve.register
def period_proposed(fact: PeriodProposed, state: Session) -> Session:
    return state.with_result(replace(state.result(fact.result), proposed=fact.period))


@dataclass(frozen=True, slots=True)
class RequireFirst:
    """ "Eerst dit, dan dat": `first` comes before `result`; `on` false takes the order away."""

    result: int
    first: int
    on: bool = True


@dataclass(frozen=True, slots=True)
class FirstRequired:
    result: int
    first: int
    on: bool


@decide.register
def require_first(command: RequireFirst, state: Session, who: Actor) -> Iterable[FirstRequired]:
    result, first = known(command.result, state), known(command.first, state)
    circle = command.on and waits_for(first.number, result.number, state)
    require(not circle, "circle", one=result.text, other=first.text)
    if (first.number in result.requires) != command.on:
        yield FirstRequired(result.number, first.number, command.on)


def waits_for(result: int, other: int, state: Session) -> bool:
    """Whether `result` is `other` or waits for it, by any number of steps."""
    seen, ahead = set(), [result]
    while ahead:
        here = ahead.pop()
        if here not in seen:
            seen.add(here)
            ahead.extend(state.result(here).requires)
    return other in seen


@evolve.register
def first_required(fact: FirstRequired, state: Session) -> Session:
    result, first = state.result(fact.result), state.result(fact.first).number
    if fact.on and waits_for(first, result.number, state):
        raise Missing(first)
    rest = tuple(one for one in result.requires if one != first)
    return state.with_result(replace(result, requires=(*rest, first) if fact.on else rest))
