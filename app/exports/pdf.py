"""The plan as a tagged PDF, typeset by typst: its fonts inside, and what people typed only ever data."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typst

from app.exports.drawing import Drawing
from app.exports.plan_page import page_drawing
from app.exports.timeline import timeline_drawing
from app.views.plan.document import (
    Block,
    Bullets,
    Cell,
    Document,
    Facts,
    Kind,
    Open,
    Paragraph,
    Section,
    Table,
    Timeline,
    plain,
    walk,
)
from app.views.words import Words

FOLDER = Path(__file__).with_name("typst")
ANNEX = "annex"
# In letters: what a narrow column holds beside each other, and below each other on the better part of a page.
A_LINE, A_PAGE = 20, 600

# PDF/UA allows no letter without a shape. Our own fonts know Latin, Greek and Cyrillic; for other scripts
# the fonts of this machine are asked. Where these have none either, the file is tagged but claims nothing.
ATTEMPTS = ((True, True), (True, False), (False, False))


def write(document: Document) -> bytes:
    """The bytes of a PDF/UA file; the same document gives the same bytes."""
    return _typeset("plan.typ", {**_about(document), **_pages(document)}, document)


def write_page(document: Document) -> bytes:
    """The plan on one page of A3, for the wall."""
    words = Words(document.language)
    content = {
        "goal": document.plan.goal,
        "legend": words("plan-legend") if document.plan.results else "",
        "empty": "" if document.plan.results else words("plan-open-results"),
        "drawing": _drawn(page_drawing(document)),
    }
    return _typeset("page.typ", {**_about(document), **content}, document)


def _typeset(template: str, content: dict[str, Any], document: Document) -> bytes:
    """One of our pages, filled. What people typed goes in as data, never as markup."""
    for claims, only_ours in ATTEMPTS:
        try:
            return _compiled(template, content, document, claims=claims, only_ours=only_ours)
        except typst.TypstError as error:
            refused = error
    raise refused


def _compiled(
    template: str, content: dict[str, Any], document: Document, *, claims: bool, only_ours: bool
) -> bytes:
    return typst.compile(
        str(FOLDER / template),
        root=str(FOLDER),
        format="pdf",
        ignore_system_fonts=only_ours,
        sys_inputs={"data": json.dumps(content)},
        pdf_standards=["ua-1"] if claims else [],
        timestamp=int(document.plan.as_of.timestamp()),
    )


def _about(document: Document) -> dict[str, Any]:
    """What every page says of itself."""
    at, margins = document.plan.as_of, document.margins
    return {
        "title": document.title,
        "language": document.language,
        "kicker": margins.name if margins.name != document.title else "",
        "line": margins.line,
        "foot": margins.foot,
        "page": margins.page,
        "contents": margins.contents,
        "date": {"year": at.year, "month": at.month, "day": at.day},
    }


def _drawn(drawing: Drawing) -> dict[str, Any]:
    """A drawing with the kind of each shape beside its measures."""
    shapes = [{"kind": type(shape).__name__.lower(), **asdict(shape)} for shape in drawing.shapes]
    return {"width": drawing.width, "height": drawing.height, "title": drawing.title, "shapes": shapes}


def _pages(document: Document) -> dict[str, Any]:
    return {"front": list(_pieces(document.front)), "body": list(_pieces(document.body))}


def _pieces(sections: tuple[Section, ...]) -> Iterator[dict[str, Any]]:
    for depth, section in walk(sections):
        breaks = section.key == ANNEX
        yield {"kind": "heading", "depth": depth, "text": section.heading, "break": breaks}
        yield from (_piece(block) for block in section.blocks)


def _piece(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(text=text, tone=tone):
            return {"kind": str(tone), "text": text}
        case Bullets(items=items):
            return {"kind": "bullets", "items": items}
        case Facts(rows=rows):
            facts = [{"label": label, "value": _lines(value)} for label, value in rows]
            return {"kind": "facts", "rows": facts}
        case Table():
            return _table(block)
        case Timeline():
            drawing = _drawn(timeline_drawing(block))
            return {"kind": "drawing", "caption": block.caption, "drawing": drawing}


def _table(table: Table) -> dict[str, Any]:
    columns = [
        {"heading": column.heading, "width": column.width, "center": column.kind is Kind.NUMBER}
        for column in table.columns
    ]
    rows = [{"cells": [_lines(cell) for cell in row], "splits": _is_tall(row)} for row in table.rows]
    return {"kind": "table", "columns": columns, "rows": rows}


def _is_tall(row: tuple[Cell, ...]) -> bool:
    """A row stays whole on a page, unless it may be longer than one."""
    return any(len(plain(cell, "\n" * A_LINE)) > A_PAGE for cell in row)


def _lines(cell: Cell) -> list[dict[str, Any]]:
    parts = cell if isinstance(cell, tuple) else (cell,)
    return [{"text": plain(part), "open": isinstance(part, Open)} for part in parts]
