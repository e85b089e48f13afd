"""The last acts in words, and what can be taken back."""

from dataclasses import MISSING, fields
from typing import Any

import pytest

from app.journal.wire import KINDS
from app.session.grouping import FoundGroup
from app.session.history import Entry, Undo, Undone
from app.session.obstacles import SayObstacle
from app.session.state import Phase, WallMode
from app.session.wall import SizeWall, TurnWall
from app.views.people import Person
from app.views.steps import MOST_STEPS, desk_steps, step_key
from app.views.words import Words
from tests.session.histories import BRAM, NOON, Table, at, with_cards

WORDS = Words("nl")


def said(table: Table) -> list[str]:
    return [WORDS(one.key, **one.said) for one in desk_steps(table.state, table.entries).steps]


def test_the_newest_act_comes_first_with_who_did_it() -> None:
    table = at(Phase.ROUND).given(SayObstacle("geen tijd"), who=BRAM)
    steps = desk_steps(table.state, table.entries).steps
    assert said(table)[0] == "1 van Bram: geen tijd"
    assert (steps[0].who, steps[0].by, steps[0].undo) == (Person(BRAM, "Bram"), "seat", table.act())
    assert (steps[1].who, steps[1].by) == (None, "desk")


def test_turning_the_wall_is_no_step_and_there_are_only_so_many() -> None:
    table = with_cards(20).given(TurnWall(WallMode.BLACK), SizeWall(3))
    steps = said(table)
    assert len(steps) == MOST_STEPS
    assert steps[0] == "20 van Chidi: beer 20"


def test_an_act_of_many_facts_is_one_step() -> None:
    table = with_cards(3).given(FoundGroup("Tijd", (1, 2, 3)))
    step = desk_steps(table.state, table.entries).steps[0]
    assert (said(table)[0], step.more) == ("Groep Tijd", 3)


def test_an_undone_act_stays_in_the_list_and_can_be_done_again() -> None:
    table = at(Phase.ROUND).given(SayObstacle("geen tijd", seat=BRAM))
    act = table.act()
    table.given(Undo(act))
    step = desk_steps(table.state, table.entries).steps[0]
    assert (step.undone, step.undo, step.key) == (True, table.act(), "step-obstacle-added")
    table.given(Undo(step.undo))
    step = desk_steps(table.state, table.entries).steps[0]
    assert (step.undone, step.undo) == (False, act)
    assert 1 in table.state.obstacles


def test_a_long_text_is_shortened() -> None:
    table = at(Phase.ROUND).given(SayObstacle("x" * 200, seat=BRAM))
    assert said(table)[0].endswith("…")
    assert len(said(table)[0]) < 80


def facts() -> list[Any]:
    """One of every kind that can be a step, with fields of the right sort."""
    kinds = (kind for kind in KINDS.values() if kind is not Undone and not getattr(kind, "only_shows", False))
    return [
        kind(**{one.name: _some(str(one.type)) for one in fields(kind) if one.default is MISSING})
        for kind in kinds
    ]


def _some(sort: str) -> Any:
    if "bool" in sort:
        return True
    return 1 if "int" in sort and "tuple" not in sort else "" if "tuple" not in sort else ()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("fact", facts(), ids=lambda fact: type(fact).__name__)
def test_every_kind_of_fact_has_words(fact: Any, language: str) -> None:
    state = with_cards(1).state
    steps = desk_steps(state, [Entry(1, "act", "desk", NOON, fact)]).steps
    assert steps[0].key == step_key(type(fact))
    assert Words(language)(steps[0].key, **steps[0].said)
