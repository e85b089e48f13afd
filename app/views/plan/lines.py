"""The tables people fill line by line: actions, data, communication, embedding and evaluation moments."""

from collections.abc import Iterator

from app.session.plan_values import LineTable, PlanField
from app.views.plan.document import Cell, Column, Kind, Paragraph, Section, Table
from app.views.plan.filled import PlanLine
from app.views.plan.identity import paragraphs
from app.views.plan.phrases import bare, leads
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import moment, when
from app.views.words import Words

OPEN_TICK, TICK = "☐", "√"


def ticked(line: PlanLine) -> str:
    return TICK if line.done else OPEN_TICK


def goal_of(line: PlanLine, plan: Plan) -> int | str:
    """Doel nr: the sub-goal a line names, or without sub-goals its result."""
    return (line.goal if plan.goals else line.result) or ""


def action_columns(words: Words, first: str, second: str, wide: int = 9) -> tuple[Column, ...]:
    return (
        Column("number", words(first), Kind.NUMBER, wide),
        Column("text", words(second), width=52 - wide),
        Column("who", words("plan-who"), Kind.LIST, 24),
        Column("when", words("plan-when"), Kind.PERIOD, 18),
        Column("done", words("plan-done"), Kind.NUMBER, 6),
    )


def action_row(line: PlanLine, plan: Plan, words: Words) -> tuple[Cell, ...]:
    return goal_of(line, plan), line.text, line.who, moment(line.when, words), ticked(line)


def in_order(lines: tuple[PlanLine, ...], plan: Plan) -> list[PlanLine]:
    """By the number people look them up with; what names none stands last."""
    place = {one.number: at for at, one in enumerate(plan.results)}
    last = len(place) + 100

    def key(line: PlanLine) -> tuple[int, int, int]:
        return line.goal or last, place.get(line.result or 0, last), line.number

    return sorted(lines, key=key)


def actions(plan: Plan, words: Words) -> Section:
    """Every action, once there is one."""
    lines = in_order(plan.of(LineTable.ACTIONS), plan)
    rows = tuple(action_row(line, plan, words) for line in lines)
    table = Table(
        "actions", words("plan-actions"), action_columns(words, "plan-goal-nr", "plan-action"), rows
    )
    return Section("actions", words("plan-actions"), (table,))


def goals_and_actions(plan: Plan, words: Words) -> Section:
    """Doel nr / Actie / Wie / Wanneer / √: the actions; a result nobody gave one stands for itself."""
    acting = {line.result for line in plan.of(LineTable.ACTIONS)}
    lines = in_order(plan.of(LineTable.ACTIONS), plan)
    rows = (
        *(action_row(line, plan, words) for line in lines),
        *(_as_action(one, plan, words) for one in plan.results if one.number not in acting),
    )
    ordered = rows if plan.goals else tuple(sorted(rows, key=lambda row: _place(row[0], plan)))
    columns = action_columns(words, "plan-goal-nr", "plan-action")
    return Section(
        "actions", words("plan-actions"), (Table("actions", words("plan-actions"), columns, ordered),)
    )


def _place(number: Cell, plan: Plan) -> int:
    return next((at for at, one in enumerate(plan.results) if one.number == number), len(plan.results))


def _as_action(result: PlanResult, plan: Plan, words: Words) -> tuple[Cell, ...]:
    number = "" if plan.goals else result.number
    text = f"{result.number}. {bare(result.text, words)}" if plan.goals else bare(result.text, words)
    return number, text, leads(result, plan, words), when(result.period, words), OPEN_TICK


def data(plan: Plan, words: Words) -> Section:
    """Gegevens / Wie legt vast / Hoe / Wanneer / Waarmee."""
    columns = (
        Column("text", words("plan-data-what"), width=28),
        Column("who", words("plan-data-who"), Kind.LIST, 20),
        Column("how", words("plan-data-how"), width=20),
        Column("when", words("plan-when"), Kind.PERIOD, 16),
        Column("tool", words("plan-data-tool"), width=16),
    )
    rows = tuple(
        (line.text, line.who, line.how, moment(line.when, words), line.tool)
        for line in plan.of(LineTable.DATA)
    )
    return Section("data", words("plan-data"), (Table("data", words("plan-data"), columns, rows),))


def communication(plan: Plan, words: Words) -> Section:
    """The core message, and Doel of werkwijze / Actie of overlegvorm / Wie / Wanneer / √."""
    message = tuple(
        Paragraph(words("plan-core-message", text=part.text) if part.text else "")
        for part in paragraphs(plan, PlanField.CORE_MESSAGE)
    )
    table = _for_goals("communication", LineTable.COMMUNICATION, "plan-way-of-talking", plan, words)
    return Section("communication", words("plan-communication"), (*message, table))


def embedding(plan: Plan, words: Words) -> Section:
    table = _for_goals("embedding", LineTable.EMBEDDING, "plan-action", plan, words)
    return Section("embedding", words("plan-embedding"), (table,))


def _for_goals(key: str, table: LineTable, heading: str, plan: Plan, words: Words) -> Table:
    lines = in_order(plan.of(table), plan)
    columns = action_columns(words, "plan-goal-or-way", heading, 18)
    rows = tuple(action_row(line, plan, words) for line in lines)
    return Table(key, words(f"plan-{key}"), columns, rows)


def evaluation(plan: Plan, words: Words) -> Section:
    """When we look back, at what, and who adjusts."""
    columns = (
        Column("when", words("plan-when"), Kind.PERIOD, 22),
        Column("text", words("plan-evaluation-what"), width=48),
        Column("who", words("plan-who-adjusts"), Kind.LIST, 24),
        Column("done", words("plan-done"), Kind.NUMBER, 6),
    )
    rows = tuple(_moment(line, words) for line in sorted(plan.of(LineTable.EVALUATION), key=_time))
    table = Table("evaluation", words("plan-evaluation"), columns, rows)
    return Section("evaluation", words("plan-evaluation"), (table,))


def _moment(line: PlanLine, words: Words) -> tuple[Cell, ...]:
    return moment(line.when, words), line.text, line.who, ticked(line)


def _time(line: PlanLine) -> str:
    """Codes sort by themselves but for quarters among months: those by their first month."""
    year, _, part = line.when.partition("-")
    return f"{year}-{int(part[1]) * 3 - 2:02}" if part[:1] == "Q" and part[1:].isdecimal() else line.when


def measures(plan: Plan, words: Words) -> Section:
    """By what each result is known to be there."""
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("result", words("plan-we-have-more"), width=47),
        Column("measure", words("plan-measure"), width=47),
    )
    rows = tuple(_measure(one, words) for one in plan.results if one.measure)
    return Section(
        "measures", words("plan-measures"), (Table("measures", words("plan-measures"), columns, rows),)
    )


def _measure(result: PlanResult, words: Words) -> tuple[Cell, ...]:
    return result.number, bare(result.text, words), result.measure


def actions_of(result: PlanResult, plan: Plan) -> Iterator[PlanLine]:
    return (line for line in plan.of(LineTable.ACTIONS) if line.result == result.number)
