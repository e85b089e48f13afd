""" "Stapel": the cards without a place one by one, each group one key away."""

from dataclasses import dataclass

from app.session.state import Obstacle, Session
from app.views.fitting import turned
from app.views.grouping import set_aside
from app.views.marks import Mark, in_order, key_of, mark
from app.views.table import Card, card
from app.views.weather import Weather

CHIPS = 3
CROWDED = 15


@dataclass(frozen=True, slots=True)
class Target:
    """A group as a button: its mark, its key and how much it holds."""

    mark: Mark
    key: str
    count: int
    locked: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A card to be placed, with the group that is suggested and why: three with those that come near."""

    card: Card
    suggested: Target | None
    why: str
    ranked: tuple[Target, ...]
    alike: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DeskStack:
    """`two`: more than one desk is open, so that odd and even numbers may be dealt."""

    waiting: tuple[Waiting, ...]
    targets: tuple[Target, ...]
    total: int
    aside: int
    failed: bool
    two: bool
    shown: int
    page: int
    pages: int

    @property
    def crowded(self) -> bool:
        return len(self.targets) > CROWDED

    @property
    def by_letters(self) -> bool:
        return len(self.targets) > 9


def desk_stack(state: Session, weather: Weather) -> DeskStack:
    page, pages = turned(state, weather)
    found = targets(state)
    return DeskStack(
        waiting=tuple(_waiting(state, weather, one, found) for one in state.unplaced()),
        targets=found,
        total=len(state.standing()),
        aside=len(set_aside(state)),
        failed=weather.suggestions.failed,
        two=weather.desks > 1,
        shown=state.wall.obstacle or 0,
        page=page,
        pages=pages,
    )


def targets(state: Session) -> tuple[Target, ...]:
    return tuple(
        Target(mark(group), key_of(place), len(group.cards), group.locked)
        for place, group in enumerate(in_order(state))
    )


def _waiting(state: Session, weather: Weather, one: Obstacle, found: tuple[Target, ...]) -> Waiting:
    open_to = {
        target.mark.number: target
        for target in found
        if not target.locked and (one.number, target.mark.number) not in state.refused
    }
    suggestions = weather.suggestions
    homes = (
        proposal.group
        for proposal in suggestions.proposals
        if one.number in proposal.cards and proposal.group in open_to
    )
    home = next(homes, None)
    near = suggestions.ranked.get(one.number, ())
    ranked = [open_to[group] for group in near if group in open_to and group != home]
    return Waiting(
        card=card(state, one, desk=True),
        suggested=open_to[home] if home is not None else None,
        why=suggestions.why.get(one.number, "") if home is not None else "",
        ranked=tuple(ranked[: CHIPS - (home is not None)]),
        alike=alike(state, weather, one.number),
    )


def alike(state: Session, weather: Weather, number: int) -> tuple[int, ...]:
    """Cards that say nearly the same and still stand."""
    near = weather.suggestions.alike.get(number, ())
    return tuple(one for one in near if one in state.obstacles and state.obstacles[one].stands)
