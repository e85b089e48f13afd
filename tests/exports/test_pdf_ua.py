"""With everything filled in a PDF still is what PDF/UA asks for: the structure itself is read.

veraPDF cannot be had as a package, so this is no full check of the standard: it is what a reader with a
screen reader meets, namely tags, alternative texts, headings of tables, languages and titles. What typst
knows to be wrong it refuses to typeset, and then the file claims nothing.
"""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from app.exports.pdf import write, write_page
from app.views.plan import TEMPLATES, Names
from app.views.plan.document import Bullets, Document, Facts, Table, walk
from tests.exports.filled import filled
from tests.exports.plans import of

STRUCTURE = "Document Part Sect Div P H1 H2 H3 H4 H5 H6 Title L LI Lbl LBody TOC TOCI NonStruct Artifact"
TABLES = "Table THead TBody TFoot TR TH TD Caption"
INSIDE = "Figure Link Span Reference Note Strong Em Quote Code"
STANDARD = {one for names in (STRUCTURE, TABLES, INSIDE) for one in names.split()}
EVERY = [
    pytest.param(template, language, names, id=f"{key}-{language}-{names}")
    for key, template in TEMPLATES.items()
    for language, names in (("nl", Names.NAMES), ("en", Names.ROLES))
]


def kids(element: DictionaryObject) -> Iterator[DictionaryObject]:
    held = element.get("/K", ArrayObject())
    held = held.get_object()
    for one in held if isinstance(held, ArrayObject) else [held]:
        inner = one.get_object()
        if isinstance(inner, DictionaryObject) and "/S" in inner:
            yield inner


def tree(element: DictionaryObject) -> Iterator[DictionaryObject]:
    for one in kids(element):
        yield one
        yield from tree(one)


class Structure:
    def __init__(self, data: bytes) -> None:
        self.reader = PdfReader(BytesIO(data))
        self.root: Any = self.reader.trailer["/Root"]
        self.top = self.root["/StructTreeRoot"]
        self.roles = {str(key): str(one) for key, one in self.top.get("/RoleMap", {}).items()}
        self.elements = list(tree(self.top))

    def tag(self, element: DictionaryObject) -> str:
        name = str(element["/S"])
        return self.roles.get(name, name).lstrip("/")

    def tagged(self, name: str) -> list[DictionaryObject]:
        return [one for one in self.elements if self.tag(one) == name]


def sane(found: Structure, document: Document) -> None:
    assert found.root["/MarkInfo"]["/Marked"]
    assert found.root["/Lang"] == document.language
    assert found.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert found.reader.metadata is not None
    assert found.reader.metadata.title == document.title
    assert "pdfuaid:part" in found.root["/Metadata"].get_data().decode()
    assert {found.tag(one) for one in found.elements} <= STANDARD
    for page in found.reader.pages:
        assert page["/Tabs"] == "/S" or "/Annots" not in page
        assert "/StructParents" in page


@pytest.mark.parametrize(("template", "language", "names"), EVERY)
def test_every_kind_of_plan_with_everything_filled_in_is_tagged_whole(template, language, names):
    document = of(filled(), names, language, template)
    found = Structure(write(document))
    sections = list(walk(document.sections()))
    blocks = [block for _, section in sections for block in section.blocks]

    sane(found, document)
    headings = [one for level in range(1, 7) for one in found.tagged(f"H{level}")]
    assert len(headings) == len(sections) + 1
    assert len(found.tagged("Table")) == sum(isinstance(block, Table) for block in blocks)
    assert len(found.tagged("L")) >= sum(isinstance(block, Bullets | Facts) for block in blocks)
    for table in found.tagged("Table"):
        heads = [one for one in tree(table) if found.tag(one) == "TH"]
        rows = [one for one in tree(table) if found.tag(one) == "TR"]
        widths = {sum(found.tag(cell) in {"TH", "TD"} for cell in kids(row)) for row in rows}
        assert len(widths) == 1
        assert len(heads) == widths.pop()
        assert all(_scope(one) == "/Column" for one in heads)
    assert len(found.tagged("Figure")) == 1
    assert all(one.get("/Alt", "").strip() for one in found.tagged("Figure"))


def _scope(cell: DictionaryObject) -> str:
    held = cell["/A"].get_object()
    told = held if isinstance(held, ArrayObject) else [held]
    return next(str(one.get_object()["/Scope"]) for one in told if "/Scope" in one.get_object())


@pytest.mark.parametrize("names", Names)
def test_the_plan_on_a_page_is_one_figure_that_says_all_of_it(names):
    document = of(filled(), names)
    found = Structure(write_page(document))

    sane(found, document)
    (figure,) = found.tagged("Figure")
    for result in document.plan.results:
        assert result.text in figure["/Alt"]


def test_headings_step_down_one_at_a_time():
    found = Structure(write(of(filled())))
    levels = [int(tag[1]) for one in found.elements if (tag := found.tag(one)) in {"H1", "H2", "H3", "H4"}]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_links_say_where_they_lead():
    found = Structure(write(of(filled())))
    links = [
        one.get_object()
        for page in found.reader.pages
        for one in page.get("/Annots", ())
        if one.get_object()["/Subtype"] == "/Link"
    ]

    assert links
    assert all(one.get("/Contents") for one in links)
    assert all("/StructParent" in one for one in links)
