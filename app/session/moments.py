"""When, as people type it: "1e kwartaal 2027", "maart 2027", "12 maart 2027", or a text of their own."""

import re
from datetime import date

from app.session.periods import LATER, is_period

MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb"),
    ("maart", "march", "mrt"),
    ("april", "april", "apr"),
    ("mei", "may", "mei"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("augustus", "august", "aug"),
    ("september", "september", "sep"),
    ("oktober", "october", "okt"),
    ("november", "november", "nov"),
    ("december", "december", "dec"),
)
MONTH = {name: place for place, names in enumerate(MONTHS, 1) for name in names}
QUARTER = re.compile(r"(?:q|kwartaal |quarter )?([1-4])(?:e|st|nd|rd|th)?(?: kwartaal| quarter)? (20\d\d)")
WEEK = re.compile(r"week (\d{1,2})(?: van| of)? (20\d\d)")
NAMED = re.compile(r"(?:(\d{1,2}) )?([a-z]+) (20\d\d)")
PLAIN_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)")


def read_moment(typed: str) -> str:
    """A period's code, a day as "2027-03-12", or what was typed when it is neither."""
    text = " ".join(typed.casefold().replace(",", " ").split())
    if is_period(typed) or is_day(typed):
        return typed
    if text in {"later", LATER}:
        return LATER
    for shape, code in ((QUARTER, _quarter), (WEEK, _week), (NAMED, _named), (PLAIN_DAY, _plain)):
        if (found := shape.fullmatch(text)) and (read := code(found)):
            return read
    return typed


def is_day(code: str) -> bool:
    return bool(re.fullmatch(r"20\d\d-\d\d-\d\d", code)) and bool(_day(code))


def _quarter(found: re.Match[str]) -> str:
    return f"{found[2]}-Q{found[1]}"


def _week(found: re.Match[str]) -> str:
    code = f"{found[2]}-W{int(found[1]):02}"
    return code if is_period(code) else ""


def _named(found: re.Match[str]) -> str:
    month = MONTH.get(found[2])
    if month is None:
        return ""
    code = f"{found[3]}-{month:02}"
    return _day(f"{code}-{int(found[1]):02}") if found[1] else code


def _plain(found: re.Match[str]) -> str:
    return _day(f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}")


def _day(code: str) -> str:
    try:
        return date.fromisoformat(code).isoformat()
    except ValueError:
        return ""
