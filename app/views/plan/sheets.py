"""The same facts as flat tables, one row a thing, for spreadsheets."""

from dataclasses import replace
from datetime import date

from app.session.periods import LATER, first_day, last_day
from app.session.plan_values import SMART, LineTable
from app.views.plan.annex import aloud, whereto
from app.views.plan.closing import closing_table
from app.views.plan.context import factors
from app.views.plan.document import Cell, Column, Kind, Section, Table
from app.views.plan.lines import (
    action_columns,
    action_row,
    communication,
    data,
    embedding,
    evaluation,
    in_order,
)
from app.views.plan.open_points import open_points, open_table
from app.views.plan.organisation import bodies_table, rasci_table
from app.views.plan.people import people_table
from app.views.plan.phrases import called, helpers, owner, stated, tested
from app.views.plan.record import Plan, PlanObstacle, PlanResult
from app.views.plan.risks import parking_table
from app.views.plan.times import when
from app.views.words import Words


def sheets(plan: Plan, words: Words) -> tuple[Table, ...]:
    """Every table by a fixed key; one without rows keeps its headings."""
    return (
        results_sheet(plan, words),
        obstacles_sheet(plan, words),
        open_table(tuple(open_points(plan, words)), words),
        people_table(plan, words),
        parking_table(plan, words),
        replace(closing_table(plan, words), caption=words("plan-sheet-closing")),
        improvements_sheet(plan, words),
        *filled_sheets(plan, words),
    )


def filled_sheets(plan: Plan, words: Words) -> tuple[Table, ...]:
    """What people filled in: a table each, once it has a row."""
    tables = (
        actions_sheet(plan, words),
        *(only_table(build(plan, words)) for build in (data, communication, embedding, evaluation)),
        only_table(factors(plan, words)),
        bodies_table(plan, words),
        rasci_table(plan, words),
        goals_sheet(plan, words),
    )
    return tuple(table for table in tables if table.rows)


def only_table(section: Section) -> Table:
    """The table of a section that has one."""
    return next(block for block in section.blocks if isinstance(block, Table))


def actions_sheet(plan: Plan, words: Words) -> Table:
    """With both numbers: a spreadsheet has room for the result beside the sub-goal."""
    columns = (
        Column("result", words("plan-result"), Kind.NUMBER, 12),
        *action_columns(words, "plan-goal-nr", "plan-action"),
    )
    lines = in_order(plan.of(LineTable.ACTIONS), plan)
    rows = tuple((line.result or "", *action_row(line, plan, words)) for line in lines)
    return Table("actions", words("plan-actions"), columns, rows)


def goals_sheet(plan: Plan, words: Words) -> Table:
    columns = (
        Column("number", words("plan-goal-nr"), Kind.NUMBER, 9),
        Column("text", words("plan-goal"), width=40),
        *(Column(name, words(f"plan-smart-{name}"), width=24) for name in SMART),
    )
    rows = tuple((one.number, one.text, *(getattr(one, name) for name in SMART)) for one in plan.goals)
    return Table("goals", words("plan-smart-goals"), columns, rows)


def results_sheet(plan: Plan, words: Words) -> Table:
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("result", words("plan-result"), width=44),
        Column("owner", words("plan-owner"), width=26),
        Column("helpers", words("plan-helpers"), Kind.LIST, 26),
        Column("period", words("plan-ready"), Kind.PERIOD, 18),
        Column("from", words("plan-from-day"), Kind.DAY, 12),
        Column("to", words("plan-to-day"), Kind.DAY, 12),
        Column("first", words("plan-first"), Kind.LIST, 12),
        Column("group", words("plan-group"), width=22),
        Column("clears", words("plan-clears"), Kind.LIST, 22),
        Column("tested", words("plan-tested"), width=24),
        Column("theme", words("plan-theme"), width=20),
        Column("measure", words("plan-measure"), width=24),
    )
    rows = tuple(_result(one, plan, words) for one in plan.results)
    return Table("results", words("plan-overview"), columns, rows)


def _result(result: PlanResult, plan: Plan, words: Words) -> tuple[Cell, ...]:
    return (
        result.number,
        stated(result, words),
        owner(result, plan, words),
        helpers(result, plan, words),
        when(result.period, words),
        *_days(result.period),
        tuple(str(number) for number in result.requires),
        plan.group_title(result.group),
        tuple(str(number) for number in result.clears),
        tested(result, words),
        result.theme,
        result.measure,
    )


def _days(code: str) -> tuple[date | str, date | str]:
    return ("", "") if code in {"", LATER} else (first_day(code), last_day(code))


def obstacles_sheet(plan: Plan, words: Words) -> Table:
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("obstacle", words("plan-obstacle"), width=42),
        Column("original", words("plan-original"), width=28),
        Column("who", words("plan-from"), width=22),
        Column("shared", words("plan-shared"), Kind.NUMBER, 8),
        Column("group", words("plan-group"), width=18),
        Column("result", words("plan-result"), width=12),
        Column("reason", words("plan-reason"), width=26),
        Column("joined", words("plan-joined-heading"), Kind.LIST, 28),
        Column("aloud", words("plan-logic"), width=54),
    )
    rows = tuple(_obstacle(one, plan, words) for one in plan.obstacles)
    return Table("obstacles", words("plan-trace"), columns, rows)


def _obstacle(card: PlanObstacle, plan: Plan, words: Words) -> tuple[Cell, ...]:
    clearing = (one for one in plan.results if one.number in card.results)
    return (
        card.number,
        card.text,
        card.original if card.original != card.text else "",
        called(card.voice),
        card.shared or "",
        plan.group_title(card.group),
        whereto(card, plan, words),
        card.aside or "",
        tuple(f"{one.number}. {one.text}" for one in card.joined),
        " ".join(aloud(card, one, words) for one in clearing),
    )


def improvements_sheet(plan: Plan, words: Words) -> Table:
    name = words("plan-sheet-improvements")
    columns = (
        Column("kind", words("plan-kind"), width=20),
        Column("text", words("plan-improvements"), width=80),
    )
    kinds = {True: "plan-improvements-good", False: "plan-improvements-other"}
    rows = tuple((words(kinds[one.good]), one.text) for one in plan.improvements)
    return Table("improvements", name, columns, rows)
