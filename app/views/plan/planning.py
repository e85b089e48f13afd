"""Roughly when: the results by period on one timeline, with what comes first."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from app.session.periods import LATER, first_day, last_day, quarters_from
from app.views.plan.document import Bar, Section, Span, Timeline
from app.views.plan.phrases import bare
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import period, when
from app.views.words import Words

MOST_QUARTERS = 12
MOST_YEARS = 12


def planning(plan: Plan, words: Words) -> Section:
    return Section("planning", words("plan-planning"), (timeline(plan, words),))


def timeline(plan: Plan, words: Words) -> Timeline:
    """In order of time; what has no period stands last."""
    headings = (words("plan-number"), words("plan-we-have-more"), words("plan-ready"), words("plan-after"))
    by_time = sorted(plan.results, key=lambda one: (not one.period, last_day(one.period or LATER)))
    bars = tuple(_bar(one, words) for one in by_time)
    return Timeline(words("plan-planning-caption"), headings, tuple(_spans(bars, words)), bars)


def _bar(result: PlanResult, words: Words) -> Bar:
    dated = result.period not in {"", LATER}
    return Bar(
        result.number,
        bare(result.text, words),
        when(result.period, words),
        result.requires,
        first_day(result.period) if dated else None,
        last_day(result.period) if dated else None,
    )


def _spans(bars: tuple[Bar, ...], words: Words) -> Iterator[Span]:
    """Quarters cut into months; over a longer time, years cut into quarters; longer still, no drawing."""
    starts = [bar.first for bar in bars if bar.first]
    ends = [bar.last for bar in bars if bar.last]
    if not starts:
        return
    count = _quarter(max(ends)) - _quarter(min(starts)) + 1
    if count <= MOST_QUARTERS:
        for code in quarters_from(min(starts), count):
            yield Span(period(code, words), _slots(first_day(code), 1, 3))
    elif max(ends).year - min(starts).year < MOST_YEARS:
        for year in range(min(starts).year, max(ends).year + 1):
            yield Span(str(year), _slots(date(year, 1, 1), 3, 4))


def _quarter(day: date) -> int:
    """Quarters counted on from the year 0."""
    return day.year * 4 + (day.month - 1) // 3


def _slots(start: date, months: int, count: int) -> tuple[tuple[date, date], ...]:
    """`count` stretches of `months` whole months from the first of a month."""
    edges = [date(start.year + at // 12, at % 12 + 1, 1) for at in _months(start, months, count)]
    return tuple((edge, after - timedelta(days=1)) for edge, after in pairwise(edges))


def _months(start: date, months: int, count: int) -> Iterator[int]:
    return (start.month - 1 + months * step for step in range(count + 1))
