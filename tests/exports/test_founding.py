"""A plan from a file, in an empty installation: the same exports afterwards."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exports import FORMATS
from app.exports.founding import founded
from app.exports.json import read, write
from app.session.filling import DropLine, WriteLine
from app.session.history import Entry, replay
from app.session.keeping import KeepVersion
from app.session.plan_values import LineTable
from app.session.results import DropResult, WriteResult
from app.session.state import NamesPolicy, Phase, Session
from app.views.plan import Names, Plan
from app.views.plan.clean import printable
from app.views.words import Words
from app.web.plan_files import made, order
from tests.exports.filled import filled
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import AT, Room


def history(plan: Plan) -> list[Entry]:
    facts = founded(plan)
    return [Entry(seq, "read", "desk", plan.as_of, fact) for seq, fact in enumerate(facts, 1)]


def cleaned_at_the_door(text: str) -> str:
    """What a session can hold; the file holds no more than that."""
    return " ".join(printable(text).split()) or "iets"


def again(plan: Plan, names: Names) -> Plan:
    entries = history(plan)
    return made(order(replay(entries), entries, Words(plan.language), names, "a-new-session")).plan


@pytest.mark.parametrize("names", Names)
@pytest.mark.parametrize("until", [Phase.PREPARE, Phase.DOOR, Phase.ROUND, Phase.RESULTS, Phase.PLAN])
def test_at_any_moment_the_plan_is_the_same_again(until, names):
    plan = zilverbroek(names, until=until).plan

    assert again(read(write(zilverbroek(names, until=until))), names) == plan


@pytest.mark.parametrize("names", Names)
def test_with_everything_filled_in_every_file_is_the_same_to_the_byte(names):
    room = filled()
    before = made(order(room.state, room.entries, Words("nl"), names, "the-old-session"))
    entries = history(read(write(before)))
    after = made(order(replay(entries), entries, Words("nl"), names, "a-new-session"))

    assert after.plan == before.plan
    for one in FORMATS.values():
        assert one.write(after) == one.write(before), one.suffix


@settings(deadline=None, max_examples=60)
@given(st.lists(typed.map(cleaned_at_the_door), min_size=5, max_size=12), st.sampled_from(NamesPolicy))
def test_whatever_people_typed_the_plan_is_the_same_again(texts, policy):
    plan = of(room_that_types(texts, policy)).plan

    assert again(plan, Names.NAMES) == plan


def test_the_session_goes_on_from_there_and_its_number_counts_on():
    plan = of(filled()).plan
    entries = history(plan)
    room = Room()
    room.state, room.entries = replay(entries), entries
    room.does(KeepVersion("verder"))
    later = made(order(room.state, room.entries, Words("nl"), Names.NAMES, "a-new-session")).plan

    assert later.seq == plan.seq + 1
    assert later.versions == (*plan.versions, "verder")
    assert later.as_of == AT
    assert isinstance(room.state, Session)


def test_a_number_that_was_given_out_is_never_given_again_also_to_what_is_gone():
    room = Room()
    room.state, room.entries = filled().state, list(filled().entries)
    room.does(WriteLine(LineTable.DATA, text="Vergissing"))
    last = max(room.state.plan.lines)
    room.does(DropLine(last))
    room.does(WriteResult("een vergissing"))
    gone = max(room.state.results)
    room.does(DropResult(gone))
    before = made(order(room.state, room.entries, Words("nl"), Names.NAMES, "the-old-session"))
    entries = history(read(write(before)))
    room.state, room.entries = replay(entries), entries

    assert made(order(room.state, entries, Words("nl"), Names.NAMES, "a-new-session")).plan == before.plan
    assert room.does(WriteLine(LineTable.DATA, text="Opnieuw")).number == last + 1
    assert room.does(WriteResult("iets nieuws")).number == gone + 1
    assert room.state.counters["obstacles"] >= max(room.state.obstacles)


def test_a_file_of_before_the_numbers_were_kept_counts_on_from_what_it_holds():
    content = json.loads(write(of(filled())))
    del content["plan"]["used"]
    state = replay(history(read(json.dumps(content).encode())))

    assert state.next_number("results") == max(state.results) + 1
    assert state.next_number("lines") == max(state.plan.lines) + 1
