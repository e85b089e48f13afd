"""Tables with one voice each: made, spoken for, handed on, dropped; and what is left handed in silently."""

from app.session.closing import SayClosing, next_to_close
from app.session.history import Undo
from app.session.obstacles import ObstacleAdded, SayObstacle, SecondObstacle
from app.session.phases import GoBack, GoOn
from app.session.prepare import ExpectPeople
from app.session.seats import CameBack, ComeBack, MergeSeats, RemoveSeat, StepOut, TakeSeat, places
from app.session.speaking import PassTurn, StandAside, StoodAside, WantTurn
from app.session.state import Phase
from app.session.tables import (
    CollectRest,
    DropTables,
    GiveVoice,
    MakeTables,
    RestCollected,
    SeatAt,
    SeatedAt,
    TablesDropped,
    TablesMade,
    VoiceGiven,
)
from tests.session.histories import ANNA, BRAM, CHIDI, DORA, EVERT, STRANGER, at, at_tables, empty

FIEN = 5


def test_neighbours_sit_together_and_who_speaks_has_a_phone():
    """Dora has no phone, so Evert speaks for them."""
    table = at(Phase.DOOR).given(TakeSeat("Evert"), TakeSeat("Fien"))
    table.when(MakeTables(2)).then(TablesMade(((BRAM, CHIDI), (EVERT, DORA), (FIEN,))))


def test_who_has_the_floor_keeps_it_as_the_voice_of_a_table():
    table = at(Phase.ROUND).given(PassTurn())
    assert table.speaker == CHIDI
    table.when(MakeTables(2)).then(TablesMade(((CHIDI, BRAM), (DORA,))))
    assert table.speaker == CHIDI


def test_there_are_tables_for_whoever_is_expected_too_and_who_comes_sits_at_the_smallest():
    people = "\n".join(f"Mens {number}" for number in range(1, 31))
    table = at(Phase.DOOR).given(ExpectPeople(people), MakeTables(10))
    assert table.state.round.tables == ((BRAM,), (CHIDI,), (DORA,))
    table.given(TakeSeat("Evert"))
    assert table.state.round.tables == ((BRAM, EVERT), (CHIDI,), (DORA,))


def test_a_table_has_two_to_ten_people_and_there_are_sixty_at_most():
    table = at(Phase.DOOR)
    table.when(MakeTables(1)).refused("table_size", least=2, most=10)
    table.when(MakeTables(11)).refused("table_size", least=2, most=10)
    table.given(ExpectPeople("\n".join(f"Mens {number}" for number in range(480))))
    table.when(MakeTables(6)).refused("too_many_tables", most=60)
    table.given(MakeTables(8))
    assert len(table.state.round.tables) == 60


def test_there_is_nobody_to_put_at_tables_yet():
    at(Phase.DOOR, people=0).when(MakeTables()).refused("nobody_in_yet")


def test_only_the_voice_speaks_for_its_table_and_the_turn_goes_to_the_next_table():
    table = at_tables()
    table.when(SayObstacle("beer"), CHIDI).refused("someone_elses_turn", name="Bram")
    table.when(PassTurn(), CHIDI).refused("someone_elses_turn", name="Bram")
    table.when(SayObstacle("beer"), BRAM).then(ObstacleAdded(1, BRAM, "beer", typed=False, floor=True))
    assert table.speaker == EVERT


def test_typed_in_the_name_of_somebody_at_the_table_it_is_theirs_and_the_table_had_its_turn():
    table = at_tables().given(SayObstacle("beer", seat=CHIDI))
    assert table.state.obstacle(1).seat == CHIDI
    assert table.speaker == EVERT


def test_a_pass_at_the_desk_in_the_name_of_a_table_is_that_of_its_voice():
    table = at_tables().given(PassTurn(CHIDI))
    assert table.state.round.passed == {BRAM}


def test_only_the_voice_says_that_a_table_is_done():
    table = at_tables()
    table.when(StandAside(), CHIDI).refused("not_the_voice")
    table.when(WantTurn(), CHIDI).refused("not_the_voice")
    table.when(StandAside(CHIDI)).then(StoodAside(BRAM, floor=True))


def test_the_others_at_the_table_second_what_is_named():
    table = at_tables().given(SayObstacle("beer"), who=BRAM)
    table.given(SecondObstacle(1), who=CHIDI).given(SecondObstacle(1), who=EVERT)
    assert table.state.obstacle(1).seconds == (CHIDI, EVERT)


def test_the_voice_gives_it_on_with_the_turn_to_somebody_at_its_table():
    table = at_tables()
    table.when(GiveVoice(EVERT), BRAM).refused("not_the_voice")
    table.when(GiveVoice(BRAM), CHIDI).refused("not_the_voice")
    table.when(GiveVoice(CHIDI), BRAM).then(VoiceGiven(CHIDI))
    assert (table.speaker, table.state.round.called) == (CHIDI, CHIDI)
    table.when(GiveVoice(CHIDI)).nothing()


def test_the_desk_gives_any_table_another_voice_but_nobody_who_is_away():
    table = at_tables().given(StepOut(DORA))
    table.when(GiveVoice(DORA)).refused("already_away", name="Dora")
    table.when(GiveVoice(9)).refused("unknown_seat")
    table.given(ComeBack(DORA)).when(GiveVoice(DORA)).then(VoiceGiven(DORA))


