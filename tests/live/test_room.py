"""A room keeps what is asked once, tells who watches the newest, and is the same when opened again."""

import asyncio
from concurrent.futures import Future
from dataclasses import replace

import pytest

from app.journal.drafts import Draft
from app.journal.writer import NotSaved
from app.live.room import Room
from app.session.core import Refused
from app.session.history import Undo
from app.session.speaking import PassTurn
from app.session.state import Phase
from app.views.drafting import my_drafts
from app.views.scene import Place, Scene
from app.views.screens import desk, seat, wall
from tests.live.people import ANNA, BRAM, CHIDI, Cast
from tests.session.histories import NOON
from tests.stores import Store

pytestmark = pytest.mark.anyio
PLACE = Place("ABC DEF", "http://10.0.0.7:8000")


@pytest.fixture
async def room(store: Store) -> Room:
    opened = await store.rooms().room(store.founded())
    await Cast(opened).go_to(Phase.ROUND)
    return opened


async def test_what_was_answered_stands_in_the_journal(store: Store, room: Room) -> None:
    done = await Cast(room).say("Geen tijd", BRAM, key="draft-of-bram")
    last = store.journal.read(room.session)[-1]
    assert (last.seq, last.act, last.by, last.fact) == (done.seq, "draft-of-bram", "seat:1", done.facts[0])


async def test_the_same_press_again_is_the_same_answer_and_nothing_more(room: Room) -> None:
    cast = Cast(room)
    first = await cast.say("Geen tijd", BRAM, key="draft-of-bram")
    again = await cast.say("Geen tijd", BRAM, key="draft-of-bram")
    assert (again.seq, again.facts) == (first.seq, ())
    assert len(room.state.obstacles) == 1


async def test_the_same_press_with_other_words_is_told_so(room: Room) -> None:
    cast = Cast(room)
    await cast.say("Geen tijd", BRAM, key="draft-of-bram")
    with pytest.raises(Refused, match="key_used_for_other_text"):
        await cast.say("Geen geld", BRAM, key="draft-of-bram")
    assert room.state.obstacles[1].text == "Geen tijd"


async def test_a_refusal_writes_nothing_and_its_key_stays_free(room: Room) -> None:
    cast = Cast(room)
    with pytest.raises(Refused, match="someone_elses_turn"):
        await cast.say("Geen geld", CHIDI, key="draft-of-chidi")
    await cast.say("Geen tijd", BRAM)
    await cast.say("Geen geld", CHIDI, key="draft-of-chidi")
    assert [card.text for card in room.state.obstacles.values()] == ["Geen tijd", "Geen geld"]


async def test_eight_presses_at_once_of_one_key_are_one_fact(room: Room) -> None:
    cast = Cast(room)
    done = await asyncio.gather(*(cast.say("Geen tijd", BRAM, key="draft-of-bram") for _ in range(8)))
    assert len({one.seq for one in done}) == 1
    assert len(room.state.obstacles) == 1


