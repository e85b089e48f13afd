"""The desk's side of owner and period: one press for a yes in the room, and everything beside it."""

from dataclasses import dataclass
from datetime import date

from app.session.planning import waits_for
from app.session.state import Consent, Result, Seat, Session, WallMode
from app.views.fitting import turned
from app.views.in_hand import in_hand, label, place_of, sentence
from app.views.leading import Helpers, Lead, helpers, lead
from app.views.people import Person, person
from app.views.periods import Chips, chips, comes_after
from app.views.weather import Weather

MUCH = 3


@dataclass(frozen=True, slots=True)
class LeadRow:
    number: int
    place: int
    label: str
    lead: Lead | None
    unseen: bool
    period: str
    proposed: bool
    early: bool
    in_hand: bool


@dataclass(frozen=True, slots=True)
class DeskOwners:
    """`busy`: who leads more than three results. `timeline`: the wall shows that instead of the list."""

    rows: tuple[LeadRow, ...]
    busy: tuple[tuple[Person, int], ...]
    timeline: bool
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Candidate:
    who: Person
    phone: bool
    leads: int
    declined: bool
    owner: bool
    helps: bool


@dataclass(frozen=True, slots=True)
class Before:
    """Another result that may have to come first."""

    number: int
    place: int
    label: str
    on: bool
    later: bool
    circle: bool


@dataclass(frozen=True, slots=True)
class DeskOwner:
    number: int
    place: int
    count: int
    sentence: str
    lead: Lead | None
    seat: int
    unseen: bool
    helpers: Helpers
    declined: tuple[Person, ...]
    people: tuple[Candidate, ...]
    chips: Chips
    proposed: str
    before: tuple[Before, ...]


def desk_owners(state: Session, weather: Weather) -> DeskOwners:
    page, pages = turned(state, weather)
    return DeskOwners(
        tuple(_row(state, result, weather) for result in state.in_order()),
        busy(state),
        state.wall.mode is WallMode.TIMELINE,
        page,
        pages,
    )


def _row(state: Session, result: Result, weather: Weather) -> LeadRow:
    return LeadRow(
        result.number,
        place_of(state, result),
        label(state, result),
        lead(state, result, desk=True),
        unseen(result, weather),
        result.period,
        bool(result.proposed),
        any(comes_after(state.result(first).period, result.period) for first in result.requires),
        result == in_hand(state),
    )


def unseen(result: Result, weather: Weather) -> bool:
    """Asked, and that phone is not there."""
    owner = result.owner
    return bool(owner and owner.consent is Consent.ASKED and owner.seat not in weather.connected)


def busy(state: Session) -> tuple[tuple[Person, int], ...]:
    counts = ((seat, leads(state, seat)) for seat in state.at_table())
    return tuple((person(state, seat.number, desk=True), count) for seat, count in counts if count > MUCH)


def leads(state: Session, seat: Seat) -> int:
    return sum(result.owner is not None and result.owner.seat == seat.number for result in state.in_order())


def desk_owner(state: Session, weather: Weather, today: date) -> DeskOwner | None:
    result = in_hand(state)
    if result is None:
        return None
    return DeskOwner(
        number=result.number,
        place=place_of(state, result),
        count=len(state.order),
        sentence=sentence(state, result),
        lead=lead(state, result, desk=True),
        seat=(result.owner.seat or 0) if result.owner else 0,
        unseen=unseen(result, weather),
        helpers=helpers(state, result, desk=True),
        declined=tuple(person(state, seat, desk=True) for seat in sorted(result.declined)),
        people=tuple(_candidate(state, result, seat) for seat in state.at_table()),
        chips=chips(result.period, today),
        proposed=result.proposed,
        before=tuple(_before(state, result, one) for one in state.in_order() if one != result),
    )


def _candidate(state: Session, result: Result, seat: Seat) -> Candidate:
    return Candidate(
        person(state, seat.number, desk=True),
        seat.phone,
        leads(state, seat),
        seat.number in result.declined,
        result.owner is not None and result.owner.seat == seat.number,
        seat.name in result.helpers,
    )


def _before(state: Session, result: Result, other: Result) -> Before:
    on = other.number in result.requires
    return Before(
        other.number,
        place_of(state, other),
        label(state, other),
        on,
        on and comes_after(other.period, result.period),
        not on and waits_for(other.number, result.number, state),
    )
