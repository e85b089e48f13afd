"""The same facts as flat tables, one row a thing, for spreadsheets."""

from dataclasses import replace
from datetime import date

from app.session.periods import LATER, first_day, last_day
from app.views.plan.annex import aloud, whereto
from app.views.plan.closing import closing_table
from app.views.plan.document import Cell, Column, Kind, Table
from app.views.plan.open_points import open_points, open_table
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
    )


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
