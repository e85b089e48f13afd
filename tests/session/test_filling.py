"""Filling in the plan: texts, lines, sub-goals, details of results, layout and versions."""

from dataclasses import replace

import pytest

from app.session.filling import (
    DropLine,
    FieldFilled,
    FillIn,
    LineAdded,
    LineDropped,
    LineRewritten,
    LineTicked,
    TickLine,
    WriteLine,
)
from app.session.history import Undo
from app.session.keeping import KeepVersion, LayOut, PlanLaidOut
from app.session.moments import read_moment
from app.session.plan_values import Detail, Level, Line, LineTable, Part, PlanField, SubGoal, sight
from app.session.results import DropResult
from app.session.subgoals import DetailResult, DropGoal, GoalWritten, WriteGoal
from tests.session.histories import BRAM, empty, with_results

CALL = Line(LineTable.ACTIONS, "bellen", "Bram", "2027-03", result=1)


def test_a_text_is_filled_before_there_is_a_room_and_taken_out_by_emptying_it():
    table = empty().when(FillIn(PlanField.REGION, "West")).then(FieldFilled(PlanField.REGION, "West"))
    table.when(FillIn(PlanField.REGION, "West")).nothing()
    table.given(FillIn(PlanField.REGION))
    assert table.state.plan.fields == {}


def test_participants_do_not_fill_in_the_plan():
    with_results().when(FillIn(PlanField.REGION, "West"), BRAM).refused("not_yours_to_do")


def test_an_action_is_written_changed_ticked_and_dropped():
    write = WriteLine(LineTable.ACTIONS, text="bellen", who="Bram", when="maart 2027", result=1)
    table = with_results().when(write).then(LineAdded(1, CALL))
    table.when(TickLine(1)).then(LineTicked(1, done=True))
    again = WriteLine(LineTable.ACTIONS, 1, text="mailen", result=2)
    table.when(again).then(LineRewritten(1, Line(LineTable.ACTIONS, "mailen", result=2, done=True)))
    table.when(DropLine(1)).then(LineDropped(1))
    table.when(TickLine(1)).refused("unknown_line")
    table.when(write).then(LineAdded(2, CALL))


def test_a_line_keeps_only_the_cells_its_table_has():
    table = with_results().given(WriteLine(LineTable.DATA, text="wachttijd", tool="EPD", result=1, sort="R"))
    assert table.state.plan.lines[1] == Line(LineTable.DATA, "wachttijd", tool="EPD")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (WriteLine(LineTable.ACTIONS), "line_empty"),
        (WriteLine(LineTable.FACTORS, text="tijd"), "line_unsorted"),
        (WriteLine(LineTable.FACTORS, text="tijd", sort="person", way="sideways"), "line_unsorted"),
        (WriteLine(LineTable.PROMPTS, text="iets", sort="helping"), "line_unsorted"),
        (WriteLine(LineTable.RASCI, who="Bram", sort="R"), "unknown_result"),
        (WriteLine(LineTable.ACTIONS, text="bellen", result=9), "unknown_result"),
        (WriteLine(LineTable.ACTIONS, text="bellen", goal=1), "unknown_goal"),
        (WriteLine(LineTable.ACTIONS, 7, text="bellen"), "unknown_line"),
    ],
)
def test_a_line_that_does_not_fit_its_table_is_refused(line, why):
    with_results().when(line).refused(why)


def test_a_line_does_not_move_to_another_table():
    table = with_results().given(WriteLine(LineTable.ACTIONS, text="bellen"))
    table.when(WriteLine(LineTable.DATA, 1, text="bellen")).refused("unknown_line")


def test_a_line_outlives_its_result():
    table = with_results().given(WriteLine(LineTable.ACTIONS, text="bellen", result=1), DropResult(1))
    table.given(TickLine(1))
    assert table.state.plan.lines[1].done


def test_up_to_nine_subgoals_take_the_first_number_that_is_free():
    table = empty().given(*(WriteGoal(f"doel {number}") for number in range(1, 10)))
    table.when(WriteGoal("te veel")).refused("too_many_goals", most=9)
    table.given(DropGoal(3)).when(WriteGoal("nieuw", measurable="tien")).then(
        GoalWritten(3, SubGoal("nieuw", measurable="tien"))
    )
    assert list(table.state.plan.goals) == list(range(1, 10))
    table.when(WriteGoal("")).refused("subgoal_empty")
    table.when(DropGoal(12)).refused("unknown_goal")


