"""Both catalogues are whole, and the Dutch plan holds no English."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from app.session.plan_values import SMART, SORTS, WAYS, Level, LineTable, Part
from app.session.state import Phase
from app.views.plan import TEMPLATES, Names
from app.views.plan.document import Bullets, Facts, Paragraph, Table, Timeline, plain, walk
from tests.exports.filled import filled
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import played, sample

APP = Path(__file__).parents[2] / "app"
# Without those that are Dutch too, such as "of", "is", "we", "week" and "later".
ENGLISH = set(
    re.findall(
        r"\w+",
        """the and to with without are not yet for from by your you it this that who what when why how
        which owner owners helper helpers result results obstacle obstacles goal group groups round
        draft final asked proposed accepted said yes no none named person role organisation quarter
        month parked parking aside untested missing agree true false null names roles seat seats
        unknown people page table contents closing improvements annex risks perspective title phase
        override""",
    )
)


@cache
def catalogue(language: str) -> dict[str, str]:
    text = (APP / "words" / language / "plan.ftl").read_text(encoding="utf-8")
    messages = [one for one in FluentParser().parse(text).body if isinstance(one, Message)]
    assert len({one.id.name for one in messages}) == len(messages)
    return {one.id.name: text[one.span.start : one.span.end] for one in messages}


def family(name: str, members: Iterable[str]) -> set[str]:
    return {f"plan-{name}-{one}" for one in members}


FAMILIES = (
    family("smart", SMART)
    | family("field", ("project", "region", "organisation", "outcomes"))
    | family("field", ("scope_in", "scope_out", "start_small"))
    | family("factor", SORTS[LineTable.FACTORS])
    | family("factors", WAYS[LineTable.FACTORS])
    | family("body", SORTS[LineTable.BODIES])
    | family("prompts", SORTS[LineTable.PROMPTS])
    | family("level", Level)
    | family("part", Part)
)


def used() -> set[str]:
    sources = [*(APP / "views" / "plan").rglob("*.py"), *(APP / "exports").rglob("*.py")]
    return FAMILIES | set(re.findall(r'"(plan-[a-z-]+)"', " ".join(path.read_text() for path in sources)))


def test_both_languages_have_the_same_messages_and_all_are_used():
    assert set(catalogue("nl")) == set(catalogue("en")) == used()


def test_both_languages_fill_in_the_same_values():
    for key, text in catalogue("nl").items():
        assert set(re.findall(r"\$\w+", text)) == set(re.findall(r"\$\w+", catalogue("en")[key])), key


def said(document) -> str:
    """Every word of a document that is ours or the room's."""
    found = [document.title, *(getattr(document.margins, name) for name in document.margins.__slots__)]
    for _, section in walk(document.sections()):
        found.append(section.heading)
        found.extend(text for block in section.blocks for text in block_texts(block))
    for table in document.sheets:
        found.extend(block_texts(table))
    return " ".join(found)


def block_texts(block) -> list[str]:
    match block:
        case Paragraph(text=text):
            return [text]
        case Bullets(items=items):
            return list(items)
        case Facts(rows=rows):
            return [word for label, value in rows for word in (label, plain(value))]
        case Timeline():
            spans = [span.text for span in block.spans]
            return [block.caption, *block.headings, *spans, *(plain(bar.when) for bar in block.bars)]
        case Table():
            headings = [column.heading for column in block.columns]
            return [block.caption, *headings, *(plain(cell) for row in block.rows for cell in row)]


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
@pytest.mark.parametrize("names", Names)
@pytest.mark.parametrize("until", list(Phase)[:-1])
def test_no_english_word_stands_in_the_dutch_plan(until, names, template):
    room = filled() if until is Phase.PLAN else played(until)
    text = re.sub(r"\{pages?\}", "", said(of(room, names, template=template)))
    words = set(re.findall(r"[a-z_]+", text.casefold()))

    assert not words & ENGLISH


def test_no_dutch_word_of_ours_stands_in_the_english_plan():
    typed = " ".join(str(value) for value in sample().values())
    text = said(zilverbroek(language="en"))
    ours = set(re.findall(r"\w+", text.casefold())) - set(re.findall(r"\w+", typed.casefold()))

    assert not ours & {
        "trekker",
        "tussenresultaat",
        "obstakel",
        "doel",
        "wie",
        "wat",
        "nog",
        "geen",
        "bijlage",
    }


def test_the_plan_never_says_bear():
    for language in ("nl", "en"):
        assert not re.search(r"\b(beer|beren|bears?)\b", " ".join(catalogue(language).values()).casefold())
