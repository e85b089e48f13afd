"""Undo: the last act, a named one, an undone undo; one's own within twenty seconds."""

from app.session.history import Entry, Undo, Undone, replay, struck
from app.session.obstacles import ObstacleAdded, SayObstacle
from app.session.phases import GoOn
from app.session.prepare import Describe, Described, Field
from app.session.state import Phase, WallMode
from app.session.wall import TurnWall
from tests.session.histories import BRAM, CHIDI, NOON, at, empty


def test_nothing_is_undone_where_nothing_happened():
    empty().undo().refused("nothing_to_undo")
    empty().when(Undo("act-9")).refused("nothing_to_undo")
    empty().given(GoOn(Phase.PREPARE), TurnWall(WallMode.QR), Undo()).undo().refused("nothing_to_undo")


def test_undo_strikes_the_last_act_and_then_the_one_before():
    table = empty().given(Describe(Field.TITLE, "een"), Describe(Field.TITLE, "twee"))
    table.undo().then(Undone("act-2"))
    assert table.state.setup.title == "een"
    table.undo().then(Undone("act-1"))
    assert table.state.setup.title == ""


def test_two_named_presses_at_once_undo_once():
    table = empty().given(Describe(Field.TITLE, "een"), Describe(Field.TITLE, "twee"), Undo("act-2"))
    table.when(Undo("act-2")).refused("already_undone")


def test_an_undone_undo_is_a_redo_as_often_as_one_likes():
    table = empty().given(Describe(Field.TITLE, "een"))
    for expected in ("", "een", "", "een"):
        table.given(Undo(table.act()))
        assert table.state.setup.title == expected


def test_an_act_of_several_facts_is_undone_whole():
    facts = (Described(Field.TITLE, "een"), Described(Field.GOAL, "twee"), Undone("a"))
    entries = [
        Entry(seq, act, "desk", NOON, fact) for seq, act, fact in zip((1, 2, 3), "aab", facts, strict=True)
    ]
    assert struck(entries) == {"a"}
    assert replay(entries) == replay([])


def test_a_participant_undoes_their_own_last_act_for_twenty_seconds():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM)
    said = table.act()
    table.given(SayObstacle("y"), who=CHIDI).wait(seconds=20)
    table.when(Undo(said), CHIDI).refused("not_your_act")
    table.when(Undo(), BRAM).then(Undone(said))


def test_a_participant_is_too_late_after_twenty_seconds():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM).wait(seconds=20.1)
    table.when(Undo(), BRAM).refused("too_late_to_undo")
    table.given(Undo())


def test_a_participant_undoes_the_last_act_only():
    table = at(Phase.ROUND, people=1).given(SayObstacle("x"), who=BRAM)
    first = table.act()
    table.given(SayObstacle("y"), who=BRAM).when(Undo(first), BRAM).refused("not_your_last_act")
    table.given(Undo(), Undo(), who=BRAM)
    assert table.state.obstacles == {}
    table.undo(BRAM).refused("nothing_to_undo")


def test_a_number_that_was_undone_does_not_return():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM)
    table.undo()
    table.when(SayObstacle("y"), BRAM).then(ObstacleAdded(2, BRAM, "y", typed=False, floor=True))


def test_old_facts_without_the_newer_fields_still_replay():
    facts = [*at(Phase.ROUND).entries]
    said = Entry(len(facts) + 1, "old", "seat:1", NOON, ObstacleAdded(1, BRAM, "x", typed=False))
    assert replay([*facts, said]).round.speaking == CHIDI