def test_a_subgoal_with_lines_stays():
    table = empty().given(WriteGoal("bellen"), WriteLine(LineTable.ACTIONS, text="lijst", goal=1))
    table.when(DropGoal(1)).refused("goal_has_lines")
    table.undo().given(DropGoal(1))


def test_the_writing_of_a_subgoal_is_not_undone_under_its_lines():
    table = empty().given(WriteGoal("bellen"))
    act = table.act()
    table.given(WriteLine(LineTable.ACTIONS, text="lijst", goal=1))
    table.when(Undo(act)).refused("later_builds_on_this")


def test_a_result_gets_a_theme_a_level_a_phase_a_measure_and_a_part():
    told = DetailResult(1, "Bereikbaar", Level.TEAM, 2, "telefoontjes", Part.TRAINING)
    table = with_results().given(told)
    assert table.state.plan.details[1] == Detail("Bereikbaar", Level.TEAM, 2, "telefoontjes", Part.TRAINING)
    table.when(DetailResult(9)).refused("unknown_result")
    table.when(DetailResult(1, stage=10)).refused("unknown_stage", most=9)


def test_the_layout_is_remembered_and_is_not_what_undo_takes_back():
    table = empty().given(FillIn(PlanField.REGION, "West"))
    table.when(LayOut("agenda", ("risks", "closing"))).then(PlanLaidOut("agenda", ("closing", "risks")))
    table.undo()
    assert (table.state.plan.fields, table.state.plan.template) == ({}, "agenda")
    table.when(LayOut("anders")).refused("unknown_template")


def test_versions_are_counted():
    table = empty().given(KeepVersion("voor de stuurgroep"), KeepVersion())
    assert table.state.plan.versions == ("voor de stuurgroep", "")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1e kwartaal 2027", "2027-Q1"),
        ("Q3 2027", "2027-Q3"),
        ("1st quarter 2027", "2027-Q1"),
        ("Maart 2027", "2027-03"),
        ("12 maart 2027", "2027-03-12"),
        ("12-3-2027", "2027-03-12"),
        ("week 7 van 2027", "2027-W07"),
        ("2027-Q2", "2027-Q2"),
        ("Later", "later"),
        ("elke maandag", "elke maandag"),
        ("31 februari 2027", "31 februari 2027"),
        ("week 60 2027", "week 60 2027"),
        ("12 ergens 2027", "12 ergens 2027"),
        ("99-99-2027", "99-99-2027"),
    ],
)
def test_a_time_is_read_as_people_type_it(typed, code):
    assert read_moment(typed) == code


def test_what_somebody_else_changed_since_it_was_seen_stays_and_is_told():
    table = with_results().given(FillIn(PlanField.REGION, "West"), FillIn(PlanField.REGION, "Oost"))
    table.when(FillIn(PlanField.REGION, "Noord", seen="West")).refused("changed_meanwhile", text="Oost")
    table.when(FillIn(PlanField.REGION, "Oost", seen="West")).nothing()
    table.given(FillIn(PlanField.REGION, "Noord", seen="Oost"))

    write = WriteLine(LineTable.ACTIONS, text="bellen", who="Bram", when="maart 2027", result=1)
    table.given(write, replace(write, line=1, who="Dora", seen=sight(CALL)))
    late = replace(write, line=1, text="mailen", seen=sight(CALL))
    table.when(late).refused("changed_meanwhile", text="bellen")
    table.given(WriteGoal("Iedereen belt"), WriteGoal("Iedereen mailt", 1, seen="Iedereen belt"))
    table.when(WriteGoal("Niemand", 1, seen="Iedereen belt")).refused(
        "changed_meanwhile", text="Iedereen mailt"
    )
    table.given(DetailResult(1, "Bereikbaar", seen="practice"))
    table.when(DetailResult(1, "Anders", seen="practice")).refused("changed_meanwhile", text="Bereikbaar")
