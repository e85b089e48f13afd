"""Groups of cards: founded, filled, locked, lifted, set aside, at the same time by two."""

from app.session.grouping import (
    CardLifted,
    CardPlaced,
    CardSetAside,
    FoundGroup,
    GroupFounded,
    GroupLocked,
    GroupNamed,
    LiftCard,
    LockGroup,
    NameGroup,
    PlaceCard,
    SetAside,
)
from app.session.history import Undo
from app.session.obstacles import MergeObstacles, SayObstacle, UnmergeObstacle
from app.session.parking import ParkObstacle
from tests.session.histories import BRAM, SCRIBE, with_cards


def test_a_group_is_founded_with_its_first_cards_and_the_reason():
    table = with_cards().when(FoundGroup("scholing", (1, 2), "scholing, tijd"))
    table.then(
        GroupFounded(1, "scholing"), CardPlaced(1, 1, "scholing, tijd"), CardPlaced(2, 1, "scholing, tijd")
    )
    assert table.state.group(1).why == {1: "scholing, tijd", 2: "scholing, tijd"}


def test_a_group_without_a_title_takes_the_words_of_its_first_card():
    table = with_cards().given(SayObstacle("b" * 280, seat=BRAM), FoundGroup(cards=(5,)))
    assert table.state.group(1).title == "b" * 80
    table.when(FoundGroup()).refused("title_missing")


def test_a_group_is_founded_whole_or_not_at_all():
    table = with_cards().given(ParkObstacle(2))
    table.when(FoundGroup("scholing", (1, 2))).refused("obstacle_gone", number=2)
    table.when(FoundGroup("scholing", (1, 9))).refused("unknown_obstacle")
    assert table.state.groups == {}
    table.given(FoundGroup("scholing", (1, 1)))
    assert table.state.group(1).cards == (1,)


def test_what_was_skipped_in_a_suggested_group_is_not_suggested_for_it_again():
    table = with_cards().given(FoundGroup("scholing", (1, 2), skipped=(2, 3)))
    assert table.state.group(1).cards == (1, 2)
    assert table.state.refused == {(3, 1)}
    table.when(FoundGroup("tijd", (4,), skipped=(9,))).refused("unknown_obstacle")
    table.given(Undo())
    assert table.state.refused == frozenset()


def test_a_card_is_placed_and_moved_and_is_in_one_place():
    table = with_cards().given(FoundGroup("scholing"), FoundGroup("tijd"))
    table.when(PlaceCard(1, 1, source=0, why="tijd")).then(CardPlaced(1, 1, "tijd"))
    table.given(PlaceCard(1, 2, source=1))
    assert (table.state.group(1).cards, table.state.group(2).cards) == ((), (1,))
    assert table.state.group(1).why == {}
    table.when(PlaceCard(1, 2)).nothing()
    table.when(PlaceCard(1, 9)).refused("unknown_group")
    table.when(PlaceCard(9, 1)).refused("unknown_obstacle")


def test_two_hosts_move_one_card_and_the_second_hears_where_it_went():
    table = with_cards().given(FoundGroup("scholing", (1,)), FoundGroup("tijd"), FoundGroup("geld"))
    table.given(PlaceCard(1, 2, source=1)).when(PlaceCard(1, 3, source=1), SCRIBE)
    table.refused("moved_meanwhile", number=1, title="tijd")
    table.given(LiftCard(1)).when(PlaceCard(1, 3, source=2), SCRIBE)
    table.refused("lifted_meanwhile", number=1)


def test_a_locked_group_keeps_its_cards():
    table = with_cards().given(FoundGroup("scholing", (1,)), FoundGroup("tijd", (2,)))
    table.when(LockGroup(1)).then(GroupLocked(1, locked=True))
    table.when(LockGroup(1)).nothing()
    for command in (PlaceCard(1, 2), PlaceCard(2, 1), LiftCard(1), SetAside(1, "x"), FoundGroup("y", (1,))):
        table.when(command).refused("group_locked", title="scholing")
    table.given(LockGroup(1, locked=False), PlaceCard(1, 2))
    table.when(LockGroup(9)).refused("unknown_group")


def test_a_card_is_left_out_on_purpose_for_a_reason_and_taken_back():
    table = with_cards(1).given(FoundGroup("scholing", (1,)))
    table.when(SetAside(1, "")).refused("reason_missing")
    table.when(SetAside(1, "hoort bij de gemeente")).then(CardSetAside(1, "hoort bij de gemeente"))
    assert (table.state.group(1).cards, table.state.unplaced()) == ((), ())
    table.when(SetAside(1, "hoort bij de gemeente")).nothing()
    table.when(LiftCard(1)).then(CardLifted(1))
    assert table.state.unplaced()[0].number == 1
    table.when(LiftCard(1)).nothing()
    table.given(SetAside(1, "toch niet"), PlaceCard(1, 1))
    assert table.state.obstacle(1).aside is None


def test_what_does_not_stand_is_not_moved():
    table = with_cards().given(FoundGroup("scholing"), MergeObstacles(1, 2), ParkObstacle(3))
    for card in (2, 3):
        for command in (PlaceCard(card, 1), LiftCard(card), SetAside(card, "x")):
            table.when(command).refused("obstacle_gone", number=card)


def test_a_group_has_a_name():
    table = (
        with_cards().given(FoundGroup("scholing")).when(NameGroup(1, "leren")).then(GroupNamed(1, "leren"))
    )
    table.when(NameGroup(1, "leren")).nothing()
    table.when(NameGroup(1, "")).refused("title_missing")
    table.when(NameGroup(9, "x")).refused("unknown_group")
    table.when(NameGroup(1, "oefenen", seen="scholing")).refused("changed_meanwhile", text="leren")
    table.when(NameGroup(1, "oefenen", seen="leren")).then(GroupNamed(1, "oefenen"))


def test_an_accepted_suggestion_is_taken_back_in_one_press():
    table = with_cards().given(FoundGroup("scholing", (1, 2), "scholing"))
    table.undo()
    assert table.state.groups == {}
    table.given(FoundGroup("tijd"))
    assert list(table.state.groups) == [2]


def test_undo_of_an_unmerge_is_refused_once_the_card_has_a_place():
    table = with_cards().given(FoundGroup("scholing"), MergeObstacles(1, 2), UnmergeObstacle(2))
    freed = table.act()
    table.given(PlaceCard(2, 1)).when(Undo(freed)).refused("later_builds_on_this")


def test_a_group_is_undone_until_something_builds_on_it():
    table = with_cards().given(FoundGroup("scholing"))
    founded = table.act()
    table.given(PlaceCard(1, 1)).when(Undo(founded)).refused("later_builds_on_this")
    table.given(Undo(), Undo(founded))
    assert table.state.groups == {}
