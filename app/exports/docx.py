"""The plan as a Word file that somebody goes on writing in: real styles, nothing converted."""

from collections.abc import Iterator
from datetime import UTC
from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.oxml.xmlchemy import BaseOxmlElement

from app.exports.archive import restamped
from app.exports.word.body import Body
from app.exports.word.elements import field, paragraph, run
from app.exports.word.styles import dress
from app.views.plan.document import Document

LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}


def write(document: Document) -> bytes:
    """The bytes of a .docx; the same document gives the same bytes."""
    word = docx.Document()
    dress(word, LANGUAGES[document.language])
    _describe(word, document)
    _foot(word, document)
    page = word.sections[-1]._sectPr
    for piece in Body(document).pieces():
        page.addprevious(piece)
    out = BytesIO()
    word.save(out)
    return restamped(out.getvalue(), document.plan.as_of)


def _describe(word: WordDocument, document: Document) -> None:
    """The file's own facts, dated by the plan and by no clock."""
    facts = word.core_properties
    facts.title, facts.subject = document.title, document.margins.name
    facts.author = facts.last_modified_by = facts.comments = facts.keywords = ""
    facts.language, facts.version = LANGUAGES[document.language], str(document.plan.seq)
    facts.created = facts.modified = document.plan.as_of.astimezone(UTC).replace(tzinfo=None)
    facts.revision = 1
    _drop_thumbnail(word)


def _drop_thumbnail(word: WordDocument) -> None:
    """The empty document we start from carries a picture of itself."""
    relations = word.part.package.rels
    for key in [key for key, one in relations.items() if one.reltype.endswith("/thumbnail")]:
        del relations[key]


def _foot(word: WordDocument, document: Document) -> None:
    foot = word.sections[0].footer
    old = foot.paragraphs[0]._p
    old.addprevious(paragraph("Footer", *_foot_line(document)))
    old.getparent().remove(old)


def _foot_line(document: Document) -> Iterator[BaseOxmlElement]:
    """Which plan this is on the left, which page on the right."""
    before, after = document.margins.page.split("{page}")
    between, behind = after.split("{pages}")
    yield run(f"{document.margins.foot}\t{before}")
    yield field("PAGE", "1")
    yield run(between)
    yield field("NUMPAGES", "1")
    yield run(behind)
