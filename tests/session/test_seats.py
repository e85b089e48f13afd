"""Who sits at the table: joining, leaving, renaming, two seats of one person, the order."""

from app.session.closing import Improve, SayClosing
from app.session.core import Role
from app.session.history import Undo
from app.session.obstacles import EditObstacle, SayObstacle, SecondObstacle
from app.session.owners import AskOwner, AssignOwner, Reply, ReplyOwnership, SetHelper
from app.session.parking import AskQuestion
from app.session.phases import GoOn
from app.session.results import RemarkOnResult
from app.session.seats import (
    ArrangeTable,
    CameBack,
    ComeBack,
    MergeSeats,
    RemoveSeat,
    RenameSeat,
    SeatRenamed,
    SeatsMerged,
    SeatTaken,
    StepOut,
    SteppedOut,
    TableArranged,
    TakeSeat,
)
from app.session.speaking import PassTurn, StandAside
from app.session.state import Choice, Phase
from app.session.testing import AnswerTest, OpenTest
from tests.session.histories import ANNA, BRAM, CHIDI, DORA, EVERT, STRANGER, at, empty, with_results


def test_somebody_joins_with_a_name():
    table = at(Phase.DOOR)
    table.when(TakeSeat("Evert", "JGZ"), STRANGER).then(SeatTaken(EVERT, "Evert", "JGZ", "", phone=True))
    assert [seat.name for seat in table.state.at_table()] == ["Bram", "Chidi", "Dora", "Evert"]


def test_a_seat_needs_a_name_of_its_own():
    table = at(Phase.DOOR).when(TakeSeat(""), STRANGER).refused("name_missing")
    table.when(TakeSeat("BRAM"), STRANGER).refused("name_taken", name="BRAM")


def test_a_full_session_lets_nobody_in_until_somebody_leaves():
    table = empty().given(*(TakeSeat(f"gast {number}") for number in range(60)))
    table.when(TakeSeat("Evert")).refused("session_full", places=60)
    table.given(RemoveSeat(7), TakeSeat("Evert"))


def test_a_seat_number_and_a_name_are_free_again_but_the_number_is_not_reused():
    table = at(Phase.DOOR).given(RemoveSeat(CHIDI)).given(TakeSeat("Chidi"), who=STRANGER)
    assert [seat.number for seat in table.state.at_table()] == [BRAM, DORA, 4]


def test_people_rename_themselves_and_the_desk_renames_anybody():
    table = (
        at(Phase.DOOR)
        .when(RenameSeat(BRAM, "Bram V.", "JGZ"), BRAM)
        .then(SeatRenamed(BRAM, "Bram V.", "JGZ"))
    )
    table.given(RenameSeat(BRAM, "Bram"))
    assert table.state.seat(BRAM).perspective == "JGZ"
    table.when(RenameSeat(BRAM, ""), BRAM).refused("name_missing")
    table.when(RenameSeat(BRAM, "chidi"), BRAM).refused("name_taken", name="chidi")
    table.when(RenameSeat(CHIDI, "Piet"), BRAM).refused("not_your_seat")
    table.when(RenameSeat(9, "Piet")).refused("unknown_seat")
    table.when(RenameSeat(BRAM, "Bram"), BRAM).nothing()


def test_a_new_name_follows_to_what_the_person_leads_and_joins():
    table = with_results().given(AssignOwner(1, BRAM), SetHelper(2, "Bram"), RenameSeat(BRAM, "Bram V."))
    owner = table.state.result(1).owner
    assert owner is not None
    assert owner.name == "Bram V."
    assert table.state.result(2).helpers == ("Bram V.",)


def test_a_removed_person_does_nothing_more_and_what_they_gave_stays():
    table = at(Phase.ROUND).given(SayObstacle("geen tijd"), who=BRAM).given(RemoveSeat(BRAM))
    assert table.state.obstacle(1).seat == BRAM
    for command in (SayObstacle("nog een"), EditObstacle(1, "beter"), AskQuestion("en nu?"), StepOut()):
        table.when(command, BRAM).refused("unknown_seat")
    table.when(SayObstacle("namens Bram", seat=BRAM)).refused("unknown_seat")
    table.when(RemoveSeat(BRAM)).refused("unknown_seat")


