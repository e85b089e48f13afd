"""Times in a plan: the line they are drawn on, how they are said, and an order that does not fit."""

import pytest

from app.session.planning import RequireFirst, SetPeriod
from app.session.results import WriteResult
from app.views.plan.document import Timeline, plain
from tests.exports.plans import of, zilverbroek
from tests.views.plans import still_open, table, with_result


def test_an_order_that_does_not_fit_the_periods_is_open():
    here = with_result()
    here.does(WriteResult("warme melk"))
    here.does(RequireFirst(1, 2))
    here.does(SetPeriod(1, "2027-01"))
    here.does(SetPeriod(2, "2027-Q2"))

    expected = "tussenresultaat 1 wacht op 2, maar staat eerder gepland"
    assert still_open(here)["Volgorde en tijd passen niet"] == expected


def test_the_timeline_runs_from_the_first_period_to_the_last_in_order_of_time():
    section = next(one for one in zilverbroek().body if one.key == "planning")
    timeline = section.blocks[0]
    assert isinstance(timeline, Timeline)

    assert [span.text for span in timeline.spans] == [f"{at}e kwartaal 2027" for at in (1, 2, 3)]
    assert [bar.number for bar in timeline.bars] == [1, 4, 2, 3, 5, 8, 9, 6, 7, 10, 11, 12]


@pytest.mark.parametrize(
    ("periods", "spans"),
    [
        (("2027-11", "2028-02"), ["4e kwartaal 2027", "1e kwartaal 2028"]),
        (("2027-Q1", "2031-Q1"), ["2027", "2028", "2029", "2030", "2031"]),
        (("2027-Q1", "2099-Q1"), []),
        (("later", "later"), []),
    ],
)
def test_a_longer_time_is_drawn_in_larger_steps(periods, spans):
    here = with_result()
    here.does(WriteResult("warme melk"))
    for number, period in enumerate(periods, 1):
        here.does(SetPeriod(number, period))
    timeline = next(one for one in of(here).body if one.key == "planning").blocks[0]
    assert isinstance(timeline, Timeline)

    assert [span.text for span in timeline.spans] == spans
    for bar in timeline.bars if spans else ():
        assert any(bar.covers(slot) for span in timeline.spans for slot in span.slots)


def test_every_period_is_said_as_people_say_it():
    here = with_result()
    said_as = {
        "2027-Q3": "3e kwartaal 2027",
        "2027-04": "april 2027",
        "2027-W05": "week 5 van 2027",
        "2027-W50": "week 50 van 2027",
        "later": "later",
    }
    for code, text in said_as.items():
        here.does(SetPeriod(1, code))
        assert plain(table(of(here), "overview").rows[0][3]) == text
