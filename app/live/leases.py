"""Presence shared between processes: each says every few seconds whom it sees, and is believed a while."""

import asyncio
import json
import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields

from sqlalchemy import Connection, Engine, delete, func, insert, text
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session as Rows
from sqlmodel import col, select

from app.journal.tables import LeaseRow
from app.journal.writer import NotSaved, Writer
from app.live.presence import Presence
from app.views.weather import Hand

log = logging.getLogger("tussenstap.leases")
EVERY = 4.0
BELIEVED = 2.5
SHOWN, PAGES, HAND = "shown", "pages", "hand:"


@dataclass(frozen=True, slots=True)
class Seen:
    """What other processes see of one session: sockets by place, desks, and what their walls painted."""

    places: Counter[str]
    shown: int = 0
    pages: int = 1
    hands: tuple[Hand, ...] = ()


class Leases:
    """One row per session and process. A process that is gone is forgotten after ten seconds."""

    def __init__(self, reader: Engine, writer: Writer, presence: Presence, process: str) -> None:
        self._reader, self._writer = reader, writer
        self._presence = presence
        self._process = process

    async def keep(self) -> None:
        """Says and hears, until cancelled."""
        while True:
            try:
                await self.exchange()
            except (NotSaved, SQLAlchemyError) as error:
                log.warning("presence not shared: %r", error)
            await asyncio.sleep(EVERY)

    async def exchange(self) -> None:
        rooms = [room for room in self._presence.rooms.opened() if room.watchers]
        mine = {
            room.session: {
                **self._presence.places(room.session),
                **dict.fromkeys(map(told, self._presence.hands.of(room.session)), 1),
                SHOWN: room.weather.shown,
                PAGES: room.weather.pages,
            }
            for room in rooms
        }
        await asyncio.wrap_future(self._writer.write(lambda connection: self._say(connection, mine)))
        seen = await asyncio.to_thread(self._others, tuple(mine))
        for room in rooms:
            others = seen.get(room.session, Seen(Counter()))
            self._presence.heard(room, others.places, others.shown, others.pages)
            self._presence.hands.heard(room, others.hands)

    async def give_up(self) -> None:
        """A planned end: the others need not wait."""
        await asyncio.wrap_future(self._writer.write(lambda connection: self._say(connection, {})))

    def _say(self, connection: Connection, mine: dict[str, dict[str, int]]) -> None:
        """The database's clock counts: two machines need not agree on theirs."""
        stale = (col(LeaseRow.process) == self._process) | (col(LeaseRow.until) < func.now())
        connection.execute(delete(LeaseRow).where(stale))
        until = func.now() + text(f"interval '{EVERY * BELIEVED} seconds'")
        for session, places in mine.items():
            row = {"session": session, "process": self._process, "places": places, "until": until}
            connection.execute(insert(LeaseRow).values(**row))

    def _others(self, sessions: tuple[str, ...]) -> dict[str, Seen]:
        wanted = select(LeaseRow).where(
            col(LeaseRow.session).in_(sessions),
            LeaseRow.process != self._process,
            col(LeaseRow.until) >= func.now(),
        )
        seen: dict[str, Seen] = {}
        with Rows(self._reader) as rows:
            for row in rows.exec(wanted):
                before = seen.get(row.session, Seen(Counter()))
                newest = max(
                    (before.shown, before.pages), (row.places.get(SHOWN, 0), row.places.get(PAGES, 1))
                )
                hands = (*before.hands, *hands_in(row.places))
                seen[row.session] = Seen(before.places + Counter(sockets(row.places)), *newest, hands)
        return seen


def told(hand: Hand) -> str:
    """A hand as one more place: it needs no column of its own."""
    return HAND + json.dumps(asdict(hand))


def hands_in(places: Iterable[str]) -> tuple[Hand, ...]:
    """A process of another version may tell more of a hand than this one knows, or less."""
    said = (json.loads(one.removeprefix(HAND)) for one in places if one.startswith(HAND))
    known = ({one.name: hand[one.name] for one in fields(Hand) if one.name in hand} for hand in said)
    return tuple(Hand(**hand) for hand in known if hand.keys() >= {"desk", "name"})


def sockets(places: dict[str, int]) -> dict[str, int]:
    return {
        place: count
        for place, count in places.items()
        if place not in {SHOWN, PAGES} and not place.startswith(HAND)
    }
