"""The parts of a session: forward with one press, back with one, and what holds the room."""

import pytest

from app.session.grouping import FoundGroup, SetAside
from app.session.history import Undo
from app.session.obstacles import SayObstacle
from app.session.parking import AskQuestion
from app.session.phases import (
    ORDER,
    DoorSet,
    Finish,
    Finished,
    GoBack,
    GoOn,
    PhaseEntered,
    Reopen,
    Reopened,
    SetDoor,
    StartTimer,
    TimerStarted,
)
from app.session.prepare import Describe, Field
from app.session.results import CoverObstacle, WriteResult
from app.session.seats import TakeSeat
from app.session.speaking import StandAside
from app.session.state import Phase, WallMode
from app.session.wall import SizeWall, TurnWall
from tests.session.histories import BRAM, CHIDI, DORA, NOON, STRANGER, at, empty, with_cards, with_results


def test_the_parts_follow_each_other_to_the_plan():
    table = at(Phase.PLAN)
    assert table.state.phase is Phase.PLAN
    table.when(GoOn(Phase.PLAN)).refused("last_part")


def test_two_presses_at_once_move_one_part():
    table = at(Phase.GOAL)
    table.when(GoOn(Phase.GOAL)).then(PhaseEntered(Phase.DRAFTS, Phase.GOAL))
    table.when(GoOn(Phase.GOAL)).refused("already_moved")
    table.when(GoBack(Phase.GOAL)).refused("already_moved")


def test_going_back_loses_nothing_and_stops_at_the_door():
    table = with_cards(3, Phase.GROUPING).given(FoundGroup("scholing", (1, 2)))
    before = table.state
    for part in reversed(ORDER[2:6]):
        table.given(GoBack(part))
    table.when(GoBack(Phase.DOOR)).refused("first_part")
    table.given(GoOn(Phase.DOOR), GoOn(Phase.GOAL), GoOn(Phase.DRAFTS), GoOn(Phase.ROUND, "we waren klaar"))
    assert (table.state.groups, table.state.obstacles, table.state.round) == (
        before.groups,
        before.obstacles,
        before.round,
    )


def test_there_is_no_going_back_before_the_preparation():
    empty().when(GoBack(Phase.PREPARE)).refused("first_part")


def test_without_a_goal_the_room_does_not_go_on_whatever_the_reason():
    table = at(Phase.GOAL).given(Describe(Field.GOAL, ""))
    table.when(GoOn(Phase.GOAL, "toch maar")).refused("goal_missing")


def test_the_round_ends_when_it_is_over():
    table = at(Phase.ROUND)
    table.when(GoOn(Phase.ROUND)).refused("round_not_over")
    for seat in (BRAM, CHIDI, DORA):
        table.given(StandAside(seat))
    table.when(GoOn(Phase.ROUND, "hoeft niet")).then(PhaseEntered(Phase.GROUPING, Phase.ROUND))
    assert table.state.overrides == ()


def test_the_round_ends_early_for_a_reason_that_stays():
    table = at(Phase.ROUND).given(GoOn(Phase.ROUND, "de zaal moet weg"))
    assert table.state.overrides == (("round", "de zaal moet weg"),)


def test_a_new_part_stops_the_timer_and_clears_the_wall_but_not_its_size():
    table = at(Phase.DRAFTS).given(StartTimer(5), SizeWall(3), TurnWall(WallMode.BLACK))
    table.given(GoOn(Phase.DRAFTS))
    assert table.state.timer is None
    assert (table.state.wall.mode, table.state.wall.step) == (WallMode.NORMAL, 3)


def test_the_door_opens_with_its_part_and_closes_by_hand():
    table = empty().when(TakeSeat("Bram"), STRANGER).refused("door_closed")
    table.given(TakeSeat("Dora", phone=False), GoOn(Phase.PREPARE)).given(TakeSeat("Bram"), who=STRANGER)
    table.when(SetDoor(open=False)).then(DoorSet(open=False))
    table.when(SetDoor(open=False)).nothing()
    table.when(TakeSeat("Chidi"), STRANGER).refused("door_closed")
    table.given(TakeSeat("Chidi"))


