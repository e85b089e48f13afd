""" "Bord": every group with its cards, what fits nowhere on purpose, and the groups that are suggested."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.session.state import FINEST, Group, Obstacle, Session
from app.views.marks import in_order
from app.views.stack import Target, alike, targets
from app.views.table import Card, card
from app.views.weather import Proposal, Weather

SMALLEST = 2


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A card in its column. `group` is 0 where it has none; `alike` says nearly the same."""

    card: Card
    group: int
    alike: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card without a place that a group is suggested for; `weak`: it fits hardly better than elsewhere."""

    card: Card
    why: str
    weak: bool
    central: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    target: Target
    cards: tuple[BoardCard, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A card outside the groups: its reason, and for a merged card the number it went into."""

    card: Card
    why: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class DeskBoard:
    columns: tuple[Column, ...]
    loose: tuple[BoardCard, ...]
    aside: tuple[Beside, ...]
    merged: tuple[Beside, ...]
    parked: tuple[Beside, ...]


@dataclass(frozen=True, slots=True)
class NewGroup:
    """A group nobody made yet: its words and its cards, the central one first."""

    label: int
    title: str
    cards: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class DeskSuggested:
    """New groups the library sees, and names to begin a group with before it has a card.

    `coarser` and `finer` are where the dial may go; None at an end, and where no card waits.
    """

    groups: tuple[NewGroup, ...]
    starters: tuple[str, ...] = ()
    coarser: int | None = None
    finer: int | None = None


def desk_board(state: Session, weather: Weather) -> DeskBoard:
    columns = zip(in_order(state), targets(state), strict=True)
    return DeskBoard(
        columns=tuple(_column(state, weather, group, target) for group, target in columns),
        loose=tuple(_on_board(state, weather, one, 0) for one in state.unplaced()),
        aside=tuple(
            Beside(card(state, one, desk=True), one.aside)
            for one in state.standing()
            if one.aside is not None
        ),
        merged=tuple(
            Beside(card(state, one, desk=True), number=one.merged_into)
            for one in state.obstacles.values()
            if one.merged_into is not None
        ),
        parked=tuple(_parked(state)),
    )


def _parked(state: Session) -> Iterator[Beside]:
    for item in state.parked.values():
        one = state.obstacles.get(item.obstacle or 0)
        if one is not None and one.parked:
            yield Beside(card(state, one, desk=True), item.why, item.number)


def _column(state: Session, weather: Weather, group: Group, target: Target) -> Column:
    cards = (state.obstacles[number] for number in group.cards)
    return Column(
        target=target,
        cards=tuple(_on_board(state, weather, one, group.number) for one in cards),
        candidates=() if group.locked else _for_group(state, weather, group),
    )


def _on_board(state: Session, weather: Weather, one: Obstacle, group: int) -> BoardCard:
    return BoardCard(card(state, one, desk=True), group, alike(state, weather, one.number))


def _for_group(state: Session, weather: Weather, group: Group) -> tuple[Candidate, ...]:
    return tuple(
        candidate
        for proposal in weather.suggestions.proposals
        if proposal.group == group.number
        for candidate in _candidates(state, weather, proposal)
        if (candidate.card.number, group.number) not in state.refused
    )


def desk_suggested(state: Session, weather: Weather) -> DeskSuggested:
    """New groups of which at least two cards still wait, in the order the library gives them."""
    new = (proposal for proposal in weather.suggestions.proposals if proposal.group is None)
    found = ((proposal, _candidates(state, weather, proposal)) for proposal in new)
    return DeskSuggested(
        tuple(
            NewGroup(proposal.label, _title(proposal), cards)
            for proposal, cards in found
            if len(cards) >= SMALLEST
        ),
        _starters(state, weather),
        coarser=state.grain - 1 if state.grain > 0 and state.unplaced() else None,
        finer=state.grain + 1 if state.grain < FINEST and state.unplaced() else None,
    )


def _starters(state: Session, weather: Weather) -> tuple[str, ...]:
    """Starter names that no group has yet."""
    taken = {group.title.casefold() for group in state.groups.values()}
    return tuple(name for name in weather.suggestions.starters if name.casefold() not in taken)


def _title(proposal: Proposal) -> str:
    said = ", ".join(proposal.words)[:80]
    return said[:1].upper() + said[1:]


def _candidates(state: Session, weather: Weather, proposal: Proposal) -> tuple[Candidate, ...]:
    waiting = {one.number: one for one in state.unplaced()}
    return tuple(
        Candidate(
            card(state, waiting[number], desk=True),
            weather.suggestions.why.get(number, ""),
            number in proposal.weak,
            number == proposal.central,
        )
        for number in proposal.cards
        if number in waiting
    )
