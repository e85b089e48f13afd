"""Whose turn it is: laws of the round, shown on rounds nobody thought of."""

from dataclasses import dataclass, field, replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.session.turns import Round

SEATS = st.integers(1, 7)


def begun(*seats: int) -> Round:
    return Round(order=seats).begin()


@dataclass
class Heard:
    """What a person at the table would remember: who had a turn this lap, and who was quiet since."""

    had: set[int] = field(default_factory=set)
    quiet: set[int] = field(default_factory=set)
    ready: set[int] = field(default_factory=set)


class Rounds(RuleBasedStateMachine):
    """Any order of what can happen at a table of up to seven, beside what somebody there remembers."""

    def __init__(self) -> None:
        super().__init__()
        self.round = Round()
        self.heard = Heard()

    @initialize(people=st.integers(0, 4))
    def begins(self, people: int) -> None:
        self.round = begun(*range(1, people + 1))

    def becomes(self, after: Round, *, ends: bool = False) -> None:
        """The next round; only where a turn `ends` the floor may go from one to another."""
        before, self.round = self.round, after
        if before.speaking is not None and not ends:
            assert after.speaking == before.speaking
        if ends:
            assert after.called is None, "the floor moved on and the room was not told to whom"
        if ends and before.speaking is not None:
            self.heard.had.add(before.speaking)
        if after.speaking is not None and (ends or before.speaking is None):
            self._given_to(after.speaking)

    def _given_to(self, seat: int) -> None:
        heard, table = self.heard, self.round
        if seat in heard.had:
            waiting = set(table.present) - heard.had - heard.quiet - heard.ready
            assert not waiting, f"{seat} has a second turn while {waiting} wait for a first"
            heard.had.clear()
        heard.quiet.discard(seat)

    def present(self, seat: int) -> int:
        assume(seat in self.round.present)
        return seat

    @precondition(lambda self: self.round.speaking is not None)
    @rule()
    def the_speaker_says_one(self) -> None:
        seat = self.round.speaking
        assert seat is not None
        self.heard.quiet.clear()
        self.heard.ready.discard(seat)
        self.becomes(self.round.speaks(seat, floor=True), ends=True)

    @rule(seat=SEATS)
    def the_desk_types_one_for_another(self, seat: int) -> None:
        assume(seat in self.round.order and seat != self.round.speaking)
        self.heard.quiet.clear()
        self.heard.ready.discard(seat)
        self.becomes(self.round.speaks(seat))

    @precondition(lambda self: self.round.speaking is not None)
    @rule()
    def the_speaker_passes(self) -> None:
        seat = self.round.speaking
        assert seat is not None
        self.heard.quiet.add(seat)
        self.becomes(self.round.passes(seat), ends=True)

    @precondition(lambda self: self.round.speaking is not None)
    @rule()
    def the_desk_skips(self) -> None:
        assert self.round.speaking is not None
        self.becomes(self.round.skips(self.round.speaking), ends=True)

    @precondition(lambda self: self.round.waits_for_call)
    @rule()
    def the_desk_calls_who_speaks(self) -> None:
        after = self.round.calls(self.round.speaking)
        assert replace(after, called=None) == replace(self.round, called=None), (
            "a call moved more than the eyes"
        )
        self.becomes(after)

    @rule(seat=SEATS)
    def somebody_is_ready(self, seat: int) -> None:
        assume(seat in self.round.order)
        self.heard.ready.add(seat)
        self.becomes(self.round.stands_aside(seat), ends=seat == self.round.speaking)

    @rule(seat=SEATS)
    def somebody_has_another(self, seat: int) -> None:
        assume(seat in self.round.order)
        self.heard.ready.discard(seat)
        self.heard.quiet.discard(seat)
        self.becomes(self.round.wants(seat))

    @rule(seat=SEATS)
    def somebody_joins(self, seat: int) -> None:
        assume(seat not in self.round.order)
        self.becomes(self.round.joins(seat))

    @rule(seat=SEATS)
    def somebody_steps_out(self, seat: int) -> None:
        seat = self.present(seat)
        self.becomes(self.round.leaves(seat), ends=seat == self.round.speaking)

    @rule(seat=SEATS)
    def somebody_comes_back(self, seat: int) -> None:
        assume(seat in self.round.away)
        self.becomes(self.round.returns(seat))

    @rule(seat=SEATS)
    def somebody_is_removed(self, seat: int) -> None:
        assume(seat in self.round.order)
        ends = seat == self.round.speaking
        after = self.round.removed(seat)
        self.becomes(after, ends=ends)
        for remembered in (self.heard.had, self.heard.quiet, self.heard.ready):
            remembered.discard(seat)

    @rule(keep=SEATS, gone=SEATS)
    def two_seats_are_one_person(self, keep: int, gone: int) -> None:
        assume(keep != gone and {keep, gone} <= set(self.round.order))
        before, self.round = self.round, self.round.merged(keep, gone)
        if before.speaking is not None:
            assert self.round.speaking == (keep if before.speaking == gone else before.speaking)
        here = {keep, gone} - before.away or {keep, gone}
        for remembered in (self.heard.quiet, self.heard.ready):
            both = here <= remembered
            remembered.difference_update({keep, gone})
            remembered.update({keep} if both else set())
        self.heard.had |= {keep} if gone in self.heard.had else set()
        self.heard.had.discard(gone)
        if self.round.speaking == keep:
            self.heard.quiet.discard(keep)
            self.heard.ready.discard(keep)

    @rule(order=st.lists(SEATS))
    def the_desk_arranges_the_table(self, order: list[int]) -> None:
        after = self.round.arranged(order)
        assert sorted(after.order) == sorted(self.round.order)
        self.becomes(after)

    @invariant()
    def it_is_over_exactly_when_all_present_passed_since_the_last_obstacle(self) -> None:
        quiet = self.heard.quiet | self.heard.ready
        assert self.round.is_over == (self.round.begun and set(self.round.present) <= quiet)

    @invariant()
    def somebody_present_speaks_as_long_as_it_is_not_over(self) -> None:
        if self.round.begun:
            assert (self.round.speaking is None) == self.round.is_over
        assert self.round.speaking is None or self.round.speaking in self.round.present

    @invariant()
    def only_who_speaks_is_called(self) -> None:
        assert self.round.called in {None, self.round.speaking}

    @invariant()
    def who_is_foretold_is_present_able_and_named_once(self) -> None:
        coming = self.round.upcoming()
        assert len(set(coming)) == len(coming)
        assert set(coming) <= set(self.round.present) - self.round.standing - {self.round.speaking}


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
