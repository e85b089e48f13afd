"""A table of contents that is filled already, so that Word has nothing to ask."""

from collections.abc import Iterator

from docx.oxml.xmlchemy import BaseOxmlElement

from app.exports.word.elements import code, element, mark, paragraph, run
from app.exports.word.styles import ENTRY
from app.views.plan.document import Section

FIELD = ' TOC \\o "1-1" \\h \\z \\u '


def anchor(place: int) -> str:
    return f"_Toc{place:08d}"


def contents(heading: str, sections: tuple[Section, ...], first: int) -> Iterator[BaseOxmlElement]:
    """Links to the sections, whose headings are the `first`th and following of the document."""
    yield paragraph("TOC Heading", run(heading), pageBreakBefore="1")
    last = len(sections) - 1
    for place, section in enumerate(sections):
        link = element("w:hyperlink", anchor=anchor(first + place), history=1)
        link.append(run(section.heading))
        before = (mark("begin"), code(FIELD), mark("separate")) if place == 0 else ()
        yield paragraph(ENTRY, *before, link, *((mark("end"),) if place == last else ()))
