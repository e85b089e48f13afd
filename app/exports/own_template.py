"""The plan in an organisation's own Word file: its names in double braces become what the session agreed."""

from collections.abc import Iterator
from copy import deepcopy
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from app.exports.archive import restamped
from app.exports.placeholders import BRACES, SINGLE, fill, is_repeated, names_in, rows_of, text_of
from app.views.plan.document import Document
from app.views.words import Words

LARGEST = 5_000_000
LARGEST_UNPACKED = 50_000_000
MOST_FILES = 1_000


class BadTemplate(ValueError):
    """What is wrong with the template and where, as one sentence for the person who made it."""


def write_into(template: bytes, document: Document) -> bytes:
    """The template, filled with this plan. A table row with names of rows comes back for every row.

    Raises
    ------
    BadTemplate
        When it is no Word file, or holds a name that is not known or not in its place.

    """
    words = Words(document.language)
    word = _opened(template, words)
    for root in _roots(word):
        _fill(root, document, words)
    out = BytesIO()
    word.save(out)
    return restamped(out.getvalue(), document.plan.as_of)


def _opened(template: bytes, words: Words) -> WordDocument:
    try:
        with ZipFile(BytesIO(template)) as file:
            sizes = [entry.file_size for entry in file.infolist()]
        fits = len(template) <= LARGEST and sum(sizes) <= LARGEST_UNPACKED and len(sizes) <= MOST_FILES
        opened = docx.Document(BytesIO(template)) if fits else None
    # python-docx and lxml say in a dozen ways that a file is not what it seems.
    except (BadZipFile, ValueError, KeyError, AttributeError, SyntaxError, OSError, RuntimeError) as error:
        raise BadTemplate(words("plan-template-not-word")) from error
    if opened is None:
        raise BadTemplate(words("plan-template-too-large"))
    return opened


def _roots(word: WordDocument) -> Iterator[BaseOxmlElement]:
    """The text, and the heads and feet that its pages have."""
    yield word.element.body
    for section in word.sections:
        heads = (section.header, section.first_page_header, section.even_page_header)
        feet = (section.footer, section.first_page_footer, section.even_page_footer)
        # Asking one that is not there for its content would make it.
        yield from (part._element for part in (*heads, *feet) if not part.is_linked_to_previous)


def _kinds(row: BaseOxmlElement) -> set[str]:
    return {name.partition(".")[0] for name in names_in(row) if is_repeated(name)}


def _has_rows(row: BaseOxmlElement) -> bool:
    """Whether a table stands inside this row: then its own rows are the ones to repeat."""
    return any(_kinds(inner) for inner in row.iter(qn("w:tr")) if inner is not row)


def _fill(root: BaseOxmlElement, document: Document, words: Words) -> None:
    """Every paragraph once, as the template has it: what people typed is never looked up again."""
    single = {name: value(document) for name, value in SINGLE.items()}
    rows = [row for row in root.iter(qn("w:tr")) if _kinds(row) and not _has_rows(row)]
    within = {paragraph for row in rows for paragraph in row.iter(qn("w:p"))}
    paragraphs = list(root.iter(qn("w:p")))
    for place, paragraph in enumerate(paragraphs, 1):
        _check(paragraph, place, words, in_row=paragraph in within)
    for paragraph in paragraphs:
        if paragraph not in within:
            fill(paragraph, single)
    for row in rows:
        _repeat(row, single, document, words)


def _check(paragraph: BaseOxmlElement, place: int, words: Words, *, in_row: bool) -> None:
    text, names = text_of(paragraph), names_in(paragraph)
    where = words("plan-template-paragraph", number=str(place), text=_shown(paragraph))
    for name in names:
        if name not in SINGLE and not (in_row and is_repeated(name)):
            key = "plan-template-row" if is_repeated(name) else "plan-template-unknown"
            raise BadTemplate(words(key, place=where, name=name))
    if any(text.count(brace) != len(names) for brace in BRACES):
        raise BadTemplate(words("plan-template-braces", place=where))


def _repeat(row: BaseOxmlElement, single: dict[str, str], document: Document, words: Words) -> None:
    kind, *others = sorted(_kinds(row))
    if others:
        raise BadTemplate(words("plan-template-mixed", place=_shown(row), one=kind, other=others[0]))
    for values in rows_of(kind, document):
        copy = deepcopy(row)
        row.addprevious(copy)
        for paragraph in copy.iter(qn("w:p")):
            fill(paragraph, single | values)
    row.getparent().remove(row)


def _shown(part: BaseOxmlElement) -> str:
    """Enough of the text to find the place."""
    text = text_of(part)
    return text if len(text) <= 60 else f"{text[:60]}…"
