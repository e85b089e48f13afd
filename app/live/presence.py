"""Who is connected: weather, not truth. A person is not a socket: each place counts its sockets."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from app.live.hands import Hands
from app.live.room import Room
from app.live.rooms import Rooms
from app.session.wall import MOST_PAGES

AT_MOST_EVERY = 1.0
LINGER = 60.0
SLOW = "slow:"


class Presence:
    """Counts sockets by place ("seat:7", "wall", "desk"), and tells a room at most once a second."""

    def __init__(self, rooms: Rooms) -> None:
        self.rooms = rooms
        self.hands = Hands()
        self._here: dict[str, Counter[str]] = {}
        self._elsewhere: dict[str, Counter[str]] = {}
        self._telling: dict[str, asyncio.Task[None]] = {}
        self._leaving: set[asyncio.Task[None]] = set()

    @contextmanager
    def present(self, room: Room, place: str, *, slow: bool = False) -> Iterator[None]:
        """While a socket is open, or a `slow` poll waits. Counted, so no old end removes a newer one."""
        here = self._here.setdefault(room.session, Counter())
        places = (place, f"{SLOW}{place}") if slow else (place,)
        here.update(places)
        room.watchers += 1
        self._tell_soon(room)
        try:
            yield
        finally:
            here.subtract(places)
            room.watchers -= 1
            if not here.total():
                self._here.pop(room.session, None)
            self._tell_soon(room)

    def places(self, session: str) -> dict[str, int]:
        """What this process sees, to be shared with the others."""
        return {place: count for place, count in self._here.get(session, Counter()).items() if count > 0}

    def shown(self, room: Room, place: str, seq: int, pages: int = 1) -> None:
        """A wall has painted this number, in so many pages: "op het scherm" is true up to here.

        Of two walls that show the same moment, the one that needs more pages counts.
        """
        before = room.weather
        if place != "wall" or not before.shown <= seq <= room.seq:
            return
        most = min(max(pages, 1), MOST_PAGES)
        needed = max(before.pages, most) if seq == before.shown else most
        room.turn_weather(replace(before, shown=seq, pages=needed))

    def heard(self, room: Room, places: Counter[str], shown: int = 0, pages: int = 1) -> None:
        """What the other processes see, and the number their walls have painted, in how many pages."""
        if self._elsewhere.get(room.session, Counter()) != places:
            self._elsewhere[room.session] = places
            self._tell_soon(room)
        self.shown(room, "wall", shown, pages)

    def _tell_soon(self, room: Room) -> None:
        if room.session not in self._telling:
            self._telling[room.session] = asyncio.create_task(self._tell(room))

    async def _tell(self, room: Room) -> None:
        await asyncio.sleep(AT_MOST_EVERY if room.weather.connected else 0)
        self._telling.pop(room.session, None)
        nowhere: Counter[str] = Counter()
        counts = self._here.get(room.session, nowhere) + self._elsewhere.get(room.session, nowhere)
        desks = counts["desk"] + counts["scribe"]
        there, slow = seats_in(counts, "seat:"), seats_in(counts, f"{SLOW}seat:")
        weather = replace(room.weather, connected=there, slow=slow, walls=counts["wall"], desks=desks)
        room.turn_weather(weather)
        if room.watchers == 0:
            leaving = asyncio.create_task(self._leave(room))
            self._leaving.add(leaving)
            leaving.add_done_callback(self._leaving.discard)

    async def _leave(self, room: Room) -> None:
        """Not at once: between two polls nobody watches either, and whoever reloads is back in a moment."""
        await asyncio.sleep(LINGER)
        if room.watchers == 0:
            self._elsewhere.pop(room.session, None)
            self.hands.forget(room.session)
            self.rooms.let_go(room)


def seats_in(counts: Counter[str], start: str) -> frozenset[int]:
    return frozenset(int(place.removeprefix(start)) for place in counts if place.startswith(start))
