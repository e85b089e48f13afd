"""Whose turn it is: a value of its own that knows seats and nothing of obstacles.

A lap is one time round the table. A pass is for this turn only; a standing pass ("ik ben klaar") holds
until the seat takes it back. Whoever gets the floor again is asked anew: the earlier pass no longer counts.
The round is over when every present seat has passed since the last obstacle.

Who gets the floor is not called yet: the room looks at what was just named until the desk calls the next one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Round:
    order: tuple[int, ...] = ()
    away: frozenset[int] = frozenset()
    standing: frozenset[int] = frozenset()
    passed: frozenset[int] = frozenset()
    had: frozenset[int] = frozenset()
    speaking: int | None = None
    called: int | None = None
    begun: bool = False
    turn: int = 0
    lap: int = 1

    @property
    def present(self) -> tuple[int, ...]:
        return tuple(seat for seat in self.order if seat not in self.away)

    @property
    def is_over(self) -> bool:
        """Last call: nobody present has one left."""
        return self.begun and all(seat in self.passed | self.standing for seat in self.present)

    @property
    def waits_for_call(self) -> bool:
        """Somebody has the floor, and the room still looks at what was before."""
        return self.speaking is not None and self.called != self.speaking

    def begin(self) -> "Round":
        """Nothing was named yet, so the first one is called at once."""
        begun = replace(self, begun=True)._settled()
        return begun.calls(begun.speaking)

    def calls(self, seat: int | None) -> "Round":
        """Nothing else moves. Called for a turn that an undo took away, it changes nothing."""
        return replace(self, called=seat) if seat is not None and seat == self.speaking else self

    def upcoming(self) -> tuple[int, ...]:
        """Who comes after the speaker, in order, if everybody speaks."""
        coming: list[int] = []
        ahead = self
        while ahead.speaking is not None and len(coming) < len(self.present):
            ahead = ahead._ended(ahead.speaking)
            if ahead.speaking is None or ahead.speaking in coming:
                break
            coming.append(ahead.speaking)
        return tuple(seat for seat in coming if seat != self.speaking)

    def speaks(self, seat: int, *, floor: bool = False) -> "Round":
        """An obstacle was named for this seat; the floor moves on only if it was theirs.

        `floor`: it was theirs when it happened, though an undo may have given it to another since.
        In both cases the room looks at the card first.
        """
        heard = replace(self, called=None, passed=frozenset(), standing=self.standing - {seat})
        return heard._ended(seat) if floor or seat == self.speaking else heard._settled()

    def passes(self, seat: int) -> "Round":
        """Only who has the floor passes, so the floor moves on from here, also in a history with an undo."""
        return replace(self, passed=self.passed | {seat})._ended(seat)

    def skips(self, seat: int) -> "Round":
        return self._ended(seat)

    def stands_aside(self, seat: int, *, floor: bool = False) -> "Round":
        aside = replace(self, standing=self.standing | {seat})
        return aside._ended(seat) if floor or seat == self.speaking else aside._settled()

    def wants(self, seat: int) -> "Round":
        """Takes back a pass: the seat has one after all."""
        return replace(self, standing=self.standing - {seat}, passed=self.passed - {seat})._settled()

    def joins(self, seat: int) -> "Round":
        return replace(self, order=(*self.order, seat))._settled()

    def leaves(self, seat: int) -> "Round":
        """Away for a while: keeps the place at the table."""
        out = replace(self, away=self.away | {seat})
        return out._ended(seat) if seat == self.speaking else out._settled()

    def returns(self, seat: int) -> "Round":
        return replace(self, away=self.away - {seat})._settled()

    def removed(self, seat: int) -> "Round":
        left = self.leaves(seat)
        return replace(
            left,
            order=tuple(other for other in left.order if other != seat),
            away=left.away - {seat},
            standing=left.standing - {seat},
            passed=left.passed - {seat},
            had=left.had - {seat},
        )

    def merged(self, keep: int, gone: int) -> "Round":
        """Two seats were one person: the one that stays takes over the floor; who was away says nothing."""
        both = tuple(seat for seat in (keep, gone) if seat not in self.away) or (keep, gone)

        def of_both(marked: frozenset[int]) -> frozenset[int]:
            rest = marked - {keep, gone}
            return rest | {keep} if marked.issuperset(both) else rest

        one = replace(
            self,
            order=tuple(seat for seat in self.order if seat != gone),
            away=of_both(self.away),
            standing=of_both(self.standing),
            passed=of_both(self.passed),
            had=self.had - {gone} | ({keep} if self.had & {keep, gone} else set()),
        )
        if self.speaking != gone:
            return one._settled()
        given = one._given(keep)
        return given.calls(keep) if self.called == gone else given

    def arranged(self, order: Iterable[int]) -> "Round":
        """Another order at the table; names left out keep their place at the end. The floor stays."""
        wanted = tuple(seat for seat in dict.fromkeys(order) if seat in self.order)
        rest = tuple(seat for seat in self.order if seat not in wanted)
        return replace(self, order=wanted + rest)

    def _ended(self, seat: int) -> "Round":
        after = replace(self, had=self.had | {seat}, turn=self.turn + 1, speaking=None, called=None)
        return after._chosen(seat)

    def _settled(self) -> "Round":
        """There is a speaker as long as the round is not over."""
        if not self.begun:
            return self
        if self.is_over:
            return replace(self, speaking=None, called=None)
        return self if self.speaking is not None else self._chosen(None, self.passed)

    def _chosen(self, after: int | None, silent: frozenset[int] = frozenset()) -> "Round":
        """The floor to the next one able; `silent` have nothing to add to a round that was over."""
        if not self.begun or self.is_over:
            return self
        able = [seat for seat in self._from(after) if seat not in self.away | self.standing | silent]
        fresh = [seat for seat in able if seat not in self.had]
        if fresh:
            return self._given(fresh[0])
        return replace(self, had=frozenset(), lap=self.lap + 1)._given(able[0])

    def _given(self, seat: int) -> "Round":
        passed, standing = self.passed - {seat}, self.standing - {seat}
        return replace(self, speaking=seat, called=None, passed=passed, standing=standing)

    def _from(self, after: int | None) -> tuple[int, ...]:
        place = self.order.index(after) + 1 if after in self.order else 0
        return self.order[place:] + self.order[:place]
