"""Periods and dates in words."""

from datetime import date

from app.session.moments import is_day
from app.session.periods import LATER, Grain, first_day, grain, is_period, last_day
from app.views.plan.document import Open, When
from app.views.words import Words


def when(code: str, words: Words) -> When | Open:
    """A period as people say it, or that there is none yet."""
    return When(code, period(code, words)) if code else Open(words("plan-no-period"))


def moment(code: str, words: Words) -> When | str:
    """A period or a day as people say it; any other text as it was typed."""
    if is_day(code):
        return When(code, day(date.fromisoformat(code), words))
    return When(code, period(code, words)) if is_period(code) else code


def period(code: str, words: Words) -> str:
    year, part = code[:4], code[5:].lstrip("QW0")
    match grain(code):
        case Grain.QUARTER:
            return words("plan-quarter", quarter=part, year=year)
        case Grain.MONTH:
            return words("plan-month-of-year", month=words("plan-month", month=int(part)), year=year)
        case Grain.WEEK:
            return words("plan-week", week=part, year=year)
        case Grain.LATER:
            return words("plan-later")


def day(at: date, words: Words) -> str:
    month = words("plan-month", month=at.month)
    return words("plan-day", day=str(at.day), month=month, year=str(at.year))


def days(code: str) -> tuple[date, date] | None:
    """From which day to which; nothing for "later" and for words of one's own."""
    if is_day(code):
        return date.fromisoformat(code), date.fromisoformat(code)
    return (first_day(code), last_day(code)) if is_period(code) and code != LATER else None
