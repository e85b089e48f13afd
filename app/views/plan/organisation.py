"""Who steers, leads and works along; who is what for each result; and what is wise to do, weigh or leave."""

from app.session.plan_values import SORTS, LineTable
from app.views.plan.document import Bullets, Column, Kind, Section, Table
from app.views.plan.lines import ticked
from app.views.plan.phrases import bare
from app.views.plan.record import Plan
from app.views.words import Words

MOST_PEOPLE = 12


def organisation(plan: Plan, words: Words) -> Section:
    rasci = Section("rasci", words("plan-rasci"), (rasci_table(plan, words),))
    return Section("organisation", words("plan-organisation-of"), (bodies_table(plan, words),), (rasci,))


def bodies_table(plan: Plan, words: Words) -> Table:
    columns = (
        Column("sort", words("plan-body"), width=24),
        Column("who", words("plan-who"), Kind.LIST, 36),
        Column("text", words("plan-body-does"), width=40),
    )
    order = SORTS[LineTable.BODIES]
    lines = sorted(plan.of(LineTable.BODIES), key=lambda line: order.index(line.sort))
    rows = tuple((words(f"plan-body-{line.sort}"), line.who, line.text) for line in lines)
    return Table("bodies", words("plan-organisation-of"), columns, rows).narrowed()


def rasci_table(plan: Plan, words: Words) -> Table:
    """Results against people, a letter in each square; too many people for a page make a list of rows."""
    lines = plan.of(LineTable.RASCI)
    people = list(dict.fromkeys(name for line in lines for name in line.who))[:MOST_PEOPLE]
    letters: dict[tuple[int | None, str], list[str]] = {}
    for line in lines:
        for name in line.who:
            letters.setdefault((line.result, name), []).append(line.sort)
    columns = (
        Column("result", words("plan-result"), width=40),
        *(Column(f"who-{at}", name, Kind.NUMBER, 12) for at, name in enumerate(people)),
    )
    rows = tuple(
        (
            f"{one.number}. {bare(one.text, words)}",
            *("/".join(sorted(set(letters.get((one.number, name), ())))) for name in people),
        )
        for one in plan.results
        if any((one.number, name) in letters for name in people)
    )
    return Table("rasci", words("plan-rasci"), columns, rows)


def prompts(plan: Plan, words: Words) -> Section:
    """Doen, overwegen, laten: as the leader chose them, nothing added."""
    parts = tuple(
        Section(f"prompts-{sort}", words(f"plan-prompts-{sort}"), (Bullets(_lines(sort, plan)),))
        for sort in SORTS[LineTable.PROMPTS]
    )
    return Section("prompts", words("plan-prompts"), (), parts)


def _lines(sort: str, plan: Plan) -> tuple[str, ...]:
    """What is done has a tick; a box before each point would stand beside its dot."""
    lines = (line for line in plan.of(LineTable.PROMPTS) if line.sort == sort)
    return tuple(f"{line.text} {ticked(line)}" if line.done else line.text for line in lines)
