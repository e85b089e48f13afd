"""What a Programmaplan adds: phases, as they follow from "eerst dit, dan dat"."""

from app.views.plan.document import Column, Kind, Paragraph, Section, Table
from app.views.plan.phrases import bare, owner
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import when
from app.views.words import Words


def phases(plan: Plan, words: Words) -> Section:
    """Phases as they follow from "eerst dit, dan dat": each begins when the one before is there."""
    steps = _steps(plan)
    parts = tuple(
        _phase(at, [one for one in plan.results if steps.get(one.number) == at], plan, words)
        for at in sorted(set(steps.values()))
    )
    intro = Paragraph(words("plan-phases-intro") if len(parts) > 1 else "")
    return Section("phases", words("plan-phases"), (intro,), parts)


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
    heading = words("plan-phase", number=str(at))
    table = Table(f"phase-{at}", heading, columns, rows).narrowed()
    return Section(f"phase-{at}", heading, (table,))
