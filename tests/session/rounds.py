"""A round as a machine: any act in any order, and the laws that hold after each."""

from dataclasses import dataclass, field, replace

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.session.turns import Round
from app.session.voices import number_of, table_of

SEATS = st.integers(1, 7)


def begun(*seats: int) -> Round:
    return Round(order=seats).begin()


@dataclass
class Heard:
    """What a person in the room would remember: which had a turn this lap, and which were quiet since."""

    had: set[int] = field(default_factory=set)
    quiet: set[int] = field(default_factory=set)
    ready: set[int] = field(default_factory=set)

    def forget(self, one: int) -> None:
        for remembered in (self.had, self.quiet, self.ready):
            remembered.discard(one)


def turn_of(seat: int, table: Round) -> int:
    """Whose the turn of this seat is: its own, or that of its table, told apart by a minus."""
    return -number_of(seat, table.tables) or seat


def others_there(seat: int, table: Round) -> set[int]:
    return set(table_of(seat, table.tables)) - {seat} - table.away


class Rounds(RuleBasedStateMachine):
    """Any order of what can happen among up to seven people, beside what somebody there remembers."""

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
        had_it = turn_of(before.speaking, before) if before.speaking is not None else None
        has_it = turn_of(after.speaking, after) if after.speaking is not None else None
        if had_it is not None and not ends:
            assert has_it == had_it
        if ends:
            assert after.called is None, "the floor moved on and the room was not told to whom"
        if ends and had_it is not None:
            self.heard.had.add(had_it)
        if has_it is not None and (ends or had_it is None):
            self._given_to(has_it)

    def _given_to(self, one: int) -> None:
        heard, table = self.heard, self.round
        if one in heard.had:
            present = {turn_of(seat, table) for seat in table.present}
            waiting = present - heard.had - heard.quiet - heard.ready
            assert not waiting, f"{one} has a second turn while {waiting} wait for a first"
            heard.had.clear()
        heard.quiet.discard(one)

    def ends_without(self, seat: int) -> bool:
        """Nobody else can take the turn they have."""
        return seat == self.round.speaking and not others_there(seat, self.round)

    def takes_along(self, seat: int) -> bool:
        """Whoever goes is the last present who spoke for their turn, and what it was is forgotten."""
        return self.round.voice_of(seat) == seat and not others_there(seat, self.round)

    @precondition(lambda self: self.round.speaking is not None)
    @rule(data=st.data())
    def the_one_with_the_floor_says_one(self, data: st.DataObject) -> None:
        """At a table also in the name of another, typed at the desk."""
        seat = data.draw(st.sampled_from([one for one in self.round.order if self.has_floor(one)]))
        self.heard.quiet.clear()
        self.heard.ready.discard(turn_of(seat, self.round))
        self.becomes(self.round.speaks(seat, floor=True), ends=True)

    def has_floor(self, seat: int) -> bool:
        return self.round.voice_of(seat) == self.round.speaking

    @rule(seat=SEATS)
    def the_desk_types_one_for_another(self, seat: int) -> None:
        assume(seat in self.round.order and not self.has_floor(seat))
        self.heard.quiet.clear()
        self.heard.ready.discard(turn_of(seat, self.round))
        self.becomes(self.round.speaks(seat))

    @precondition(lambda self: self.round.speaking is not None)
    @rule()
    def the_speaker_passes(self) -> None:
        seat = self.round.speaking
        assert seat is not None
        self.heard.quiet.add(turn_of(seat, self.round))
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
        self.heard.ready.add(turn_of(seat, self.round))
        self.becomes(self.round.stands_aside(seat), ends=self.has_floor(seat))

    @rule(seat=SEATS)
    def somebody_has_another(self, seat: int) -> None:
        assume(seat in self.round.order)
        self.heard.ready.discard(turn_of(seat, self.round))
        self.heard.quiet.discard(turn_of(seat, self.round))
        self.becomes(self.round.wants(seat))

    @rule(seat=SEATS)
    def somebody_joins(self, seat: int) -> None:
        assume(seat not in self.round.order)
        self.becomes(self.round.joins(seat))

    @rule(seat=SEATS)
    def somebody_steps_out(self, seat: int) -> None:
        assume(seat in self.round.here)
        self.becomes(self.round.leaves(seat), ends=self.ends_without(seat))

    @rule(seat=SEATS)
    def somebody_comes_back(self, seat: int) -> None:
        assume(seat in self.round.away)
        self.becomes(self.round.returns(seat))

    @rule(seat=SEATS)
    def somebody_is_removed(self, seat: int) -> None:
        assume(seat in self.round.order)
        forgotten, turn = self.takes_along(seat), turn_of(seat, self.round)
        self.becomes(self.round.removed(seat), ends=self.ends_without(seat))
        if forgotten:
            self.heard.forget(turn)

    @rule(keep=SEATS, gone=SEATS)
    def two_seats_are_one_person(self, keep: int, gone: int) -> None:
        assume(keep != gone and {keep, gone} <= set(self.round.order))
        if self.round.tables:
            self._one_at_tables(keep, gone)
            return
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

    def _one_at_tables(self, keep: int, gone: int) -> None:
        """At one table the turn stays there; from another table the one who goes leaves it."""
        follows = keep in table_of(gone, self.round.tables) and not {keep, gone} <= self.round.away
        forgotten = self.takes_along(gone) and not follows
        turn = turn_of(gone, self.round)
        self.becomes(self.round.merged(keep, gone), ends=self.ends_without(gone) and not follows)
        if forgotten:
            self.heard.forget(turn)

    @rule(order=st.lists(SEATS))
    def the_desk_arranges_the_table(self, order: list[int]) -> None:
        after = self.round.arranged(order)
        assert sorted(after.order) == sorted(self.round.order)
        self.becomes(after)

    @invariant()
    def it_is_over_exactly_when_all_present_passed_since_the_last_obstacle(self) -> None:
        quiet = self.heard.quiet | self.heard.ready
        present = {turn_of(seat, self.round) for seat in self.round.here}
        assert self.round.is_over == (self.round.begun and present <= quiet)

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

    @invariant()
    def each_table_with_somebody_there_has_one_voice_who_is_there(self) -> None:
        table = self.round
        at_tables = [seat for one in table.tables for seat in one]
        assert sorted(at_tables) == (sorted(table.order) if table.tables else [])
        there = [set(one) - table.away for one in table.tables]
        assert [len(one & set(table.present)) for one in there] == [min(1, len(one)) for one in there]
