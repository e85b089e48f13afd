"""Grouping at the desk: the pile, the board, and what is suggested."""

import pytest

from app.session.grouping import FoundGroup, LockGroup, SetAside
from app.session.obstacles import MergeObstacles
from app.session.parking import ParkObstacle
from app.session.regrouping import RefuseSuggestion, TurnDial
from app.session.state import Session
from app.views.board import desk_board, desk_suggested
from app.views.render import draw
from app.views.stack import desk_stack
from app.views.weather import Proposal, Suggestions, Weather
from app.views.words import Words
from tests.views.sessions import SIX, after, grouping, many, suggesting

CALM = Weather()


@pytest.fixture
def six() -> Session:
    return grouping(*SIX)


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
