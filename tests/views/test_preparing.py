"""What the project leader reads back: the agenda in minutes, the list in counts and doubts."""

import pytest

from app.session.prepare import Describe, ExpectPeople, Field
from app.session.state import Phase
from app.views.agenda import Part, read_agenda
from app.views.preparing import Organisation, desk_agenda, desk_invited
from app.views.words import LANGUAGES, Words
from tests.session.histories import at, empty


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Inloop, 15", [Part("Inloop", 15)]),
        ("Inloop 15", [Part("Inloop", 15)]),
        ("Inloop (15 min)", [Part("Inloop", 15)]),
        ("Stil schrijven: 5 minuten", [Part("Stil schrijven", 5)]),
        ("5 min. stil schrijven", [Part("stil schrijven", 5)]),
        ("Ronde 2", [Part("Ronde 2")]),
        ("Ronde 2, 40", [Part("Ronde 2", 40)]),
        ("Pauze", [Part("Pauze")]),
        ("13.00 - 13.15 uur: Inloop", [Part("Inloop", 15, 780)]),
        ("13:00 inloop, 13:15 doel", [Part("inloop", 15, 780), Part("doel", 0, 795)]),
        ("13:00 doel\nRonde, 60", [Part("doel", 0, 780), Part("Ronde", 60)]),
        ("23:50 nacht\n00:10 ochtend", [Part("nacht", 20, 1430), Part("ochtend", 0, 10)]),
        ("09:00 Inloop, 15\nDoel, 25", [Part("Inloop", 15, 540), Part("Doel", 25, 555)]),
        ("\n , \n", []),
    ],
)  # fmt: skip
def test_an_agenda_is_read_as_people_write_it(typed, parts):
    assert list(read_agenda(typed)) == parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_usual_agenda_is_a_session_of_three_and_a_half_hours(language):
    parts = read_agenda(Words(language)("agenda-usual"))
    assert len(parts) == 10
    assert sum(part.minutes for part in parts) == 218


def test_parts_are_added_up_and_those_without_minutes_are_counted():
    table = empty().given(Describe(Field.AGENDA, "Inloop, 15\nDoel, 25\nPauze"))
    agenda = desk_agenda(table.state)
    assert (agenda.minutes, agenda.unmeasured, len(agenda.parts)) == (40, 1, 3)


def test_organisations_are_counted_the_largest_first_as_first_written():
    typed = "Ans, , VSV\nBram, , GGD West\nChidi, , vsv\nDora"
    assert desk_invited(empty().given(ExpectPeople(typed)).state).organisations == (
        Organisation("VSV", 2),
        Organisation("GGD West", 1),
    )


def test_a_list_of_five_hundred_gives_a_region_that_stays_small():
    typed = "\n".join(f"D{number}, rol, Organisatie {number % 40}, extra" for number in range(500))
    region = desk_invited(empty().given(ExpectPeople(typed)).state)
    assert (region.people, region.understood, region.doubtful) == (500, 0, 500)
    assert (len(region.doubts), len(region.organisations), region.others) == (8, 12, 28)


def test_after_the_door_nothing_is_read_back_any_more():
    state = at(Phase.GOAL).state
    assert (desk_invited(state), desk_agenda(state)) == (None, None)
