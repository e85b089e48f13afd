"""Every fact goes to the database and comes back the same; old kinds stay readable."""

import json
from dataclasses import fields
from datetime import UTC
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal import wire
from app.journal.journal import Act
from app.journal.wire import KINDS, NAMES, from_wire, to_wire
from app.session.core import evolve
from app.session.history import Undone
from app.session.prepare import Described, Field
from app.session.state import Session
from tests.session.histories import NOON
from tests.stores import Store

# What the door lets through: no lone surrogates, no NUL.
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
st.register_type_strategy(str, st.text(LETTERS, max_size=40))
AWARE = st.datetimes(timezones=st.just(UTC))


@st.composite
def built(draw: st.DrawFn, kind: type) -> Any:
    """Any instance of a fact, moments in UTC as the rooms write them."""
    fact = draw(st.from_type(kind))
    moments = {part.name: draw(AWARE) for part in fields(kind) if "datetime" in str(part.type)}
    return type(fact)(**{part.name: getattr(fact, part.name) for part in fields(kind)} | moments)


def test_every_fact_of_the_method_has_a_kind_of_its_own() -> None:
    facts = {fact for fact in evolve.registry if fact is not object}
    assert {*KINDS.values()} == {*facts, Undone}
    assert len(NAMES) == len(KINDS)


def test_a_kind_is_a_short_word_that_fits_its_column() -> None:
    assert all(kind.replace("_", "").replace(".", "").isalpha() and len(kind) <= 64 for kind in KINDS)


@pytest.mark.parametrize("kind", sorted(KINDS), ids=str)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_fact_comes_back_the_same_from_its_json(kind: str, data: st.DataObject) -> None:
    fact = data.draw(built(KINDS[kind]))
    said, body = to_wire(fact)
    assert said == kind
    assert from_wire(said, json.loads(json.dumps(body))) == fact


def test_every_kind_of_fact_comes_back_the_same_from_the_database(store: Store) -> None:
    facts = tuple(one_of(kind) for kind in KINDS.values())
    session = store.founded()
    store.journal.append(session, 0, Act("one-act", "", "desk", NOON, facts), Session()).result()
    assert tuple(entry.fact for entry in store.journal.read(session)) == facts


def one_of(kind: type) -> Any:
    found: list[Any] = []

    @settings(max_examples=1, database=None, deadline=None, derandomize=True)
    @given(built(kind))
    def find(fact: Any) -> None:
        found.append(fact)

    find()
    return found[0]


def test_a_kind_of_an_older_version_is_read_as_what_it_is_called_now(monkeypatch: pytest.MonkeyPatch) -> None:
    title = lambda body: ("session.described", {"field": "title", "text": body["title"]})  # noqa: E731 - an upcaster
    monkeypatch.setitem(wire.UPCASTERS, "session.titled", title)
    assert from_wire("session.titled", {"title": "Samen"}) == Described(Field.TITLE, "Samen")


def test_a_kind_nobody_knows_stops_instead_of_being_skipped() -> None:
    with pytest.raises(KeyError):
        from_wire("session.dreamt", {})
