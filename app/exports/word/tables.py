"""Tables in Word: repeated headings, rows that stay whole, widths set on every column and cell.

A table is written as text and read once, which halves the time of a plan with a thousand cells.
"""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from app.exports.word.elements import W, style_id
from app.exports.word.styles import CELL, HEAD, OPEN, TABLE, TEXT_WIDTH
from app.views.plan.document import Cell, Kind, Open, Table, plain

TWENTIETHS = 635
WHOLE = TEXT_WIDTH // TWENTIETHS


def word_table(table: Table) -> BaseOxmlElement:
    widths = shares([column.width for column in table.columns])
    aligns = ["center" if column.kind is Kind.NUMBER else "" for column in table.columns]
    headings = [column.heading for column in table.columns]
    rows = [_row(headings, widths, aligns, HEAD)]
    rows.extend(_row(values, widths, aligns, CELL) for values in table.rows)
    return framed(rows, widths, table.caption)


def shares(parts: Sequence[int], whole: int = WHOLE) -> list[int]:
    """Widths in twentieths of a point, the unit of Word."""
    return [whole * part // sum(parts) for part in parts]


def framed(rows: Iterable[str], widths: Sequence[int], caption: str) -> BaseOxmlElement:
    """A table with a heading row that repeats, and a name for who cannot see it."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return parse_xml(
        f'<w:tbl xmlns:w="{W["w"]}"><w:tblPr><w:tblStyle w:val="{style_id(TABLE)}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        ' w:noHBand="1" w:noVBand="1"/>'
        f"<w:tblCaption w:val={quoteattr(caption)}/></w:tblPr>"
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row(cells: Iterable[str], style: str = CELL) -> str:
    """A row that is never split over two pages; one of headings comes back on every page."""
    repeats = "<w:tblHeader/>" if style == HEAD else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeats}</w:trPr>{''.join(cells)}</w:tr>"


def _row(values: Iterable[Cell], widths: list[int], aligns: list[str], style: str) -> str:
    sides = zip(values, widths, aligns, strict=True)
    return row(
        (
            cell(value, width, style, f'<w:jc w:val="{align}"/>' if align else "")
            for value, width, align in sides
        ),
        style,
    )


def cell(value: Cell, width: int, style: str = CELL, shape: str = "", look: str = "") -> str:
    """A list becomes a paragraph a line. `shape` is of its paragraphs, `look` of the cell itself."""
    lines = value if isinstance(value, tuple) else (value,)
    start = f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/>{shape}</w:pPr>'
    text = "".join(f"{start}{_run(line)}</w:p>" for line in lines or ("",))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{look}</w:tcPr>{text}</w:tc>'


def _run(line: Cell) -> str:
    """What is open has a way of writing of its own."""
    text = escape(plain(line))
    way = f'<w:rPr><w:rStyle w:val="{style_id(OPEN)}"/></w:rPr>' if isinstance(line, Open) else ""
    return f'<w:r>{way}<w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
