"""Acts of the round that are not an obstacle: call, pass, skip, stand aside, take it back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session.core import Actor, Role, decide, evolve, require, seat_meant
from app.session.obstacles import require_turn
from app.session.state import Session, Wall
from app.session.turns import Round


@dataclass(frozen=True, slots=True)
class CallSpeaker:
    """The wall turns from what was named to who speaks now. No turn moves. `turn` is the one the desk saw."""

    turn: int | None = None


@dataclass(frozen=True, slots=True)
class SpeakerCalled:
    only_shows: ClassVar[bool] = True
    seat: int


@decide.register
def call_speaker(command: CallSpeaker, state: Session, who: Actor) -> Iterable[SpeakerCalled]:
    require(command.turn in {None, state.round.turn}, "turn_moved_on")
    require(state.round.speaking is not None, "nobody_speaks")
    yield from called(state.round)


def called(table: Round) -> Iterable[SpeakerCalled]:
    if table.waits_for_call:
        yield SpeakerCalled(table.speaking or 0)


@evolve.register
def speaker_called(fact: SpeakerCalled, state: Session) -> Session:
    """A seat that was merged since is called by the number it has now; one that is gone is not called."""
    table = state.round.calls(state.seat_now(fact.seat))
    return state if table is state.round else replace(state, round=table, wall=plain(state.wall))


def plain(wall: Wall) -> Wall:
    """What was magnified or turned to a further page gives way."""
    return replace(wall, obstacle=None, page=0)


@dataclass(frozen=True, slots=True)
class PassTurn:
    """Nothing this turn; asked again next round. `turn` is the turn the desk saw."""

    seat: int | None = None
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class TurnPassed:
    seat: int


@decide.register
def pass_turn(command: PassTurn, state: Session, who: Actor) -> Iterable[TurnPassed | SpeakerCalled]:
    """The desk's pass also calls the next one: it is one press, and nothing was named to look at."""
    require(command.turn in {None, state.round.turn}, "turn_moved_on")
    require(state.round.speaking is not None, "nobody_speaks")
    own = who.seat if who.role is Role.SEAT else None
    seat = seat_meant(who, command.seat or own or state.round.speaking, state)
    seat = state.round.voice_of(seat) if who.facilitates else seat
    require_turn(seat, state)
    yield TurnPassed(seat)
    if who.facilitates:
        yield from called(state.round.passes(seat))


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
def skip_turn(command: SkipTurn, state: Session, who: Actor) -> Iterable[TurnSkipped | SpeakerCalled]:
    require(command.turn in {None, state.round.turn}, "turn_moved_on")
    require(state.round.speaking is not None, "nobody_speaks")
    seat = state.round.speaking or 0
    yield TurnSkipped(seat)
    yield from called(state.round.skips(seat))


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
    voice = asked(seat, state, who)
    if voice not in state.round.standing:
        yield StoodAside(voice, voice == state.round.speaking)


def asked(seat: int, state: Session, who: Actor) -> int:
    """Whose turn this seat may speak about: its own; at a table the voice decides, or the desk for it."""
    voice = state.round.voice_of(seat)
    require(who.facilitates or voice == seat, "not_the_voice")
    return voice


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
    voice = asked(seat, state, who)
    if voice in state.round.standing | state.round.passed:
        yield TurnWanted(voice)


@evolve.register
def turn_wanted(fact: TurnWanted, state: Session) -> Session:
    return replace(state, round=state.round.wants(state.sitting(fact.seat).number))
