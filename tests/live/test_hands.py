"""What facilitators hold: two desks know each other, the first keeps a card, and nothing of it stays."""

import asyncio
from collections.abc import Callable

import pytest

from app.live import hands as holding
from app.live.hands import Hands
from app.live.leases import hands_in, sockets, told
from app.live.room import Room
from app.views.weather import Hand
from tests.stores import Store

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("database", ["sqlite"], indirect=True)]
MO, ANNA = "desk-of-mo", "desk-of-anna"


async def settled(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - a hand that lapses has no event to wait for
            await asyncio.sleep(0.01)


async def opened(store: Store) -> Room:
    return await store.rooms().room(store.founded())


def held(room: Room) -> dict[str, int]:
    return {one.name: one.card for one in room.weather.hands}


async def test_who_gives_no_name_is_called_by_number_and_a_name_stays_with_its_desk(store: Store) -> None:
    hands, room = Hands(), await opened(store)
    hands.hold(room, Hand(ANNA, ""), "line one")
    hands.hold(room, Hand(MO, ""), "line two")
    assert held(room) == {"Begeleider 1": 0, "Begeleider 2": 0}
    hands.hold(room, Hand(MO, "Mo", card=17), "line two")
    assert held(room) == {"Begeleider 1": 0, "Mo": 17}
    assert [one.number for one in room.weather.hands] == [1, 2]


async def test_of_two_who_want_one_card_the_first_has_it_until_they_let_it_go(store: Store) -> None:
    hands, room = Hands(), await opened(store)
    hands.hold(room, Hand(ANNA, "Anna", card=3), "line one")
    hands.hold(room, Hand(MO, "Mo", card=3), "line two")
    assert held(room) == {"Anna": 3, "Mo": 0}
    hands.hold(room, Hand(ANNA, "Anna", card=4), "line one")
    assert held(room) == {"Anna": 4, "Mo": 3}


async def test_a_desk_that_closed_holds_nothing_and_one_that_reloads_keeps_its_number(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "LINGER", 0.05)
    hands, room = Hands(), await opened(store)
    hands.hold(room, Hand(ANNA, ""), "line one")
    hands.hold(room, Hand(MO, "Mo", card=3), "line two")
    hands.leave(room, "line one")
    hands.hold(room, Hand(ANNA, ""), "line one again")
    hands.leave(room, "line two")
    await settled(lambda: held(room) == {"Begeleider 1": 0})


async def test_where_sockets_are_blocked_a_hand_is_believed_for_a_while(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "BELIEVED", 0.05)
    hands, room = Hands(), await opened(store)
    hands.hold(room, Hand(MO, "Mo", card=3))
    assert held(room) == {"Mo": 3}
    await settled(lambda: not room.weather.hands)


async def test_only_where_there_are_more_an_act_tells_which_of_them_did_it(store: Store) -> None:
    hands, room = Hands(), await opened(store)
    hands.hold(room, Hand(ANNA, "Anna"), "line one")
    hands.did(room, "press-one", ANNA)
    assert room.weather.doers == {}
    hands.hold(room, Hand(MO, "Mo"), "line two")
    for press in range(holding.MOST_DOINGS + 5):
        hands.did(room, f"press-{press}", MO)
    assert len(room.weather.doers) == holding.MOST_DOINGS
    assert room.weather.doers["press-64"].name == "Mo"
    hands.did(room, "press-of-nobody", "unknown-desk")
    assert "press-of-nobody" not in room.weather.doers


async def test_more_desks_than_anybody_opens_are_not_all_told(store: Store) -> None:
    hands, room = Hands(), await opened(store)
    for desk in range(holding.MOST_DESKS + 3):
        hands.hold(room, Hand(f"desk-{desk}", ""), desk)
    assert len(room.weather.hands) == holding.MOST_DESKS


async def test_other_processes_hear_of_it_beside_the_sockets_they_count(store: Store) -> None:
    hands, room = Hands(), await opened(store)
    hands.hold(room, Hand(ANNA, "Anna", card=3), "line one")
    places = {"seat:1": 2, "shown": 40, "pages": 1} | dict.fromkeys(map(told, hands.of(room.session)), 1)
    assert sockets(places) == {"seat:1": 2}
    there = Hands()
    there.hold(room, Hand(MO, "Mo"), "line two")
    there.heard(room, hands_in(places))
    assert held(room) == {"Anna": 3, "Mo": 0}
    there.heard(room, ())
    assert held(room) == {"Mo": 0}


async def test_two_processes_agree_which_of_two_desks_has_a_card_and_number_them_apart(store: Store) -> None:
    room, other_room = await opened(store), await opened(store)
    here, there = Hands(), Hands()
    here.hold(room, Hand(MO, "", card=3), "line one")
    there.hold(other_room, Hand(ANNA, "", card=3), "line two")
    for _ in range(3):
        told_here, told_there = here.of(room.session), there.of(other_room.session)
        here.heard(room, told_there)
        there.heard(other_room, told_here)
        there.heard(other_room, here.of(room.session))
    assert held(room) == held(other_room) == {"Begeleider 1": 3, "Begeleider 2": 0}
    assert [one.desk for one in room.weather.hands] == [ANNA, MO]


async def test_what_comes_by_post_beside_an_open_line_lives_as_long_as_the_line(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "BELIEVED", 0.0)
    monkeypatch.setattr(holding, "LINGER", 0.0)
    hands, room = Hands(), await opened(store)
    hands.hold(room, Hand(ANNA, "Anna"), "line one")
    hands.hold(room, Hand(ANNA, "Anna", card=5))
    hands.hold(room, Hand(MO, "Mo"))
    await settled(lambda: held(room) == {"Anna": 5})
    hands.leave(room, "line one")
    await settled(lambda: not room.weather.hands)


def test_a_process_of_another_version_may_tell_more_or_less_of_a_hand(store: Store) -> None:
    newer = 'hand:{"desk": "d", "name": "Mo", "card": 2, "mood": "tired"}'
    assert hands_in([newer, 'hand:{"desk": "d"}', "seat:1"]) == (Hand("d", "Mo", card=2),)
