"""Each result: who, when, what comes first, what it clears, and what the room said of it."""

from collections.abc import Iterator

from app.views.plan.document import Bullets, Cell, Facts, Section, plain
from app.views.plan.lines import actions_of, ticked
from app.views.plan.phrases import comments, helpers, listed, owner, quoted, tested, titled
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import moment, when
from app.views.words import Words


def results(plan: Plan, words: Words) -> Section:
    parts = tuple(
        Section(
            f"result-{one.number}",
            titled(one, words),
            (Facts(tuple(_facts(one, plan, words))), Bullets(comments(one, words))),
        )
        for one in plan.results
    )
    return Section("results", words("plan-results"), (), parts)


def _facts(result: PlanResult, plan: Plan, words: Words) -> Iterator[tuple[str, Cell]]:
    yield words("plan-owner"), owner(result, plan, words)
    if result.helpers:
        yield words("plan-helpers"), listed(helpers(result, plan, words), words)
    yield words("plan-ready"), when(result.period, words)
    if result.requires:
        yield words("plan-first"), _first(result, plan, words)
    if result.clears:
        yield words("plan-clears"), clears(result, plan, words)
        yield from _most_shared(result, plan, words)
    if result.measure:
        yield words("plan-measure"), result.measure
    if doing := tuple(_doing(result, plan, words)):
        yield words("plan-action"), doing
    yield words("plan-tested"), tested(result, words)


def _doing(result: PlanResult, plan: Plan, words: Words) -> Iterator[str]:
    """Each action with who does it and when, as far as that is known."""
    for line in actions_of(result, plan):
        told = (listed(line.who, words), plain(moment(line.when, words)))
        beside = ", ".join(one for one in told if one)
        yield f"{ticked(line)} {line.text} ({beside})" if beside else f"{ticked(line)} {line.text}"


def _first(result: PlanResult, plan: Plan, words: Words) -> tuple[str, ...]:
    return tuple(titled(one, words) for one in plan.results if one.number in result.requires)


def clears(result: PlanResult, plan: Plan, words: Words) -> str:
    """ "Obstakel 3, 8 en 12", with the name of their group."""
    numbers = listed((str(number) for number in result.clears), words)
    text = words("plan-clears-numbers", count=len(result.clears), numbers=numbers)
    title = plan.group_title(result.group)
    return words("plan-in-group", text=text, group=quoted(title, words)) if title else text


def _most_shared(result: PlanResult, plan: Plan, words: Words) -> Iterator[tuple[str, Cell]]:
    """The obstacle most people have, when anybody shared one."""
    most = max((plan.obstacle(number) for number in result.clears), key=lambda one: one.shared)
    if most.shared:
        yield (
            words("plan-most-shared"),
            words(
                "plan-shared-by",
                text=quoted(most.text, words),
                number=str(most.number),
                count=most.shared + 1,
            ),
        )
