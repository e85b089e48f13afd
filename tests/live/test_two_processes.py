"""Two rooms on one journal, as two processes have them: the number decides, and nobody is misled."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from app.live.room import Performed, Room
from app.live.rooms import Rooms
from app.session.core import Refused
from app.session.obstacles import SayObstacle
from app.session.parking import AskQuestion
from app.session.speaking import SkipTurn
from app.session.state import Phase
from tests.live.people import ANNA, BRAM, CHIDI, Cast
from tests.stores import Store, open_store

pytestmark = pytest.mark.anyio


@dataclass
class Twin:
    """The same session in another process."""

    rooms: Rooms
    here: Room
    there: Room


@pytest.fixture
def another(database: str, store: Store) -> Iterator[Store]:
    with open_store(database) as opened:
        yield opened


@pytest.fixture
async def twin(store: Store, another: Store) -> Twin:
    here = await store.rooms().room(store.founded())
    await Cast(here).go_to(Phase.ROUND)
    rooms = another.rooms()
    return Twin(rooms, here, await rooms.room(here.session))


async def outcome(asked: "asyncio.Future[Performed] | object") -> str:
    try:
        done = await asked
    except Refused as refused:
        return refused.key
    return "done" if done.facts else "again"


async def test_one_key_at_both_at_once_is_one_fact(twin: Twin) -> None:
    for lap in range(15):
        seat = twin.here.state.round.speaking or 0
        presses = [
            Cast(room).say("Geen tijd", seat, f"draft-of-lap-{lap}") for room in (twin.here, twin.there) * 2
        ]
        heard = await asyncio.gather(*map(outcome, presses))
        await twin.here.refresh()
        await twin.there.refresh()
        assert sorted(heard) == ["again", "again", "again", "done"]
        assert len(twin.here.state.obstacles) == lap + 1


async def test_two_requests_for_one_turn_are_one_done_and_one_told_so(twin: Twin) -> None:
    for lap in range(15):
        turn = twin.here.state.round.turn
        seat = twin.here.state.round.speaking or 0
        said = Cast(twin.here).ask(SayObstacle("Geen tijd", seat, turn), ANNA)
        skipped = Cast(twin.there).ask(SkipTurn(turn), ANNA)
        assert sorted(await asyncio.gather(outcome(said), outcome(skipped))) == ["done", "turn_moved_on"]
        await twin.here.refresh()
        await twin.there.refresh()
        assert twin.here.state == twin.there.state
        assert twin.here.state.round.turn == turn + 1, lap


async def test_whoever_decides_on_old_news_reads_on_first_and_loses_nothing(twin: Twin) -> None:
    await Cast(twin.here).say("Geen tijd", BRAM)
    done = await Cast(twin.there).say("Geen geld", CHIDI)
    assert done.seq == twin.here.seq + 1
    assert [card.text for card in twin.there.state.obstacles.values()] == ["Geen tijd", "Geen geld"]


async def test_a_key_answered_elsewhere_is_answered_the_same_here(twin: Twin) -> None:
    first = await Cast(twin.here).ask(AskQuestion("Hoort de apotheek erbij?"), CHIDI, "question-of-chidi")
    again = await Cast(twin.there).ask(AskQuestion("Hoort de apotheek erbij?"), CHIDI, "question-of-chidi")
    assert (again.seq, again.facts) == (first.seq, ())
    with pytest.raises(Refused, match="key_used_for_other_text"):
        await Cast(twin.there).ask(AskQuestion("Iets anders"), CHIDI, "question-of-chidi")


async def test_a_lost_alarm_costs_nothing_but_time(twin: Twin) -> None:
    watching = twin.there.watch()
    await anext(watching)
    await Cast(twin.here).say("Geen tijd", BRAM)
    await Cast(twin.here).say("Geen geld", CHIDI)
    await twin.rooms.wake(twin.here.session)
    moment = await asyncio.wait_for(anext(watching), 5)
    assert (moment.seq, moment.state) == (twin.here.seq, twin.here.state)


async def test_an_alarm_about_nothing_wakes_nobody(twin: Twin) -> None:
    mark = twin.there.mark
    await twin.rooms.wake(twin.there.session)
    await twin.rooms.wake("a session nobody has open")
    assert twin.there.mark == mark
