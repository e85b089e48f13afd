"""One table of the plan as CSV that opens right in a Dutch Excel: BOM, semicolons, CRLF, all quoted."""

import csv
import re
from io import StringIO

from app.views.plan.document import Cell, Document, Table, plain

# A cell, or what would be one when somebody splits it at a semicolon or a line, must not begin a formula.
FORMULA = re.compile(r"((?:^|[;\t\r\n])[^\S\t\r\n]*[\"' ]*)([=+\-@＝＋－＠])")
DEFAULT = "results"


def write(document: Document, table: str = DEFAULT) -> bytes:
    """The bytes of one table, by its key; the results when nothing is asked.

    Raises
    ------
    KeyError
        When the document has no such table.

    """
    return sheet(document.sheet(table))


def sheet(table: Table) -> bytes:
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([harmless(column.heading) for column in table.columns])
    writer.writerows([_text(cell) for cell in row] for row in table.rows)
    return ("\ufeff" + out.getvalue()).encode()


def harmless(text: str) -> str:
    """The same text, with an apostrophe before whatever a spreadsheet would calculate."""
    safe = FORMULA.sub(r"\1'\2", text)
    return f"'{safe}" if safe.startswith(("\t", "\r", "\n")) else safe


def _text(cell: Cell) -> str:
    return str(cell) if isinstance(cell, int) else harmless(plain(cell, ", "))
