"""A rough period: a quarter, a month, a week or "later"; never a day."""

import re
from datetime import date, timedelta
from enum import StrEnum

SHAPE = re.compile(r"(20[0-9]{2})-(?:Q([1-4])|W(0[1-9]|[1-4][0-9]|5[0-3])|(0[1-9]|1[0-2]))")
LATER = "later"


class Grain(StrEnum):
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    LATER = "later"


def is_period(code: str) -> bool:
    """ "2027-Q1", "2027-03", "2027-W20" or "later"."""
    if code == LATER:
        return True
    found = SHAPE.fullmatch(code)
    return found is not None and (found[3] is None or _has_week(int(found[1]), int(found[3])))


def grain(code: str) -> Grain:
    if code == LATER:
        return Grain.LATER
    return Grain.QUARTER if "Q" in code else Grain.WEEK if "W" in code else Grain.MONTH


def first_day(code: str) -> date:
    """Where the period starts; "later" sorts behind everything."""
    if code == LATER:
        return date.max
    year, part = int(code[:4]), code[5:]
    if part.startswith("Q"):
        return date(year, int(part[1]) * 3 - 2, 1)
    return date.fromisocalendar(year, int(part[1:]), 1) if part.startswith("W") else date(year, int(part), 1)


def last_day(code: str) -> date:
    if code == LATER:
        return date.max
    start = first_day(code)
    if grain(code) is Grain.WEEK:
        return start + timedelta(days=6)
    months = 3 if grain(code) is Grain.QUARTER else 1
    ahead = start.month - 1 + months
    return date(start.year + ahead // 12, ahead % 12 + 1, 1) - timedelta(days=1)


def quarter_of(day: date) -> str:
    return f"{day.year}-Q{(day.month + 2) // 3}"


def quarters_from(day: date, count: int) -> tuple[str, ...]:
    """This quarter and the ones after it."""
    place = day.year * 4 + (day.month - 1) // 3
    return tuple(f"{at // 4}-Q{at % 4 + 1}" for at in range(place, place + count))


def _has_week(year: int, week: int) -> bool:
    return week <= date(year, 12, 28).isocalendar().week
