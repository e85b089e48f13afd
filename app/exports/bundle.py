"""All formats in one zip, and every table as a CSV of its own."""

from collections.abc import Iterator

from app.exports import csv
from app.exports.archive import archive
from app.exports.formats import SINGLE, file_name, safe_name
from app.views.plan.document import Document


def write(document: Document) -> bytes:
    """The bytes of a .zip; the same document gives the same bytes."""
    return archive(files(document), document.plan.as_of)


def files(document: Document) -> Iterator[tuple[str, bytes]]:
    """Names and contents, in the order of the list of formats."""
    for one in SINGLE.values():
        if one.suffix == "csv":
            yield from (
                (f"csv/{safe_name(table.caption)}.csv", csv.sheet(table)) for table in document.sheets
            )
        else:
            yield file_name(document, one.suffix), one.write(document)
