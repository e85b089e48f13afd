"""In which kinds of plan a text or a choice stands: a small plan tried in each template."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from app.session.plan_values import Level, Part, PlanField
from app.views.plan import TEMPLATES, Names, sections_of
from app.views.plan.filled import PlanText
from app.views.plan.record import Plan, PlanResult
from app.views.words import Words

MARK = "x"
DETAILS: Mapping[str, Mapping[str, Any]] = {
    "theme": {"theme": MARK},
    "measure": {"measure": MARK},
    "level": {"level": Level.TEAM},
    "stage": {"stage": 1},
    "part": {"part": Part.KICK_OFF},
}
BARE = Plan(
    title="",
    goal=MARK,
    language="nl",
    names=Names.NAMES,
    as_of=datetime(2026, 1, 1, tzinfo=UTC),
    seq=1,
    results=(PlanResult(1, MARK), PlanResult(2, MARK)),
)


def only_in(name: str, words: Words) -> tuple[str, ...]:
    """The kinds of plan that show this; none when all of them do."""
    found = _kinds(name)
    return () if len(found) == len(TEMPLATES) else tuple(words(TEMPLATES[key].name) for key in found)


@cache
def _kinds(name: str) -> tuple[str, ...]:
    words, plan = Words("nl"), _with(name)
    return tuple(
        key
        for key, one in TEMPLATES.items()
        if sections_of(plan, words, one) != sections_of(BARE, words, one)
    )


def _with(name: str) -> Plan:
    if name in DETAILS:
        first, *others = BARE.results
        return replace(BARE, results=(replace(first, **DETAILS[name]), *others))
    return replace(BARE, texts=(PlanText(PlanField(name), MARK),))
