"""Results: written, reworded, ordered, dropped, covering, remarked on."""

from app.session.closing import SayClosing
from app.session.grouping import FoundGroup
from app.session.history import Undo
from app.session.obstacles import MergeObstacles
from app.session.parking import ParkObstacle
from app.session.planning import RequireFirst
from app.session.results import (
    CoverObstacle,
    DropResult,
    MoveResult,
    ObstacleCovered,
    RemarkOnResult,
    ResultDropped,
    ResultMoved,
    ResultRemarked,
    ResultReworded,
    ResultWritten,
    WriteResult,
)
from app.session.state import Phase
from app.session.wall import ShowResult
from tests.session.histories import BRAM, CHIDI, with_cards, with_results


def test_a_group_gets_one_result_and_writing_again_rewords_it():
    table = with_cards(phase=Phase.RESULTS).given(FoundGroup("scholing", (1,)))
    table.when(WriteResult("iedereen geschoold", group=1)).then(ResultWritten(1, 1, "iedereen geschoold"))
    table.when(WriteResult("iedereen is geschoold", group=1, version=1))
    table.then(ResultReworded(1, "iedereen is geschoold"))
    table.when(WriteResult("iedereen is geschoold", result=1)).nothing()


def test_two_hosts_write_at_once_and_the_second_sees_the_first():
    table = with_results(1, Phase.RESULTS).given(WriteResult("beter", result=1, version=1))
    table.when(WriteResult("anders", result=1, version=1)).refused("changed_meanwhile", text="beter")
    table.when(WriteResult("anders", group=1, version=0)).refused("changed_meanwhile", text="beter")


def test_a_result_has_words_and_stands_for_what_exists():
    table = with_cards(phase=Phase.RESULTS).when(WriteResult("")).refused("result_empty")
    table.when(WriteResult("x", group=9)).refused("unknown_group")
    table.when(WriteResult("x", result=9)).refused("unknown_result")
    table.when(WriteResult("zonder groep")).then(ResultWritten(1, None, "zonder groep"))


def test_a_dropped_result_leaves_no_trace_in_order_stars_wall_or_prerequisites():
    table = with_results(2, Phase.CLOSING).given(
        RequireFirst(2, 1), SayClosing("", (1, 2), BRAM), ShowResult(1)
    )
    table.when(DropResult(1)).then(ResultDropped(1))
    state = table.state
    assert (state.order, state.wall.result, state.closing[BRAM].stars) == ((2,), 2, (2,))
    assert state.result(2).requires == ()
    table.when(DropResult(1)).refused("unknown_result")
    table.given(DropResult(2))
    assert table.state.wall.result is None
    table.given(WriteResult("nieuw"))
    assert table.state.order == (3,)


def test_a_dropped_result_comes_back_whole_with_undo():
    table = with_results(2, Phase.CLOSING).given(SayClosing("", (1,), BRAM))
    before = table.state
    table.given(DropResult(1), Undo())
    assert table.state == before


def test_a_result_with_a_star_is_not_undone():
    table = with_results(1, Phase.CLOSING).given(WriteResult("los"))
    written = table.act()
    table.given(SayClosing("", (2,), BRAM)).when(Undo(written)).refused("later_builds_on_this")


def test_results_stand_in_order_of_need():
    table = with_results(3).when(MoveResult(3, 1)).then(ResultMoved(3, 1))
    assert table.state.order == (3, 1, 2)
    table.given(MoveResult(3, 99))
    assert table.state.order == (1, 2, 3)
    table.when(MoveResult(1, -4)).nothing()
    table.when(MoveResult(9, 1)).refused("unknown_result")


def test_a_result_covers_cards_beside_its_group_and_the_trace_goes_both_ways():
    table = with_results(2).when(CoverObstacle(1, 3)).then(ObstacleCovered(1, 3, on=True))
    table.when(CoverObstacle(1, 3)).nothing()
    table.given(CoverObstacle(2, 3))
    assert table.state.covered_by(table.state.result(1)) == (1, 3)
    assert [result.number for result in table.state.results_of(3)] == [1, 2]
    assert [card.number for card in table.state.uncovered()] == [4]
    table.given(CoverObstacle(1, 3, on=False))
    assert [result.number for result in table.state.results_of(3)] == [2]


def test_only_what_stands_is_covered():
    table = with_results(1).given(MergeObstacles(2, 3), ParkObstacle(4))
    table.when(CoverObstacle(1, 3)).refused("obstacle_gone", number=3)
    table.when(CoverObstacle(1, 4)).refused("obstacle_gone", number=4)
    table.when(CoverObstacle(1, 9)).refused("unknown_obstacle")
    table.when(CoverObstacle(9, 1)).refused("unknown_result")


def test_anybody_remarks_on_the_wording():
    table = with_results(1, Phase.RESULTS)
    table.when(RemarkOnResult(1, "wie is iedereen?"), CHIDI).then(
        ResultRemarked(1, CHIDI, "wie is iedereen?")
    )
    table.when(RemarkOnResult(1, "te lang")).then(ResultRemarked(1, None, "te lang"))
    table.when(RemarkOnResult(1, "")).refused("remark_empty")
    table.when(RemarkOnResult(9, "x")).refused("unknown_result")
