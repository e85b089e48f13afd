"""What changed between two versions of a plan, in sentences."""

from collections.abc import Callable, Iterator

from app.views.plan.changes_filled import filled_in
from app.views.plan.document import Bullets, Section, plain
from app.views.plan.phrases import helpers, listed, owner, quoted, stated, titled
from app.views.plan.record import Plan, PlanObstacle, PlanResult
from app.views.plan.templates import BABYCONNECT, TEMPLATES
from app.views.plan.times import day, when
from app.views.words import Words


def changes(before: Plan, after: Plan, words: Words, since: str = "") -> Section:
    """One section that says what is new since `before`; without parts when nothing changed.

    Both plans must be made with the same choice of names; `since` is how people call the first moment.
    """
    date = day(before.as_of.date(), words)
    named = words("plan-changes-named", name=since, date=date)
    heading = named if since else words("plan-changes", date=date, number=str(before.seq))
    parts = (
        _part("changes-goal", "plan-goal", _goal(before, after, words), words),
        _part("changes-results", "plan-overview", _results(before, after, words), words),
        _part("changes-filled", "plan-filled-in", filled_in(before, after, words), words),
        _part("changes-obstacles", "plan-obstacles", _obstacles(before, after, words), words),
        _part("changes-parking", "plan-parking", _parking(before, after, words), words),
    )
    whole = Section("changes", heading, (), parts).filled()
    return whole or Section("changes", heading)


def _part(key: str, heading: str, sentences: Iterator[str], words: Words) -> Section:
    return Section(key, words(heading), (Bullets(tuple(sentences)),))


def _goal(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    if before.goal != after.goal:
        yield words("plan-changed-goal", text=quoted(after.goal, words))
    if before.title != after.title:
        yield words("plan-changed-title", text=quoted(after.title, words))
    if before.template != after.template:
        yield words("plan-changed-kind", kind=words(TEMPLATES.get(after.template, BABYCONNECT).name))
    if after.finished and not before.finished:
        yield words("plan-changed-final")


def _results(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    known = {one.number: one for one in before.results}
    for one in after.results:
        if one.number not in known:
            yield words("plan-changed-new-result", result=titled(one, words))
        else:
            yield from _result(known[one.number], one, (before, after), words)
    left = {one.number for one in after.results}
    for one in before.results:
        if one.number not in left:
            yield words("plan-changed-gone-result", result=titled(one, words))


def _result(old: PlanResult, new: PlanResult, plans: tuple[Plan, Plan], words: Words) -> Iterator[str]:
    number = str(new.number)
    if old.text != new.text:
        texts = {"old": quoted(stated(old, words), words), "new": quoted(stated(new, words), words)}
        yield words("plan-changed-wording", number=number, **texts)
    values: tuple[tuple[str, Callable[[PlanResult, Plan], str]], ...] = (
        ("plan-changed-owner", lambda one, plan: plain(owner(one, plan, words))),
        ("plan-changed-helpers", lambda one, plan: listed(helpers(one, plan, words), words)),
        ("plan-changed-period", lambda one, _: plain(when(one.period, words))),
        ("plan-changed-first", lambda one, _: listed((str(at) for at in one.requires), words)),
    )
    for key, value in values:
        was, now = value(old, plans[0]), value(new, plans[1])
        if was != now:
            nothing = words("plan-nothing")
            yield words(key, number=number, old=was or nothing, new=now or nothing)
    if _passed(new) and not _passed(old):
        yield words("plan-changed-tested", number=number)


def _passed(result: PlanResult) -> bool:
    return result.test is not None and not result.test.running


def _obstacles(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    known = {one.number: one for one in before.obstacles}
    for one in after.obstacles:
        name = {"number": str(one.number), "text": quoted(one.text, words)}
        old = known.get(one.number)
        if old is None:
            yield words("plan-changed-new-obstacle", **name)
            continue
        if old.text != one.text:
            texts = {"old": quoted(old.text, words), "new": quoted(one.text, words)}
            yield words("plan-changed-wording", number=str(one.number), **texts)
        if _place(old, before) != _place(one, after):
            yield words(_moved(one), result=listed((str(at) for at in one.results), words), **name)
    left = {one.number: at.number for at in after.obstacles for one in at.joined}
    for number, old in known.items():
        if number in left:
            text = quoted(old.text, words)
            yield words("plan-changed-joined", number=str(number), text=text, keeper=str(left[number]))


def _place(card: PlanObstacle, plan: Plan) -> tuple[object, ...]:
    return card.results, plan.group_title(card.group), card.aside, card.parked


def _moved(card: PlanObstacle) -> str:
    """Where an obstacle went."""
    if card.parked:
        return "plan-changed-parked"
    if card.aside is not None:
        return "plan-changed-aside"
    return "plan-changed-covered" if card.results else "plan-changed-uncovered"


def _parking(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    known = {one.number: one for one in before.parked}
    for one in after.parked:
        old = known.get(one.number)
        if old is None:
            yield words("plan-changed-new-parked", text=quoted(one.text, words))
        if one.outcome and (old is None or old.outcome != one.outcome):
            yield words("plan-changed-outcome", text=quoted(one.text, words), outcome=one.outcome)
