"""The room tests a result: four answers on phones, hands counted at the desk, reveal by closing."""

import pytest

from app.session.history import Undo
from app.session.state import Choice, Phase
from app.session.testing import (
    AnswerTest,
    CloseTest,
    CountHands,
    HandsCounted,
    LeaveUntested,
    LeftUntested,
    OpenTest,
)
from app.session.testing import TestAnswered as Answered
from app.session.testing import TestClosed as Closed
from app.session.testing import TestOpened as Opened
from app.session.wall import ShowResult
from tests.session.histories import BRAM, CHIDI, DORA, EVERT, with_results


def asked_of(table, result=1):
    test = table.state.result(result).test
    assert test is not None
    return test


def test_the_room_answers_and_may_change_until_the_desk_closes():
    table = with_results(2, Phase.RESULTS).when(OpenTest(1)).then(Opened(1))
    table.when(OpenTest(1)).nothing()
    table.when(AnswerTest(1, Choice.MISSING, "wie?"), BRAM).then(Answered(1, BRAM, Choice.MISSING, "wie?"))
    table.given(AnswerTest(1, Choice.AGREE), who=BRAM).given(AnswerTest(1, Choice.CONCERN, seat=DORA))
    assert (asked_of(table).total(Choice.AGREE), asked_of(table).total(Choice.MISSING)) == (1, 0)
    table.when(CloseTest(1)).then(Closed(1))
    table.when(CloseTest(1)).nothing()
    table.when(AnswerTest(1, Choice.MISSING), BRAM).refused("test_closed")
    table.given(OpenTest(1))
    assert asked_of(table).answers[BRAM].choice is Choice.AGREE


def test_an_answer_is_ones_own_and_about_something_that_is_asked():
    table = with_results(2, Phase.RESULTS).when(AnswerTest(1, Choice.AGREE), BRAM).refused("test_closed")
    table.given(OpenTest(1)).when(AnswerTest(1, Choice.AGREE, seat=CHIDI), BRAM).refused("not_your_seat")
    table.when(AnswerTest(1, Choice.AGREE, seat=EVERT)).refused("unknown_seat")
    table.when(AnswerTest(1, Choice.AGREE)).refused("unknown_seat")
    for command in (OpenTest(9), AnswerTest(9, Choice.AGREE, seat=BRAM), CloseTest(9), LeaveUntested(9, "x")):
        table.when(command).refused("unknown_result")


def test_hands_count_beside_the_phones():
    table = with_results(1, Phase.RESULTS).given(OpenTest(1), AnswerTest(1, Choice.AGREE, seat=BRAM))
    table.when(CountHands(1, agree=12, concern=3)).then(HandsCounted(1, 12, 3, 0, 0))
    assert (asked_of(table).total(Choice.AGREE), asked_of(table).total(Choice.CONCERN)) == (13, 3)
    table.when(CountHands(1, agree=12, concern=3)).nothing()


@pytest.mark.parametrize("count", [-1, 61, 10**30])
def test_no_more_hands_than_places(count):
    with_results(1, Phase.RESULTS).given(OpenTest(1)).when(CountHands(1, none=count)).refused(
        "count_out_of_range"
    )


def test_hands_and_closing_need_a_test():
    table = with_results(1, Phase.RESULTS).when(CountHands(1, agree=1)).refused("test_not_opened")
    table.when(CloseTest(1)).refused("test_not_opened")


def test_closing_reveals_the_totals_of_that_result_only():
    table = with_results(2, Phase.RESULTS).given(OpenTest(1), OpenTest(2), CloseTest(1))
    assert (table.state.wall.result, table.state.wall.totals) == (2, False)
    table.given(CloseTest(2))
    assert table.state.wall.totals
    table.given(ShowResult(1))
    assert not table.state.wall.totals


def test_a_result_is_left_untested_for_a_reason_until_it_is_tested():
    table = with_results(1, Phase.RESULTS).when(LeaveUntested(1, "")).refused("reason_missing")
    table.when(LeaveUntested(1, "geen tijd")).then(LeftUntested(1, "geen tijd"))
    table.when(LeaveUntested(1, "geen tijd")).nothing()
    table.given(OpenTest(1))
    assert table.state.result(1).untested == ""


def test_a_test_is_not_undone_from_under_its_answers():
    table = with_results(1, Phase.RESULTS)
    for command in (AnswerTest(1, Choice.AGREE, seat=BRAM), CountHands(1, agree=2), CloseTest(1)):
        table.given(OpenTest(1))
        opened = table.act()
        table.given(command).when(Undo(opened)).refused("later_builds_on_this")
        table.given(Undo(), Undo())
        assert table.state.result(1).test is None
