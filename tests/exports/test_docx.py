from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exports.docx import write
from app.session.state import Phase
from app.views.plan import Names
from app.views.plan.document import walk
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import AT, played


@pytest.fixture(scope="module")
def word():
    return docx.Document(BytesIO(write(zilverbroek())))


def texts(word) -> set[str]:
    """Every paragraph, those in tables too."""
    paragraphs = word.element.body.iter(qn("w:p"))
    return {"".join(text.text or "" for text in one.iter(qn("w:t"))) for one in paragraphs}


def test_page_one_says_goal_results_and_what_is_open_before_anything_else(word):
    state = played().state
    overview, still_open = word.tables[:2]

    assert [one.text for one in word.paragraphs[:3]] == [
        "Plan van aanpak",
        "Samen naar huis: één overdracht in Zilverbroek",
        "Concept, stand van 22 november 2026",
    ]
    assert state.setup.goal in [one.text for one in word.paragraphs[:6]]
    assert [row.cells[1].text for row in list(overview.rows)[1:]] == [one.text for one in state.in_order()]
    assert overview.rows[8].cells[2].text == "hoofd opname en ontslag: voorgesteld, nog vragen"
    assert still_open.rows[1].cells[0].text == "Trekker voorgesteld, nog vragen"


def test_every_obstacle_and_every_result_is_found_again(word):
    found = " ".join(texts(word))
    state = played().state

    assert all(card.text in found for card in state.obstacles.values())
    assert all(result.text in found for result in state.results.values())


def test_headings_are_real_and_none_is_empty(word):
    styles = [one.style.name for one in word.paragraphs]
    headings = [one for one in word.paragraphs if one.style.name.startswith("Heading")]

    assert styles.count("Title") == 1
    assert all(one.text for one in headings)
    for place, name in enumerate(styles):
        if name.startswith("Heading"):
            after = word.paragraphs[place]._p.getnext()
            below = after.tag == qn("w:p") and docx.text.paragraph.Paragraph(after, word).style.name
            assert not below or not below.startswith("Heading") or below > name


def test_every_table_repeats_its_heading_row_and_has_fixed_widths(word):
    for table in word.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table.autofit is False
        assert table.style.name == "Plan"
        widths = [column.width for column in table.columns]
        assert all(widths)
        for row in table.rows:
            assert sum(cell.width for cell in {cell._tc: cell for cell in row.cells}.values()) == sum(widths)


def test_it_is_dutch_dated_by_the_plan_and_names_no_author(word):
    facts = word.core_properties

    assert facts.language == "nl-NL"
    assert {one.get(qn("w:val")) for one in word.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    assert facts.created == facts.modified == AT
    assert facts.author == facts.last_modified_by == ""
    assert facts.title == "Samen naar huis: één overdracht in Zilverbroek"


def test_an_english_plan_is_checked_as_english():
    word = docx.Document(BytesIO(write(zilverbroek(language="en"))))

    assert {one.get(qn("w:val")) for one in word.styles.element.iter(qn("w:lang"))} == {"en-GB"}
    assert word.paragraphs[0].text == "Plan of approach"


def test_the_contents_are_filled_and_every_link_has_its_place(word):
    body = word.element.body
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    places = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}

    assert len(links) == len(zilverbroek().body)
    assert set(links) <= places
    assert word.settings.element.find(qn("w:updateFields")) is None


def test_the_settings_stand_in_the_order_that_word_insists_on(word):
    tags = [one.tag for one in word.settings.element]
    compat = word.settings.element.find(qn("w:compat"))

    assert tags.count(qn("w:compat")) == 1
    assert tags.index(qn("w:compat")) < tags.index(qn("w:rsids")) < tags.index(qn("w:themeFontLang"))
    assert compat[0].get(qn("w:val")) == "15"


def test_the_foot_counts_pages(word):
    codes = [
        one.get(qn("w:instr")).strip() for one in word.sections[0].footer._element.iter(qn("w:fldSimple"))
    ]

    assert codes == ["PAGE", "NUMPAGES"]


def test_the_same_plan_gives_the_same_bytes_dated_by_the_plan():
    data = write(zilverbroek())

    assert data == write(zilverbroek())
    with ZipFile(BytesIO(data)) as file:
        assert {entry.date_time for entry in file.infolist()} == {(2026, 11, 22, 16, 40, 0)}


def test_the_bars_of_the_timeline_stand_in_their_months(word):
    timeline = next(table for table in word.tables if "Na" in [cell.text for cell in table.rows[0].cells])
    filled = [
        [place for place, cell in enumerate(row._tr.tc_lst[4:]) if cell.tcPr.find(qn("w:shd")) is not None]
        for row in list(timeline.rows)[1:]
    ]

    assert filled[0] == [0]
    assert filled[2] == [0, 1, 2]
    assert filled[-1] == [6, 7, 8]


@pytest.mark.parametrize("until", list(Phase)[:-2])
@pytest.mark.parametrize("names", Names)
def test_it_can_be_made_at_any_moment(until, names):
    document = zilverbroek(names, until=until)
    found = texts(docx.Document(BytesIO(write(document))))

    assert {section.heading for _, section in walk(document.sections())} <= found


@settings(deadline=None, max_examples=15)
@given(st.lists(typed, min_size=5, max_size=12))
def test_whatever_people_type_the_file_opens_and_says_it(typing):
    document = of(room_that_types(typing))
    found = " ".join(" ".join(texts(docx.Document(BytesIO(write(document))))).split())

    assert all(" ".join(card.text.split()) in found for card in document.plan.obstacles)
