"""Who sits at the table. A seat is a person, not a connection; a phone is not needed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session.core import Actor, decide, evolve, require, seat_meant
from app.session.one_person import called, handed_over
from app.session.state import Seat, Session
from app.session.texts import Name, Short

MOST_PLACES, SPARE = 600, 20


@dataclass(frozen=True, slots=True)
class TakeSeat:
    name: Name
    perspective: Short = ""
    organisation: Short = ""
    phone: bool = True


@dataclass(frozen=True, slots=True)
class SeatTaken:
    counter: ClassVar[str] = "seats"
    number: int
    name: str
    perspective: str
    organisation: str
    phone: bool


@decide.register
def take_seat(command: TakeSeat, state: Session, who: Actor) -> Iterable[SeatTaken]:
    require(state.door_open or who.facilitates, "door_closed")
    require(command.name, "name_missing")
    require(len(state.round.order) < places(state), "session_full", places=places(state))
    require(not taken(command.name, state), "name_taken", name=command.name)
    known = next((one for one in state.setup.expected if same_name(one.name, command.name)), None)
    yield SeatTaken(
        state.next_number("seats"),
        command.name,
        command.perspective or (known.perspective if known else ""),
        command.organisation or (known.organisation if known else ""),
        command.phone,
    )


def places(state: Session) -> int:
    """Tables make room for a large room, and so does a list of many expected people, with some to spare."""
    invited = len(state.setup.expected) + SPARE
    return MOST_PLACES if state.round.tables else min(MOST_PLACES, max(state.setup.places, invited))


def same_name(one: str, other: str) -> bool:
    return one.casefold().strip() == other.casefold().strip()


def taken(name: str, state: Session) -> Seat | None:
    return next((seat for seat in state.at_table() if same_name(seat.name, name)), None)


@evolve.register
def seat_taken(fact: SeatTaken, state: Session) -> Session:
    seat = Seat(fact.number, fact.name, fact.perspective, fact.organisation, fact.phone)
    return replace(state.with_seat(seat), round=state.round.joins(fact.number))


@dataclass(frozen=True, slots=True)
class RenameSeat:
    seat: int
    name: Name
    perspective: Short = ""


@dataclass(frozen=True, slots=True)
class SeatRenamed:
    seat: int
    name: str
    perspective: str


@decide.register
def rename_seat(command: RenameSeat, state: Session, who: Actor) -> Iterable[SeatRenamed]:
    seat = seat_meant(who, command.seat, state)
    require(command.name, "name_missing")
    other = taken(command.name, state)
    require(other is None or other.number == seat, "name_taken", name=command.name)
    yield SeatRenamed(seat, command.name, command.perspective or state.seat(seat).perspective)


@evolve.register
def seat_renamed(fact: SeatRenamed, state: Session) -> Session:
    seat = state.sitting(fact.seat)
    renamed = called(state, seat.number, seat.name, fact.name)
    return renamed.with_seat(replace(seat, name=fact.name, perspective=fact.perspective))


@dataclass(frozen=True, slots=True)
class RemoveSeat:
    """Takes a seat from the table; what the person gave stays."""

    seat: int


@dataclass(frozen=True, slots=True)
class SeatRemoved:
    seat: int


@decide.register
def remove_seat(command: RemoveSeat, state: Session, who: Actor) -> Iterable[SeatRemoved]:
    require(command.seat in state.round.order, "unknown_seat")
    yield SeatRemoved(command.seat)


@evolve.register
def seat_removed(fact: SeatRemoved, state: Session) -> Session:
    gone = replace(state.sitting(fact.seat), gone=True)
    return replace(state.with_seat(gone), round=state.round.removed(fact.seat))


@dataclass(frozen=True, slots=True)
class MergeSeats:
    """Two seats turn out to be one person: everything goes to `keep`, both devices follow."""

    keep: int
    gone: int


@dataclass(frozen=True, slots=True)
class SeatsMerged:
    keep: int
    gone: int


@decide.register
def merge_seats(command: MergeSeats, state: Session, who: Actor) -> Iterable[SeatsMerged]:
    order = state.round.order
    require(command.keep in order and command.gone in order, "unknown_seat")
    require(command.keep != command.gone, "same_seat")
    yield SeatsMerged(command.keep, command.gone)


@evolve.register
def seats_merged(fact: SeatsMerged, state: Session) -> Session:
    keep, gone = state.sitting(fact.keep), state.sitting(fact.gone)
    one = replace(keep, phone=keep.phone or gone.phone)
    left = replace(gone, gone=True, merged_into=keep.number)
    table = state.round.merged(keep.number, gone.number)
    return handed_over(replace(state.with_seat(one).with_seat(left), round=table), one, left)


@dataclass(frozen=True, slots=True)
class ArrangeTable:
    """The order in which people sit, as the desk moves names; the floor stays where it is."""

    seats: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TableArranged:
    seats: tuple[int, ...]


@decide.register
def arrange_table(command: ArrangeTable, state: Session, who: Actor) -> Iterable[TableArranged]:
    require(set(command.seats) <= set(state.round.order), "unknown_seat")
    yield TableArranged(state.round.arranged(command.seats).order)


@evolve.register
def table_arranged(fact: TableArranged, state: Session) -> Session:
    return replace(state, round=state.round.arranged(fact.seats))


@dataclass(frozen=True, slots=True)
class StepOut:
    """Away for a while: the seat stays, the room goes on."""

    seat: int | None = None


@dataclass(frozen=True, slots=True)
class SteppedOut:
    seat: int


@decide.register
def step_out(command: StepOut, state: Session, who: Actor) -> Iterable[SteppedOut]:
    seat = seat_meant(who, command.seat, state)
    require(seat not in state.round.away, "already_away", name=state.seat(seat).name)
    yield SteppedOut(seat)


@evolve.register
def stepped_out(fact: SteppedOut, state: Session) -> Session:
    return replace(state, round=state.round.leaves(state.sitting(fact.seat).number))


@dataclass(frozen=True, slots=True)
class ComeBack:
    seat: int | None = None


@dataclass(frozen=True, slots=True)
class CameBack:
    seat: int


@decide.register
def come_back(command: ComeBack, state: Session, who: Actor) -> Iterable[CameBack]:
    seat = seat_meant(who, command.seat, state)
    if seat in state.round.away:
        yield CameBack(seat)


@evolve.register
def came_back(fact: CameBack, state: Session) -> Session:
    return replace(state, round=state.round.returns(state.sitting(fact.seat).number))
