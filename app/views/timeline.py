"""The rough timeline on the wall: rows are results, columns are quarters, the order stands in words."""

from dataclasses import dataclass
from datetime import date

from app.session.periods import LATER, Grain, first_day, grain, quarter_of, quarters_from
from app.session.state import Result, Session
from app.views.in_hand import in_hand, label, place_of
from app.views.periods import home_quarter

FEWEST_COLUMNS = 4
MOST_COLUMNS = 6
THIRD = 33
UNDATED = -1


@dataclass(frozen=True, slots=True)
class Bar:
    """A result in its column: -1 has no time yet. `x` and `width` are hundredths of that column.

    `after` holds the places of the results that come first.
    """

    place: int
    label: str
    period: str
    column: int
    x: int
    width: int
    after: tuple[int, ...]
    in_hand: bool


@dataclass(frozen=True, slots=True)
class WallTimeline:
    """`columns` are quarters, and "later" where somebody chose that; `now` is this quarter."""

    columns: tuple[str, ...]
    now: str
    bars: tuple[Bar, ...]
    page: int


def wall_timeline(state: Session, today: date) -> WallTimeline:
    results = sorted(state.in_order(), key=_by_time)
    columns = columns_for([result.period for result in results], today)
    bars = tuple(_bar(state, result, columns) for result in results)
    return WallTimeline(columns, quarter_of(today), bars, state.wall.page)


def _by_time(result: Result) -> tuple[bool, date]:
    return not result.period, first_day(result.period or LATER)


def columns_for(periods: list[str], today: date) -> tuple[str, ...]:
    """From the first quarter that matters, four to six of them; what is further on stands in the last."""
    homes = sorted({home_quarter(period) for period in periods} - {""})
    first = min([*homes, quarter_of(today)])
    ahead = quarters_from(first_day(first), MOST_COLUMNS)
    needed = 1 + max((place for place, quarter in enumerate(ahead) if quarter in homes), default=0)
    beyond = bool(homes) and homes[-1] not in ahead
    quarters = ahead if beyond else ahead[: max(needed, FEWEST_COLUMNS)]
    return (*quarters, LATER) if LATER in periods else quarters


def _bar(state: Session, result: Result, columns: tuple[str, ...]) -> Bar:
    home = home_quarter(result.period) or result.period
    x, width = _within(result.period, home)
    after = tuple(sorted(place_of(state, state.result(first)) for first in result.requires))
    column, here = _column(home, columns), result == in_hand(state)
    return Bar(place_of(state, result), label(state, result), result.period, column, x, width, after, here)


def _column(home: str, columns: tuple[str, ...]) -> int:
    if not home:
        return UNDATED
    quarters = len(columns) - (LATER in columns)
    return columns.index(home) if home in columns else quarters - 1


def _within(period: str, home: str) -> tuple[int, int]:
    """A quarter fills its column, a month a third of it, a week a thirteenth."""
    if period in {"", LATER} or grain(period) is Grain.QUARTER:
        return 0, 100
    days = max(0, (first_day(period) - first_day(home)).days)
    width = THIRD if grain(period) is Grain.MONTH else 8
    return min(days * 100 // 92, 100 - width), width
