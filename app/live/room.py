"""A room: one session with its past, its present, a turnstile for acts, and news for whoever watches."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from app.journal.drafts import Draft
from app.journal.journal import Act, Conflict, Journal
from app.journal.writer import NotSaved
from app.live.going_on import to_the_end
from app.session.core import Actor, Refused, require
from app.session.history import Entry, Undone, follow, replay
from app.session.judge import judge
from app.session.state import Session
from app.views.weather import Weather

TICK = 0.05
MOST_CONFLICTS = 100


@dataclass(frozen=True, slots=True)
class Performed:
    """An act's answer: the number the session reached with it, and the facts (none for a repeat)."""

    seq: int
    facts: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """What a watcher gets: the number, the present, and the weather."""

    seq: int
    state: Session
    weather: Weather


class Room:
    def __init__(self, session: str, journal: Journal) -> None:
        self.session = session
        self.past: list[Entry] = []
        self.state = Session()
        self.weather = Weather()
        self.watchers = 0
        self.drafts: dict[int, tuple[Draft, ...]] = {}
        self.reading = asyncio.Lock()
        self._journal = journal
        self._answered: dict[str, tuple[str, int]] = {}
        self._turnstile = asyncio.Lock()
        self._name = secrets.token_hex(4)
        self._version = 0
        self._news: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def seq(self) -> int:
        return self.past[-1].seq if self.past else 0

    @property
    def mark(self) -> str:
        """Changes with every piece of news, also with news that has no number: weather, drafts."""
        return f"{self._name}-{self._version}"

    async def perform(self, command: Any, who: Actor, digest: str) -> Performed:
        """Judges a command and keeps what it makes happen; the same key again gets the same answer.

        Raises
        ------
        Refused
            When the rules say no, or the key was used for something else.
        NotSaved
            When the database could not keep it.

        """
        return await to_the_end(self._perform(command, who, digest))

    async def _perform(self, command: Any, who: Actor, digest: str) -> Performed:
        async with self._turnstile:
            for _ in range(MOST_CONFLICTS):
                if who.act in self._answered:
                    return self._again(who.act, digest)
                try:
                    facts = judge(command, self.state, self.past, who)
                    return await self._keep(Act(who.act, digest, who.name, who.at, facts))
                except Conflict:
                    await self._read_on()
                    self._answered = await asyncio.to_thread(self._journal.answered, self.session)
                except Refused:
                    # Nobody is told no on old news: another process may have written meanwhile.
                    if not await self._take_in():
                        raise
        raise NotSaved("the number was taken each time")

    async def begin(self, act: Act) -> None:
        """Gives an empty session its history, such as that of a plan from a file.

        Raises
        ------
        Refused
            When something happened here already.

        """
        async with self._turnstile:
            require(not self.past, "already_moved")
            await self._keep(act)

    def facts_of(self, key: str) -> tuple[Any, ...]:
        """What an act made happen, also when it was answered long ago."""
        return tuple(entry.fact for entry in self.past if entry.act == key)

    def lists_of(self, seat: int) -> dict[int, tuple[Draft, ...]]:
        """A person's drafts, by the seat they were written at: an undone merge gives each their own again."""
        return {number: kept for number, kept in self.drafts.items() if self.state.seat_now(number) == seat}

    async def refresh(self) -> None:
        """Another process wrote, or may have: reads on."""
        async with self._turnstile:
            await self._take_in()

    async def watch(self, seen: int = -1) -> AsyncIterator[Moment]:
        """The present, again and again; a slow watcher gets only the newest.

        The first moment comes at once. After it at most one every 50 ms, so that a burst of facts
        is one push and not one for each.
        """
        version = seen
        while True:
            while self._version <= version:
                await asyncio.shield(self._news)
            version = self._version
            yield Moment(self.seq, self.state, self.weather)
            await asyncio.sleep(TICK)

    async def newer(self, seq: int, mark: str, hold: float) -> Moment | None:
        """The first moment after number `seq` and news `mark`, or nothing within `hold` seconds."""
        if self.seq == seq and mark in {"", self.mark}:
            try:
                async with asyncio.timeout(hold):
                    await asyncio.shield(self._news)
                    await asyncio.sleep(TICK)
            except TimeoutError:
                return None
        return Moment(self.seq, self.state, self.weather)

    def turn_weather(self, weather: Weather) -> None:
        if weather != self.weather:
            self.weather = weather
            self.tell()

    async def _keep(self, act: Act) -> Performed:
        present = self._after(act)
        written = await asyncio.wrap_future(self._journal.append(self.session, self.seq, act, present))
        self.past.extend(written)
        self._answered[act.key] = (act.digest, self.seq)
        if written:
            self.state = present
            self.tell()
        return Performed(self.seq, act.facts)

    def _after(self, act: Act) -> Session:
        if any(isinstance(fact, Undone) for fact in act.facts):
            trial = [
                Entry(self.seq + place, act.key, act.by, act.at, fact)
                for place, fact in enumerate(act.facts, 1)
            ]
            return replay([*self.past, *trial])
        present = self.state
        for fact in act.facts:
            present = follow(fact, present)
        return present

    def _again(self, key: str, digest: str) -> Performed:
        before, seq = self._answered[key]
        if before != digest:
            raise Refused("key_used_for_other_text")
        return Performed(seq)

    async def _take_in(self) -> bool:
        """Reads on, keys included; true when others had written something."""
        has_news = await self._read_on()
        if has_news:
            self._answered = await asyncio.to_thread(self._journal.answered, self.session)
        return has_news

    async def _read_on(self) -> bool:
        """Takes in what others wrote; true when there was something."""
        news = await asyncio.to_thread(self._journal.read, self.session, self.seq)
        if news:
            self.past.extend(news)
            self.state = replay(self.past)
            self.tell()
        return bool(news)

    def tell(self) -> None:
        self._version += 1
        told, self._news = self._news, asyncio.get_running_loop().create_future()
        told.set_result(None)
