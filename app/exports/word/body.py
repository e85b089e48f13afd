"""What stands in the Word file between its title and its end, piece by piece."""

from collections.abc import Iterator

from docx.oxml.xmlchemy import BaseOxmlElement

from app.exports.word.contents import anchor, contents
from app.exports.word.elements import bookmark, field, paragraph, run
from app.exports.word.styles import FACT, KICKER, LABEL, LEAD, NOTE, OPEN
from app.exports.word.tables import word_table
from app.exports.word.timeline import word_timeline
from app.views.plan.document import (
    Block,
    Bullets,
    Document,
    Facts,
    Open,
    Paragraph,
    Section,
    Table,
    Timeline,
    Tone,
    plain,
    walk,
)

TONES = {Tone.BODY: "Normal", Tone.LEAD: LEAD, Tone.NOTE: NOTE}
ANNEX = "annex"


class Body:
    """Goes through the plan from top to bottom and keeps count of headings and captions."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.headings = 0
        self.captions = 0

    def pieces(self) -> Iterator[BaseOxmlElement]:
        document = self.document
        yield from self.title()
        yield from self.sections(document.front)
        if document.body:
            yield from contents(document.margins.contents, document.body, len(document.front) + 1)
            yield from self.sections(document.body)

    def title(self) -> Iterator[BaseOxmlElement]:
        if self.document.title != self.document.margins.name:
            yield paragraph(KICKER, run(self.document.margins.name))
        yield paragraph("Title", run(self.document.title))
        yield paragraph("Subtitle", run(self.document.margins.line))

    def sections(self, sections: tuple[Section, ...]) -> Iterator[BaseOxmlElement]:
        for depth, section in walk(sections):
            yield self.heading(depth, section)
            for block in section.blocks:
                yield from self.block(block)

    def heading(self, depth: int, section: Section) -> BaseOxmlElement:
        text = run(section.heading)
        if depth > 1:
            return paragraph(f"Heading {depth}", text)
        self.headings += 1
        start, end = bookmark(anchor(self.headings), self.headings)
        style, breaks = f"Heading {depth}", {"pageBreakBefore": "1"} if section.key == ANNEX else {}
        return paragraph(style, start, text, end, **breaks)

    def block(self, block: Block) -> Iterator[BaseOxmlElement]:
        match block:
            case Paragraph(text=text, tone=tone):
                yield paragraph(TONES[tone], run(text))
            case Bullets(items=items):
                yield from (paragraph("List Bullet", run(item)) for item in items)
            case Facts():
                yield from _facts(block)
            case Table():
                yield word_table(block)
            case Timeline():
                yield self.caption(block.caption)
                yield word_timeline(block)

    def caption(self, text: str) -> BaseOxmlElement:
        self.captions += 1
        name = self.document.margins.table
        number = field(f"SEQ {name} \\* ARABIC", str(self.captions))
        return paragraph("Caption", run(f"{name} "), number, run(f". {text}"))


def _facts(facts: Facts) -> Iterator[BaseOxmlElement]:
    """A label and what holds beside it; the lines stay together on one page."""
    last = len(facts.rows) - 1
    for place, (label, value) in enumerate(facts.rows):
        said = run("\t" + plain(value, "\n"), OPEN if isinstance(value, Open) else "")
        yield paragraph(FACT, run(label, LABEL), said, **({} if place == last else {"keepNext": "1"}))
