"""The last round: what matters most to each, and what to do better next time."""

from collections import Counter

from app.views.plan.document import Bullets, Column, Paragraph, Section, Table
from app.views.plan.phrases import called, listed
from app.views.plan.record import Plan
from app.views.words import Words


def closing(plan: Plan, words: Words) -> Section:
    blocks = (Paragraph(_most_starred(plan, words)), closing_table(plan, words))
    return Section("closing", words("plan-closing"), blocks)


def closing_table(plan: Plan, words: Words) -> Table:
    rows = tuple((called(one.voice), one.text, _stars(one.stars, words)) for one in plan.closing)
    columns = (
        Column("who", words("plan-who"), width=28),
        Column("text", words("plan-matters-most"), width=56),
        Column("stars", words("plan-stars"), width=16),
    )
    return Table("closing", words("plan-closing"), columns, rows).narrowed()


def _stars(stars: tuple[int, ...], words: Words) -> str:
    return listed((str(number) for number in sorted(stars)), words) if stars else ""


def _most_starred(plan: Plan, words: Words) -> str:
    """The results most people named, when at least two people named the same one."""
    counts = Counter(number for one in plan.closing for number in set(one.stars))
    most = max(counts.values(), default=0)
    if most < 2:
        return ""
    numbers = [str(number) for number in sorted(counts) if counts[number] == most]
    named = listed(numbers, words)
    return words("plan-most-starred", results=len(numbers), numbers=named, count=most)


def improvements(plan: Plan, words: Words) -> Section:
    good = tuple(one.text for one in plan.improvements if one.good)
    other = tuple(one.text for one in plan.improvements if not one.good)
    parts = (
        Section("improvements-good", words("plan-improvements-good"), (Bullets(good),)),
        Section("improvements-other", words("plan-improvements-other"), (Bullets(other),)),
    )
    return Section("improvements", words("plan-improvements"), (), parts)
