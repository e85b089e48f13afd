"""Round the table, as people press: saying, passing, skipping, standing aside, on behalf, at once."""

from app.session.history import Undo
from app.session.obstacles import EditObstacle, ObstacleAdded, ObstacleEdited, SayObstacle
from app.session.phases import GoOn
from app.session.seats import MergeSeats, StepOut, TakeSeat
from app.session.speaking import (
    CallSpeaker,
    PassTurn,
    SkipTurn,
    SpeakerCalled,
    StandAside,
    StoodAside,
    TurnPassed,
    TurnSkipped,
    TurnWanted,
    WantTurn,
)
from app.session.state import Phase
from tests.session.histories import ANNA, BRAM, CHIDI, DORA, EVERT, SCRIBE, STRANGER, at


def test_one_obstacle_a_turn_seat_by_seat():
    table = at(Phase.ROUND)
    table.when(SayObstacle("geen tijd"), BRAM).then(
        ObstacleAdded(1, BRAM, "geen tijd", typed=False, floor=True)
    )
    table.when(SayObstacle("en nog een"), BRAM).refused("someone_elses_turn", name="Chidi")
    table.given(SayObstacle("twee systemen"), who=CHIDI)
    assert table.speaker == DORA


def test_an_obstacle_has_words_and_a_seat():
    table = at(Phase.ROUND).when(SayObstacle(""), BRAM).refused("obstacle_empty")
    table.when(SayObstacle("geen tijd")).refused("unknown_seat")
    table.when(SayObstacle("geen tijd", seat=EVERT)).refused("unknown_seat")
    table.when(SayObstacle("geen tijd", seat=CHIDI), BRAM).refused("not_your_seat")


def test_the_phone_and_the_desk_fill_the_same_turn_and_the_second_is_told():
    table = at(Phase.ROUND).given(SayObstacle("geen tijd"), who=BRAM)
    table.when(SayObstacle("geen tijd", seat=BRAM, turn=0)).refused("turn_moved_on")
    table.given(SayObstacle("twee systemen", seat=CHIDI, turn=1))
    table.when(SayObstacle("twee systemen", turn=1), CHIDI).refused("turn_moved_on")
    table.when(SayObstacle("twee systemen"), CHIDI).refused("someone_elses_turn", name="Dora")


def test_the_desk_types_for_somebody_whose_turn_it_is_not_and_the_floor_stays():
    table = at(Phase.ROUND)
    table.when(SayObstacle("van de flap", seat=DORA)).then(ObstacleAdded(1, DORA, "van de flap", typed=True))
    assert table.speaker == BRAM


def test_a_pass_is_for_this_turn():
    table = at(Phase.ROUND).when(PassTurn(), BRAM).then(TurnPassed(BRAM))
    table.given(SayObstacle("x"), who=CHIDI).given(SayObstacle("y", seat=DORA))
    assert table.speaker == BRAM


def test_two_passes_at_once_are_one_pass():
    table = at(Phase.ROUND).given(PassTurn(turn=0), who=SCRIBE)
    table.when(PassTurn(turn=0), ANNA).refused("turn_moved_on")
    table.when(PassTurn(), BRAM).refused("someone_elses_turn", name="Chidi")
    table.when(PassTurn(seat=DORA)).refused("someone_elses_turn", name="Chidi")
    table.when(PassTurn(seat=CHIDI), BRAM).refused("not_your_seat")


def test_a_skip_is_no_pass_and_keeps_the_place():
    table = at(Phase.ROUND).when(SkipTurn(turn=0)).then(TurnSkipped(BRAM), SpeakerCalled(CHIDI))
    table.when(SkipTurn(turn=0)).refused("turn_moved_on")
    table.given(PassTurn(), PassTurn())
    assert not table.state.round.is_over
    assert table.speaker == BRAM


def test_ready_is_a_standing_pass_until_taken_back():
    table = at(Phase.ROUND).when(StandAside(), CHIDI).then(StoodAside(CHIDI))
    table.when(StandAside(), CHIDI).nothing()
    table.given(PassTurn())
    assert table.speaker == DORA
    table.when(WantTurn(), CHIDI).then(TurnWanted(CHIDI))
    table.when(WantTurn(), CHIDI).nothing()
    table.given(PassTurn())
    assert table.speaker == CHIDI
    table.when(StandAside(seat=DORA), CHIDI).refused("not_your_seat")
    table.when(WantTurn(seat=DORA), CHIDI).refused("not_your_seat")


def test_ready_on_ones_own_turn_gives_the_floor_on():
    table = at(Phase.ROUND).when(StandAside(), BRAM).then(StoodAside(BRAM, floor=True))
    assert table.speaker == CHIDI


def test_last_call_when_all_passed_in_a_row_standing_ones_counted():
    table = at(Phase.ROUND).given(StandAside(DORA), PassTurn(), PassTurn())
    assert table.state.round.is_over
    for command in (PassTurn(), SkipTurn()):
        table.when(command).refused("nobody_speaks")
    table.when(SayObstacle("toch"), BRAM).refused("nobody_speaks")


def test_after_last_call_the_one_who_has_another_gets_the_floor():
    table = at(Phase.ROUND).given(PassTurn(), PassTurn(), PassTurn()).given(WantTurn(), who=DORA)
    assert table.speaker == DORA
    table.given(SayObstacle("toch nog", seat=DORA))
    assert table.speaker == BRAM


def test_after_last_call_somebody_who_comes_late_is_asked():
    table = at(Phase.ROUND).given(PassTurn(), PassTurn(), PassTurn())
    table.given(TakeSeat("Evert"), who=STRANGER)
    assert table.speaker == EVERT
    table.given(PassTurn(), who=EVERT)
    assert table.state.round.is_over


