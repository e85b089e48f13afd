from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from app.session.grouping import FoundGroup, LockGroup, NameGroup, PlaceCard, SetAside
from app.session.obstacles import MergeObstacles
from app.session.owners import AssignOwner
from app.session.parking import ParkObstacle
from app.session.phases import GoOn
from app.session.planning import SetPeriod
from app.session.regrouping import MergeGroups
from app.session.results import WriteResult
from app.session.state import Phase, Session
from app.session.wall import ShowObstacle, TurnPage
from app.views import screens
from app.views.grouping import seat_where, wall_groups
from app.views.render import changed, draw, environment
from app.views.scene import Place, Scene
from app.views.stack import desk_stack
from app.views.trace import seat_trace
from app.views.weather import Proposal, Weather
from app.views.words import Words
from tests.views.sessions import BRAM, CHIDI, SIX, after, grouping, many, suggesting

PLACE = Place("K7M4PX", "http://zaal.test")

TODAY = date(2026, 11, 22)

CALM = Weather()


@pytest.fixture
def six() -> Session:
    return grouping(*SIX)


def test_before_the_first_group_the_wall_says_the_lens_and_what_is_left(six: Session) -> None:
    region = wall_groups(six)
    assert (region.groups, region.unplaced, region.card) == ((), 6, None)
    drawn = draw("stage", region, Words("nl"))
    assert "dezelfde oplossing" in drawn
    assert "Nog 6 te plaatsen" in drawn


def test_a_group_stands_on_the_wall_with_title_mark_and_card_numbers(six: Session) -> None:
    state = after(six, FoundGroup("Scholing", (3,)), PlaceCard(1, 1), FoundGroup("Techniek", (2,)))
    first, second = wall_groups(state).groups
    assert (first.mark.title, first.mark.letter, first.mark.shape, first.cards) == (
        "Scholing",
        "A",
        "circle",
        (1, 3),
    )
    assert (second.mark.letter, second.mark.shape, second.cards) == ("B", "square", (2,))
    assert first.mark.colour != second.mark.colour


def test_a_mark_stays_when_an_earlier_group_is_gone(six: Session) -> None:
    state = after(six, FoundGroup("Scholing", (3,)), FoundGroup("Techniek", (2,)), MergeGroups(2, 1))
    (only,) = wall_groups(state).groups
    assert only.mark.letter == "B"
    assert desk_stack(state, CALM).targets[0].key == "1"


def test_every_group_goes_to_the_wall_which_deals_them_over_its_pages() -> None:
    state = after(many(30), TurnPage(49))
    region = wall_groups(state)
    assert [group.mark.number for group in region.groups] == list(range(1, 31))
    assert region.page == 49
    assert (desk_stack(state, CALM).page, desk_stack(state, CALM).pages) == (0, 1)
    measured = desk_stack(state, replace(CALM, pages=4))
    assert (measured.page, measured.pages) == (1, 4)


def test_a_card_under_discussion_stands_alone_on_the_wall_with_its_group(six: Session) -> None:
    state = after(six, FoundGroup("Scholing", (1,)), ShowObstacle(1))
    region = wall_groups(state)
    assert (region.card and region.card.number, region.group and region.group.title) == (1, "Scholing")
    drawn = draw("stage", region, Words("nl"))
    assert "Geen tijd voor scholing" in drawn
    assert "dezelfde oplossing" not in drawn


def test_bram_finds_each_of_his_cards_wherever_it_went(six: Session) -> None:
    state = after(six, FoundGroup("Scholing", (1,)), SetAside(4, "gaat over een ander plan"))
    first, fourth = seat_where(state, BRAM).traces
    assert (first.place, first.group and first.group.title) == ("group", "Scholing")
    assert (fourth.place, fourth.reason) == ("aside", "gaat over een ander plan")


def test_a_merged_card_shows_its_author_the_number_and_group_it_went_to(six: Session) -> None:
    state = after(six, FoundGroup("Scholing", (1,)), MergeObstacles(1, 2), ParkObstacle(5, "later uitzoeken"))
    second, fifth = seat_where(state, CHIDI).traces
    assert (second.place, second.into, second.group and second.group.title) == ("merged", 1, "Scholing")
    assert (fifth.place, fifth.reason) == ("parked", "later uitzoeken")


def test_the_way_of_a_card_goes_on_to_result_lead_and_period(six: Session) -> None:
    state = after(
        six,
        FoundGroup("Scholing", (1, 4)),
        GoOn(Phase.GROUPING),
        WriteResult("de scholing gereed", group=1),
        AssignOwner(1, seat=CHIDI),
        SetPeriod(1, "2027-03"),
    )
    (result,) = seat_trace(state, BRAM).traces[0].results
    assert (result.text, result.owner) == ("de scholing gereed", "Chidi")
    assert (result.grain, result.part, result.year) == ("month", 3, "2027")
    drawn = draw("mine", seat_trace(state, BRAM), Words("nl"))
    assert "maart 2027" in drawn


def every_screen(state: Session) -> Iterator[dict[str, object]]:
    weather = suggesting(
        proposals=(
            Proposal(1, 1, ("tijd",), (6,)),
            Proposal(9, None, ("wie",), (2, 5), central=2, weak=(5,)),
        ),
        ranked={2: (1,), 6: (1,)},
        why={6: "tijd"},
        alike={1: (6,), 6: (1,)},
    )
    yield screens.wall(Scene(state, weather, PLACE, TODAY))
    yield screens.desk(Scene(state, weather, PLACE, TODAY))
    yield screens.seat(Scene(state, weather, PLACE, TODAY, seat=BRAM))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_screen_is_drawn_in_both_languages_and_keeps_its_slots(six: Session, language: str) -> None:
    grouped = after(six, FoundGroup("Scholing <b>", (1, 3)), SetAside(4, "ander plan"), LockGroup(1))
    named = after(grouped, LockGroup(1, locked=False), NameGroup(1, "Leren"), MergeObstacles(1, 2))
    later = after(named, GoOn(Phase.GROUPING))
    for before, now in zip(every_screen(six), every_screen(named), strict=True):
        assert before | changed(before, now) == now
    for state in (six, grouped, named, later):
        for screen in every_screen(state):
            for slot, region in screen.items():
                drawn = draw(slot, region, Words(language))
                assert "Scholing <b>" not in drawn
    assert environment.autoescape
