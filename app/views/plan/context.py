"""The context of a plan: the team, its place, and what helps and what hinders."""

from collections.abc import Iterator
from dataclasses import replace

from app.session.plan_values import SORTS, WAYS, LineTable, PlanField
from app.views.plan.document import Cell, Column, Paragraph, Section, Table
from app.views.plan.identity import paragraphs
from app.views.plan.people import people
from app.views.plan.phrases import quoted
from app.views.plan.record import Plan
from app.views.words import Words


def context(plan: Plan, words: Words) -> Section:
    """What helps and hinders, as people filled it in and as it was named in the session."""
    return Section("context", words("plan-context"), (), (_team(plan, words), factors(plan, words)))


def context_with_people(plan: Plan, words: Words) -> Section:
    """The same with who took part: the context of an Implementatieplan begins with its team."""
    team = people(plan, words)
    team = replace(team, blocks=(*paragraphs(plan, PlanField.TEAM), *team.blocks))
    parts = (replace(team, heading=words("plan-context-team")), factors(plan, words), hindering(plan, words))
    return Section("context", words("plan-context"), (), parts)


def _team(plan: Plan, words: Words) -> Section:
    return Section("team", words("plan-context-team"), paragraphs(plan, PlanField.TEAM))


def factors(plan: Plan, words: Words) -> Section:
    """Four kinds of factors, helping beside hindering."""
    ways = WAYS[LineTable.FACTORS]
    columns = (
        Column("sort", words("plan-factor"), width=24),
        *(Column(way, words(f"plan-factors-{way}"), width=38) for way in ways),
    )
    lines = plan.of(LineTable.FACTORS)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            words(f"plan-factor-{sort}"),
            *(tuple(one.text for one in lines if (one.sort, one.way) == (sort, way)) for way in ways),
        )
        for sort in SORTS[LineTable.FACTORS]
        if any(one.sort == sort for one in lines)
    )
    table = Table("factors", words("plan-factors"), columns, rows)
    return Section("factors", words("plan-factors"), (table,))


def hindering(plan: Plan, words: Words) -> Section:
    """What holds the goals back, by group, each with the obstacle most people have."""
    columns = (
        Column("group", words("plan-group"), width=25),
        Column("obstacles", words("plan-hindering"), width=75),
    )
    rows = tuple(_hindering(plan, words))
    intro = Paragraph(words("plan-hindering-intro") if rows else "")
    table = Table("hindering", words("plan-hindering"), columns, rows)
    return Section("hindering", words("plan-context-hindering"), (intro, table))


def _hindering(plan: Plan, words: Words) -> Iterator[tuple[str, Cell]]:
    for group in plan.groups:
        cards = [one for one in plan.obstacles if one.group == group.number]
        if cards:
            most = max(cards, key=lambda one: one.shared)
            such = words("plan-such-as", count=len(cards), text=quoted(most.text, words))
            yield group.title, such
