"""Groups as the room sees them: titles in full with numbered dots on the wall, one's own cards on a phone."""

from dataclasses import dataclass
from math import ceil

from app.session.state import Group, Session
from app.views.marks import Mark, in_order, mark
from app.views.table import Card, card
from app.views.trace import Traced, traces_of

# What fits in one of two columns of the narrowest wall (4:3) at text step M, in vh; see grouping.css.
COLUMN = 73.0
TITLE_LETTERS, DOTS = 24, 7
TITLE_LINE, DOT_LINE, BETWEEN = 4.9, 5.1, 1.3
# The text steps S, M, L and XL: how large (XL with slack for words that break early), in how many columns.
STEPS = ((0.77, 2), (1.0, 2), (1.42, 1), (1.95, 1))


@dataclass(frozen=True, slots=True)
class WallGroup:
    mark: Mark
    cards: tuple[int, ...]
    locked: bool


@dataclass(frozen=True, slots=True)
class WallGroups:
    """One page of groups, in columns. `card` is under discussion: shown alone, large, with its group."""

    columns: tuple[tuple[WallGroup, ...], ...]
    page: int
    pages: int
    unplaced: int
    aside: int
    card: Card | None
    group: Mark | None


@dataclass(frozen=True, slots=True)
class SeatWhere:
    """ "Waar is mijn beer?": each own card with its place now."""

    traces: tuple[Traced, ...]


def wall_groups(state: Session) -> WallGroups:
    pages = pages_of(state)
    page = min(state.wall.page, len(pages) - 1)
    shown = state.obstacles.get(state.wall.obstacle or 0)
    group = state.group_of(shown.number) if shown else None
    return WallGroups(
        columns=pages[page],
        page=page,
        pages=len(pages),
        unplaced=len(state.unplaced()),
        aside=len(set_aside(state)),
        card=card(state, shown) if shown else None,
        group=mark(group) if group else None,
    )


def set_aside(state: Session) -> tuple[int, ...]:
    return tuple(one.number for one in state.standing() if one.aside is not None)


def pages_of(state: Session) -> tuple[tuple[tuple[WallGroup, ...], ...], ...]:
    """Groups dealt over columns and pages: too much is one more page, never smaller letters."""
    columns: list[list[WallGroup]] = [[]]
    height = 0.0
    for group in in_order(state):
        taken = _height(group, state.wall.step)
        if columns[-1] and height + taken > COLUMN:
            columns.append([])
            height = 0.0
        columns[-1].append(WallGroup(mark(group), tuple(sorted(group.cards)), group.locked))
        height += taken
    whole = tuple(tuple(column) for column in columns)
    beside = STEPS[state.wall.step][1]
    return tuple(whole[at : at + beside] for at in range(0, len(whole), beside))


def _height(group: Group, step: int) -> float:
    size, columns = STEPS[step]
    wider = 2 / columns / size
    title = ceil(len(group.title) / int(TITLE_LETTERS * wider))
    dots = ceil(max(len(group.cards), 1) / int(DOTS * wider))
    return size * (title * TITLE_LINE + dots * DOT_LINE + BETWEEN)


def seat_where(state: Session, seat: int) -> SeatWhere:
    return SeatWhere(traces_of(state, seat))