def test_a_voice_that_goes_out_is_followed_by_somebody_there_and_an_empty_table_waits():
    table = at_tables().given(StepOut(), who=BRAM)
    assert table.speaker == CHIDI
    table.given(StepOut(), who=CHIDI)
    assert table.speaker == EVERT
    table.when(ComeBack(), BRAM).then(CameBack(BRAM))
    assert table.state.round.tables[0] == (BRAM, CHIDI)


def test_a_voice_taken_from_the_table_is_followed_and_a_merge_keeps_the_turn_where_it_is():
    table = at_tables().given(RemoveSeat(BRAM))
    assert table.speaker == CHIDI
    table = at_tables().given(MergeSeats(CHIDI, BRAM))
    assert (table.speaker, table.state.round.tables[0]) == (CHIDI, (CHIDI,))


def test_somebody_sits_at_another_table_by_the_desk_or_by_themselves():
    table = at_tables()
    table.when(SeatAt(3), CHIDI).then(SeatedAt(CHIDI, 3))
    table.when(SeatAt(1, BRAM), CHIDI).refused("not_your_seat")
    table.when(SeatAt(3)).refused("unknown_seat")
    table.when(SeatAt(4, BRAM)).refused("unknown_table", most=3)
    table.when(SeatAt(0, BRAM)).refused("unknown_table", most=3)
    table.when(SeatAt(3, BRAM)).then(SeatedAt(BRAM, 3))
    assert table.state.round.tables == ((), (EVERT, DORA), (FIEN, CHIDI, BRAM))
    assert table.speaker == EVERT
    table.when(SeatAt(3, BRAM)).nothing()


def test_without_tables_everybody_is_asked_again():
    table = at_tables().when(DropTables()).then(TablesDropped())
    assert (table.speaker, table.state.round.present) == (BRAM, (1, 2, 3, 4, 5))
    for command in (DropTables(), GiveVoice(BRAM), SeatAt(1, BRAM), CollectRest()):
        table.when(command).refused("no_tables")


def test_what_was_done_at_a_table_keeps_its_making_from_being_undone():
    table = at_tables().given(GiveVoice(CHIDI))
    making = table.act(2)
    table.undo()
    assert table.speaker == BRAM
    table.given(GiveVoice(CHIDI))
    table.when(Undo(making)).refused("later_builds_on_this")


def test_a_turn_taken_after_an_undone_change_of_voice_is_still_the_turn_of_that_table():
    table = at_tables().given(GiveVoice(CHIDI))
    giving = table.act()
    table.given(SayObstacle("beer"), who=CHIDI).given(Undo(giving))
    assert (table.speaker, table.state.round.tables[0]) == (EVERT, (BRAM, CHIDI))
    assert table.state.obstacle(1).seat == CHIDI


def test_the_rest_is_handed_in_silently_by_everybody_and_no_turn_moves():
    table = at_tables().when(CollectRest()).then(RestCollected(on=True))
    table.when(CollectRest()).nothing()
    silent = ObstacleAdded(1, DORA, "beer", typed=True, silent=True)
    table.when(SayObstacle("beer", seat=DORA)).then(silent)
    table.when(SayObstacle("nog een"), CHIDI).then(
        ObstacleAdded(2, CHIDI, "nog een", typed=False, silent=True)
    )
    assert (table.speaker, table.state.round.turn, table.state.round.passed) == (BRAM, 0, frozenset())
    table.given(GoOn(Phase.ROUND))
    assert (table.state.collecting, table.state.overrides) == (False, ())
    table.given(GoBack(Phase.GROUPING))
    table.when(GoOn(Phase.ROUND)).refused("round_not_over")


def test_collecting_stopped_the_turn_goes_on_where_it_was():
    table = at_tables().given(CollectRest(), CollectRest(on=False))
    table.when(SayObstacle("beer"), CHIDI).refused("someone_elses_turn", name="Bram")
    table.when(GoOn(Phase.ROUND)).refused("round_not_over")
    assert not table.given(CollectRest(), DropTables()).state.collecting


def test_the_closing_round_goes_from_table_to_table_and_others_write_theirs_beside_it():
    table = at_tables()
    for part in (Phase.ROUND, Phase.GROUPING, Phase.RESULTS, Phase.OWNERS):
        table.given(GoOn(part, "het is tijd"))
    table.given(SayClosing("van Chidi"), who=CHIDI)
    assert next_to_close(table.state) == BRAM
    table.given(SayClosing("van tafel 1"), who=BRAM)
    assert [word.aloud for word in table.state.closing.values()] == [False, True]
    assert next_to_close(table.state) == EVERT
    table.given(StepOut(BRAM))
    assert next_to_close(table.state) == EVERT


def test_sixty_one_people_need_tables_or_a_list():
    table = empty().given(*(TakeSeat(f"Mens {number}") for number in range(60)))
    table.when(TakeSeat("Bram")).refused("session_full", places=60)
    table.given(GoOn(Phase.PREPARE), MakeTables(8)).given(TakeSeat("Bram"), who=STRANGER)
    assert 61 in table.state.round.tables[4]

    expected = empty().given(ExpectPeople("\n".join(f"Mens {number}" for number in range(90))))
    expected.given(*(TakeSeat(f"Mens {number}") for number in range(110)))
    expected.when(TakeSeat("Bram")).refused("session_full", places=110)


def test_a_room_has_six_hundred_places_at_most():
    table = empty().given(ExpectPeople("\n".join(f"Mens {number}" for number in range(600))))
    assert places(table.state) == 600
    assert table.given(TakeSeat("Bram"), GoOn(Phase.PREPARE), MakeTables(10), who=ANNA).speaker is None
    assert places(table.state) == 600
