import csv
import re
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exports.csv import harmless, write
from tests.exports.hostile import CORPUS, room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import played

TRIGGERS = tuple("=+-@\t\r＝＋－＠")


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_it_opens_right_in_a_dutch_excel():
    data = write(zilverbroek())

    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 13
    assert data.endswith(b'"\r\n')
    assert b'";"' in data


def test_the_results_of_the_session_are_in_it_row_by_row():
    state = played().state
    heading, *found = rows(write(zilverbroek()))

    assert heading[:3] == ["Nr.", "Tussenresultaat", "Trekker"]
    assert [row[0] for row in found] == [str(number) for number in state.order]
    assert [row[1] for row in found] == [f"We hebben {one.text}" for one in state.in_order()]
    assert found[2][7] == "1"
    assert found[0][5:7] == ["2027-01-01", "2027-01-31"]


def test_every_obstacle_says_why_it_matters_in_one_sentence():
    found = rows(write(zilverbroek(), "obstacles"))

    assert len(found) - 1 == sum(card.merged_into is None for card in played().state.obstacles.values())
    assert found[1][-1].startswith("Om te komen tot het doel")
    assert "moeten we voorbij “Ik zie vier besturen, maar geen opdrachtgever”" in found[1][-1]


@pytest.mark.parametrize("table", ["results", "obstacles", "open", "people", "parking", "closing"])
def test_every_table_has_as_many_cells_in_every_row(table):
    assert len({len(row) for row in rows(write(zilverbroek(), table))}) == 1


def test_an_unknown_table_is_no_table():
    with pytest.raises(KeyError):
        write(zilverbroek(), "geheim")


@settings(deadline=None, max_examples=60)
@given(st.lists(typed, min_size=5, max_size=12))
def test_no_cell_is_ever_a_formula_however_somebody_splits_it(texts):
    document = of(room_that_types(texts))
    for table in document.sheets:
        for row in rows(write(document, table.key)):
            for cell in row:
                for part in re.split(r"[;\t\r\n]", cell):
                    assert not part.lstrip().startswith(TRIGGERS)


@pytest.mark.parametrize("text", CORPUS)
def test_the_corpus_is_harmless(text):
    for part in re.split(r"[;\t\r\n]", harmless(text)):
        assert not part.lstrip().startswith(TRIGGERS)
