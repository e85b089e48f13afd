"""A pasted list: what is understood, what is asked about, and that no line is lost."""

import pytest

from app.session.invited import expected, read_people
from app.session.prepare import ExpectPeople
from app.session.state import Expected
from tests.session.histories import empty

ANS = Expected("Ans de Vries", "verloskundige", "VSV Waterland")


def doubts(text: str) -> dict[int, str]:
    return {line.number: line.doubt for line in read_people(text) if line.doubt}


@pytest.mark.parametrize(
    "line",
    [
        "Ans de Vries, verloskundige, VSV Waterland",
        "Ans de Vries;verloskundige;VSV Waterland;;",
        "Ans de Vries\tverloskundige\tVSV Waterland",
        "  1. Ans  de Vries , verloskundige,VSV Waterland,",
        "- Ans de Vries, verloskundige, VSV Waterland",
    ],
)
def test_a_line_of_name_perspective_and_organisation_is_understood(line):
    assert doubts(line) == {}
    assert expected(line) == (ANS,)


def test_a_perspective_without_a_name_is_expected_too():
    assert expected(", beslisser") == (Expected("", "beslisser"),)


@pytest.mark.parametrize(
    ("line", "why", "counts"),
    [
        ("Ans, verloskundige, VSV, 06-12345678", "extra", True),
        (f"Ans, {'v' * 81}", "extra", True),
        ("Ans de Vries verloskundige bij het VSV Waterland", "long", True),
        ("-----", "nameless", False),
        ("12", "nameless", False),
        ("ans@vsv.example, verloskundige", "nameless", False),
        ("Naam; Functie; Organisatie", "heading", False),
    ],
)
def test_a_line_that_is_not_understood_is_asked_about(line, why, counts):
    assert doubts(f"Bram, JGZ\n\n{line}") == {3: why}
    assert len(expected(f"Bram, JGZ\n\n{line}")) == 1 + counts


def test_the_same_line_twice_is_one_person_and_the_same_name_twice_is_asked_about():
    text = "Ans, JGZ, GGD\nBram\nans , JGZ,GGD\nAns, JGZ, GGD\nAns, kraamzorg"
    asked = [(line.number, line.doubt, line.other) for line in read_people(text) if line.doubt]
    assert asked == [(3, "twin", 1), (4, "same", 1), (5, "twin", 1)]
    assert len(expected(text)) == 4


def test_the_list_is_kept_as_it_was_typed():
    typed = "Naam, rol\nAns de Vries, verloskundige, VSV Waterland\n\n???\nBram, JGZ, GGD, 06-1"
    table = empty().given(ExpectPeople(typed))
    assert table.state.setup.invited == typed
    assert [one.name for one in table.state.setup.expected] == ["Ans de Vries", "Bram"]


def test_a_list_of_five_hundred_is_read():
    text = "\n".join(f"Deelnemer {number}, verloskundige, Organisatie {number % 40}" for number in range(500))
    assert doubts(text) == {}
    assert len(expected(text)) == 500
