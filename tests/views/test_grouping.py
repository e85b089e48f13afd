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
from app.session.regrouping import MergeGroups, RefuseSuggestion, TurnDial
from app.session.results import WriteResult
from app.session.state import Phase, Session
from app.session.wall import ShowObstacle, TurnPage
from app.views import screens
from app.views.board import desk_board, desk_suggested
from app.views.grouping import seat_where, wall_groups
from app.views.render import changed, draw, environment
from app.views.scene import Place, Scene
from app.views.stack import desk_stack
from app.views.trace import seat_trace
from app.views.weather import Proposal, Suggestions, Weather
from app.views.words import Words
from tests.views.sessions import BRAM, CHIDI, after, grouping

PLACE = Place("K7M4PX", "http://zaal.test")
TODAY = date(2026, 11, 22)
CALM = Weather()
SIX = (
    "Geen tijd voor scholing",
    "Systemen praten niet",
    "Scholing kost geld",
    "Wie beslist?",
    "Angst",
    "Tijd",
)


@pytest.fixture
def six() -> Session:
    return grouping(*SIX)


def many(count: int) -> Session:
    """One card in each of so many groups."""
    state = grouping(*(f"Beer nummer {number}" for number in range(count)))
    return after(state, *(FoundGroup(f"Groep {number}", (number,)) for number in range(1, count + 1)))


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


def test_the_pile_holds_the_cards_without_a_place_and_a_key_for_each_group(six: Session) -> None:
    state = after(six, FoundGroup("Scholing", (1,)), SetAside(4, "ander plan"))
    region = desk_stack(state, CALM)
    assert [one.card.number for one in region.waiting] == [2, 3, 5, 6]
    assert [(one.key, one.count) for one in region.targets] == [("1", 1)]
    assert (region.total, region.aside) == (6, 1)
    assert "Druk op 1" in draw("stage", region, Words("nl"))


def test_an_empty_pile_says_that_everything_has_a_place(six: Session) -> None:
    state = after(six, FoundGroup("Alles", (1, 2, 3, 4, 5)), SetAside(6, "ander plan"))
    drawn = draw("stage", desk_stack(state, CALM), Words("nl"))
    assert "Alles heeft een plek" in drawn
    assert "1 bewust niet" in drawn


def test_after_nine_groups_letters_are_keys_that_mean_nothing_else_at_the_desk() -> None:
    keys = [one.key for one in desk_stack(many(14), CALM).targets]
    assert keys == list("123456789acdef")
    assert not set("bqlznmx") & {one.key for one in desk_stack(many(28), CALM).targets}


def test_above_fifteen_groups_the_desk_asks_to_take_some_together() -> None:
    assert "Veel groepen" not in draw("stage", desk_stack(many(15), CALM), Words("nl"))
    assert "Veel groepen" in draw("stage", desk_stack(many(16), CALM), Words("nl"))


def suggesting(**found: object) -> Weather:
    return Weather(suggestions=Suggestions(**found))  # type: ignore[arg-type]


def test_a_suggestion_comes_with_its_reason_and_three_groups_in_all(six: Session) -> None:
    state = after(
        six,
        FoundGroup("Scholing", (1,)),
        FoundGroup("Techniek", (2,)),
        FoundGroup("Besluit", (4,)),
        FoundGroup("Gevoel", (5,)),
    )
    home = Proposal(1, 1, ("scholing",), (3,))
    weather = suggesting(proposals=(home,), ranked={3: (1, 4, 2)}, why={3: "scholing"})
    third = desk_stack(state, weather).waiting[0]
    assert (third.card.number, third.suggested and third.suggested.mark.title) == (3, "Scholing")
    assert third.why == "scholing"
    assert [one.mark.title for one in third.ranked] == ["Gevoel", "Techniek"]


def test_what_was_refused_or_locked_is_not_suggested_again(six: Session) -> None:
    state = after(six, FoundGroup("Scholing", (1,)), FoundGroup("Techniek", (2,)))
    weather = suggesting(proposals=(Proposal(1, 1, (), (3,)),), ranked={3: (1, 2)})
    refused = after(state, RefuseSuggestion(3, 1))
    locked = after(state, LockGroup(1))
    for changed_state in (refused, locked):
        third = desk_stack(changed_state, weather).waiting[0]
        assert third.suggested is None
        assert [one.mark.number for one in third.ranked] == [2]
        assert desk_board(changed_state, weather).columns[0].candidates == ()


def test_a_new_group_is_suggested_with_its_core_and_its_doubts_while_two_cards_wait(six: Session) -> None:
    proposal = Proposal(7, None, ("scholing", "geld"), (1, 3, 6), weak=(6,), central=3)
    (new,) = desk_suggested(six, suggesting(proposals=(proposal,))).groups
    assert new.title == "Scholing, geld"
    assert [(one.card.number, one.central, one.weak) for one in new.cards] == [
        (1, False, False),
        (3, True, False),
        (6, False, True),
    ]
    state = after(six, FoundGroup("Scholing", (1, 3)))
    assert desk_suggested(state, suggesting(proposals=(proposal,))).groups == ()


def test_the_board_shows_what_stands_beside_the_groups_with_reasons(six: Session) -> None:
    state = after(
        six, SetAside(4, "ander plan"), MergeObstacles(1, 3), ParkObstacle(5, "later"), FoundGroup("T", (2,))
    )
    region = desk_board(state, CALM)
    assert [(one.card.number, one.why) for one in region.aside] == [(4, "ander plan")]
    assert [(one.card.number, one.number) for one in region.merged] == [(3, 1)]
    assert [(one.card.number, one.why) for one in region.parked] == [(5, "later")]
    assert [one.card.number for one in region.loose] == [1, 6]


def test_failing_suggestions_are_a_sentence_at_the_desk_and_nothing_else(six: Session) -> None:
    region = desk_stack(six, suggesting(failed=True))
    assert "Voorstellen lukken nu niet" in draw("stage", region, Words("nl"))
    assert len(region.waiting) == 6


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


def test_the_desk_may_begin_with_names_that_no_group_has_yet() -> None:
    state = grouping()
    names = ("We hebben de scholing gereed", "We hebben de techniek gereed")
    weather = Weather(suggestions=Suggestions(starters=names))
    assert desk_suggested(state, weather).starters == names
    begun = after(state, FoundGroup(title=names[0]))
    assert desk_suggested(begun, weather).starters == names[1:]


def test_the_dial_stands_at_the_desk_while_cards_wait_and_stops_at_its_ends(six: Session) -> None:
    def ways(state: Session) -> tuple[int | None, int | None]:
        region = desk_suggested(state, CALM)
        return region.coarser, region.finer

    assert ways(six) == (1, 3)
    assert ways(after(six, TurnDial(0))) == (None, 1)
    assert ways(after(six, TurnDial(4))) == (3, None)
    assert ways(after(six, FoundGroup("Alles", (1, 2, 3, 4, 5, 6)))) == (None, None)
    drawn = draw("suggested", desk_suggested(after(six, TurnDial(0)), CALM), Words("nl"))
    assert "Fijner" in drawn
    assert "Grover" not in drawn


def test_a_card_of_a_new_group_says_why_it_is_there(six: Session) -> None:
    proposal = Proposal(7, None, ("scholing",), (1, 3))
    region = desk_suggested(six, suggesting(proposals=(proposal,), why={1: "scholing", 3: "Geld"}))
    drawn = draw("suggested", region, Words("nl"))
    assert [one.why for one in region.groups[0].cards] == ["scholing", "Geld"]
    assert drawn.count("want:") == 2
