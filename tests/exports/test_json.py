import json
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import app.exports.json
from app.exports import FORMATS
from app.exports.json import NotAPlan, read, schema_file, write
from app.session.state import Phase
from app.views.plan import Names, document
from app.views.words import Words
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import played

PUBLISHED = Path(app.exports.json.__file__).with_name("plan.schema.json")


def test_the_published_schema_is_the_one_in_use():
    assert PUBLISHED.read_bytes() == schema_file()


@pytest.mark.parametrize("names", Names)
@pytest.mark.parametrize("until", [Phase.PREPARE, Phase.ROUND, Phase.RESULTS, Phase.PLAN])
def test_a_plan_at_any_moment_fits_the_schema(until, names):
    validator = jsonschema_rs.validator_for(json.loads(PUBLISHED.read_bytes()))

    validator.validate(json.loads(write(zilverbroek(names, until=until))))


def test_everything_the_session_agreed_is_in_it():
    state, found = played().state, json.loads(write(zilverbroek()))["plan"]

    assert found["goal"] == state.setup.goal
    assert [one["text"] for one in found["results"]] == [one.text for one in state.in_order()]
    said = {one["number"]: one["text"] for one in found["obstacles"]}
    joined = {one["number"]: one["text"] for card in found["obstacles"] for one in card["joined"]}
    assert said | joined == {card.number: card.text for card in state.obstacles.values()}


@pytest.mark.parametrize("names", Names)
def test_read_back_it_gives_the_same_exports(names):
    first = zilverbroek(names)
    again = document(read(write(first)), Words("nl"))

    assert again == first
    for one in FORMATS.values():
        assert one.write(again) == one.write(first)


@settings(deadline=None, max_examples=60)
@given(st.lists(typed, min_size=5, max_size=12))
def test_whatever_people_type_comes_back_the_same(texts):
    first = of(room_that_types(texts))

    assert read(write(first)) == first.plan


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"\xff",
        b'{"format": "tussenstap-plan", "version": 2, "plan": {}}',
        b'{"format": "tussenstap-plan", "version": 1, "plan": {"title": 3}}',
    ],
)
def test_another_file_is_refused(data):
    with pytest.raises(NotAPlan):
        read(data)


def test_a_plan_that_refers_to_nothing_is_refused():
    content = json.loads(write(zilverbroek()))
    content["plan"]["results"][0]["clears"] = [9999]

    with pytest.raises(NotAPlan, match="not in the file"):
        read(json.dumps(content).encode())
