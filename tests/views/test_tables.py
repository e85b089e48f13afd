"""Tables on the screens: who is asked, what stands where, and how much of it travels in a hall of 500."""

from dataclasses import replace

import pytest

from app.session.closing import SayClosing
from app.session.obstacles import SayObstacle, SecondObstacle
from app.session.phases import GoOn
from app.session.seats import StepOut, TakeSeat
from app.session.speaking import CallSpeaker, PassTurn
from app.session.state import NamesPolicy, Phase
from app.session.tables import CollectRest, GiveVoice, MakeTables
from app.views import screens
from app.views.frame import BLANK
from app.views.render import Screen, changed, draw, push
from app.views.words import Words
from tests.hall import Hall, at_the_door, in_the_round

WORDS = Words("nl")
THIRTY = in_the_round(30, 8, 2)
FIVE_HUNDRED = in_the_round(500, 9, 119)


def sent(before: Screen, after: Screen) -> int:
    return len(push(changed(before, after), WORDS).encode())


def test_tables_are_offered_from_twenty_six_people_on_and_only_sizes_that_fit() -> None:
    assert at_the_door(25).desk["table"].offers == ()
    offered = at_the_door(26).desk["table"].offers
    assert [(one.size, one.tables) for one in offered] == [(6, 5), (8, 4), (10, 3)]
    assert [one.size for one in at_the_door(500).desk["table"].offers] == [10]


def test_a_room_of_eighteen_hears_nothing_of_tables() -> None:
    hall = in_the_round(18, 0, 3)
    assert hall.desk["table"].offers == ()
    assert hall.phone(2)["table"] == BLANK
    assert "tafel" not in push(hall.phone(2), WORDS).lower().replace("rond de tafel", "")


def test_the_desk_has_a_line_a_table_with_what_its_voice_and_people_do() -> None:
    rows = THIRTY.desk["table"].rows
    assert [(row.number, row.voice.name, row.people, row.connected) for row in rows] == [
        (1, "Ans 0", 8, 8),
        (2, "Ans 8", 8, 8),
        (3, "Ans 16", 7, 7),
        (4, "Bartholomea van den Wittenboer 23", 7, 7),
    ]
    assert [(row.said, row.speaking) for row in rows] == [
        (1, False),
        (1, False),
        (0, True),
        (0, False),
    ]


def test_while_all_hand_in_the_desk_reads_what_to_say_now_and_no_table_is_speaking() -> None:
    desk = THIRTY.after(CollectRest()).desk
    assert not any(row.speaking for row in desk["table"].rows)
    said = draw("bar", desk["bar"], WORDS)
    assert "Lever het in, in stilte." in said
    assert "per beurt" not in said


def test_a_voice_without_a_connection_is_marked_and_somebody_there_is_named_to_speak_instead() -> None:
    scene = THIRTY.scene()
    weather = replace(scene.weather, connected=scene.weather.connected - {17})
    row = screens.desk(replace(scene, weather=weather))["table"].rows[2]
    assert (row.silent, row.heir.name) == (True, "Bas 17")


def test_the_clicker_calls_and_passes_tables_by_number_and_voice() -> None:
    forward = THIRTY.desk["bar"].forward
    assert (forward.key, forward.said["table"]) == ("desk-pass-on-table", 4)
    before_call = THIRTY.after(PassTurn(), SayObstacle("beer", seat=24)).desk["bar"].forward
    assert (before_call.key, before_call.said["table"], before_call.said["name"]) == (
        "desk-call-table",
        1,
        "Ans 0",
    )


def test_the_wall_says_the_table_large_with_the_name_of_its_voice_and_the_tables_to_come() -> None:
    wall = THIRTY.wall
    assert (wall["stage"].who.table, wall["stage"].who.name) == (3, "Ans 16")
    assert [one.table for one in wall["strip"].coming] == [4, 1, 2]
    text = push(wall, WORDS)
    assert "Tafel 3" in text
    assert "Ans 16" in text


def test_where_names_are_hidden_the_wall_says_the_table_and_no_name() -> None:
    setup = replace(THIRTY.state.setup, names=NamesPolicy.FACILITATORS)
    hidden = Hall(replace(THIRTY.state, setup=setup), THIRTY.past)
    text = push(hidden.wall, WORDS) + push(hidden.phone(2), WORDS)
    assert "Tafel 3" in text
    assert "Ans 16" not in text
    assert "Ans 0" not in text


