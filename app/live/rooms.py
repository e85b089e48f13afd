"""Rooms by session: opened on demand, woken when another process wrote, let go when nobody looks."""

import asyncio
from dataclasses import replace
from weakref import WeakValueDictionary

from app.journal.drafts import Drafts
from app.journal.journal import Journal
from app.journal.knocks import Knocks
from app.live.room import Room
from app.views.weather import Knock

MOST_UNWATCHED = 40


class Rooms:
    """A room stays known for as long as anybody holds it: there are never two of one session here."""

    def __init__(self, journal: Journal, drafts: Drafts, knocks: Knocks) -> None:
        self._journal = journal
        self._drafts = drafts
        self._knocks = knocks
        self._open: WeakValueDictionary[str, Room] = WeakValueDictionary()
        self._kept: dict[str, Room] = {}
        self._opening = asyncio.Lock()

    async def room(self, session: str) -> Room:
        """The room of a session that is known to exist."""
        if room := self._open.get(session):
            self._kept[session] = room
            return room
        async with self._opening:
            room = self._open.get(session) or await self._opened(session)
        self._keep(room)
        return room

    async def _opened(self, session: str) -> Room:
        room = Room(session, self._journal)
        await room.refresh()
        await self.read_drafts(room)
        await self.read_knocks(room)
        self._open[session] = room
        return room

    def _keep(self, room: Room) -> None:
        """A session of which only a page was asked is let go when others come."""
        self._kept[room.session] = room
        unwatched = [one for one in self._kept.values() if one.watchers == 0]
        for one in unwatched[:-MOST_UNWATCHED]:
            self.let_go(one)

    def opened(self) -> tuple[Room, ...]:
        return tuple(self._open.values())

    async def wake(self, session: str) -> None:
        """Another process wrote to this session, or may have."""
        if room := self._open.get(session):
            await room.refresh()
            await self.read_drafts(room)
            await self.read_knocks(room)

    async def read_drafts(self, room: Room) -> None:
        """Somebody wrote a draft: its author's screen has it, everybody else's has the count."""
        async with room.reading:
            drafts = await asyncio.to_thread(self._drafts.of_session, room.session)
            if drafts == room.drafts:
                return
            room.drafts = drafts
        room.weather = replace(room.weather, drafts={seat: len(kept) for seat, kept in drafts.items()})
        room.tell()

    async def read_knocks(self, room: Room) -> None:
        """Somebody knocked or was answered."""
        async with room.reading:
            waiting = await asyncio.to_thread(self._knocks.waiting, room.session)
        knocks = tuple(Knock(one.id, one.name, one.seat) for one in waiting)
        room.turn_weather(replace(room.weather, knocks=knocks))

    def let_go(self, room: Room) -> None:
        """Nobody watches: the journal has everything."""
        if room.watchers == 0:
            self._kept.pop(room.session, None)
