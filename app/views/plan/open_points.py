"""What is still open: nothing that was left undone may hide in a finished-looking plan."""

from collections.abc import Callable, Iterable, Iterator

from app.session.periods import last_day
from app.session.state import Consent, Phase
from app.views.plan.document import Cell, Column, Paragraph, Section, Table
from app.views.plan.phrases import called, listed, quoted, said
from app.views.plan.record import Plan, PlanObstacle, PlanResult
from app.views.plan.times import period
from app.views.words import Words

Point = tuple[str, Cell]
MOST_NUMBERS = 24
MOST_QUOTED = 5
PARTS = {Phase.ROUND: "plan-part-round", Phase.PLAN: "plan-part-plan"}


def open_section(plan: Plan, words: Words) -> Section:
    """The section of page one; with nothing open, the sentence that says so."""
    points = tuple(open_points(plan, words))
    if not points:
        return Section("open", words("plan-open"), (Paragraph(words("plan-open-nothing")),))
    return Section("open", words("plan-open"), (open_table(points, words),))


def open_table(points: tuple[Point, ...], words: Words) -> Table:
    columns = (
        Column("what", words("plan-open-what"), width=30),
        Column("where", words("plan-open-where"), width=70),
    )
    return Table("open", words("plan-open"), columns, points)


def open_points(plan: Plan, words: Words) -> Iterator[Point]:
    if not plan.goal:
        yield words("plan-open-goal"), words("plan-open-goal-why")
    if not plan.results:
        yield words("plan-open-results"), words("plan-open-results-why")
    yield from _owners(plan, words)
    yield from _periods(plan, words)
    yield from _tests(plan, words)
    yield from _obstacles(plan, words)
    yield from _parked(plan, words)
    yield from _overrides(plan, words)


def _owners(plan: Plan, words: Words) -> Iterator[Point]:
    yield from _which(plan, words, "plan-open-owner", lambda one: one.owner is None)
    waits = (
        ("plan-open-owner-proposed", Consent.PROPOSED),
        ("plan-open-owner-asked", Consent.ASKED),
        ("plan-open-owner-later", Consent.LATER),
    )
    for key, consent in waits:
        found = [one for one in plan.results if one.owner and one.owner.consent is consent]
        if found:
            yield words(key), tuple(_with_owner(one, words) for one in found)


def _with_owner(result: PlanResult, words: Words) -> str:
    who = called(result.owner.voice) if result.owner else ""
    return f"{_result(result.number, words)}: {who}" if who else _result(result.number, words)


def _periods(plan: Plan, words: Words) -> Iterator[Point]:
    yield from _which(plan, words, "plan-open-period", lambda one: not one.period)
    proposed = [one for one in plan.results if one.proposed]
    if proposed:
        yield (
            words("plan-open-period-proposed"),
            tuple(f"{_result(one.number, words)}: {period(one.proposed, words)}" for one in proposed),
        )
    early = tuple(_too_early(plan, words))
    if early:
        yield words("plan-open-order"), early


def _too_early(plan: Plan, words: Words) -> Iterator[str]:
    """A result that is planned before something it waits for."""
    periods = {one.number: one.period for one in plan.results if one.period}
    for one in plan.results:
        for first in one.requires:
            if one.period and first in periods and last_day(one.period) < last_day(periods[first]):
                yield words("plan-waits-for", one=str(one.number), first=str(first))


def _tests(plan: Plan, words: Words) -> Iterator[Point]:
    yield from _which(plan, words, "plan-open-untested", lambda one: one.test is None and not one.untested)
    yield from _which(plan, words, "plan-open-test-running", lambda one: bool(one.test and one.test.running))
    left = [one for one in plan.results if one.untested]
    if left:
        yield (
            words("plan-open-left-untested"),
            tuple(f"{_result(one.number, words)}: {one.untested}" for one in left),
        )
    missed = [one for one in plan.results if one.test and one.test.missing]
    if missed:
        yield words("plan-open-missing"), tuple(_missed(one, words) for one in missed)


def _missed(result: PlanResult, words: Words) -> str:
    given = result.test.comments if result.test else ()
    texts = [said(one.text, one.voice, words) for one in given if one.choice == "missing"]
    return ": ".join(filter(None, (_result(result.number, words), ", ".join(texts))))


def _obstacles(plan: Plan, words: Words) -> Iterator[Point]:
    yield from _numbers(unplaced(plan), "plan-open-unplaced", words)
    yield from _numbers(ungained(plan), "plan-open-no-result", words)


def unplaced(plan: Plan) -> tuple[PlanObstacle, ...]:
    """Neither in a group, nor cleared by a result, nor set aside."""
    return tuple(one for one in _unresolved(plan) if one.group is None)


def ungained(plan: Plan) -> tuple[PlanObstacle, ...]:
    """In a group, but no result clears it yet."""
    return tuple(one for one in _unresolved(plan) if one.group is not None)


def _unresolved(plan: Plan) -> Iterator[PlanObstacle]:
    return (one for one in plan.obstacles if not one.results and one.aside is None and not one.parked)


def _numbers(cards: tuple[PlanObstacle, ...], key: str, words: Words) -> Iterator[Point]:
    if not cards:
        return
    shown = listed((str(one.number) for one in cards), words)
    many = words("plan-open-see-risks")
    yield words(key, count=len(cards)), shown if len(cards) <= MOST_NUMBERS else many


def _parked(plan: Plan, words: Words) -> Iterator[Point]:
    waiting = [one for one in plan.parked if not one.outcome]
    if len(waiting) > MOST_QUOTED:
        numbers = (words("plan-parked-number", number=str(one.number)) for one in waiting)
        yield words("plan-open-parked"), listed(numbers, words)
    elif waiting:
        yield words("plan-open-parked"), tuple(quoted(one.text, words) for one in waiting)


def _overrides(plan: Plan, words: Words) -> Iterator[Point]:
    if plan.overrides:
        reasons = (f"{words(PARTS[one.phase])}: {one.reason}" for one in plan.overrides if one.phase in PARTS)
        yield words("plan-open-override"), tuple(reasons)


def _which(plan: Plan, words: Words, key: str, holds: Callable[[PlanResult], bool]) -> Iterator[Point]:
    """One point for all results of which something holds."""
    numbers = [str(one.number) for one in plan.results if holds(one)]
    if numbers:
        yield words(key), _results(numbers, words)


def _results(numbers: Iterable[str], words: Words) -> str:
    found = list(numbers)
    return words("plan-results-numbers", count=len(found), numbers=listed(found, words))


def _result(number: int, words: Words) -> str:
    return _results([str(number)], words)
