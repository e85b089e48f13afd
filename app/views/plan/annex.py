"""The "why": every obstacle to its group and its result, and the logic as it is read aloud (R17)."""

from collections.abc import Iterator

from app.views.plan.coverage import coverage
from app.views.plan.document import Cell, Column, Kind, Open, Paragraph, Section, Table
from app.views.plan.phrases import bare, listed, quoted, said, short, stated
from app.views.plan.record import Plan, PlanObstacle, PlanResult
from app.views.words import Words


def annex(plan: Plan, words: Words) -> Section:
    every = Section("trace", words("plan-trace"), (trace_table(plan, words),))
    return Section("annex", words("plan-annex"), (), (every, coverage(plan, words), logic(plan, words)))


def trace_table(plan: Plan, words: Words) -> Table:
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("obstacle", words("plan-obstacle"), Kind.LIST, 35),
        Column("who", words("plan-from"), width=24),
        Column("group", words("plan-group"), width=18),
        Column("result", words("plan-result"), width=17),
    )
    rows = tuple(
        (
            one.number,
            tuple(_words_of(one, words)),
            short(one.voice),
            plan.group_title(one.group),
            whereto(one, plan, words),
        )
        for one in plan.obstacles
    )
    return Table("trace", words("plan-trace"), columns, rows).narrowed()


def _words_of(card: PlanObstacle, words: Words) -> Iterator[str]:
    """The obstacle, its first words when they were edited, and what was joined to it."""
    yield card.text
    if card.original != card.text:
        yield words("plan-first-words", text=quoted(card.original, words))
    for one in card.joined:
        yield words("plan-joined", number=str(one.number), said=said(one.text, one.voice, words))


def whereto(card: PlanObstacle, plan: Plan, words: Words) -> Cell:
    """The result that clears it, or why none does."""
    if card.parked:
        numbers = (str(one.number) for one in plan.parked if one.obstacle == card.number)
        return words("plan-is-parked", number=words("plan-parked-number", number=next(numbers, "")))
    if card.aside is not None:
        return words("plan-is-aside")
    if not card.results:
        return Open(words("plan-nowhere"))
    return listed((str(number) for number in card.results), words)


def logic(plan: Plan, words: Words) -> Section:
    """One passage for each result, the goal said once."""
    parts = tuple(_passage(one, plan, words) for one in plan.results if one.clears)
    goal = Paragraph(words("plan-logic-goal", goal=plan.goal)) if parts and plan.goal else Paragraph("")
    return Section("logic", words("plan-logic"), (goal,), parts)


def _passage(result: PlanResult, plan: Plan, words: Words) -> Section:
    texts = (quoted(plan.obstacle(number).text, words) for number in result.clears)
    heading = f"{result.number}. {plan.group_title(result.group) or stated(result, words)}"
    passage = words(
        "plan-logic-result",
        obstacles=listed(texts, words),
        number=str(result.number),
        result=bare(result.text, words),
    )
    return Section(f"logic-{result.number}", heading, (Paragraph(passage),))


def aloud(card: PlanObstacle, result: PlanResult, words: Words) -> str:
    """The logic of one obstacle as it is read aloud."""
    return words("plan-aloud", obstacle=quoted(card.text, words), result=bare(result.text, words))
