"""The names that an organisation's own Word template may use, and putting values in their place.

A name is looked up in these tables and nowhere else: there are no expressions, so there is nothing to run.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from app.exports.word.elements import XML_SPACE
from app.session.plan_values import PlanField
from app.views.plan.document import Document, plain

MARK = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
BRACES = ("{{", "}}")

SINGLE: Mapping[str, Callable[[Document], str]] = {
    "titel": lambda document: document.title,
    "soort": lambda document: document.margins.name,
    "stand": lambda document: document.margins.line,
    "doel": lambda document: document.plan.goal,
    "nummer": lambda document: str(document.plan.seq),
    "deelnemers": lambda document: str(len(document.plan.people)),
    "obstakels": lambda document: str(sum(1 + len(one.joined) for one in document.plan.obstacles)),
    "tussenresultaten": lambda document: str(len(document.plan.results)),
    "versie": lambda document: str(len(document.plan.versions)),
    "naam": lambda document: document.plan.text(PlanField.PROJECT),
    "regio": lambda document: document.plan.text(PlanField.REGION),
    "instelling": lambda document: document.plan.text(PlanField.ORGANISATION),
    "bijdrage": lambda document: document.plan.text(PlanField.OUTCOMES),
    "specifiek": lambda document: document.plan.text(PlanField.SPECIFIC),
    "meetbaar": lambda document: document.plan.text(PlanField.MEASURABLE),
    "acceptabel": lambda document: document.plan.text(PlanField.ACCEPTABLE),
    "realistisch": lambda document: document.plan.text(PlanField.REALISTIC),
    "tijdgebonden": lambda document: document.plan.text(PlanField.TIMED),
    "team": lambda document: document.plan.text(PlanField.TEAM),
    "erbij": lambda document: document.plan.text(PlanField.SCOPE_IN),
    "niet_erbij": lambda document: document.plan.text(PlanField.SCOPE_OUT),
    "klein_beginnen": lambda document: document.plan.text(PlanField.START_SMALL),
    "kernboodschap": lambda document: document.plan.text(PlanField.CORE_MESSAGE),
}


@dataclass(frozen=True, slots=True)
class Rows:
    """The table whose rows are repeated, and its columns by the name a template says."""

    sheet: str
    columns: Mapping[str, str]


REPEATED: Mapping[str, Rows] = {
    "resultaat": Rows(
        "results",
        {
            "nr": "number",
            "tekst": "result",
            "trekker": "owner",
            "doen_mee": "helpers",
            "klaar": "period",
            "eerst": "first",
            "groep": "group",
            "neemt_weg": "clears",
            "getoetst": "tested",
            "thema": "theme",
            "meten": "measure",
        },
    ),
    "obstakel": Rows(
        "obstacles",
        {
            "nr": "number",
            "tekst": "obstacle",
            "eerste_woorden": "original",
            "van": "who",
            "ook_bij": "shared",
            "groep": "group",
            "resultaat": "result",
            "reden": "reason",
        },
    ),
    "open": Rows("open", {"wat": "what", "waar": "where"}),
    "persoon": Rows("people", {"naam": "name", "invalshoek": "perspective", "organisatie": "organisation"}),
    "geparkeerd": Rows(
        "parking",
        {"nr": "number", "tekst": "text", "van": "who", "waarom": "why", "uitkomst": "outcome"},
    ),
    "punt": Rows("closing", {"van": "who", "tekst": "text", "bij": "stars"}),
    "actie": Rows(
        "actions",
        {
            "resultaat": "result",
            "doel": "number",
            "tekst": "text",
            "wie": "who",
            "wanneer": "when",
            "klaar": "done",
        },
    ),
    "meting": Rows(
        "data", {"gegevens": "text", "wie": "who", "hoe": "how", "wanneer": "when", "waarmee": "tool"}
    ),
    "bericht": Rows(
        "communication", {"doel": "number", "tekst": "text", "wie": "who", "wanneer": "when", "klaar": "done"}
    ),
    "borging": Rows(
        "embedding", {"doel": "number", "tekst": "text", "wie": "who", "wanneer": "when", "klaar": "done"}
    ),
    "evaluatie": Rows("evaluation", {"wanneer": "when", "tekst": "text", "wie": "who"}),
    "subdoel": Rows(
        "goals",
        {
            "nr": "number",
            "tekst": "text",
            "specifiek": "specific",
            "meetbaar": "measurable",
            "acceptabel": "acceptable",
            "realistisch": "realistic",
            "tijdgebonden": "timed",
        },
    ),
    "groep": Rows("bodies", {"soort": "sort", "wie": "who", "doet": "text"}),
    "factor": Rows("factors", {"over": "sort", "bevordert": "helping", "belemmert": "hindering"}),
    "verbetering": Rows("improvements", {"soort": "kind", "tekst": "text"}),
}


def is_repeated(name: str) -> bool:
    """Whether this is a value of a row, such as "resultaat.trekker"."""
    kind, _, column = name.partition(".")
    return kind in REPEATED and column in REPEATED[kind].columns


def rows_of(kind: str, document: Document) -> Iterator[dict[str, str]]:
    """The values of every row of a kind, by their whole names; what this plan does not tell is empty."""
    rows = REPEATED[kind]
    table = next((one for one in document.sheets if one.key == rows.sheet), None)
    if table is None:
        return
    keys = [column.key for column in table.columns]
    for row in table.rows:
        told = {key: plain(cell, ", ") for key, cell in zip(keys, row, strict=True)}
        yield {f"{kind}.{name}": told.get(key, "") for name, key in rows.columns.items()}


def text_of(part: BaseOxmlElement) -> str:
    """All text of a paragraph or a row, however Word cut it to pieces."""
    return "".join(piece.text or "" for piece in part.iter(qn("w:t")))


def names_in(part: BaseOxmlElement) -> list[str]:
    return MARK.findall(text_of(part))


def fill(paragraph: BaseOxmlElement, values: Mapping[str, str]) -> None:
    """Puts values in the place of their names, also where a name lies over several runs."""
    pieces = list(paragraph.iter(qn("w:t")))
    text = "".join(piece.text or "" for piece in pieces)
    for found in reversed(list(MARK.finditer(text))):
        if found[1] in values:
            _put(pieces, found.span(), values[found[1]])


def _put(pieces: list[BaseOxmlElement], span: tuple[int, int], value: str) -> None:
    """The value goes into the run where the name began, so it looks as the name looked."""
    start = 0
    for piece in pieces:
        text = piece.text or ""
        begin, end = max(span[0] - start, 0), min(span[1] - start, len(text))
        if begin < end:
            piece.text = text[:begin] + (value if span[0] >= start else "") + text[end:]
            piece.set(XML_SPACE, "preserve")
        start += len(text)
