"""The tables of a Werkagenda: Sub-thema, Resultaat, Actie, Trekker, numbered anew in each theme."""

from app.views.plan.document import Cell, Column, Kind, Section, Table
from app.views.plan.lines import actions_of
from app.views.plan.phrases import leads, stated
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import when
from app.views.words import Words


def agenda(plan: Plan, words: Words) -> Section:
    """A table a theme; the owner stands first, then who helps. Without themes it is one table."""
    whole = words("plan-name-agenda")
    themes = list(dict.fromkeys(one.theme for one in plan.results))
    if themes in ([""], []):
        return Section("agenda", whole, (_table("agenda", whole, plan.results, plan, words),))
    # What stands under no theme comes last.
    parts = tuple(
        _theme(at, theme, plan, words) for at, theme in enumerate(sorted(themes, key=lambda one: not one), 1)
    )
    return Section("agenda", whole, (), parts)


def _theme(at: int, theme: str, plan: Plan, words: Words) -> Section:
    heading = theme or words("plan-no-theme")
    results = tuple(one for one in plan.results if one.theme == theme)
    return Section(f"theme-{at}", heading, (_table(f"theme-{at}", heading, results, plan, words),))


def _table(key: str, caption: str, results: tuple[PlanResult, ...], plan: Plan, words: Words) -> Table:
    """The column of actions is there once somebody filled in an action; until then it says when."""
    acts = any(True for one in plan.results for _ in actions_of(one, plan))
    between = (
        Column("actions", words("plan-action"), Kind.LIST, 32)
        if acts
        else Column("period", words("plan-when"), Kind.PERIOD, 18)
    )
    columns = (
        Column("number", words("plan-sub-theme"), Kind.NUMBER, 13),
        Column("result", words("plan-agenda-result"), width=32 if acts else 44),
        between,
        Column("owner", words("plan-owner"), Kind.LIST, 25),
    )
    themed = any(one.theme for one in plan.results)
    rows = tuple(
        (
            at if themed else one.number,
            words("plan-agenda-named", text=stated(one, words), number=str(one.number))
            if themed
            else stated(one, words),
            _actions(one, plan) if acts else when(one.period, words),
            leads(one, plan, words),
        )
        for at, one in enumerate(results, 1)
    )
    return Table(key, caption, columns, rows)


def _actions(result: PlanResult, plan: Plan) -> Cell:
    lines = tuple(line.text for line in actions_of(result, plan))
    return tuple(f"• {text}" for text in lines) if len(lines) > 1 else lines
