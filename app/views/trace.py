"""Where an obstacle went: its group, the results that clear it, who leads them and when, to the end."""

from dataclasses import dataclass

from app.session.periods import LATER, grain
from app.session.state import NamesPolicy, Obstacle, Owner, OwnerKind, Result, Session
from app.views.leading import is_decided
from app.views.marks import Mark, mark
from app.views.people import person
from app.views.table import Card, card
from app.views.wording import bare


@dataclass(frozen=True, slots=True)
class Cleared:
    """A result on the way of an obstacle. `grain`, `part` and `year` say its rough period in words."""

    number: int
    text: str
    owner: str
    grain: str
    part: int
    year: str


@dataclass(frozen=True, slots=True)
class Traced:
    """One card and its way. `place` is "group", "unplaced", "aside", "parked" or "merged"."""

    card: Card
    place: str
    group: Mark | None
    reason: str
    into: int
    results: tuple[Cleared, ...]


@dataclass(frozen=True, slots=True)
class SeatTrace:
    """A participant's own cards, each with where it went."""

    traces: tuple[Traced, ...]


def seat_trace(state: Session, seat: int) -> SeatTrace:
    return SeatTrace(traces_of(state, seat))


def traces_of(state: Session, seat: int) -> tuple[Traced, ...]:
    own = (one for one in state.obstacles.values() if one.seat == seat)
    return tuple(trace(state, one, seat) for one in own)


def trace(state: Session, one: Obstacle, seat: int | None = None) -> Traced:
    """The way of one card; a merged card goes the way of the card it was merged into."""
    stands_as = _stands_as(state, one)
    group = state.group_of(stands_as.number)
    merged = stands_as.number != one.number
    return Traced(
        card=card(state, one, seat=seat),
        place="merged" if merged else _place(state, stands_as),
        group=mark(group) if group else None,
        reason=_reason(state, stands_as),
        into=stands_as.number if merged else 0,
        results=tuple(cleared(state, result) for result in state.results_of(stands_as.number)),
    )


def _stands_as(state: Session, one: Obstacle) -> Obstacle:
    while one.merged_into is not None:
        one = state.obstacle(one.merged_into)
    return one


def _place(state: Session, one: Obstacle) -> str:
    if one.parked:
        return "parked"
    if one.aside is not None:
        return "aside"
    return "group" if state.group_of(one.number) else "unplaced"


def _reason(state: Session, one: Obstacle) -> str:
    if one.parked:
        parked = (item for item in state.parked.values() if item.obstacle == one.number)
        return next((item.outcome or item.why for item in parked), "")
    return one.aside or ""


def cleared(state: Session, result: Result) -> Cleared:
    """A result as a phone may see it: names follow the agreement about names."""
    code = result.period
    return Cleared(
        number=result.number,
        text=bare(result.text),
        owner=_owner(state, result.owner) if result.owner and is_decided(result.owner) else "",
        grain=str(grain(code)) if code else "",
        part=int(code[5:].lstrip("QW")) if code not in {"", LATER} else 0,
        year=code[:4] if code != LATER else "",
    )


def _owner(state: Session, owner: Owner) -> str:
    if owner.seat is not None:
        who = person(state, owner.seat)
        return who.name or who.perspective
    is_hidden = owner.kind is OwnerKind.PERSON and state.setup.names is not NamesPolicy.NAMED
    return "" if is_hidden else owner.name