@pytest.mark.parametrize(
    ("seat", "face"),
    [(17, "you"), (18, "table"), (24, "nearly"), (25, "beside"), (1, "waiting"), (9, "done"), (10, "beside")],
)
def test_each_phone_knows_whose_turn_it_is(seat: int, face: str) -> None:
    assert THIRTY.phone(seat)["face"].face == face


def test_who_is_not_the_voice_has_no_button_that_speaks_or_passes() -> None:
    text = push(THIRTY.phone(18), WORDS)
    assert 'value="pass_turn"' not in text
    assert 'value="say_obstacle"' not in text
    assert 'value="stand_aside"' not in text
    over = THIRTY.after(*[PassTurn()] * 4)
    assert over.phone(18)["face"].face == "beside-over"
    assert 'value="want_turn"' not in push(over.phone(18), WORDS)
    assert 'value="want_turn"' in push(over.phone(17), WORDS)


def test_the_card_of_now_stands_on_a_phone_beside_the_turn_to_be_seconded_and_not_twice() -> None:
    phone = THIRTY.after(SecondObstacle(2), seat=3).phone(3)
    assert (phone["face"].just.number, phone["face"].just.seconded) == (2, True)
    assert [one.number for one in phone["heard"].cards] == [1]


def test_only_the_voice_sees_to_whom_it_can_be_given() -> None:
    assert THIRTY.phone(2)["table"].others == ()
    away = THIRTY.after(StepOut(3))
    assert [one.number for one in away.phone(1)["table"].others] == [2, 4, 5, 6, 7, 8]
    given = away.after(GiveVoice(2), seat=1)
    assert (given.phone(1)["table"].others, given.phone(1)["table"].voice.number) == ((), 2)


def test_while_the_rest_is_collected_every_phone_hands_in_and_the_wall_shows_no_words() -> None:
    hall = THIRTY.after(CollectRest())
    assert {hall.phone(seat)["face"].face for seat in (1, 2, 17)} == {"collect"}
    assert 'value="say_obstacle"' in push(hall.phone(2), WORDS)
    assert hall.wall["stage"].said == 2
    assert hall.desk["bar"].forward.kind == "go_on"
    assert hall.desk["bar"].hold == ""


def test_in_the_closing_round_the_voices_are_asked_and_other_words_are_counted() -> None:
    parts = (Phase.ROUND, Phase.GROUPING, Phase.RESULTS, Phase.OWNERS)
    hall = THIRTY.after(*(GoOn(part, "het is tijd") for part in parts))
    hall = hall.after(SayClosing("stil"), seat=2).after(SayClosing("hardop"), seat=1)
    assert [one.who.table for one in hall.desk["stage"].table] == [1, 2, 3, 4]
    assert (hall.desk["stage"].spoken, hall.desk["stage"].beside) == (1, 1)
    assert (hall.wall["stage"].last.text, hall.wall["stage"].people) == ("hardop", 4)
    assert hall.phone(9)["face"].my_turn


def test_in_a_hall_of_five_hundred_a_press_sends_little_to_every_screen() -> None:
    hall = FIVE_HUNDRED
    speaking = hall.state.round.speaking
    later = hall.after(SayObstacle("Geen geld", seat=speaking))
    assert sent({}, {"table": later.desk["table"]}) < 15_000
    assert sent(hall.desk, later.desk) < 40_000
    assert sent(later.desk, later.after(CallSpeaker()).desk) < 10_000
    assert sent(hall.wall, later.wall) < 3_000
    assert max(sent(hall.phone(seat), later.phone(seat)) for seat in (1, 2, 250, speaking)) < 12_000


def test_who_comes_in_among_hundreds_sends_no_list_of_hundreds() -> None:
    door = at_the_door(500)
    assert sent(door.desk, door.after(TakeSeat("Evert")).desk) < 40_000
    assert sent({}, door.wall) < 5_000
    tables = door.after(MakeTables(10))
    assert sent(tables.desk, tables.after(TakeSeat("Evert")).desk) < 40_000


def test_hundreds_who_second_a_card_do_not_stand_before_what_the_desk_would_undo() -> None:
    hall = THIRTY.after(SecondObstacle(2), seat=3).after(SecondObstacle(2), seat=4)
    assert hall.desk["bar"].undo == THIRTY.desk["bar"].undo
    assert hall.desk["steps"] == THIRTY.desk["steps"]
    told = hall.after(SecondObstacle(2, seat=5))
    assert told.desk["steps"].steps[0].key == "step-obstacle-seconded"
