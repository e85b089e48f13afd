"""Which formats there are, by the name people ask for, and what a file is called."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.exports import csv, docx, ics, json, markdown, msproject, pdf, svg, xlsx
from app.views.plan.document import Document

LONGEST_TITLE = 80
OFFICE = "application/vnd.openxmlformats-officedocument"


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` without a dot; `media_type` as a web server says it."""

    suffix: str
    media_type: str
    write: Callable[[Document], bytes]


SINGLE: Mapping[str, Format] = {
    one.suffix.split(".")[0]: one
    for one in (
        Format("docx", f"{OFFICE}.wordprocessingml.document", docx.write),
        Format("pdf", "application/pdf", pdf.write),
        Format("a3.pdf", "application/pdf", pdf.write_page),
        Format("xlsx", f"{OFFICE}.spreadsheetml.sheet", xlsx.write),
        Format("csv", "text/csv; charset=utf-8", csv.write),
        Format("svg", "image/svg+xml", svg.write),
        Format("coverage.svg", "image/svg+xml", svg.write_coverage),
        Format("ics", "text/calendar; charset=utf-8", ics.write),
        Format("project.xml", "application/xml", msproject.write),
        Format("md", "text/markdown; charset=utf-8", markdown.write),
        Format("json", "application/json", json.write),
    )
}


def file_name(document: Document, name: str) -> str:
    """What a file in the format of that name, or with that suffix, is called.

    "Plan van aanpak - Samen naar huis - kenmerk 418.docx": letters, digits and spaces only, on any system.
    """
    suffix = SINGLE[name].suffix if name in SINGLE else name
    title = "" if document.title == document.margins.name else document.title
    parts = (document.margins.name, title[:LONGEST_TITLE], document.margins.reference)
    return f"{' - '.join(safe for part in parts if (safe := safe_name(part)))}.{suffix}"


def safe_name(text: str) -> str:
    """What no system reads as a folder, a drive or a command."""
    return " ".join(re.sub(r"[^\w -]|_", " ", text).split())
