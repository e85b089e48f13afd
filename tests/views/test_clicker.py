"""One press forward does the one right thing, and says so; one press back takes back the last step."""

import pytest

from app.session.closing import SayClosing
from app.session.grouping import FoundGroup, LiftCard, PlaceCard
from app.session.history import Undo
from app.session.obstacles import SayObstacle
from app.session.seats import TakeSeat
from app.session.speaking import CallSpeaker, PassTurn
from app.session.state import Phase, WallMode
from app.session.tables import CollectRest
from app.session.testing import CloseTest, OpenTest
from app.session.wall import TurnPage, TurnWall
from app.views import clicker, screens
from app.views.calling import wall_called
from app.views.clicker import Press
from app.views.scene import Place, Scene
from app.views.steps import worded
from app.views.taking_back import UNDONE_IN_WORDS
from app.views.weather import Weather
from app.views.words import Words
from tests.session.histories import (
    BRAM,
    CHIDI,
    DORA,
    NOON,
    STRANGER,
    Table,
    at,
    at_tables,
    empty,
    with_cards,
    with_results,
)

WORDS = Words("nl")


def said(press: Press | None) -> str:
    if press is None:
        return ""
    what = WORDS(press.what, **press.said) if press.what else ""
    return WORDS(press.key, what=what, **press.said)


def onward(table: Table, pages: int = 1) -> str:
    return said(clicker.forward(table.state, pages))


def backward(table: Table, pages: int = 1) -> str:
    return said(clicker.back(table.state, table.entries, pages))


def undone(table: Table) -> str:
    return said(clicker.undo(table.state, table.entries))


def test_after_a_card_the_press_calls_and_only_then_it_passes() -> None:
    table = at(Phase.ROUND)
    assert onward(table) == "Pas, verder met Chidi"
    table.given(SayObstacle("geen tijd"), who=BRAM)
    assert onward(table) == "Volgende: Chidi"
    table.given(CallSpeaker())
    assert onward(table) == "Pas, verder met Dora"


def test_a_pass_on_a_phone_also_waits_for_the_press_that_calls() -> None:
    table = at(Phase.ROUND).given(PassTurn(), who=BRAM)
    assert onward(table) == "Volgende: Chidi"


def test_the_last_pass_says_that_nobody_follows_and_then_the_part_goes_on() -> None:
    table = at(Phase.ROUND).given(PassTurn(), PassTurn())
    assert onward(table) == "Dora past"
    table.given(PassTurn())
    assert onward(table) == "Verder: Groeperen"


def test_an_open_test_ends_with_its_outcome_before_the_next_result() -> None:
    table = with_results(phase=Phase.RESULTS).given(OpenTest(1))
    assert onward(table, 3) == "Sluit en toon de uitslag"
    table.given(CloseTest(1))
    assert onward(table) == "Volgend resultaat"


def test_in_the_closing_round_one_press_goes_on_to_the_next_and_the_part_ends_after_the_last() -> None:
    table = at(Phase.CLOSING).given(SayClosing("de overdracht"), who=BRAM)
    assert onward(table) == "Chidi past"
    table.given(SayClosing("", seat=CHIDI), SayClosing("", seat=DORA))
    assert onward(table) == "Verder: Plan"


def test_a_further_page_of_the_wall_goes_first_and_back_turns_it_back() -> None:
    table = at(Phase.ROUND).given(SayObstacle("lang"), who=BRAM)
    assert onward(table, pages=2) == "Volgende bladzijde"
    table.given(TurnPage(1))
    assert onward(table, pages=2) == "Volgende: Chidi"
    assert backward(table, pages=2) == "Vorige bladzijde"
    table.given(CallSpeaker())
    assert table.state.wall.page == 0


