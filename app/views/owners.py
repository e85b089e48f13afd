"""Owner and period on the wall and on phones: who says yes, and roughly when."""

from dataclasses import dataclass
from datetime import date

from app.session.state import Consent, Result, Session
from app.views.in_hand import in_hand, label, place_of, sentence
from app.views.leading import UNDECIDED, Helpers, Lead, helpers, lead
from app.views.periods import AHEAD_ON_PHONE, Chips, chips


@dataclass(frozen=True, slots=True)
class OwnerRow:
    """A result on the wall: what, who, when; the one in hand also in full."""

    place: int
    label: str
    sentence: str
    lead: Lead | None
    helping: int
    period: str
    in_hand: bool


@dataclass(frozen=True, slots=True)
class WallOwners:
    """All results; the wall starts at the page with the one in hand."""

    rows: tuple[OwnerRow, ...]
    page: int


@dataclass(frozen=True, slots=True)
class Led:
    """A result this person leads, and when it is roughly done."""

    number: int
    sentence: str
    chips: Chips
    proposed: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Would you lead this? Nobody is volunteered."""

    number: int
    sentence: str
    later: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """The result the room talks about: whether this person helps."""

    number: int
    sentence: str
    lead: Lead | None
    helpers: Helpers
    helps: bool
    leads: bool


@dataclass(frozen=True, slots=True)
class SeatOwners:
    asked: tuple[Asked, ...]
    led: tuple[Led, ...]
    here: Joined | None


def wall_owners(state: Session) -> WallOwners:
    return WallOwners(tuple(_row(state, result) for result in state.in_order()), state.wall.page)


def _row(state: Session, result: Result) -> OwnerRow:
    short, here = label(state, result), result == in_hand(state)
    stated = sentence(state, result) if here else ""
    return OwnerRow(
        place_of(state, result),
        short,
        "" if stated == short else stated,
        lead(state, result),
        len(result.helpers),
        result.period,
        here,
    )


def seat_owners(state: Session, seat: int, today: date) -> SeatOwners:
    own = tuple(result for result in state.in_order() if result.owner and result.owner.seat == seat)
    undecided = tuple(result for result in own if _consent(result) in UNDECIDED)
    led = tuple(result for result in own if result not in undecided)
    return SeatOwners(
        tuple(_asked(state, result) for result in undecided),
        tuple(_led(state, result, today) for result in led),
        _joined(state, seat),
    )


def _consent(result: Result) -> Consent | None:
    return result.owner.consent if result.owner else None


def _asked(state: Session, result: Result) -> Asked:
    return Asked(result.number, sentence(state, result), _consent(result) is Consent.LATER)


def _led(state: Session, result: Result, today: date) -> Led:
    chosen = result.proposed or result.period
    return Led(result.number, sentence(state, result), chips(chosen, today, AHEAD_ON_PHONE), result.proposed)


def _joined(state: Session, seat: int) -> Joined | None:
    here = in_hand(state)
    if here is None:
        return None
    leads = here.owner is not None and here.owner.seat == seat
    helps = state.seat(seat).name in here.helpers
    return Joined(
        here.number, sentence(state, here), lead(state, here, seat=seat), helpers(state, here), helps, leads
    )
