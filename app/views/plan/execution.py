"""What an Uitvoeringsplan adds: who does what and when, and what has to be there first."""

from app.views.plan.document import Column, Kind, Paragraph, Section, Table
from app.views.plan.phrases import bare, leads, listed
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import when
from app.views.words import Words


def schedule(plan: Plan, words: Words) -> Section:
    """Wie gaat wat doen en wanneer."""
    columns = (
        Column("who", words("plan-who"), width=27),
        Column("what", words("plan-what-they-do"), width=50),
        Column("period", words("plan-when"), Kind.PERIOD, 23),
    )
    rows = tuple(
        (leads(one, plan, words), f"{one.number}. {bare(one.text, words)}", when(one.period, words))
        for one in plan.results
    )
    return Section(
        "schedule", words("plan-schedule"), (Table("schedule", words("plan-schedule"), columns, rows),)
    )


def preconditions(plan: Plan, words: Words) -> Section:
    """The results that others wait for."""
    waiting = {
        one.number: [two for two in plan.results if one.number in two.requires] for one in plan.results
    }
    rows = tuple(
        (one.number, bare(one.text, words), _numbers(waiting[one.number], words), when(one.period, words))
        for one in plan.results
        if waiting[one.number]
    )
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("result", words("plan-we-have-more"), width=54),
        Column("for", words("plan-needed-for"), width=20),
        Column("period", words("plan-ready"), Kind.PERIOD, 20),
    )
    table = Table("preconditions", words("plan-preconditions"), columns, rows)
    intro = Paragraph(words("plan-preconditions-intro") if rows else "")
    return Section("preconditions", words("plan-preconditions"), (intro, table))


def _numbers(results: list[PlanResult], words: Words) -> str:
    return listed((str(one.number) for one in results), words)
