from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exports.xlsx import write
from app.session.state import Phase
from app.views.plan.document import plain
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import played


@pytest.fixture(scope="module")
def book():
    return openpyxl.load_workbook(BytesIO(write(zilverbroek())))


def test_every_table_is_a_sheet_with_a_name_people_know(book):
    assert book.sheetnames == [
        "Plan van aanpak",
        "Tussenresultaten",
        "Alle obstakels",
        "Wat nog open staat",
        "Wie deden mee",
        "Parkeerplaats",
        "Sluitronde",
        "Verbeteringen",
    ]


def test_every_row_of_every_table_is_read_back(book):
    tables = [table.narrowed() for table in zilverbroek().sheets]
    for table, sheet in zip(tables, book.worksheets[1:], strict=True):
        found = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        assert len(found) == len(table.rows)
        for row, cells in zip(table.rows, found, strict=True):
            said = [f"{cell:%Y-%m-%d}" if isinstance(cell, datetime) else str(cell or "") for cell in cells]
            assert said == [plain(cell, ", ") if cell != 0 else "" for cell in row]


def test_the_results_are_those_of_the_session_with_real_dates(book):
    sheet = book["Tussenresultaten"]

    assert [cell.value for cell in sheet["A"][1:]] == list(played().state.order)
    assert sheet["F2"].value == datetime(2027, 1, 1)  # noqa: DTZ001 - a spreadsheet knows no zones
    assert sheet["F2"].number_format == "dd-mm-yyyy"
    assert sheet["E2"].value == "januari 2027"


def test_sheets_are_ready_to_filter_and_to_print(book):
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToHeight == 0
        assert all(sheet.column_dimensions[letter].width > 5 for letter in "AB")


def test_the_same_plan_gives_the_same_bytes_dated_by_the_plan():
    data = write(zilverbroek())

    assert data == write(zilverbroek())
    with ZipFile(BytesIO(data)) as file:
        assert {entry.date_time for entry in file.infolist()} == {(2026, 11, 22, 16, 40, 0)}


def test_an_empty_table_still_has_its_headings():
    book = openpyxl.load_workbook(BytesIO(write(zilverbroek(until=Phase.PREPARE))))

    assert book["Tussenresultaten"]["A1"].value == "Nr."
    assert book["Tussenresultaten"].max_row == 1


@settings(deadline=None, max_examples=15)
@given(st.lists(typed, min_size=5, max_size=12))
def test_nothing_that_people_type_is_a_formula_or_a_link(texts):
    document = of(room_that_types(texts))
    book = openpyxl.load_workbook(BytesIO(write(document)))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
    obstacles = {cell.value for cell in book.worksheets[2]["B"]}
    assert {one.text for one in document.plan.obstacles if one.text} <= obstacles
