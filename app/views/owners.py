"""Owner and period on the wall and on phones: who says yes, and roughly when."""

from dataclasses import dataclass
from datetime import date

from app.session.state import Consent, Result, Session
from app.views.in_hand import in_hand, label, sentence
from app.views.leading import UNDECIDED, Helpers, Lead, helpers, lead
from app.views.periods import AHEAD_ON_PHONE, Chips, chips
from app.views.timeline import WallTimeline, pages_of, wall_timeline

LINES_ON_PAGE = 12
WIDE = 30
SENTENCE_LINE = 80


@dataclass(frozen=True, slots=True)
class OwnerRow:
    """A result on the wall: what, who, when."""

    label: str
    lead: Lead | None
    helping: int
    period: str
    in_hand: bool


@dataclass(frozen=True, slots=True)
class WallOwners:
    """All results on one page; the one in hand also in full."""

    sentence: str
    rows: tuple[OwnerRow, ...]
    page: int
    pages: int


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


def wall_owners(state: Session, today: date) -> WallOwners | WallTimeline:
    """Page 0 and on is the table, after it comes the timeline."""
    tables = pages_of_table(state)
    if state.wall.page >= len(tables):
        return wall_timeline(state, state.wall.page - len(tables), today)
    here = in_hand(state)
    stated = sentence(state, here) if here else ""
    return WallOwners(stated, tables[state.wall.page], state.wall.page + 1, len(tables))


def wall_pages(state: Session) -> tuple[int, int]:
    """How many pages the table has, and the timeline."""
    return len(pages_of_table(state)), pages_of(state)


def pages_of_table(state: Session) -> tuple[tuple[OwnerRow, ...], ...]:
    """Twelve short rows fit below a sentence of two lines; what is longer takes room from the rest."""
    longest = max((lines(sentence(state, result), SENTENCE_LINE) for result in state.in_order()), default=1)
    return paged(
        tuple(_row(state, result) for result in state.in_order()), LINES_ON_PAGE - max(longest - 2, 0)
    )


def _row(state: Session, result: Result) -> OwnerRow:
    return OwnerRow(
        label(state, result),
        lead(state, result),
        len(result.helpers),
        result.period,
        result == in_hand(state),
    )


def paged(rows: tuple[OwnerRow, ...], most: int) -> tuple[tuple[OwnerRow, ...], ...]:
    pages: list[list[OwnerRow]] = [[]]
    left = most
    for row in rows:
        height = max(lines(row.label, WIDE), lines(said(row.lead), WIDE))
        if pages[-1] and height > left:
            pages.append([])
            left = most
        pages[-1].append(row)
        left -= height
    return tuple(tuple(page) for page in pages)


def said(leads: Lead | None) -> str:
    """About what stands on the wall for somebody who leads."""
    if leads is None or leads.who is None:
        return leads.name if leads else ""
    return leads.who.name or leads.who.perspective


def lines(text: str, letters: int) -> int:
    return max(1, -(-len(text) // letters))


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
