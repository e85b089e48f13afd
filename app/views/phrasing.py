"""The desk's side of the results: what is still to phrase, the list in order of need, the result in hand."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.session.state import Group, Obstacle, Result, Session
from app.views.in_hand import Bear, in_hand, label, place_of, sentence
from app.views.people import Person, person
from app.views.room_test import Spoken, Test, Waiting, room_test, spoken, stand_of, waiting
from app.views.table import Card, card
from app.views.weather import Proposal, Weather
from app.views.wording import Check, bare, checks, continued

MANY = 15


@dataclass(frozen=True, slots=True)
class ResultRow:
    number: int
    place: int
    label: str
    sentence: str
    covered: int
    stand: str
    remarks: int
    in_hand: bool


@dataclass(frozen=True, slots=True)
class Todo:
    """A group without a result, with first drafts to edit."""

    group: int
    title: str
    bears: tuple[Bear, ...]
    drafts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeskResults:
    rows: tuple[ResultRow, ...]
    todo: tuple[Todo, ...]
    many: bool


@dataclass(frozen=True, slots=True)
class Covered:
    """An obstacle of the result in hand: `also` when it was added from elsewhere, `others` clear it too."""

    card: Card
    also: bool
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A remark on the wording; from the desk it has no `who`."""

    who: Person | None
    text: str


@dataclass(frozen=True, slots=True)
class DeskResult:
    number: int
    version: int
    text: str
    sentence: str
    label: str
    place: int
    count: int
    checks: tuple[Check, ...]
    covered: tuple[Covered, ...]
    loose: tuple[Bear, ...]
    goal: str
    aloud: str
    remarks: tuple[Said, ...]
    test: Test
    spoken: tuple[Spoken, ...]
    waiting: tuple[Waiting, ...]
    page: int


def desk_results(state: Session, weather: Weather) -> DeskResults:
    rows = tuple(_row(state, result) for result in state.in_order())
    return DeskResults(rows, tuple(todo(state, weather)), len(rows) > MANY)


def _row(state: Session, result: Result) -> ResultRow:
    return ResultRow(
        result.number,
        place_of(state, result),
        label(state, result),
        sentence(state, result),
        len(state.covered_by(result)),
        stand_of(result),
        len(result.remarks),
        result == in_hand(state),
    )


def todo(state: Session, weather: Weather) -> Iterable[Todo]:
    phrased = {result.group for result in state.results.values()}
    for group in state.groups.values():
        if group.number not in phrased:
            cards = tuple(Bear(one, state.obstacle(one).text) for one in sorted(group.cards))
            yield Todo(group.number, group.title, cards, drafts_for(group, weather))


def drafts_for(group: Group, weather: Weather) -> tuple[str, ...]:
    """First drafts of the suggestion that is about this group, or holds most of its cards."""
    proposals = weather.suggestions.proposals
    own = next((one for one in proposals if one.group == group.number), None)
    nearest = own or max(proposals, key=lambda one: _shared(one, group), default=None)
    if nearest is None or (nearest is not own and 2 * _shared(nearest, group) < max(len(group.cards), 1)):
        return ()
    return tuple(dict.fromkeys(said for draft in nearest.drafts if (said := continued(draft))))


def _shared(proposal: Proposal, group: Group) -> int:
    return len(set(proposal.cards) & set(group.cards))


def desk_result(state: Session, weather: Weather) -> DeskResult | None:
    result = in_hand(state)
    if result is None:
        return None
    covered = tuple(_covered(state, result, number) for number in sorted(state.covered_by(result)))
    return DeskResult(
        number=result.number,
        version=result.version,
        text=bare(result.text),
        sentence=sentence(state, result),
        label=label(state, result),
        place=place_of(state, result),
        count=len(state.order),
        checks=checks(result.text, state.setup.language),
        covered=covered,
        loose=tuple(Bear(one.number, one.text) for one in uncovered(state)),
        goal=state.setup.goal,
        aloud=most_shared(covered),
        remarks=tuple(_said(state, result)),
        test=room_test(state, result),
        spoken=spoken(state, result),
        waiting=waiting(state, result, weather),
        page=state.wall.page,
    )


def _covered(state: Session, result: Result, number: int) -> Covered:
    others = tuple(label(state, one) for one in state.results_of(number) if one != result)
    shown = card(state, state.obstacle(number), desk=True)
    return Covered(shown, number in result.also, others)


def uncovered(state: Session) -> tuple[Obstacle, ...]:
    """Standing, in no result, not set aside: still open (R16)."""
    covered = {number for result in state.results.values() for number in state.covered_by(result)}
    return tuple(one for one in state.standing() if one.number not in covered and one.aside is None)


def most_shared(covered: tuple[Covered, ...]) -> str:
    """The obstacle to read aloud with a result: the one most people have."""
    first = max(covered, key=lambda one: one.card.seconds, default=None)
    return first.card.text if first else ""


def _said(state: Session, result: Result) -> Iterable[Said]:
    for remark in result.remarks:
        who = person(state, remark.seat, desk=True) if remark.seat is not None else None
        yield Said(who, remark.text)
