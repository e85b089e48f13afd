"""The laws of turns hold where the turn belongs to a table with one voice."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from app.session.turns import Round
from app.session.voices import laid
from tests.session.rounds import SEATS, Rounds, begun, turn_of


class RoundsOverTables(Rounds):
    """The same room at tables: the same laws, of which table has the turn, and of who speaks for it."""

    @initialize(people=st.integers(1, 6), count=st.integers(1, 3))
    def begins(self, people: int, count: int) -> None:
        seats = tuple(range(1, people + 1))
        self.round = Round(order=seats).seated(laid(seats, count)).begin()

    @rule(seat=SEATS)
    def a_voice_is_given_on(self, seat: int) -> None:
        assume(seat in self.round.here)
        self.becomes(self.round.voiced(seat))
        assert seat in self.round.present

    @rule(seat=SEATS, place=st.integers(0, 2))
    def somebody_sits_at_another_table(self, seat: int, place: int) -> None:
        assume(seat in self.round.order and place < len(self.round.tables))
        assume(seat not in self.round.tables[place])
        forgotten, turn = self.takes_along(seat), turn_of(seat, self.round)
        self.becomes(self.round.moves(seat, place), ends=self.ends_without(seat))
        assert seat in self.round.tables[place]
        if forgotten:
            self.heard.forget(turn)


TestRoundsOverTables = RoundsOverTables.TestCase
TestRoundsOverTables.settings = settings(TestRoundsOverTables.settings, max_examples=120)


@given(st.integers(1, 9), st.integers(1, 4), st.data())
def test_tables_made_in_mid_round_leave_the_floor_where_it_is_and_dropped_again_too(
    people: int, count: int, data: st.DataObject
) -> None:
    table = begun(*range(1, people + 1))
    for act in data.draw(st.lists(st.sampled_from(["speaks", "passes", "skips"]), max_size=12)):
        table = getattr(table, act)(table.speaking) if table.speaking is not None else table
    table = table.leaves(data.draw(st.integers(1, people)))
    at = table.seated(laid(table.order, count))
    assert at.speaking == table.speaking
    assert (at.called, at.turn, at.lap) == (table.called, table.turn, table.lap)
    assert at.is_over == (at.begun and set(at.present) <= at.passed | at.standing)
    apart = at.apart()
    assert at.speaking is None or apart.speaking == at.speaking
    assert (apart.speaking is None) == apart.is_over


def test_at_tables_the_floor_goes_from_table_to_table():
    table = Round(order=(1, 2, 3, 4, 5, 6)).seated(((1, 2), (3, 4), (5, 6))).begin()
    heard = []
    for _ in range(4):
        heard.append(table.speaking)
        table = table.speaks(table.speaking)
    assert heard == [1, 3, 5, 1]
    assert table.lap == 2


def test_a_voice_that_steps_out_is_followed_by_the_next_at_its_table_who_has_the_turn():
    table = Round(order=(1, 2, 3, 4)).seated(((1, 2), (3, 4))).begin().leaves(1)
    assert (table.speaking, table.called, table.turn) == (2, 2, 0)
    assert table.returns(1).speaking == 2


def test_as_many_passes_in_a_row_as_there_are_tables_end_it():
    table = Round(order=tuple(range(1, 33))).seated(laid(range(1, 33), 4)).begin()
    for _ in range(4):
        assert not table.is_over
        table = table.passes(table.speaking)
    assert table.is_over
