"""Acts of the round that are not an obstacle: pass, skip, stand aside, take it back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.session.core import Actor, Role, decide, evolve, require, seat_meant
from app.session.obstacles import require_turn
from app.session.state import Session


@dataclass(frozen=True, slots=True)
class PassTurn:
    """Nothing this turn; asked again next round. `turn` is the turn the desk saw."""

    seat: int | None = None
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class TurnPassed:
    seat: int


@decide.register
def pass_turn(command: PassTurn, state: Session, who: Actor) -> Iterable[TurnPassed]:
    require(command.turn in {None, state.round.turn}, "turn_moved_on")
    require(state.round.speaking is not None, "nobody_speaks")
    own = who.seat if who.role is Role.SEAT else None
    seat = seat_meant(who, command.seat or own or state.round.speaking, state)
    require_turn(seat, state)
    yield TurnPassed(seat)


@evolve.register
def turn_passed(fact: TurnPassed, state: Session) -> Session:
    return replace(state, round=state.round.passes(state.sitting(fact.seat).number))


@dataclass(frozen=True, slots=True)
class SkipTurn:
    """The desk goes on without an answer: not a pass, the place at the table stays."""

    turn: int | None = None


@dataclass(frozen=True, slots=True)
class TurnSkipped:
    seat: int


@decide.register
def skip_turn(command: SkipTurn, state: Session, who: Actor) -> Iterable[TurnSkipped]:
    require(command.turn in {None, state.round.turn}, "turn_moved_on")
    require(state.round.speaking is not None, "nobody_speaks")
    yield TurnSkipped(state.round.speaking or 0)


@evolve.register
def turn_skipped(fact: TurnSkipped, state: Session) -> Session:
    return replace(state, round=state.round.skips(state.sitting(fact.seat).number))


@dataclass(frozen=True, slots=True)
class StandAside:
    """ "Ik ben klaar": a standing pass until the seat has one after all."""

    seat: int | None = None


@dataclass(frozen=True, slots=True)
class StoodAside:
    seat: int
    floor: bool = False


@decide.register
def stand_aside(command: StandAside, state: Session, who: Actor) -> Iterable[StoodAside]:
    seat = seat_meant(who, command.seat, state)
    if seat not in state.round.standing:
        yield StoodAside(seat, seat == state.round.speaking)


@evolve.register
def stood_aside(fact: StoodAside, state: Session) -> Session:
    seat = state.sitting(fact.seat).number
    return replace(state, round=state.round.stands_aside(seat, floor=fact.floor))


@dataclass(frozen=True, slots=True)
class WantTurn:
    """ "Ik heb er nog een": takes back a pass."""

    seat: int | None = None


@dataclass(frozen=True, slots=True)
class TurnWanted:
    seat: int


@decide.register
def want_turn(command: WantTurn, state: Session, who: Actor) -> Iterable[TurnWanted]:
    seat = seat_meant(who, command.seat, state)
    if seat in state.round.standing | state.round.passed:
        yield TurnWanted(seat)


@evolve.register
def turn_wanted(fact: TurnWanted, state: Session) -> Session:
    return replace(state, round=state.round.wants(state.sitting(fact.seat).number))