def test_the_timer_is_a_moment_that_informs():
    table = at(Phase.DRAFTS)
    table.when(StartTimer(5)).then(TimerStarted(NOON.replace(minute=5)))
    table.when(StartTimer(0)).then(TimerStarted(None))
    table.given(StartTimer(5)).wait(minutes=2)
    table.when(StartTimer(more=15)).then(TimerStarted(NOON.replace(minute=5, second=15)))
    table.wait(minutes=10).when(StartTimer(more=15)).then(TimerStarted(NOON.replace(minute=12, second=15)))
    table.when(StartTimer(more=10**12)).refused("timer_too_long", most=240)
    for minutes in (-1, 241, 10**12):
        table.when(StartTimer(minutes)).refused("timer_too_long", most=240)


def test_finishing_asks_a_reason_for_what_no_result_covers():
    table = with_cards(3, Phase.PLAN).given(FoundGroup("scholing", (1,)), WriteResult("scholing", group=1))
    table.given(CoverObstacle(1, 2))
    table.when(Finish()).refused("unplaced_left", count=1)
    table.when(Finish("volgende keer")).then(Finished("volgende keer"))
    assert table.state.overrides[-1] == ("plan", "volgende keer")


def test_a_group_without_a_result_covers_nothing_at_the_finish():
    with_cards(1, Phase.PLAN).given(FoundGroup("scholing", (1,))).when(Finish()).refused(
        "unplaced_left", count=1
    )


def test_finishing_needs_no_reason_when_each_card_is_covered_or_left_out_on_purpose():
    table = with_cards(1, Phase.PLAN).given(SetAside(1, "hoort elders")).given(Finish())
    table.when(Finish()).refused("already_finished")
    table.when(GoBack(Phase.PLAN)).refused("already_finished")
    table.when(Reopen()).then(Reopened())
    table.when(Reopen()).refused("not_finished")
    table.given(GoBack(Phase.PLAN))


def test_entering_a_part_is_undone_while_nothing_was_done_in_it_but_turning_the_wall():
    table = at(Phase.GOAL).given(GoOn(Phase.GOAL), TurnWall(WallMode.PAUSE))
    table.undo()
    assert table.state.phase is Phase.GOAL


def test_entering_a_part_is_not_undone_once_something_was_done_in_it():
    table = at(Phase.GOAL).given(GoOn(Phase.GOAL))
    entered = table.act()
    table.given(AskQuestion("en de apotheek?"), who=BRAM)
    table.when(Undo(entered)).refused("later_builds_on_this")
    table.given(Undo(), Undo(entered))
    assert table.state.phase is Phase.GOAL


def test_an_earlier_step_is_not_undone_from_under_a_later_one():
    table = at(Phase.GOAL)
    door = table.act(1)
    table.given(GoOn(Phase.GOAL)).when(Undo(door)).refused("later_builds_on_this")


def test_an_act_is_not_redone_in_another_part_than_it_was_done_in():
    table = at(Phase.DRAFTS).given(GoOn(Phase.DRAFTS), SayObstacle("geen tijd", seat=BRAM), Undo())
    unsaid = table.act()
    table.given(Undo())
    assert table.state.phase is Phase.DRAFTS
    table.when(Undo(unsaid)).refused("later_builds_on_this")


def test_entering_a_part_is_redone_while_nothing_was_done_before_it_since():
    table = at(Phase.GOAL).given(GoOn(Phase.GOAL), Undo())
    back = table.act()
    table.given(AskQuestion("mag dit?")).when(Undo(back)).refused("later_builds_on_this")
    table.given(Undo(), Undo(back))
    assert table.state.phase is Phase.DRAFTS


def test_the_first_result_is_shown_when_the_results_begin():
    table = with_results(2, Phase.GROUPING).given(GoOn(Phase.GROUPING))
    assert table.state.wall.result == 1


@pytest.mark.parametrize("phase", ORDER)
def test_every_part_can_be_reached(phase):
    assert at(phase).state.phase is phase
