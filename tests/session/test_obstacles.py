"""Cards: seconded, merged with both names kept, unmerged, split, and traced to results through merges."""

from app.session.grouping import FoundGroup, LockGroup, SetAside
from app.session.history import Undo
from app.session.obstacles import (
    MergeObstacles,
    ObstacleEdited,
    ObstacleSeconded,
    ObstaclesMerged,
    ObstacleSplitOff,
    ObstacleUnmerged,
    SecondObstacle,
    SplitObstacle,
    UnmergeObstacle,
)
from app.session.parking import ParkObstacle, SettleParked
from app.session.results import CoverObstacle, WriteResult
from app.session.state import Phase
from tests.session.histories import BRAM, CHIDI, DORA, EVERT, with_cards


def test_die_heb_ik_ook_counts_once_and_can_be_taken_back():
    table = with_cards().when(SecondObstacle(1), CHIDI).then(ObstacleSeconded(1, CHIDI, on=True))
    table.when(SecondObstacle(1), CHIDI).nothing()
    table.given(SecondObstacle(1, DORA))
    assert table.state.obstacle(1).seconds == (CHIDI, DORA)
    table.when(SecondObstacle(1, on=False), CHIDI).then(ObstacleSeconded(1, CHIDI, on=False))
    assert table.state.obstacle(1).seconds == (DORA,)


def test_only_a_standing_card_of_another_is_seconded_by_a_seat():
    table = with_cards().given(MergeObstacles(1, 4))
    table.when(SecondObstacle(1), BRAM).refused("own_obstacle")
    table.when(SecondObstacle(4), CHIDI).refused("obstacle_gone", number=4)
    table.when(SecondObstacle(9), CHIDI).refused("unknown_obstacle")
    table.when(SecondObstacle(1, EVERT)).refused("unknown_seat")
    table.when(SecondObstacle(1, DORA), CHIDI).refused("not_your_seat")


def test_two_cards_that_say_the_same_become_one():
    table = with_cards().when(MergeObstacles(1, 2)).then(ObstaclesMerged(1, 2))
    assert [card.number for card in table.state.standing()] == [1, 3, 4]
    assert table.state.obstacle(2).text == "beer 2"
    table.when(MergeObstacles(1, 2)).refused("obstacle_gone", number=2)
    table.when(MergeObstacles(2, 1)).refused("obstacle_gone", number=2)
    table.when(MergeObstacles(1, 1)).refused("same_obstacle")
    table.when(MergeObstacles(1, 9)).refused("unknown_obstacle")


def test_the_card_that_stays_takes_the_place_of_the_other_when_it_had_none():
    table = with_cards().given(FoundGroup("scholing", (2, 3)), MergeObstacles(1, 2))
    assert table.state.group(1).cards == (3, 1)
    table.given(SetAside(1, "elders"), MergeObstacles(1, 3))
    assert table.state.group(1).cards == ()


def test_a_locked_group_lets_no_card_go_except_into_its_own():
    table = with_cards().given(FoundGroup("scholing", (1, 2)), LockGroup(1))
    table.when(MergeObstacles(3, 2)).refused("group_locked", title="scholing")
    table.given(MergeObstacles(1, 2), MergeObstacles(1, 3))
    assert table.state.group(1).cards == (1,)


def test_unmerged_a_card_stands_again_without_a_place():
    table = with_cards().given(FoundGroup("scholing", (2,)), MergeObstacles(1, 2))
    table.when(UnmergeObstacle(2)).then(ObstacleUnmerged(2))
    assert table.state.unplaced()[0].number == 2
    table.when(UnmergeObstacle(2)).refused("not_merged")
    table.when(UnmergeObstacle(9)).refused("unknown_obstacle")


def test_unmerged_from_a_parked_card_it_stands_again():
    table = with_cards().given(MergeObstacles(1, 2), ParkObstacle(1), UnmergeObstacle(2))
    assert [card.number for card in table.state.standing()] == [2, 3, 4]
    table.given(SettleParked(1, back=True))
    assert len(table.state.standing()) == 4


def test_the_trace_follows_merges_of_merges_to_the_result():
    table = with_cards(phase=Phase.RESULTS).given(FoundGroup("scholing", (3,)), WriteResult("geschoold", 1))
    table.given(MergeObstacles(2, 1), MergeObstacles(3, 2))
    assert [result.number for result in table.state.results_of(1)] == [1]
    assert table.state.stands_for(1) == 3


def test_a_card_covered_beside_stays_covered_through_a_merge():
    table = with_cards(phase=Phase.RESULTS).given(WriteResult("geschoold"), CoverObstacle(1, 2))
    table.given(MergeObstacles(1, 2))
    assert table.state.covered_by(table.state.result(1)) == (1,)
    table.given(ParkObstacle(1))
    assert table.state.covered_by(table.state.result(1)) == ()


def test_a_card_with_two_topics_becomes_two():
    table = with_cards().when(SplitObstacle(1, "geen tijd", "geen geld"))
    table.then(ObstacleEdited(1, "geen tijd"), ObstacleSplitOff(5, 1, "geen geld"))
    part = table.state.obstacle(5)
    assert (part.seat, part.original, part.seconds) == (BRAM, "geen geld", ())
    table.when(SplitObstacle(1, "geen tijd", "geen zin")).then(ObstacleSplitOff(6, 1, "geen zin"))
    table.when(SplitObstacle(1, "geen tijd", "")).refused("obstacle_empty")
    table.given(ParkObstacle(1)).when(SplitObstacle(1, "a", "b")).refused("obstacle_gone", number=1)


def test_undo_does_not_make_two_cards_each_the_other():
    table = with_cards().given(MergeObstacles(1, 2), UnmergeObstacle(2))
    freed = table.act()
    table.given(MergeObstacles(2, 1)).when(Undo(freed)).refused("later_builds_on_this")
    assert table.state.stands_for(1) == 2


def test_a_card_on_which_a_merge_builds_is_not_undone():
    table = with_cards()
    first = table.act(4)
    table.given(MergeObstacles(2, 1)).when(Undo(first)).refused("later_builds_on_this")
