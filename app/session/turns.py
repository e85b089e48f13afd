"""Whose turn it is: a value of its own that knows seats and nothing of obstacles.

A lap is one time round the table. A pass is for this turn only; a standing pass ("ik ben klaar") holds
until the seat takes it back. Whoever gets the floor again is asked anew: the earlier pass no longer counts.
The round is over when every present seat has passed since the last obstacle.
Who gets the floor is not called yet: the room looks at what was just named until the desk calls the next one.
With tables the turn belongs to a table: whoever speaks, passes or is called is its voice.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.session import voices
from app.session.voices import Tables


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
    tables: Tables = ()

    @property
    def line(self) -> tuple[int, ...]:
        """Who is asked, in order: everybody, or with tables the voice of each."""
        return voices.firsts(self.tables) if self.tables else self.order

    @property
    def present(self) -> tuple[int, ...]:
        return tuple(seat for seat in self.line if seat not in self.away)

    @property
    def here(self) -> tuple[int, ...]:
        return tuple(seat for seat in self.order if seat not in self.away)

    @property
    def is_over(self) -> bool:
        """Last call: nobody present has one left."""
        quiet = self.passed | self.standing
        return self.begun and all(seat in quiet for seat in self.present)

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
        theirs = seat is not None and self.voice_of(seat) == self.speaking
        return replace(self, called=self.speaking) if theirs else self

    def voice_of(self, seat: int) -> int:
        """Who has the turn for this seat: itself, or with tables the voice of its table."""
        return voices.voice_of(seat, self.tables)

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
        voice = self.voice_of(seat)
        heard = replace(self, called=None, passed=frozenset(), standing=self.standing - {voice})
        return heard._ended(voice) if floor or voice == self.speaking else heard._settled()

    def passes(self, seat: int) -> "Round":
        """Only who has the floor passes, so the floor moves on from here, also in a history with an undo."""
        voice = self.voice_of(seat)
        return replace(self, passed=self.passed | {voice})._ended(voice)

    def skips(self, seat: int) -> "Round":
        return self._ended(self.voice_of(seat))

    def stands_aside(self, seat: int, *, floor: bool = False) -> "Round":
        voice = self.voice_of(seat)
        aside = replace(self, standing=self.standing | {voice})
        return aside._ended(voice) if floor or voice == self.speaking else aside._settled()

    def wants(self, seat: int) -> "Round":
        """Takes back a pass: the seat has one after all."""
        voice = {self.voice_of(seat)}
        return replace(self, standing=self.standing - voice, passed=self.passed - voice)._settled()

    def joins(self, seat: int) -> "Round":
        tables = voices.joined(seat, self.tables) if self.tables else ()
        return replace(self, order=(*self.order, seat), tables=tables)._present_voice(seat)._settled()

    def leaves(self, seat: int) -> "Round":
        """Away for a while: keeps the place at the table. A voice first goes on to who is still there."""
        handed = self._handed_on(seat)
        out = replace(handed, away=handed.away | {seat})
        return out._ended(seat) if seat == out.speaking else out._settled()

    def returns(self, seat: int) -> "Round":
        return replace(self, away=self.away - {seat})._present_voice(seat)._settled()

    def removed(self, seat: int) -> "Round":
        left = self.leaves(seat)._forgotten(seat)
        return replace(left, order=voices.without(seat, left.order), away=left.away - {seat})

    def merged(self, keep: int, gone: int) -> "Round":
        """Two seats were one person: the one that stays takes over the floor; who was away says nothing."""
        if self.tables:
            return self._merged_at_tables(keep, gone)
        both = tuple(seat for seat in (keep, gone) if seat not in self.away) or (keep, gone)

        def of_both(marked: frozenset[int]) -> frozenset[int]:
            rest = marked - {keep, gone}
            return rest | {keep} if marked.issuperset(both) else rest

        one = replace(
            self,
            order=voices.without(gone, self.order),
            away=of_both(self.away),
            standing=of_both(self.standing),
            passed=of_both(self.passed),
            had=self.had - {gone} | ({keep} if self.had & {keep, gone} else set()),
        )
        if self.speaking != gone:
            return one._settled()
        given = one._given(keep)
        return given.calls(keep) if self.called == gone else given

    def seated(self, tables: Tables) -> "Round":
        """At tables from now on. Who has the floor keeps it and is a voice; who was left out joins one."""
        known = voices.filled(tables, self.order)
        speaker = () if self.speaking is None else (self.speaking,)
        firsts = set(voices.firsts(known)) - self.away
        at = voices.with_voices(known, (speaker, firsts, self.here))
        asked = frozenset(voices.firsts(at))
        standing, passed, had = self.standing & asked, self.passed & asked, self.had & asked
        return replace(self, tables=at, standing=standing, passed=passed, had=had)._settled()

    def apart(self) -> "Round":
        """No tables any more: everybody is asked again, and who has the floor keeps it."""
        return replace(self, tables=())._settled()

    def voiced(self, seat: int) -> "Round":
        """The voice of a table goes to this seat there, and the turn of the table with it."""
        old = self.voice_of(seat)
        if old == seat or seat in self.away:
            return self

        def now(marked: frozenset[int]) -> frozenset[int]:
            return marked - {old} | {seat} if old in marked else marked

        return replace(
            self,
            tables=voices.voiced(seat, self.tables),
            standing=now(self.standing),
            passed=now(self.passed),
            had=now(self.had),
            speaking=seat if self.speaking == old else self.speaking,
            called=seat if self.called == old else self.called,
        )

    def moves(self, seat: int, place: int) -> "Round":
        """To another table; a turn stays behind, or ends where nobody is left to take it."""
        if seat in self.tables[place]:
            return self
        left = self._handed_on(seat)
        there = left._forgotten(seat)
        there = replace(there, tables=voices.sat_down(seat, place, there.tables))
        there = there if seat in self.away else there._present_voice(seat)
        if left.speaking != seat:
            return there._settled()
        before = voices.firsts(there.tables[: voices.number_of(seat, self.tables)])
        ended = replace(there, turn=self.turn + 1, speaking=None, called=None)
        return ended._chosen(before[-1] if before else None)

    def arranged(self, order: Iterable[int]) -> "Round":
        """Another order at the table; names left out keep their place at the end. The floor stays."""
        wanted = tuple(seat for seat in dict.fromkeys(order) if seat in self.order)
        rest = tuple(seat for seat in self.order if seat not in wanted)
        return replace(self, order=wanted + rest)

    def _merged_at_tables(self, keep: int, gone: int) -> "Round":
        """The turn belongs to the table: only the voice may go from one number to the other."""
        here = self.returns(keep) if keep in self.away and gone not in self.away else self
        return (here.voiced(keep) if here.voice_of(keep) == gone else here).removed(gone)

    def _handed_on(self, seat: int) -> "Round":
        others = voices.without(seat, voices.table_of(seat, self.tables))
        heir = next((one for one in others if one not in self.away), None)
        return self.voiced(heir) if heir is not None and self.voice_of(seat) == seat else self

    def _present_voice(self, seat: int) -> "Round":
        """Who comes to a table whose voice is not there speaks for it."""
        return self.voiced(seat) if self.voice_of(seat) in self.away else self

    def _forgotten(self, seat: int) -> "Round":
        one, at = {seat}, voices.left(seat, self.tables)
        marks = self.standing - one, self.passed - one, self.had - one
        return replace(self, tables=at, standing=marks[0], passed=marks[1], had=marks[2])

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
        unable = self.away | self.standing | silent
        able = [seat for seat in voices.after(after, self.line) if seat not in unable]
        fresh = [seat for seat in able if seat not in self.had]
        if fresh:
            return self._given(fresh[0])
        return replace(self, had=frozenset(), lap=self.lap + 1)._given(able[0])

    def _given(self, seat: int) -> "Round":
        passed, standing = self.passed - {seat}, self.standing - {seat}
        return replace(self, speaking=seat, called=None, passed=passed, standing=standing)