def test_a_phone_without_a_seat_does_nothing():
    table = with_results(1, Phase.CLOSING)
    for command in (
        SetHelper(1),
        Improve("stoelen"),
        RemarkOnResult(1, "hm"),
        AskQuestion("hm"),
        SayClosing(),
    ):
        table.when(command, 9).refused("unknown_seat")


def test_removing_who_speaks_gives_the_floor_to_the_next():
    table = at(Phase.ROUND).given(RemoveSeat(BRAM))
    assert table.speaker == CHIDI
    table.given(RemoveSeat(CHIDI), RemoveSeat(DORA))
    assert table.speaker is None
    table.given(TakeSeat("Evert"))
    assert table.speaker == EVERT


def test_the_desk_arranges_the_table_without_taking_the_floor():
    table = at(Phase.ROUND).when(ArrangeTable((DORA, BRAM))).then(TableArranged((DORA, BRAM, CHIDI)))
    assert table.speaker == BRAM
    table.when(ArrangeTable((DORA, BRAM, CHIDI))).nothing()
    table.when(ArrangeTable((DORA, 9))).refused("unknown_seat")


def test_away_and_back():
    table = at(Phase.ROUND).when(StepOut(), BRAM).then(SteppedOut(BRAM))
    assert table.speaker == CHIDI
    table.when(StepOut(), BRAM).refused("already_away", name="Bram")
    table.when(StepOut()).refused("unknown_seat")
    table.when(ComeBack(), BRAM).then(CameBack(BRAM))
    table.when(ComeBack(), BRAM).nothing()
    assert table.speaker == CHIDI
    table.when(StepOut(CHIDI), BRAM).refused("not_your_seat")


def test_two_seats_of_one_person_become_one_and_both_devices_follow():
    table = at(Phase.ROUND).given(TakeSeat("Bram telefoon"))
    table.when(MergeSeats(BRAM, 4)).then(SeatsMerged(BRAM, 4))
    table.when(SayObstacle("geen tijd"), 4)
    assert table.state.obstacle(1).seat == BRAM
    table.given(EditObstacle(1, "geen rooster"), who=4).given(StepOut(4), who=BRAM)
    table.when(MergeSeats(BRAM, 4)).refused("unknown_seat")
    table.when(MergeSeats(BRAM, BRAM)).refused("same_seat")


def test_the_person_keeps_the_floor_when_the_seat_that_speaks_is_merged_away():
    table = at(Phase.ROUND).given(MergeSeats(DORA, BRAM))
    assert (table.speaker, table.state.round.turn) == (DORA, 0)
    table.given(SayObstacle("geen tijd"), who=BRAM)
    assert table.speaker == CHIDI


def test_a_merge_brings_somebody_back_whose_other_device_is_here():
    table = at(Phase.ROUND).given(StandAside(DORA), StepOut(DORA), MergeSeats(DORA, BRAM))
    assert table.speaker == DORA
    assert not table.state.round.away | table.state.round.standing


def test_a_merge_keeps_the_round_over_when_the_other_device_was_asleep():
    table = at(Phase.ROUND).given(StepOut(DORA), PassTurn(), PassTurn())
    assert table.state.round.is_over
    table.given(MergeSeats(BRAM, DORA))
    assert table.state.round.is_over


