"""Who is connected: people, not sockets; and a room is let go only when nobody comes back."""

import asyncio
import gc
from collections.abc import Callable

import pytest

from app.live import presence as present
from tests.stores import Store

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("database", ["sqlite"], indirect=True)]


async def settled(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - presence has no event to wait for
            await asyncio.sleep(0.01)


async def test_a_person_is_there_until_the_last_of_their_sockets_is_gone(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(present, "AT_MOST_EVERY", 0.01)
    presence = store.presence()
    room = await presence.rooms.room(store.founded())
    with presence.present(room, "seat:1"), presence.present(room, "wall"):
        with presence.present(room, "seat:1"), presence.present(room, "scribe"):
            await settled(lambda: room.weather.connected == {1} and room.weather.desks == 1)
        await settled(lambda: room.weather.desks == 0)
        assert (room.weather.connected, room.weather.walls) == ({1}, 1)
        assert presence.places(room.session) == {"seat:1": 1, "wall": 1}
    await settled(lambda: not room.weather.connected and room.weather.walls == 0)
    assert presence.places(room.session) == {}


async def test_who_polls_is_there_and_known_to_be_on_the_slow_path(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(present, "AT_MOST_EVERY", 0.01)
    presence = store.presence()
    room = await presence.rooms.room(store.founded())
    with presence.present(room, "seat:1", slow=True), presence.present(room, "seat:2"):
        await settled(lambda: room.weather.connected == {1, 2} and room.weather.slow == {1})
    await settled(lambda: not room.weather.connected and not room.weather.slow)
    assert presence.places(room.session) == {}


async def test_between_two_polls_a_room_is_the_same_and_nothing_in_it_is_new(store: Store) -> None:
    presence = store.presence()
    room = await presence.rooms.room(store.founded())
    session, name = room.session, room.mark.split("-")[0]
    with presence.present(room, "seat:1"):
        pass
    del room
    gc.collect()
    assert (await presence.rooms.room(session)).mark.split("-")[0] == name


async def test_a_room_nobody_came_back_to_is_let_go(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(present, "LINGER", 0.05)
    presence = store.presence()
    room = await presence.rooms.room(store.founded())
    with presence.present(room, "seat:1"):
        pass
    del room
    await settled(lambda: not presence.rooms.opened())


async def test_only_a_wall_says_what_is_on_the_wall_and_never_more_than_there_is(store: Store) -> None:
    presence = store.presence()
    room = await presence.rooms.room(store.founded())
    presence.shown(room, "wall", 1)
    presence.shown(room, "seat:1", 0)
    assert room.weather.shown == 0


async def test_of_two_walls_the_one_that_needs_more_pages_counts_until_something_newer_is_shown(
    store: Store,
) -> None:
    presence = store.presence()
    room = await presence.rooms.room(store.founded())
    for pages, needed in ((2, 2), (3, 3), (1, 3), (0, 3), (10_000, 50)):
        presence.shown(room, "wall", room.seq, pages)
        assert room.weather.pages == needed
    presence.shown(room, "wall", room.seq + 1, 9)
    presence.shown(room, "seat:1", room.seq, 60)
    assert room.weather.pages == 50
