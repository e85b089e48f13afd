"""Processes on one PostgreSQL: they wake each other, and know who is connected to the others."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import pytest
import sqlalchemy as sa

from app.journal.tables import LeaseRow
from app.live import leases as leasing
from app.live import presence as present
from app.live.leases import Leases
from app.live.neighbours import attended
from app.live.presence import Presence
from app.live.room import Room
from app.live.signals import Signals
from app.session.state import Phase
from tests.live.people import BRAM, Cast
from tests.postgres import run_sql
from tests.stores import Store, open_store

pytestmark = pytest.mark.anyio


@dataclass
class Process:
    store: Store
    presence: Presence
    leases: Leases
    signals: Signals

    async def room(self, session: str) -> Room:
        return await self.presence.rooms.room(session)


@asynccontextmanager
async def process(url: str, name: str) -> AsyncIterator[Process]:
    with open_store(url) as store:
        presence = store.presence()
        leases, signals = Leases(store.reader, store.writer, presence, name), Signals(url, presence.rooms)
        async with attended(signals, leases):
            await asyncio.wait_for(signals.listening.wait(), 10)
            yield Process(store, presence, leases, signals)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leasing, "EVERY", 0.1)
    monkeypatch.setattr(present, "AT_MOST_EVERY", 0.05)


async def until(room: Room, holds: Callable[[Room], object]) -> None:
    """Waits for news after which it holds."""
    async with asyncio.timeout(10):
        async for _ in room.watch():
            if holds(room):
                return


async def test_what_one_writes_the_other_shows_within_a_second(empty_postgres: str) -> None:
    async with process(empty_postgres, "one") as one, process(empty_postgres, "two") as two:
        here = await one.room(one.store.founded())
        there = await two.room(here.session)
        await Cast(here).go_to(Phase.ROUND)
        async with asyncio.timeout(1):
            await Cast(here).say("Geen tijd", BRAM)
            await until(there, lambda room: room.state.obstacles)
        assert (there.seq, there.state) == (here.seq, here.state)


async def test_after_a_lost_line_it_listens_again_and_has_missed_nothing(empty_postgres: str) -> None:
    async with process(empty_postgres, "one") as one, process(empty_postgres, "two") as two:
        here = await one.room(one.store.founded())
        there = await two.room(here.session)
        two.signals.listening.clear()
        run_sql(
            empty_postgres,
            "select pg_terminate_backend(pid) from pg_stat_activity where query = 'LISTEN journal'",
        )
        await Cast(here).go_to(Phase.ROUND)
        await until(there, lambda room: room.seq == here.seq)
        await asyncio.wait_for(two.signals.listening.wait(), 10)
        await Cast(here).say("Geen tijd", BRAM)
        await until(there, lambda room: room.state.obstacles)


@pytest.mark.usefixtures("quick")
async def test_who_is_connected_to_one_is_seen_at_the_other_and_gone_when_that_one_ends(
    empty_postgres: str,
) -> None:
    async with process(empty_postgres, "two") as two:
        there = await two.room(two.store.founded())
        with two.presence.present(there, "desk"):
            async with process(empty_postgres, "one") as one:
                here = await one.room(there.session)
                with one.presence.present(here, "seat:1"), one.presence.present(here, "wall"):
                    await until(there, lambda room: room.weather.connected == {1} and room.weather.walls == 1)
                    await until(here, lambda room: room.weather.desks == 1)
            await until(there, lambda room: not room.weather.connected and room.weather.walls == 0)
            assert there.weather.desks == 1


@pytest.mark.usefixtures("quick")
async def test_what_a_wall_has_painted_is_known_at_the_other(empty_postgres: str) -> None:
    async with process(empty_postgres, "one") as one, process(empty_postgres, "two") as two:
        here = await one.room(one.store.founded())
        there = await two.room(here.session)
        await Cast(here).go_to(Phase.ROUND)
        await until(there, lambda room: room.seq == here.seq)
        with one.presence.present(here, "wall"), two.presence.present(there, "seat:1"):
            one.presence.shown(here, "wall", here.seq)
            await until(there, lambda room: room.weather.shown == here.seq)
            two.presence.shown(there, "seat:1", 9999)
            two.presence.shown(there, "wall", 9999)
            assert there.weather.shown == here.seq


@pytest.mark.usefixtures("quick")
async def test_a_process_that_was_killed_is_forgotten(empty_postgres: str) -> None:
    async with process(empty_postgres, "two") as two:
        there = await two.room(two.store.founded())
        with two.presence.present(there, "desk"), two.store.reader.begin() as connection:
            row = {"session": there.session, "process": "killed", "places": {"seat:1": 2, "shown": 0}}
            soon = sa.func.now() + sa.text("interval '0.5 seconds'")
            connection.execute(sa.insert(LeaseRow).values(**row, until=soon))
            connection.commit()
            await until(there, lambda room: room.weather.connected == {1})
            await until(there, lambda room: not room.weather.connected)
            await until_no_row(two, "killed")


async def until_no_row(process: Process, name: str) -> None:
    query = sa.select(sa.func.count()).select_from(LeaseRow).where(sa.column("process") == name)
    async with asyncio.timeout(10):
        while True:
            with process.store.reader.connect() as connection:
                if not connection.execute(query).scalar_one():
                    return
            await process.leases.exchange()


async def test_a_database_that_is_away_is_waited_for() -> None:
    nowhere = Signals("postgresql+psycopg://nobody@127.0.0.1:1/nothing", rooms=None)
    attending = asyncio.create_task(nowhere.attend())
    with suppress(TimeoutError):
        await asyncio.wait_for(asyncio.shield(attending), 0.5)
    assert not attending.done()
    attending.cancel()
    await asyncio.gather(attending, return_exceptions=True)
