"""Whose plan it is, what the goal comes down to, and how far it reaches."""

from collections.abc import Iterator

from app.session.plan_values import SMART, PlanField, smart_of
from app.views.plan.document import Cell, Facts, Paragraph, Section
from app.views.plan.filled import PlanGoal
from app.views.plan.phrases import stated
from app.views.plan.record import Plan
from app.views.plan.risks import aside
from app.views.plan.times import day
from app.views.words import Words


def paragraphs(plan: Plan, name: PlanField) -> tuple[Paragraph, ...]:
    """A filled text, a paragraph a line."""
    return tuple(Paragraph(line) for line in plan.text(name).split("\n"))


def identity(plan: Plan, words: Words) -> Section:
    """Project, region and organisation, once somebody filled one of them in."""
    told = tuple(
        (words(f"plan-field-{name}"), plan.text(name))
        for name in (PlanField.PROJECT, PlanField.REGION, PlanField.ORGANISATION)
        if plan.text(name)
    )
    dated = ((words("plan-last-updated"), day(plan.as_of.date(), words)), *_version(plan, words))
    return Section("identity", words("plan-identity"), (Facts((*told, *dated) if told else ()),))


def _version(plan: Plan, words: Words) -> Iterator[tuple[str, Cell]]:
    if plan.versions:
        number, label = len(plan.versions), plan.versions[-1]
        yield words("plan-version"), f"{number} ({label})" if label else str(number)


def smart(plan: Plan, words: Words) -> Section:
    """The goal in SMART lines, its sub-goals with theirs, and what it adds to the programme."""
    whole = tuple((words(f"plan-smart-{name}"), plan.text(PlanField(name))) for name in SMART)
    outcomes = Section("outcomes", words("plan-field-outcomes"), paragraphs(plan, PlanField.OUTCOMES))
    parts = (*(_subgoal(one, words) for one in plan.goals), outcomes)
    return Section("smart", words("plan-smart"), (Facts(_filled(whole)),), parts)


def goals(plan: Plan, words: Words) -> Section:
    """Doel 1, Doel 2 ...: the sub-goals, or without them the results as the goals of an Implementatieplan."""
    if plan.goals:
        return smart(plan, words)
    section = smart(plan, words)
    rows = tuple(
        (words("plan-goal-number", number=str(one.number)), stated(one, words)) for one in plan.results
    )
    intro = Paragraph(words("plan-goals-intro") if rows else "")
    return Section("smart", section.heading, (*section.blocks, intro, Facts(rows)), section.parts)


def _subgoal(goal: PlanGoal, words: Words) -> Section:
    heading = f"{words('plan-goal-number', number=str(goal.number))}: {goal.text}"
    rows = tuple((words(f"plan-smart-{name}"), text) for name, text in smart_of(goal).items())
    # A sub-goal without SMART lines is a heading all the same, and a heading never stands alone.
    facts = _filled(rows) or ((words("plan-goal-number", number=str(goal.number)), goal.text),)
    return Section(f"goal-{goal.number}", heading, (Facts(facts),))


def _filled(rows: tuple[tuple[str, Cell], ...]) -> tuple[tuple[str, Cell], ...]:
    return tuple(row for row in rows if row[1])


def scope(plan: Plan, words: Words) -> Section:
    """What is in, what is out and why, and how it starts small on purpose."""
    told = (
        Section(f"scope-{name}", words(f"plan-field-{name}"), paragraphs(plan, name))
        for name in (PlanField.SCOPE_IN, PlanField.SCOPE_OUT, PlanField.START_SMALL)
    )
    return Section("scope", words("plan-scope"), (), (*told, aside(plan, words)))
