"""What a Programmaplan adds: phases, and what happens for persons, teams and the organisation."""

from app.session.plan_values import Level
from app.views.plan.document import Column, Kind, Paragraph, Section, Table
from app.views.plan.lines import actions_of
from app.views.plan.phrases import bare, owner
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import when
from app.views.words import Words


def phases(plan: Plan, words: Words) -> Section:
    """Phases as people chose them; else as they follow from "eerst dit, dan dat"."""
    chosen = {one.number: one.stage for one in plan.results if one.stage}
    steps = chosen or _steps(plan)
    parts = tuple(
        _phase(at, [one for one in plan.results if steps.get(one.number) == at], plan, words)
        for at in sorted(set(steps.values()))
    )
    loose = [one for one in plan.results if one.number not in steps]
    if loose:
        parts = (*parts, _phase(0, loose, plan, words))
    intro = Paragraph(words("plan-phases-intro") if len(parts) > 1 and not chosen else "")
    return Section("phases", words("plan-phases"), (intro,), parts)


def levels(plan: Plan, words: Words) -> Section:
    """The results and their actions by level: individu, team, organisatie."""
    columns = (
        Column("level", words("plan-level"), width=18),
        Column("result", words("plan-we-have-more"), Kind.LIST, 41),
        Column("actions", words("plan-level-actions"), Kind.LIST, 41),
    )
    rows = tuple(
        (
            words(f"plan-level-{level}"),
            tuple(f"{one.number}. {bare(one.text, words)}" for one in plan.results if one.level is level),
            tuple(
                f"{one.number}. {line.text}"
                for one in plan.results
                if one.level is level
                for line in actions_of(one, plan)
            ),
        )
        for level in Level
        if any(one.level is level for one in plan.results)
    )
    table = Table("levels", words("plan-levels"), columns, rows).narrowed()
    return Section("levels", words("plan-levels"), (table,))


def _steps(plan: Plan) -> dict[int, int]:
    """How many results, one after the other, must be there before and with each."""
    steps: dict[int, int] = {}
    waiting = {one.number: set(one.requires) for one in plan.results}
    while ready := [number for number, first in waiting.items() if first <= set(steps)]:
        for number in ready:
            steps[number] = 1 + max((steps[first] for first in waiting[number]), default=0)
            del waiting[number]
    return steps


def _phase(at: int, results: list[PlanResult], plan: Plan, words: Words) -> Section:
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("result", words("plan-we-have-more"), width=45),
        Column("owner", words("plan-owner"), width=24),
        Column("period", words("plan-when"), Kind.PERIOD, 17),
        Column("after", words("plan-after"), Kind.LIST, 8),
    )
    rows = tuple(
        (
            one.number,
            bare(one.text, words),
            owner(one, plan, words),
            when(one.period, words),
            ", ".join(str(first) for first in one.requires),
        )
        for one in results
    )
    heading = words("plan-phase", number=str(at)) if at else words("plan-no-phase")
    table = Table(f"phase-{at}", heading, columns, rows).narrowed()
    return Section(f"phase-{at}", heading, (table,))
