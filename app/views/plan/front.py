"""Page one: goal, results with owner and period, and what is open. It stands alone for a board."""

from app.views.plan.document import Column, Kind, Paragraph, Section, Table, Tone
from app.views.plan.open_points import open_section
from app.views.plan.phrases import bare, owner
from app.views.plan.record import Names, Plan
from app.views.plan.times import when
from app.views.words import Words


def front(plan: Plan, words: Words) -> tuple[Section, ...]:
    return goal(plan, words), overview(plan, words), open_section(plan, words)


def goal(plan: Plan, words: Words) -> Section:
    return Section("goal", words("plan-goal"), (Paragraph(plan.goal, Tone.LEAD),))


def overview(plan: Plan, words: Words) -> Section:
    table = Table(
        "overview",
        words("plan-overview"),
        (
            Column("number", words("plan-number"), Kind.NUMBER, 6),
            Column("result", words("plan-we-have-more"), width=48),
            Column("owner", words("plan-owner"), width=29),
            Column("period", words("plan-ready"), Kind.PERIOD, 17),
        ),
        tuple(
            (one.number, bare(one.text, words), owner(one, plan, words), when(one.period, words))
            for one in plan.results
        ),
    )
    if not plan.results:
        return Section("overview", words("plan-overview"))
    blocks = (Paragraph(_how_it_came(plan, words)), table, Paragraph(_naming(plan, words), Tone.NOTE))
    return Section("overview", words("plan-overview"), blocks)


def _how_it_came(plan: Plan, words: Words) -> str:
    obstacles = sum(1 + len(one.joined) for one in plan.obstacles)
    return words("plan-how-it-came", people=len(plan.people), obstacles=obstacles, results=len(plan.results))


def _naming(plan: Plan, words: Words) -> str:
    notes = {Names.ROLES: "plan-note-roles", Names.WITHOUT: "plan-note-without"}
    return words(notes[plan.names]) if plan.names in notes else ""
