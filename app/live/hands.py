"""What facilitators have in hand, and by what name: weather, for as long as their desk is open.

Who comes later to a card somebody holds does not hold it: of two that want it, the first has it.
"""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from app.live.room import Room
from app.views.weather import Hand
from app.views.words import Words

LINGER = 3.0
BELIEVED = 40.0
MOST_DESKS = 12
MOST_DOINGS = 60


@dataclass(frozen=True, slots=True)
class Held:
    """A hand as it was last told. `stamp` tells which came first, `line` the open line of its desk."""

    hand: Hand
    stamp: int
    line: object | None


class Hands:
    """The hands of the desks here, and of those other processes told about, by session and desk."""

    def __init__(self) -> None:
        self._held: dict[str, dict[str, Held]] = {}
        self._elsewhere: dict[str, tuple[Hand, ...]] = {}
        self._stamps = count(1)

    def hold(self, room: Room, said: Hand, line: object | None = None) -> None:
        """A desk tells its name and what it holds; without a line it is believed for a while."""
        here = self._held.setdefault(room.session, {})
        before = here.get(said.desk)
        if before is None and len(here) >= MOST_DESKS:
            return
        number = before.hand.number if before else self._free_number(room)
        hand = replace(said, number=number, name=said.name or called(room, number))
        is_same = before is not None and before.hand.card == hand.card
        stamp = before.stamp if before and is_same else next(self._stamps)
        open_line = line or (before.line if before else None)
        held = here[said.desk] = Held(hand, stamp, open_line)
        if open_line is None:
            asyncio.get_running_loop().call_later(BELIEVED, self._drop, room, held)
        self._tell(room)

    def leave(self, room: Room, line: object) -> None:
        """A line closed. Not at once: whoever reloads is back in a moment, under the same number."""
        here = self._held.get(room.session, {})
        for desk, held in tuple(here.items()):
            if held.line is line:
                left = here[desk] = replace(held, line=None)
                asyncio.get_running_loop().call_later(LINGER, self._drop, room, left)

    def did(self, room: Room, act: str, desk: str) -> None:
        """Which of the desks did this; told only where there are more."""
        hand = next((one for one in room.weather.hands if one.desk == desk), None)
        if hand is None or len(room.weather.hands) < 2:
            return
        kept = [*room.weather.doers.items()][1 - MOST_DOINGS :]
        room.turn_weather(replace(room.weather, doers=dict([*kept, (act, hand)])))

    def of(self, session: str) -> tuple[Hand, ...]:
        """The hands here, to be shared with the other processes."""
        held = sorted(self._held.get(session, {}).values(), key=lambda one: one.stamp)
        return tuple(_first_of_each_card(one.hand for one in held))

    def heard(self, room: Room, elsewhere: tuple[Hand, ...]) -> None:
        if self._elsewhere.get(room.session, ()) != elsewhere:
            self._elsewhere[room.session] = elsewhere
            self._number_anew(room)
            self._tell(room)

    def _number_anew(self, room: Room) -> None:
        """Two processes gave out one number: the desk whose mark comes first in the alphabet keeps it."""
        theirs = {one.number: one.desk for one in self._elsewhere.get(room.session, ())}
        here = self._held.get(room.session, {})
        for desk, held in tuple(here.items()):
            before = held.hand
            if theirs.get(before.number, desk) < desk:
                number = self._free_number(room)
                name = called(room, number) if before.name == called(room, before.number) else before.name
                here[desk] = replace(held, hand=replace(before, number=number, name=name))

    def forget(self, session: str) -> None:
        self._held.pop(session, None)
        self._elsewhere.pop(session, None)

    def _drop(self, room: Room, held: Held) -> None:
        """Only what was told last is let go: a newer line may have told since."""
        here = self._held.get(room.session, {})
        if here.get(held.hand.desk) is held:
            del here[held.hand.desk]
            self._tell(room)

    def _free_number(self, room: Room) -> int:
        taken = {one.number for one in (*self.of(room.session), *self._elsewhere.get(room.session, ()))}
        return next(number for number in count(1) if number not in taken)

    def _tell(self, room: Room) -> None:
        mine = self.of(room.session)
        names = {one.desk for one in mine}
        others = (one for one in self._elsewhere.get(room.session, ()) if one.desk not in names)
        hands = sorted((*mine, *others), key=lambda one: (one.number, one.desk))
        # Nobody knows which of two processes heard it first: by number, all of them decide alike.
        room.turn_weather(replace(room.weather, hands=tuple(_first_of_each_card(hands))))


def called(room: Room, number: int) -> str:
    """Nobody needs to give a name: then it is "Begeleider 2", in the session's language."""
    return Words(room.state.setup.language)("desk-unnamed", number=number)


def _first_of_each_card(hands: Iterable[Hand]) -> Iterator[Hand]:
    """A card is held by whoever comes first in this line; the others hold none."""
    held: set[int] = set()
    for one in hands:
        yield replace(one, card=0) if one.card in held else one
        held.add(one.card or -1)
