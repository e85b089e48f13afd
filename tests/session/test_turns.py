"""The laws of turns, and what a round does seat by seat."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.session.turns import Round
from tests.session.rounds import Rounds, begun

TestRounds = Rounds.TestCase
TestRounds.settings = settings(TestRounds.settings, max_examples=60)


@given(st.integers(1, 8), st.lists(st.sampled_from(["speaks", "passes", "skips"]), max_size=40))
def test_the_floor_goes_round_the_table_seat_by_seat(people: int, acts: list[str]) -> None:
    table = begun(*range(1, people + 1))
    for turn, act in enumerate(acts):
        if table.speaking is None:
            break
        assert (table.turn, table.speaking, table.lap) == (turn, turn % people + 1, turn // people + 1)
        table = getattr(table, act)(table.speaking)


@given(st.integers(1, 6), st.integers(0, 20))
def test_as_many_passes_in_a_row_as_there_are_seats_end_it_and_not_one_less(people: int, said: int) -> None:
    table = begun(*range(1, people + 1))
    for _ in range(said):
        assert table.speaking is not None
        table = table.speaks(table.speaking)
    for _ in range(people):
        assert not table.is_over
        assert table.speaking is not None
        table = table.passes(table.speaking)
    assert table.is_over


def test_before_it_begins_nobody_speaks():
    table = Round().joins(1).joins(2).leaves(1).returns(1).wants(2)
    assert (table.speaking, table.is_over, table.upcoming()) == (None, False, ())


def test_a_late_joiner_is_asked_in_this_lap():
    table = begun(1, 2).passes(1).joins(3).speaks(2)
    assert table.speaking == 3


def test_an_empty_table_waits_for_somebody():
    table = Round().begin()
    assert table.joins(4).speaking == 4
