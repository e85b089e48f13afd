"""Who took part, and which expected perspectives were missing."""

from app.views.plan.document import Column, Paragraph, Section, Table
from app.views.plan.phrases import listed
from app.views.plan.record import Plan
from app.views.words import Words


def people(plan: Plan, words: Words) -> Section:
    blocks = (people_table(plan, words), Paragraph(_absent(plan, words)))
    return Section("people", words("plan-people-heading"), blocks)


def people_table(plan: Plan, words: Words) -> Table:
    columns = (
        Column("name", words("plan-person"), width=25),
        Column("perspective", words("plan-perspective"), width=35),
        Column("organisation", words("plan-organisation"), width=40),
    )
    rows = tuple((one.name, one.perspective, one.organisation) for one in plan.people)
    return Table("people", words("plan-people-heading"), columns, rows).narrowed()


def _absent(plan: Plan, words: Words) -> str:
    missed = dict.fromkeys(one.perspective or one.name or one.organisation for one in plan.absent)
    return words("plan-absent", who=listed(missed, words)) if missed else ""