def test_everything_goes_to_the_seat_that_stays():
    table = with_results(2, Phase.CLOSING).given(
        SecondObstacle(1, CHIDI), SecondObstacle(1, DORA), OpenTest(1), OpenTest(2), AssignOwner(1, CHIDI)
    )
    table.given(AnswerTest(1, Choice.CONCERN, seat=CHIDI), AnswerTest(2, Choice.AGREE, seat=DORA))
    table.given(AnswerTest(2, Choice.MISSING, seat=CHIDI), SetHelper(2, "Chidi"), AskOwner(2, CHIDI))
    table.given(ReplyOwnership(2, Reply.RATHER_NOT, CHIDI), SayClosing("tot snel", seat=CHIDI))
    table.given(AskQuestion("apotheek?"), Improve("stoelen"), RemarkOnResult(1, "te lang"), who=CHIDI)
    table.given(MergeSeats(DORA, CHIDI))
    state = table.state
    assert (state.obstacle(2).seat, state.obstacle(1).seconds) == (DORA, (DORA,))
    one, two = state.result(1), state.result(2)
    assert one.test is not None
    assert two.test is not None
    assert one.owner is not None
    assert (one.owner.seat, one.owner.name) == (DORA, "Dora")
    assert one.test.answers[DORA].choice is Choice.CONCERN
    assert {seat: answer.choice for seat, answer in two.test.answers.items()} == {DORA: Choice.AGREE}
    assert (two.helpers, two.declined, one.remarks[0].seat) == (("Dora",), frozenset({DORA}), DORA)
    assert (state.closing[DORA].text, state.parked[1].seat, state.improvements[1].seat) == (
        "tot snel",
        DORA,
        DORA,
    )


def test_a_spoken_closing_word_goes_before_a_pass_when_seats_merge():
    table = with_results(1, Phase.CLOSING).given(SayClosing("tot snel", seat=BRAM), SayClosing(seat=CHIDI))
    assert table.given(MergeSeats(CHIDI, BRAM)).state.closing[CHIDI].text == "tot snel"


def test_a_seconded_card_of_ones_own_does_not_count_after_a_merge():
    table = at(Phase.ROUND).given(SayObstacle("geen tijd"), who=BRAM).given(SecondObstacle(1), who=CHIDI)
    assert table.given(MergeSeats(BRAM, CHIDI)).state.obstacle(1).seconds == ()


def test_a_removal_or_merge_is_undone_and_not_redone_over_what_came_after():
    for command in (RemoveSeat(CHIDI), MergeSeats(DORA, CHIDI)):
        table = at(Phase.ROUND).given(command, Undo())
        undone = table.act()
        table.given(PassTurn()).given(SayObstacle("toch"), who=CHIDI)
        table.when(Undo(undone)).refused("later_builds_on_this")


def test_somebody_who_said_something_is_not_undone():
    table = at(Phase.GOAL).given(TakeSeat("Evert"))
    came = table.act()
    table.given(AskQuestion("waar is de koffie?"), who=EVERT)
    table.when(Undo(came)).refused("later_builds_on_this")
    table.given(Undo(), Undo(came))
    assert EVERT not in table.state.seats


def test_somebody_who_comes_late_joins_the_round_without_taking_the_floor():
    table = at(Phase.ROUND).given(TakeSeat("Evert"), who=STRANGER)
    assert (table.speaker, table.state.round.order[-1]) == (BRAM, EVERT)


def test_somebody_without_a_phone_is_a_full_seat():
    table = at(Phase.ROUND).given(PassTurn(), PassTurn()).given(SayObstacle("geen tijd", seat=DORA))
    assert table.state.obstacle(1) == table.state.obstacles[1]
    assert (table.state.obstacle(1).seat, table.state.obstacle(1).typed) == (DORA, True)


def test_an_actor_is_named_in_the_journal():
    table = at(Phase.ROUND)
    assert table.actor(BRAM).name == "seat:1"
    assert table.actor(ANNA).name == "desk"
    assert table.actor(Role.SCRIBE).facilitates


def test_a_late_joiner_after_the_round_waits_for_it_to_reopen():
    table = at(Phase.ROUND).given(PassTurn(), PassTurn(), PassTurn(), GoOn(Phase.ROUND))
    table.given(TakeSeat("Evert"))
    assert table.speaker == EVERT
