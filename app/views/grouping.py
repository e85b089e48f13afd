"""Groups as the room sees them: titles in full with numbered dots on the wall, one's own cards on a phone."""

from dataclasses import dataclass

from app.session.state import Session
from app.views.marks import Mark, in_order, mark
from app.views.table import Card, card
from app.views.trace import Traced, traces_of


@dataclass(frozen=True, slots=True)
class WallGroup:
    mark: Mark
    cards: tuple[int, ...]
    locked: bool


@dataclass(frozen=True, slots=True)
class WallGroups:
    """All groups; the wall deals them over columns and pages. `card` is under discussion: shown alone."""

    groups: tuple[WallGroup, ...]
    page: int
    unplaced: int
    aside: int
    card: Card | None
    group: Mark | None


@dataclass(frozen=True, slots=True)
class SeatWhere:
    """ "Waar is mijn beer?": each own card with its place now."""

    traces: tuple[Traced, ...]


def wall_groups(state: Session) -> WallGroups:
    shown = state.obstacles.get(state.wall.obstacle or 0)
    group = state.group_of(shown.number) if shown else None
    return WallGroups(
        groups=tuple(WallGroup(mark(one), tuple(sorted(one.cards)), one.locked) for one in in_order(state)),
        page=state.wall.page,
        unplaced=len(state.unplaced()),
        aside=len(set_aside(state)),
        card=card(state, shown) if shown else None,
        group=mark(group) if group else None,
    )


def set_aside(state: Session) -> tuple[int, ...]:
    return tuple(one.number for one in state.standing() if one.aside is not None)


def seat_where(state: Session, seat: int) -> SeatWhere:
    return SeatWhere(traces_of(state, seat))
