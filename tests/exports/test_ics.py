from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from app.exports.ics import write
from app.session.periods import first_day, last_day
from app.session.planning import SetPeriod
from app.session.prepare import Describe, Field
from app.session.results import WriteResult
from app.session.state import Phase
from app.views.plan import Names, plan_document
from app.views.words import Words
from tests.exports.filled import filled
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import AT, Room, played


def events(data: bytes) -> list:
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_every_result_with_a_period_is_an_event_over_its_whole_days():
    found = events(write(zilverbroek()))

    for event, result in zip(found, played().state.in_order(), strict=True):
        assert event["SUMMARY"] == f"{result.number}. We hebben {result.text}"
        assert event.decoded("DTSTART") == first_day(result.period)
        assert event.decoded("DTEND") == last_day(result.period) + timedelta(days=1)


def test_an_event_says_who_leads_and_what_comes_first():
    lines = str(events(write(zilverbroek()))[9]["DESCRIPTION"]).split("\n")

    assert lines[:3] == [
        "Trekker: Rutger (ICT-architect)",
        "Doen mee: Denise, Hatice, Sjoerd",
        "Eerst nodig: 3, 5, 6",
    ]


def test_nobody_is_invited_and_nothing_rings():
    text = write(zilverbroek()).decode()

    assert "METHOD:PUBLISH" in text
    assert not {"ATTENDEE", "ORGANIZER", "VALARM"} & {
        line.split(":")[0].split(";")[0] for line in text.split("\r\n")
    }


def test_a_later_plan_replaces_the_events_it_knows():
    room = Room()
    room.does(Describe(Field.GOAL, "Rust"))
    room.does(Describe(Field.TITLE, "Rust in huis"))
    room.goes_on_to(Phase.RESULTS, "Klaar")
    room.does(WriteResult("rust"))
    room.does(SetPeriod(1, "2027-Q1"))
    before = events(write(made(room)))[0]
    room.does(Describe(Field.TITLE, "Nog meer rust"))
    room.does(SetPeriod(1, "2027-W30"))
    after = events(write(made(room)))[0]

    assert before["UID"] == after["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after.decoded("DTSTART") == date(2027, 7, 26)


def made(room: Room):
    return plan_document(
        room.state, Words("nl"), names=Names.NAMES, as_of=AT, seq=len(room.entries), session="abc"
    )


def test_later_is_no_date():
    room = Room()
    room.does(Describe(Field.GOAL, "Rust"))
    room.goes_on_to(Phase.RESULTS, "Klaar")
    room.does(WriteResult("rust"))
    room.does(SetPeriod(1, "later"))

    assert events(write(of(room))) == []


def test_an_evaluation_moment_is_an_event_of_its_day_or_its_period():
    looking_back = [one for one in events(write(of(filled()))) if "evaluation" in one["UID"]]

    assert [(one.decoded("DTSTART"), one.decoded("DTEND")) for one in looking_back] == [
        (date(2027, 5, 12), date(2027, 5, 13)),
        (date(2027, 10, 1), date(2028, 1, 1)),
    ]
    assert looking_back[0]["SUMMARY"] == "Evaluatie: De proef op twee afdelingen"
    assert "Wie stelt bij: Rogier, Samira" in looking_back[0]["DESCRIPTION"]


@settings(deadline=None, max_examples=60)
@given(st.lists(typed, min_size=5, max_size=12))
def test_no_text_breaks_out_of_its_line(texts):
    document = of(room_that_types(texts))
    found = events(write(document))

    assert len(found) == 2
    assert found[0]["SUMMARY"] == f"1. {document.sheet('results').rows[0][1]}"
    assert found[1].decoded("DTSTART") == date(2027, 5, 12)
    names = {
        line.split(":")[0].split(";")[0] for line in write(document).decode().split("\r\n") if line[:1] != " "
    }
    assert not names & {"ATTENDEE", "ORGANIZER", "URL", "ATTACH"}


@pytest.mark.parametrize("names", Names)
def test_names_follow_the_choice(names):
    text = write(zilverbroek(names)).decode().replace("\r\n ", "")

    assert ("Rutger" in text) == (names is Names.NAMES)
