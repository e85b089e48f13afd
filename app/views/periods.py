"""Rough periods as chips: quarters to choose from, and within the chosen one its months and weeks."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.session.periods import LATER, Grain, first_day, grain, last_day, quarter_of, quarters_from
from app.views.plan.times import period

__all__ = ["Chips", "chips", "comes_after", "home_quarter", "period"]

AHEAD = 7
AHEAD_ON_PHONE = 5


@dataclass(frozen=True, slots=True)
class Chips:
    """What can be pressed, as codes; `now` is this quarter, `chosen` what stands, in `quarter`."""

    now: str
    quarters: tuple[str, ...]
    months: tuple[str, ...]
    weeks: tuple[str, ...]
    chosen: str
    quarter: str


def chips(chosen: str, today: date, ahead: int = AHEAD) -> Chips:
    quarter = home_quarter(chosen)
    offered = {*quarters_from(today, ahead), *([quarter] if quarter else [])}
    return Chips(
        quarter_of(today), tuple(sorted(offered)), months_in(quarter), weeks_in(quarter), chosen, quarter
    )


def home_quarter(code: str) -> str:
    """The quarter a period belongs to; a week belongs where its Thursday is."""
    if not code or code == LATER:
        return ""
    ahead = timedelta(days=3) if grain(code) is Grain.WEEK else timedelta()
    return quarter_of(first_day(code) + ahead)


def months_in(quarter: str) -> tuple[str, ...]:
    if not quarter:
        return ()
    first = first_day(quarter)
    return tuple(f"{first.year}-{month:02}" for month in range(first.month, first.month + 3))


def weeks_in(quarter: str) -> tuple[str, ...]:
    if not quarter:
        return ()
    first, last = first_day(quarter), last_day(quarter)
    thursday = first + timedelta(days=(3 - first.weekday()) % 7)
    found = []
    while thursday <= last:
        year, week, _ = thursday.isocalendar()
        found.append(f"{year}-W{week:02}")
        thursday += timedelta(days=7)
    return tuple(found)


def comes_after(one: str, other: str) -> bool:
    """Whether `one` ends later than `other`; unknown periods say nothing."""
    return bool(one and other) and last_day(one) > last_day(other)
