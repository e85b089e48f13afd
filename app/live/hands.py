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
    """A hand as it was last told. `stamp` tells which came first, `line` who told it."""

    hand: Hand
    stamp: int
    line: object


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
        held = here[said.desk] = Held(hand, stamp, line or object())
        if line is None:
            asyncio.get_running_loop().call_later(BELIEVED, self._drop, room, held)
        self._tell(room)

    def leave(self, room: Room, line: object) -> None:
        """A line closed. Not at once: whoever reloads is back in a moment, under the same number."""
        for held in tuple(self._held.get(room.session, {}).values()):
            if held.line is line:
                asyncio.get_running_loop().call_later(LINGER, self._drop, room, held)

    def did(self, room: Room, act: str, desk: str) -> None:
        """Which of the desks did this; told only where there are more."""
        hand = next((one for one in room.weather.hands if one.desk == desk), None)
        if hand is None or len(room.weather.hands) < 2:
            return
        kept = [*room.weather.doers.items()][1 - MOST_DOINGS :]
        room.turn_weather(replace(room.weather, doers=dict([*kept, (act, hand)])))

    def of(self, session: str) -> tuple[Hand, ...]:
        """The hands here, to be shared with the other processes."""
        return tuple(_each_card_once(self._held.get(session, {}).values()))

    def heard(self, room: Room, elsewhere: tuple[Hand, ...]) -> None:
        if self._elsewhere.get(room.session, ()) != elsewhere:
            self._elsewhere[room.session] = elsewhere
            self._tell(room)

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
        room.turn_weather(replace(room.weather, hands=tuple(hands)))


def called(room: Room, number: int) -> str:
    """Nobody needs to give a name: then it is "Begeleider 2", in the session's language."""
    return Words(room.state.setup.language)("desk-unnamed", number=number)


def _each_card_once(held: Iterable[Held]) -> Iterator[Hand]:
    """In order of desk; a card is held by whoever took it first."""
    first: dict[int, str] = {}
    for one in sorted(held, key=lambda one: one.stamp):
        first.setdefault(one.hand.card, one.hand.desk)
    for one in held:
        holds = first[one.hand.card] == one.hand.desk
        yield one.hand if holds else replace(one.hand, card=0)