async def test_who_asks_and_leaves_has_asked(store: Store, room: Room) -> None:
    before = room.seq
    watching = room.watch()
    await anext(watching)
    asked = asyncio.create_task(Cast(room).say("Geen tijd", BRAM, key="draft-of-bram"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    asked.cancel()
    moment = await asyncio.wait_for(anext(watching), 5)
    assert asked.cancelled()
    assert moment.seq == before + 1
    assert moment.state.obstacles[1].text == "Geen tijd"
    assert (await Cast(room).ask(Undo())).seq == before + 2
    assert len(store.journal.read(room.session)) == before + 2


async def test_what_could_not_be_kept_did_not_happen(
    store: Store, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = room.state
    with monkeypatch.context() as broken:
        broken.setattr(store.journal, "_writer", Failing())
        with pytest.raises(NotSaved):
            await Cast(room).say("Geen tijd", BRAM, key="draft-of-bram")
    assert room.state is before
    await Cast(room).say("Geen tijd", BRAM, key="draft-of-bram")
    assert len(room.state.obstacles) == 1


class Failing:
    def write(self, _work: object) -> "Future[None]":
        future: Future[None] = Future()
        future.set_exception(NotSaved("full"))
        return future


async def test_a_watcher_that_was_busy_gets_only_the_newest(room: Room) -> None:
    watching = room.watch()
    first = await anext(watching)
    for seat_number in (BRAM, CHIDI):
        await Cast(room).ask(PassTurn(), seat_number)
    second = await asyncio.wait_for(anext(watching), 5)
    assert second.seq == first.seq + 2
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(watching), 0.2)


async def test_a_poll_comes_back_with_news_that_has_no_number(store: Store) -> None:
    rooms = store.rooms()
    room = await rooms.room(store.founded())
    await Cast(room).go_to(Phase.DRAFTS)
    mark = room.mark
    assert await room.newer(room.seq, mark, 0.05) is None
    await asyncio.wrap_future(store.drafts.keep(room.session, BRAM, Draft("draft-one", "Geen tijd")))
    await rooms.read_drafts(room)
    moment = await room.newer(room.seq, mark, 5)
    assert moment is not None
    assert moment.weather.drafts == {BRAM: 1}
    assert await room.newer(room.seq, room.mark, 0.05) is None


async def test_drafts_are_on_their_authors_screen_and_nowhere_else(store: Store) -> None:
    rooms = store.rooms()
    room = await rooms.room(store.founded())
    await Cast(room).go_to(Phase.DRAFTS)
    await asyncio.wrap_future(
        store.drafts.keep(room.session, BRAM, Draft("draft-one", "Mijn baas luistert niet"))
    )
    await rooms.read_drafts(room)
    assert [one.text for one in my_drafts(room.state, BRAM, room.drafts[BRAM]).drafts] == [
        "Mijn baas luistert niet"
    ]
    scene = Scene(room.state, room.weather, PLACE, NOON.date(), room.past)
    others = (wall(scene), desk(scene), seat(replace(scene, seat=CHIDI)), seat(replace(scene, seat=BRAM)))
    assert all("luistert" not in repr(screen) for screen in others)
    assert room.weather.drafts == {BRAM: 1}


async def test_a_room_that_was_let_go_is_the_same_when_it_is_opened_again(store: Store) -> None:
    rooms = store.rooms()
    room = await rooms.room(store.founded())
    session = room.session
    await Cast(room).go_to(Phase.ROUND)
    await Cast(room).say("Geen tijd", BRAM, key="draft-of-bram")
    await Cast(room).ask(Undo(), ANNA)
    await asyncio.wrap_future(store.drafts.keep(session, BRAM, Draft("draft-one", "Geen geld")))
    await rooms.read_drafts(room)
    before = (
        room.seq,
        room.state,
        room.drafts,
        room.weather.drafts,
        [(one.seq, one.fact) for one in room.past],
    )
    rooms.let_go(room)
    del room
    again = await rooms.room(session)
    assert before == (
        again.seq,
        again.state,
        again.drafts,
        again.weather.drafts,
        [(one.seq, one.fact) for one in again.past],
    )
    assert (await Cast(again).say("Geen tijd", BRAM, key="draft-of-bram")).facts == ()


async def test_a_room_that_is_let_go_while_somebody_acts_in_it_is_still_the_only_one(store: Store) -> None:
    rooms = store.rooms()
    room = await rooms.room(store.founded())
    rooms.let_go(room)
    assert await rooms.room(room.session) is room


async def test_many_who_open_a_room_at_once_open_one(store: Store) -> None:
    rooms, session = store.rooms(), store.founded()
    opened = await asyncio.gather(*(rooms.room(session) for _ in range(10)))
    assert len({id(room) for room in opened}) == 1


async def test_rooms_nobody_watches_do_not_pile_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.live.rooms.MOST_UNWATCHED", 3)
    rooms = store.rooms()
    watched = await rooms.room(store.founded())
    watched.watchers = 1
    for _ in range(6):
        await rooms.room(store.founded())
    assert len(rooms.opened()) == 4
    assert watched in rooms.opened()
