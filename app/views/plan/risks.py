"""What stands in the way: the obstacles by result with whose perspective they come from, and the parked."""

from collections.abc import Iterable, Iterator

from app.views.plan.document import Cell, Column, Kind, Open, Paragraph, Section, Table
from app.views.plan.open_points import ungained, unplaced
from app.views.plan.phrases import short, titled
from app.views.plan.record import Plan, PlanObstacle, PlanParked
from app.views.words import Words


def risks(plan: Plan, words: Words) -> Section:
    parts = (*_by_result(plan, words), _without_result(plan, words))
    intro = Paragraph(words("plan-risks-intro")) if any(part.filled() for part in parts) else Paragraph("")
    return Section("risks", words("plan-risks"), (intro,), parts)


def _by_result(plan: Plan, words: Words) -> Iterator[Section]:
    for one in plan.results:
        cards = [plan.obstacle(number) for number in one.clears]
        caption = words("plan-risks-caption", number=str(one.number))
        table = obstacle_table(f"risks-{one.number}", caption, cards, words)
        yield Section(f"risks-{one.number}", titled(one, words), (table,))


def _without_result(plan: Plan, words: Words) -> Section:
    cards = sorted((*unplaced(plan), *ungained(plan)), key=lambda one: one.number)
    heading = words("plan-risks-open")
    return Section("risks-open", heading, (obstacle_table("risks-open", heading, cards, words),))


def obstacle_table(key: str, caption: str, cards: Iterable[PlanObstacle], words: Words) -> Table:
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("obstacle", words("plan-obstacle"), width=58),
        Column("perspective", words("plan-perspective"), width=24),
        Column("shared", words("plan-shared"), Kind.NUMBER, 12),
    )
    rows = tuple(
        (one.number, one.text, one.voice.perspective or short(one.voice), one.shared or "") for one in cards
    )
    return Table(key, caption, columns, rows).narrowed()


def aside(plan: Plan, words: Words) -> Section:
    """R16: what no result will clear, and why."""
    table = Table(
        "aside",
        words("plan-aside"),
        (
            Column("number", words("plan-number"), Kind.NUMBER, 6),
            Column("obstacle", words("plan-obstacle"), width=44),
            Column("reason", words("plan-reason"), width=50),
        ),
        tuple((one.number, one.text, one.aside) for one in plan.obstacles if one.aside is not None),
    )
    return Section("aside", words("plan-aside"), (table,))


def parking(plan: Plan, words: Words) -> Section:
    return Section("parking", words("plan-parking"), (parking_table(plan, words),))


def parking_table(plan: Plan, words: Words) -> Table:
    columns = (
        Column("number", words("plan-number"), Kind.TEXT, 6),
        Column("text", words("plan-parked-what"), width=34),
        Column("who", words("plan-from"), width=25),
        Column("why", words("plan-parked-why"), width=14),
        Column("outcome", words("plan-outcome"), width=21),
    )
    rows = tuple(_parked(one, words) for one in plan.parked)
    return Table("parking", words("plan-parking"), columns, rows).narrowed()


def _parked(item: PlanParked, words: Words) -> tuple[Cell, ...]:
    outcome = item.outcome or Open(words("plan-outcome-none"))
    number = words("plan-parked-number", number=str(item.number))
    return number, item.text, short(item.voice), item.why, outcome
