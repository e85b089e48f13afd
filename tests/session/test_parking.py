"""The parking lot: questions, parked obstacles, what became of them."""

from app.session.grouping import FoundGroup, LockGroup
from app.session.history import Undo
from app.session.obstacles import MergeObstacles
from app.session.parking import (
    AskQuestion,
    ObstacleParked,
    ParkedSettled,
    ParkObstacle,
    QuestionParked,
    SettleParked,
)
from app.session.state import Phase
from tests.session.histories import BRAM, at, with_cards


def test_a_question_waits_with_who_asked_and_why():
    table = at(Phase.GOAL).when(AskQuestion("mag de apotheek mee?", "past niet in het doel"), BRAM)
    table.then(QuestionParked(1, "mag de apotheek mee?", BRAM, "past niet in het doel"))
    table.when(AskQuestion("en de tandarts?")).then(QuestionParked(2, "en de tandarts?", None, ""))
    table.when(AskQuestion(""), BRAM).refused("question_empty")


def test_a_parked_obstacle_leaves_its_group_and_comes_back_without_a_place():
    table = with_cards().given(FoundGroup("scholing", (1, 2)))
    table.when(ParkObstacle(1, "later")).then(ObstacleParked(1, 1, "later"))
    assert table.state.group(1).cards == (2,)
    table.when(ParkObstacle(1)).refused("obstacle_gone", number=1)
    table.when(SettleParked(1, back=True)).then(ParkedSettled(1, "", back=True))
    assert table.state.parked == {}
    assert 1 in {card.number for card in table.state.unplaced()}
    table.when(SettleParked(1, back=True)).refused("unknown_parked")
    table.given(ParkObstacle(1))
    assert list(table.state.parked) == [2]


def test_what_does_not_stand_or_is_locked_is_not_parked():
    table = with_cards().given(MergeObstacles(1, 2), FoundGroup("scholing", (1,)), LockGroup(1))
    table.when(ParkObstacle(2)).refused("obstacle_gone", number=2)
    table.when(ParkObstacle(1)).refused("group_locked", title="scholing")
    table.when(ParkObstacle(9)).refused("unknown_obstacle")


def test_a_parked_item_is_settled_in_words():
    table = at(Phase.GOAL).given(AskQuestion("apotheek?"), SettleParked(1, "Bram vraagt het"))
    assert table.state.parked_item(1).outcome == "Bram vraagt het"
    table.when(SettleParked(1)).refused("outcome_missing")
    table.when(SettleParked(1, back=True)).refused("outcome_missing")
    table.when(SettleParked(9, "x")).refused("unknown_parked")
    table.when(SettleParked(1, "Bram vraagt het")).nothing()


def test_undo_does_not_park_a_card_twice():
    table = with_cards().given(ParkObstacle(1), SettleParked(1, back=True))
    back = table.act()
    table.given(ParkObstacle(1)).when(Undo(back)).refused("later_builds_on_this")
