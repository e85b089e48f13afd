"""Who sees what: how many obstacles of each perspective each result takes away."""

from collections import Counter
from collections.abc import Mapping

from app.views.plan.document import Cell, Column, Kind, Paragraph, Section, Table
from app.views.plan.record import Plan
from app.views.words import Words

MOST_RESULTS = 16


def counts(plan: Plan) -> Mapping[str, Mapping[int, int]]:
    """By perspective, in the order people sit, and then by result; empty when perspectives are not told."""
    order = dict.fromkeys(one.perspective for one in plan.people if one.perspective)
    found: dict[str, Counter[int]] = {name: Counter() for name in order}
    for card in plan.obstacles:
        voices = {card.voice.perspective, *(one.voice.perspective for one in card.joined)}
        for perspective in voices & set(found):
            found[perspective].update(card.results)
    return {name: numbers for name, numbers in found.items() if numbers}


def coverage(plan: Plan, words: Words) -> Section:
    """As a table, when its columns fit a page."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (name, *(numbers[one.number] or "" for one in plan.results)) for name, numbers in counts(plan).items()
    )
    fits = bool(rows) and len(plan.results) <= MOST_RESULTS
    columns = (
        Column("perspective", words("plan-perspective"), width=28),
        *(Column(f"result-{one.number}", str(one.number), Kind.NUMBER, 6) for one in plan.results),
    )
    table = Table("coverage", words("plan-coverage"), columns, rows if fits else ())
    intro = Paragraph(words("plan-coverage-intro") if fits else "")
    return Section("coverage", words("plan-coverage"), (intro, table))
