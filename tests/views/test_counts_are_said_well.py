"""One person is one person: counts in both languages, and sentences that begin where they stand."""

import pytest

from app.session.state import Expected
from app.views.door import DeskDoor
from app.views.pace import DeskPace
from app.views.render import draw
from app.views.words import Words
from tests.views.sessions import NOON

NL, EN = Words("nl"), Words("en")


@pytest.mark.parametrize(
    ("words", "writers", "end"),
    [
        (NL, 0, "Nog op lijstjes: niets."),
        (NL, 1, "Nog op lijstjes: 3 bij 1 mens."),
        (NL, 2, "Nog op lijstjes: 3 bij 2 mensen."),
        (EN, 0, "Still on lists: nothing."),
        (EN, 1, "Still on lists: 3 with 1 person."),
        (EN, 2, "Still on lists: 3 with 2 people."),
    ],
)
def test_lists_are_counted_with_the_people_who_have_them(words: Words, writers: int, end: str) -> None:
    assert words("round-counts", lap=2, said=5, drafts=3, writers=writers).endswith(end)


@pytest.mark.parametrize(
    ("words", "writers", "people", "said"),
    [
        (NL, 1, 19, "1 van 19 mensen schrijft mee."),
        (NL, 1, 1, "1 van 1 mens schrijft mee."),
        (NL, 4, 19, "4 van 19 mensen schrijven mee."),
        (EN, 1, 19, "1 of 19 people is writing."),
        (EN, 1, 1, "1 of 1 person is writing."),
        (EN, 4, 19, "4 of 19 people are writing."),
    ],
)
def test_who_writes_is_said_in_the_right_number(words: Words, writers: int, people: int, said: str) -> None:
    assert words("writers-of", writers=writers, people=people) == said


def test_an_obstacle_shared_by_one_says_so_in_both_languages() -> None:
    assert "bij 1 mens)" in NL("plan-shared-by", text="Tijd", number=1, count=1)
    assert "with 1 person)" in EN("plan-shared-by", text="Time", number=1, count=1)


def test_the_door_at_the_desk_begins_its_sentence_and_keeps_a_comma_at_its_name() -> None:
    absent = (Expected("Rutger", "ICT-architect", ""),)
    door = DeskDoor(0, 1, (), absent, door_open=True, code="K7M4PX", address="http://zaal.test")
    drawn = draw("stage", door, NL)
    assert "<p>Ga naar <strong>" in drawn
    assert "<span><bdi>Rutger</bdi>, ICT-architect</span>" in drawn


@pytest.mark.parametrize(
    ("words", "between"), [(NL, "klaar tussen %from en %to"), (EN, "done between %from and %to")]
)
def test_the_end_of_the_session_lies_between_two_times(words: Words, between: str) -> None:
    pace = DeskPace("round", NOON, 70, 60, 45)
    assert between in draw("pace", pace, words)
