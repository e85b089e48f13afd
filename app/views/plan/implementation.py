"""What an Implementatieplan adds: what holds the goals back, the goals by number, and who acts when."""

from collections.abc import Iterator

from app.views.plan.document import Cell, Column, Facts, Kind, Paragraph, Section, Table
from app.views.plan.phrases import bare, leads, quoted, stated
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import when
from app.views.words import Words

TICK = "☐"


def context(plan: Plan, words: Words) -> Section:
    """What holds the goals back, by group, each with the obstacle most people have."""
    columns = (
        Column("group", words("plan-group"), width=25),
        Column("obstacles", words("plan-hindering"), width=75),
    )
    rows = tuple(_hindering(plan, words))
    intro = Paragraph(words("plan-hindering-intro") if rows else "")
    table = Table("hindering", words("plan-hindering"), columns, rows)
    return Section("hindering", words("plan-hindering"), (intro, table))


def _hindering(plan: Plan, words: Words) -> Iterator[tuple[str, Cell]]:
    for group in plan.groups:
        cards = [one for one in plan.obstacles if one.group == group.number]
        if cards:
            most = max(cards, key=lambda one: one.shared)
            such = words("plan-such-as", count=len(cards), text=quoted(most.text, words))
            yield group.title, such


def goals(plan: Plan, words: Words) -> Section:
    """Doel 1, Doel 2 ...: the results as the goals of an Implementatieplan."""
    rows = tuple(
        (words("plan-goal-number", number=str(one.number)), stated(one, words)) for one in plan.results
    )
    blocks = (Paragraph(words("plan-goals-intro") if rows else ""), Facts(rows))
    return Section("goals", words("plan-goals"), blocks)


def actions(plan: Plan, words: Words) -> Section:
    """Doel nr / Tussenresultaat / Wie / Wanneer / a box to tick."""
    columns = (
        Column("number", words("plan-goal-nr"), Kind.NUMBER, 9),
        Column("result", words("plan-result"), width=45),
        Column("who", words("plan-who"), width=24),
        Column("period", words("plan-when"), Kind.PERIOD, 17),
        Column("done", words("plan-done"), Kind.NUMBER, 5),
    )
    rows = tuple(_action(one, plan, words) for one in plan.results)
    return Section(
        "actions", words("plan-actions"), (Table("actions", words("plan-actions"), columns, rows),)
    )


def _action(result: PlanResult, plan: Plan, words: Words) -> tuple[Cell, ...]:
    text = bare(result.text, words)
    return result.number, text, leads(result, plan, words), when(result.period, words), TICK
