"""The plan as the screens show it: what is still open, the end on the wall, and each person's share."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.session.periods import quarters_from
from app.session.seats import same_name
from app.session.state import Consent, Obstacle, OwnerKind, Result, Session
from app.views.leading import is_decided
from app.views.people import Person, person

QUARTERS = 6


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """`kind` says what is missing, `number` and `text` of what, `who` waits or was asked, `why` in words."""

    kind: str
    number: int = 0
    text: str = ""
    who: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class DeskPlan:
    points: tuple[OpenPoint, ...]
    finished: bool
    needs_reason: bool
    quarters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WallPlan:
    goal: str
    finished: bool
    obstacles: int
    results: int
    owned: int
    owners: tuple[str, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class MyCard:
    """One of my obstacles and where it went; `why` when it was left aside on purpose."""

    number: int
    text: str
    results: tuple[str, ...]
    parked: bool
    why: str


@dataclass(frozen=True, slots=True)
class SeatShare:
    finished: bool
    cards: tuple[MyCard, ...]
    leads: tuple[str, ...]
    helps: tuple[str, ...]
    stars: tuple[str, ...]


def desk_plan(state: Session, today: date | None) -> DeskPlan:
    quarters = quarters_from(today, QUARTERS) if today else ()
    points = tuple(open_points(state))
    return DeskPlan(points, state.finished, bool(state.uncovered()), (*quarters, "later"))


def open_points(state: Session) -> Iterator[OpenPoint]:
    for result in state.in_order():
        yield from _of_result(state, result)
    yield from _of_cards(state)
    for one in state.parked.values():
        if not one.outcome:
            yield OpenPoint("parked", one.number, one.text, why=one.why)
    for part, reason in state.overrides:
        yield OpenPoint("override", text=part, why=reason)


def _of_result(state: Session, result: Result) -> Iterator[OpenPoint]:
    number, text, owner = result.number, result.text, result.owner
    if owner is None:
        yield OpenPoint("owner", number, text)
    elif owner.consent not in {Consent.SAID_YES, Consent.ACCEPTED}:
        yield OpenPoint(f"owner-{owner.consent}", number, text, _owner_name(state, result, desk=True))
    if not result.period:
        yield OpenPoint("period", number, text)
    elif result.proposed:
        yield OpenPoint("proposed", number, text, why=result.proposed)
    if result.test is None and not result.untested:
        yield OpenPoint("untested", number, text)
    elif result.test is not None and result.test.open:
        yield OpenPoint("testing", number, text)
    elif result.test is not None and (missing := _missing(result)):
        yield OpenPoint("missing", number, text, why="; ".join(missing))


def _missing(result: Result) -> tuple[str, ...]:
    """What people still miss, in their own words; a bare count when it was a show of hands."""
    answers = result.test.answers.values() if result.test else ()
    said = tuple(answer.comment for answer in answers if answer.choice == "missing" and answer.comment)
    total = sum(answer.choice == "missing" for answer in answers)
    hands = sum(
        count for choice, count in (result.test.hands if result.test else {}).items() if choice == "missing"
    )
    return said or ((str(total + hands),) if total + hands else ())


def _of_cards(state: Session) -> Iterator[OpenPoint]:
    loose = {card.number for card in state.unplaced()}
    for card in state.uncovered():
        yield OpenPoint("unplaced" if card.number in loose else "uncovered", card.number, card.text)


def wall_plan(state: Session) -> WallPlan:
    owned = [result for result in state.in_order() if result.owner and is_decided(result.owner)]
    names = dict.fromkeys(_owner_name(state, result) for result in owned)
    return WallPlan(
        state.setup.goal,
        state.finished,
        len(state.obstacles),
        len(state.results),
        len(owned),
        tuple(name for name in names if name),
        state.wall.page,
    )


def _owner_name(state: Session, result: Result, *, desk: bool = False) -> str:
    """An owner as this viewer may see them: where names stay with the facilitators, a perspective."""
    owner = result.owner
    if owner is None:
        return ""
    if owner.kind is not OwnerKind.PERSON:
        return owner.name
    if owner.seat is not None:
        who: Person = person(state, owner.seat, desk=desk)
        return who.name or who.perspective
    return owner.name if desk or state.setup.names == "named" else ""


def seat_share(state: Session, seat: int) -> SeatShare:
    me = state.seat(seat)
    said = state.closing.get(seat)
    return SeatShare(
        finished=state.finished,
        cards=tuple(_my_card(state, card) for card in state.obstacles.values() if card.seat == seat),
        leads=tuple(one.text for one in state.in_order() if one.owner and one.owner.seat == seat),
        helps=tuple(
            one.text for one in state.in_order() if any(same_name(name, me.name) for name in one.helpers)
        ),
        stars=tuple(one.text for one in state.in_order() if said and one.number in said.stars),
    )


def _my_card(state: Session, card: Obstacle) -> MyCard:
    kept = state.obstacle(card.merged_into) if card.merged_into else card
    results = tuple(one.text for one in state.results_of(card.number))
    return MyCard(card.number, card.text, results, kept.parked, kept.aside or "")
