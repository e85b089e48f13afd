"""The table of a Werkagenda: Sub-thema, Resultaat, Wanneer, Trekker."""

from app.views.plan.document import Column, Kind, Section, Table
from app.views.plan.phrases import leads, stated
from app.views.plan.record import Plan
from app.views.plan.times import when
from app.views.words import Words


def agenda(plan: Plan, words: Words) -> Section:
    """The owner stands first, then who helps."""
    columns = (
        Column("number", words("plan-sub-theme"), Kind.NUMBER, 14),
        Column("result", words("plan-agenda-result"), width=44),
        Column("period", words("plan-when"), Kind.PERIOD, 18),
        Column("owner", words("plan-owner"), Kind.LIST, 24),
    )
    heading = plan.title or words("plan-overview")
    rows = tuple(
        (one.number, stated(one, words), when(one.period, words), leads(one, plan, words))
        for one in plan.results
    )
    return Section("agenda", heading, (Table("agenda", words("plan-overview"), columns, rows),))
