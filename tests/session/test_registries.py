"""Every command has a right and a decision, every fact an evolution; all are frozen values."""

import importlib
import pkgutil
from dataclasses import FrozenInstanceError, fields, is_dataclass

import pytest

import app.session
from app.session.core import Actor, Refused, Role, decide, evolve
from app.session.history import Undo, Undone
from app.session.phases import Reopen, Reopened
from app.session.rights import RIGHTS
from app.session.state import Session
from tests.session.histories import NOON

MODULES = [
    importlib.import_module(f"app.session.{module.name}")
    for module in pkgutil.iter_modules(app.session.__path__)
]
COMMANDS = sorted((kind for kind in decide.registry if kind is not object), key=str)
FACTS = sorted((kind for kind in evolve.registry if kind is not object), key=str)
VALUES = sorted(
    {
        value
        for module in MODULES
        for value in vars(module).values()
        if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__
    },
    key=str,
)


def test_every_command_with_a_right_has_a_decision_and_the_other_way_round():
    assert set(RIGHTS) == {*COMMANDS, Undo}


def test_every_fact_that_can_happen_has_an_evolution():
    past = {kind for kind in VALUES if kind.__module__ == kind.__module__ and _is_fact(kind)}
    assert past == {*FACTS, Undone}


def _is_fact(kind: type) -> bool:
    """A fact stands beside a command in its theme; values, actors and the session itself do not."""
    themes = {command.__module__ for command in RIGHTS}
    return kind.__module__ in themes and kind not in RIGHTS and kind.__name__ != "Entry"


def test_no_command_is_a_fact():
    assert not set(COMMANDS) & set(FACTS)


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_a_value_is_frozen_and_has_slots(kind):
    assert kind.__dataclass_params__.frozen
    assert "__slots__" in vars(kind)
    assert set(kind.__slots__) == {part.name for part in fields(kind)}


def test_a_fact_does_not_change():
    with pytest.raises((FrozenInstanceError, TypeError, AttributeError)):
        Reopened().at = NOON


def test_a_command_nobody_wrote_a_decision_for_is_a_mistake_of_ours():
    who = Actor(Role.DESK, NOON, "act")
    with pytest.raises(NotImplementedError, match="str"):
        decide("Reopen", Session(), who)
    with pytest.raises(NotImplementedError, match="str"):
        evolve("Reopened", Session())
    with pytest.raises(Refused, match="not_finished"):
        tuple(decide(Reopen(), Session(), who))


def test_numbered_facts_name_their_counter():
    counted = {kind for kind in FACTS if "number" in {part.name for part in fields(kind)}}
    assert counted == {kind for kind in FACTS if hasattr(kind, "counter")}
