"""The plan as an Excel workbook: a sheet a table, with filters, ready to print. Nothing in it calculates."""

from datetime import UTC, date
from io import BytesIO
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.exports.archive import restamped
from app.session.moments import is_day
from app.views.plan.document import Cell, Column, Document, Kind, Table, When, plain

SAFE = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
LOOKS: dict[str, dict[str, str | int | bool]] = {
    "text": {"text_wrap": True, "valign": "top"},
    "day": {"num_format": "dd-mm-yyyy", "align": "left", "valign": "top"},
    "heading": {
        "bold": True,
        "font_color": "#FFFFFF",
        "bg_color": "#0B5563",
        "text_wrap": True,
        "valign": "top",
    },
    "title": {"bold": True, "font_size": 18, "font_color": "#0B5563"},
    "lead": {"text_wrap": True, "valign": "top", "font_size": 12},
}
LONGEST_SHEET_NAME = 31
A4 = 9
WIDEST = 70
LINE = 15.0
HIGHEST = 400.0


def write(document: Document) -> bytes:
    """The bytes of an .xlsx; the same document gives the same bytes."""
    out = BytesIO()
    with Workbook(out, SAFE) as book:
        book.set_properties(
            {
                "title": document.title,
                "subject": document.margins.name,
                "created": document.plan.as_of.astimezone(UTC).replace(tzinfo=None),
            }
        )
        looks = {name: book.add_format(look | {"font_name": "Calibri"}) for name, look in LOOKS.items()}
        _front(book.add_worksheet(sheet_name(document.margins.name)), document, looks)
        for table in document.sheets:
            sheet = book.add_worksheet(sheet_name(table.caption))
            _table(sheet, table.narrowed() if table.rows else table, looks)
            _print_set_up(sheet, document)
    return restamped(out.getvalue(), document.plan.as_of)


def sheet_name(caption: str) -> str:
    """What Excel takes as the name of a sheet."""
    return "".join(letter for letter in caption if letter not in "[]:*?/\\'")[:LONGEST_SHEET_NAME]


def _front(sheet: Worksheet, document: Document, looks: dict[str, Format]) -> None:
    """Which plan this is, of when, and what it is for."""
    sheet.set_column(0, 0, WIDEST, looks["lead"])
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, document.title, looks["title"])
    sheet.write_string(1, 0, document.margins.line, looks["text"])
    sheet.write_string(3, 0, document.plan.goal, looks["lead"])
    sheet.set_row(3, LINE * 1.2 * max(len(wrap(document.plan.goal, WIDEST - 10)), 1))
    _print_set_up(sheet, document)


def _table(sheet: Worksheet, table: Table, looks: dict[str, Format]) -> None:
    for place, column in enumerate(table.columns):
        look = looks["day" if column.kind is Kind.DAY else "text"]
        sheet.set_column(place, place, _width(column), look)
        sheet.write_string(0, place, column.heading, looks["heading"])
    for line, row in enumerate(table.rows, 1):
        for place, cell in enumerate(row):
            _write(sheet, line, place, cell, looks["day"])
        # Not every program finds the height of a row of wrapped text by itself.
        sheet.set_row(line, _height(row, table.columns))
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)


def _width(column: Column) -> int:
    """In letters, as Excel counts; a heading with its filter button must fit."""
    return min(max(column.width, len(column.heading) + 4), WIDEST)


def _height(row: tuple[Cell, ...], columns: tuple[Column, ...]) -> float:
    """In points, for as many lines as the longest cell takes."""
    pairs = zip(row, columns, strict=True)
    lines = max(len(wrap(plain(cell, ", "), _width(column))) for cell, column in pairs)
    return min(max(lines, 1) * LINE, HIGHEST)


def _write(sheet: Worksheet, line: int, place: int, cell: Cell, day: Format) -> None:
    if isinstance(cell, When) and is_day(cell.code):
        sheet.write_datetime(line, place, date.fromisoformat(cell.code), day)
    elif isinstance(cell, int):
        sheet.write_number(line, place, cell)
    elif isinstance(cell, date):
        sheet.write_datetime(line, place, cell)
    elif text := plain(cell, ", "):
        sheet.write_string(line, place, text)


def _print_set_up(sheet: Worksheet, document: Document) -> None:
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    # An ampersand begins a command in a footer of Excel.
    foot = document.margins.foot.replace("&", "&&")
    page = document.margins.page.format(page="&P", pages="&N")
    sheet.set_footer(f"&L{foot}&R{page}")