def test_after_last_call_an_obstacle_typed_at_the_desk_asks_everybody_again():
    table = at(Phase.ROUND).given(PassTurn(), PassTurn(), PassTurn(), SayObstacle("laat", seat=CHIDI))
    assert table.speaker == BRAM
    assert not table.state.round.passed


def test_who_is_asked_again_keeps_the_floor_whatever_the_others_do():
    table = at(Phase.ROUND, people=2).given(SayObstacle("x"), who=BRAM).given(PassTurn(), SkipTurn())
    assert table.speaker == CHIDI
    table.given(StepOut(), who=BRAM)
    assert table.speaker == CHIDI


def test_undoing_the_last_obstacle_gives_the_turn_back():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM)
    table.undo()
    assert (table.speaker, table.state.round.turn) == (BRAM, 0)
    table.given(SayObstacle("y"), who=BRAM)
    assert list(table.state.obstacles) == [2]


def test_undoing_an_earlier_obstacle_leaves_the_floor_where_it_is():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM)
    said = table.act()
    table.given(SayObstacle("y"), who=CHIDI).given(Undo(said))
    assert table.speaker == DORA
    assert list(table.state.obstacles) == [2]
    table.given(PassTurn())
    assert table.speaker == BRAM


def test_the_speaker_edits_and_the_first_words_are_kept():
    table = at(Phase.ROUND).given(SayObstacle("tijd"), who=BRAM)
    table.when(EditObstacle(1, "te weinig tijd", version=1), BRAM).then(ObstacleEdited(1, "te weinig tijd"))
    card = table.state.obstacle(1)
    assert (card.text, card.original, card.version) == ("te weinig tijd", "tijd", 2)
    table.when(EditObstacle(1, "tijdgebrek", version=1)).refused("changed_meanwhile", text="te weinig tijd")
    table.when(EditObstacle(1, "anders"), CHIDI).refused("not_your_obstacle")
    table.when(EditObstacle(1, ""), BRAM).refused("obstacle_empty")
    table.when(EditObstacle(7, "x")).refused("unknown_obstacle")
    table.when(EditObstacle(1, "te weinig tijd")).nothing()


def test_a_late_obstacle_at_the_desk_does_not_touch_the_round():
    table = at(Phase.ROUND).given(PassTurn(), PassTurn(), PassTurn(), GoOn(Phase.ROUND))
    before = table.state.round
    table.given(SayObstacle("laat", seat=BRAM))
    assert table.state.round == before
    table.when(SayObstacle("ik ook"), CHIDI).refused("not_in_this_part")


def test_the_first_is_called_by_the_round_itself():
    table = at(Phase.ROUND)
    assert not table.state.round.waits_for_call
    table.when(CallSpeaker(turn=0)).nothing()


def test_after_a_card_the_next_is_called_and_no_turn_moves():
    table = at(Phase.ROUND).given(SayObstacle("geen tijd"), who=BRAM)
    assert table.state.round.waits_for_call
    table.when(CallSpeaker(turn=1)).then(SpeakerCalled(CHIDI))
    assert (table.speaker, table.state.round.turn, table.state.round.passed) == (CHIDI, 1, frozenset())
    table.when(CallSpeaker(turn=1), SCRIBE).nothing()
    table.when(CallSpeaker(), CHIDI).refused("not_yours_to_do")


def test_a_call_for_a_turn_that_has_passed_calls_nobody():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM).given(SayObstacle("y"), who=CHIDI)
    table.when(CallSpeaker(turn=1)).refused("turn_moved_on")
    table.given(CallSpeaker(turn=2), PassTurn(), PassTurn(), PassTurn())
    table.when(CallSpeaker()).refused("nobody_speaks")


def test_a_pass_at_the_desk_calls_the_next_in_the_same_act_and_a_pass_on_a_phone_does_not():
    table = at(Phase.ROUND).when(PassTurn()).then(TurnPassed(BRAM), SpeakerCalled(CHIDI))
    table.given(PassTurn(), who=CHIDI)
    assert table.state.round.waits_for_call
    table.given(CallSpeaker()).when(PassTurn()).then(TurnPassed(DORA))
    assert table.state.round.is_over


def test_a_card_typed_for_another_is_looked_at_before_the_speaker_is_called_again():
    table = at(Phase.ROUND).given(SayObstacle("van de flap", seat=DORA))
    assert table.state.round.waits_for_call
    table.when(CallSpeaker()).then(SpeakerCalled(BRAM))


def test_undoing_a_call_lets_the_room_look_at_the_card_again():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM).given(CallSpeaker())
    table.given(Undo(table.act()))
    assert table.state.round.waits_for_call
    table.given(CallSpeaker()).undo()
    assert (table.speaker, list(table.state.obstacles)) == (BRAM, [])
    assert not table.state.round.waits_for_call


def test_alone_at_the_table_one_is_called_again_for_each_turn():
    table = at(Phase.ROUND, people=1).given(SayObstacle("x"), who=BRAM)
    assert table.state.round.waits_for_call
    table.given(CallSpeaker())
    assert not table.state.round.waits_for_call


def test_a_call_follows_the_person_when_two_seats_become_one():
    table = at(Phase.ROUND).given(TakeSeat("Bram V"), who=STRANGER).given(SayObstacle("x"), who=BRAM)
    table.given(SayObstacle("y"), who=CHIDI).given(SayObstacle("z"), who=DORA).given(CallSpeaker())
    table.given(MergeSeats(BRAM, EVERT))
    assert (table.speaker, table.state.round.waits_for_call) == (BRAM, False)


def test_who_comes_next_is_foretold():
    table = at(Phase.ROUND)
    assert table.state.round.upcoming() == (CHIDI, DORA)
    table.given(StandAside(DORA))
    assert table.state.round.upcoming() == (CHIDI,)
