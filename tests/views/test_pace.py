"""The pace of the session: from what happened, without a clock of its own."""

import pytest

from app.session.history import Undo
from app.session.obstacles import SayObstacle
from app.session.phases import GoOn
from app.session.prepare import Describe, ExpectPeople, Field
from app.session.seats import StepOut
from app.session.speaking import PassTurn
from app.session.state import Phase
from app.views import frame
from app.views.pace import USUAL, desk_pace
from app.views.planned import planned
from app.views.render import draw
from app.views.weather import Weather
from app.views.words import LANGUAGES, Words
from tests.session.histories import BRAM, CHIDI, DORA, NOON, Table, at, empty


def turns(count: int, seconds: int) -> Table:
    table = at(Phase.ROUND)
    for number in range(count):
        table.wait(seconds=seconds).given(SayObstacle(f"beer {number}", seat=number % 3 + 1))
    return table


def test_before_the_door_there_is_no_pace() -> None:
    pace = desk_pace(empty().state, (), Weather())
    assert (pace.since, pace.rest) == (None, sum(USUAL.values()))
    assert "class" not in str(draw("pace", pace, Words())).split(">", 1)[1]


def test_a_part_has_its_usual_minutes_and_the_rest_is_what_comes_after_it() -> None:
    table = at(Phase.GROUPING)
    pace = desk_pace(table.state, table.entries, Weather())
    assert (pace.since, pace.minutes, pace.rest) == (NOON, 30, 73)


def test_the_round_is_told_by_its_own_pace_and_the_drafts_that_wait() -> None:
    table = turns(10, 60)
    pace = desk_pace(table.state, table.entries, Weather(drafts={BRAM: 4, CHIDI: 2}))
    assert pace.seconds_a_turn == 60
    assert pace.minutes == round(10 + 6 + 0.5)


def test_few_turns_say_nothing_about_the_pace_and_an_undone_one_does_not_count() -> None:
    table = turns(4, 60).given(PassTurn())
    assert desk_pace(table.state, table.entries, Weather()).seconds_a_turn == 48
    table.given(Undo(table.act()))
    assert desk_pace(table.state, table.entries, Weather()).seconds_a_turn == 0


def test_going_back_and_on_starts_the_part_again() -> None:
    table = at(Phase.DRAFTS).wait(minutes=5).given(GoOn(Phase.DRAFTS))
    assert desk_pace(table.state, table.entries, Weather()).since == table.now


def test_the_health_strip_tells_who_is_live_quiet_away_or_not_in_yet() -> None:
    table = at(Phase.ROUND).given(ExpectPeople("Bram\nTeun"), StepOut(CHIDI))
    weather = Weather(connected=frozenset({BRAM}), slow=frozenset({BRAM}), walls=1, shown=1)
    health = frame.desk_health(table.state, 9, weather)
    assert (health.connected, health.phones, health.quiet) == (1, 2, 0)
    assert (health.away, health.never, health.slow) == (1, 1, 1)
    assert DORA not in weather.connected
    assert health.wall_behind


AGENDA = """13:00 Inloop
13:10 Doel en film
13:30 Stil schrijven (10 min)
13:40 Beren op de weg
14:40 Pauze
14:55 Groeperen, 20
15:15 Tussenresultaten toetsen
16:00 Trekker en tijd, 30
16:30 Afsluiting 15"""


def test_an_agenda_with_minutes_goes_before_what_is_usual() -> None:
    own = planned(AGENDA)
    assert own == {
        Phase.DOOR: 10,
        Phase.GOAL: 20,
        Phase.DRAFTS: 10,
        Phase.ROUND: 60,
        Phase.GROUPING: 15 + 20,
        Phase.RESULTS: 45,
        Phase.OWNERS: 30,
        Phase.CLOSING: 15,
    }
    table = at(Phase.GROUPING).given(Describe(Field.AGENDA, AGENDA))
    pace = desk_pace(table.state, table.entries, Weather())
    assert (pace.minutes, pace.rest) == (35, 45 + 30 + 15)


def test_in_the_round_the_agenda_counts_until_the_turns_tell_their_own_pace() -> None:
    table = at(Phase.ROUND).given(Describe(Field.AGENDA, "Rond de tafel, 40"))
    assert desk_pace(table.state, table.entries, Weather()).minutes == 40
    table = turns(10, 60).given(Describe(Field.AGENDA, "Rond de tafel, 40"))
    assert desk_pace(table.state, table.entries, Weather(drafts={BRAM: 5})).minutes == round(10 + 5 + 0.5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_usual_agenda_is_what_is_usual(language: str) -> None:
    own = planned(Words(language)("agenda-usual"))
    assert sum(own.values()) == 218
    assert set(own) == {phase for phase in USUAL if phase is not Phase.PLAN}


def test_an_agenda_without_minutes_or_with_parts_of_its_own_leaves_the_rest_as_usual() -> None:
    assert planned("Inloop\nDoel\nRonde") == {}
    assert planned("Lunch, 45") == {}
    table = at(Phase.OWNERS).given(Describe(Field.AGENDA, "Sluitronde, 30"))
    assert desk_pace(table.state, table.entries, Weather()).minutes == USUAL[Phase.OWNERS]
    assert desk_pace(table.state, table.entries, Weather()).rest == 30