def test_back_in_the_round_takes_back_call_card_and_pass_one_by_one() -> None:
    table = at(Phase.ROUND).given(PassTurn()).given(SayObstacle("geen tijd"), who=CHIDI).given(CallSpeaker())
    seen = []
    for _ in range(3):
        seen.append(backward(table))
        press = clicker.back(table.state, table.entries, 1)
        assert press is not None
        table.given(Undo(str(press.given["act"])))
    assert seen == [
        "Terug: kaart 1 weer op het scherm",
        "Terug: kaart 1 van Chidi weg",
        "Terug: Bram weer aan de beurt",
    ]
    assert backward(table) == "Terug: Stil schrijven"


def test_the_wall_shows_the_card_until_somebody_is_called() -> None:
    table = at(Phase.ROUND)
    assert wall_called(table.state) is None
    table.given(SayObstacle("geen tijd"), who=BRAM)
    assert wall_called(table.state) is None
    table.given(CallSpeaker())
    called = wall_called(table.state)
    assert called is not None
    assert (called.who.name, called.before.text) == ("Chidi", "geen tijd")
    table.given(SayObstacle("twee systemen"), who=CHIDI)
    assert wall_called(table.state) is None


def test_undo_says_where_a_card_goes_back_to() -> None:
    table = with_cards(3).given(FoundGroup("Scholing", (1,)), FoundGroup("Techniek", (2,)), PlaceCard(1, 2))
    assert undone(table) == "Herstel: kaart 1 terug naar Scholing"
    table.given(LiftCard(1))
    assert undone(table) == "Herstel: kaart 1 terug naar Techniek"
    table.given(PlaceCard(1, 1))
    assert undone(table) == "Herstel: kaart 1 terug op de stapel"


def test_undo_looks_past_what_only_shows_and_is_silent_when_there_is_nothing() -> None:
    assert undone(empty()) == ""
    table = at(Phase.ROUND).given(SayObstacle("geen tijd"), who=BRAM).given(CallSpeaker())
    assert undone(table) == "Herstel: kaart 1 van Bram weg"
    table.undo()
    assert undone(table) == "Herstel: niet naar Rond de tafel"


def test_somebody_who_joins_last_call_is_called_before_anybody_passes() -> None:
    table = at(Phase.ROUND).given(PassTurn(), PassTurn(), PassTurn())
    table.given(TakeSeat("Evert"), who=STRANGER)
    assert onward(table) == "Volgende: Evert"


def test_a_press_back_while_the_rest_is_collected_stops_that_and_takes_back_no_card() -> None:
    table = at_tables().given(SayObstacle("eerste"), who=1).given(CollectRest())
    table.given(SayObstacle("in stilte"), who=4)
    back = clicker.back(table.state, table.entries, 1)
    assert back
    table.given(Undo(str(back.given["act"])))
    assert not table.state.collecting
    assert [card.text for card in table.state.standing()] == ["eerste", "in stilte"]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("fact", sorted(UNDONE_IN_WORDS, key=str), ids=lambda fact: fact.__name__)
def test_what_undo_brings_back_is_said_in_both_languages(fact: type, language: str) -> None:
    key = {"card-placed": "card-placed", "card-lifted": "card-unplaced", "card-set-aside": "card-unplaced"}
    values = dict.fromkeys(
        ("card", "group", "title", "number", "seat", "obstacle", "gone", "name", "result", "phase"), "door"
    )
    assert Words(language)(f"undo-{key.get(worded(fact), worded(fact))}", **values)


def test_the_desk_counts_the_pages_that_the_wall_measured_and_owners_follow_by_themselves() -> None:
    place, two = Place("ABCDEF", "http://tussenstap.test"), Weather(pages=2)
    for part, mode, pages in (
        (Phase.ROUND, WallMode.NORMAL, 2),
        (Phase.OWNERS, WallMode.NORMAL, 1),
        (Phase.OWNERS, WallMode.TIMELINE, 2),
    ):
        table = with_cards(1, part).given(*((TurnWall(mode),) if mode is WallMode.TIMELINE else ()))
        assert screens.wall_pages(Scene(table.state, two, place, NOON.date())) == pages
