import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from types import SimpleNamespace
from typing import cast

from app.live.assistants import Assistants, fitting, question_of
from app.live.proposing import Question, propose
from app.live.room import Room
from app.live.rooms import Rooms
from app.session.grouping import FoundGroup, PlaceCard, SetAside
from app.session.obstacles import EditObstacle, MergeObstacles
from app.session.regrouping import DissolveGroup, RefuseSuggestion, TurnDial
from app.session.state import Session
from app.views.weather import Proposal, Suggestions, Weather
from tests.clustering.cast import OBSTACLES
from tests.views.sessions import after, grouping

TRAINING = ("Geen tijd voor scholing", "Scholing kost te veel tijd", "Niemand plant de scholing in")
SYSTEMS = ("De systemen praten niet met elkaar", "Het systeem ligt vaak plat", "Twee systemen naast elkaar")


class Standing:
    """A room as an assistant sees it: a present and a weather."""

    def __init__(self, state: Session) -> None:
        self.session, self.state, self.weather = "zaal", state, Weather()
        self.told = asyncio.Event()

    def turn_weather(self, weather: Weather) -> None:
        self.weather = weather
        self.told.set()


def thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1)


def assisting(
    think: Callable[[Question], Suggestions], *, hire: Callable[[], Executor] = thread, at_most: float = 30
) -> Assistants:
    return Assistants(cast(Rooms, SimpleNamespace(opened=tuple)), think, hire, at_most=at_most)


def help_out(helper: Assistants, *rooms: Standing) -> None:
    async def work() -> None:
        for room in rooms:
            await helper.help_out(cast(Room, room))
        await helper.stop()

    asyncio.run(work())


def test_suggestions_come_for_a_room_that_groups() -> None:
    room = Standing(grouping(*TRAINING))
    help_out(assisting(lambda _: Suggestions(why={1: "scholing"})), room)
    assert room.weather.suggestions.why == {1: "scholing"}


def test_the_same_cards_are_thought_about_once() -> None:
    asked: list[Question] = []
    room = Standing(grouping(*TRAINING))

    def think(question: Question) -> Suggestions:
        asked.append(question)
        return Suggestions()

    help_out(assisting(think), room, room, room)
    assert len(asked) == 1


def test_a_failure_is_a_notice_that_keeps_what_there_was() -> None:
    def fail(_: Question) -> Suggestions:
        raise ValueError("stuk")

    room = Standing(grouping(*TRAINING))
    room.weather = Weather(suggestions=Suggestions(why={1: "scholing"}))
    help_out(assisting(fail), room)
    assert (room.weather.suggestions.failed, room.weather.suggestions.why) == (True, {1: "scholing"})


@contextmanager
def held() -> Iterator[threading.Event]:
    let_go = threading.Event()
    yield let_go
    let_go.set()


def test_a_run_that_takes_too_long_is_a_notice_too_and_the_next_question_gets_a_new_child() -> None:
    hired: list[Executor] = []

    def hire() -> Executor:
        hired.append(thread())
        return hired[-1]

    with held() as let_go:

        def think(question: Question) -> Suggestions:
            if len(question.cards) == len(TRAINING):
                let_go.wait()
            return Suggestions()

        helper = assisting(think, hire=hire, at_most=0.01)
        slow = Standing(grouping(*TRAINING))
        quick = Standing(grouping(*SYSTEMS, "en nog een"))

        async def work() -> None:
            await helper.help_out(cast(Room, slow))
            helper._at_most = 30
            await helper.help_out(cast(Room, quick))
            let_go.set()
            await helper.stop()

        asyncio.run(work())
    assert (slow.weather.suggestions.failed, quick.weather.suggestions.failed) == (True, False)
    assert len(hired) == 2


def test_the_question_holds_the_cards_that_ask_for_a_place_and_what_people_decided() -> None:
    state = after(
        grouping(*TRAINING, *SYSTEMS),
        FoundGroup("Scholing", (1,)),
        SetAside(6, "ander plan"),
        MergeObstacles(1, 2),
        RefuseSuggestion(4, 1),
    )
    question = question_of(state)
    assert [number for number, _ in question.cards] == [1, 3, 4, 5]
    assert question.placed == ((1, 1),)
    assert question.groups == ((1, "Scholing"),)
    assert question.refused == ((4, 1),)


def test_of_a_late_answer_only_what_still_fits_is_kept() -> None:
    before = after(grouping(*TRAINING, *SYSTEMS), FoundGroup("Scholing", (1,)), FoundGroup("Techniek", (4,)))
    found = Suggestions(
        proposals=(
            Proposal(1, 1, (), (2, 3)),
            Proposal(2, 2, (), (5,)),
            Proposal(3, None, (), (6,), central=6),
        ),
        ranked={2: (1, 2), 5: (2,)},
        why={2: "scholing", 3: "scholing"},
        alike={2: (3,)},
    )
    now = after(before, EditObstacle(3, "Iets heel anders"), DissolveGroup(2), SetAside(6, "ander plan"))
    kept = fitting(found, question_of(before), now)
    assert kept.proposals == (Proposal(1, 1, (), (2,)),)
    assert kept.ranked == {2: (1,), 5: ()}
    assert kept.why == {2: "scholing"}
    assert kept.alike == {2: ()}


def test_the_library_sends_loose_cards_to_the_group_that_speaks_their_words() -> None:
    state = after(
        grouping(*TRAINING, *SYSTEMS),
        FoundGroup("Scholing", (1,)),
        FoundGroup("Systemen", (4,)),
        PlaceCard(5, 2),
    )
    found = propose(question_of(state))
    assert found.ranked[2][0] == 1
    assert found.ranked[6][0] == 2
    homes = {card: one.group for one in found.proposals for card in one.cards if one.group}
    assert homes[2] == 1
    assert "scholing" in found.why[2]
    assert not {1, 4, 5} & {card for one in found.proposals for card in one.cards}


def test_the_dial_says_how_many_groups_are_suggested() -> None:
    found = [
        len(propose(question_of(after(grouping(*OBSTACLES), TurnDial(grain)))).proposals) for grain in (0, 4)
    ]
    assert found[0] < found[1]


def test_the_number_of_an_empty_group_never_stands_for_a_new_one() -> None:
    state = after(grouping(*TRAINING, *SYSTEMS), FoundGroup("Leeg"), FoundGroup("Ook leeg"))
    found = propose(question_of(state))
    assert {one.group for one in found.proposals} <= {None}


def test_what_was_refused_is_ranked_nowhere() -> None:
    state = after(
        grouping(*TRAINING), FoundGroup("Scholing", (1,)), FoundGroup("Geld"), RefuseSuggestion(2, 1)
    )
    assert propose(question_of(state)).ranked[2] == (2,)


def test_a_real_child_answers_and_ends_when_the_house_closes() -> None:
    room = Standing(grouping(*TRAINING, *SYSTEMS))
    helper = Assistants(cast(Rooms, SimpleNamespace(opened=lambda: (room,))))

    async def work() -> list[int]:
        helper.start()
        async with asyncio.timeout(60):
            await room.told.wait()
        children = list(helper._worker._processes)
        await helper.stop()
        return children

    children = asyncio.run(work())
    assert not room.weather.suggestions.failed
    assert room.weather.suggestions.proposals
    assert len(children) == 1
