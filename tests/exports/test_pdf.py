import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.exports.pdf import write, write_page
from app.session.state import Phase
from app.views.plan import TEMPLATES, Names
from tests.exports.hostile import CORPUS, room_that_types
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room, played


def read(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data))


def text_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.fixture(scope="module")
def plan() -> PdfReader:
    return read(write(zilverbroek()))


@pytest.fixture(scope="module")
def page() -> PdfReader:
    return read(write_page(zilverbroek()))


def letters(text: str) -> str:
    """Without white space and hyphens, which depend on where lines end."""
    return re.sub(r"[\s-]", "", text)


def test_goal_results_and_obstacles_are_in_the_text(plan):
    found, state = letters(text_of(plan)), played().state

    assert letters(state.setup.goal) in letters(plan.pages[0].extract_text())
    assert all(letters(one.text) in found for one in state.results.values())
    missing = [one.text for one in state.obstacles.values() if letters(one.text) not in found]
    assert len(missing) <= 2, missing


def test_it_is_tagged_dutch_and_claims_accessibility(plan):
    root = plan.trailer["/Root"]

    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()


def test_every_section_has_a_bookmark(plan):
    top = [one.title for one in plan.outline if not isinstance(one, list)]

    assert top[-len(zilverbroek().body) :] == [section.heading for section in zilverbroek().body]


def test_all_fonts_are_inside_and_nothing_is_a_photograph(plan, page):
    for reader in (plan, page):
        for sheet in reader.pages:
            resources = sheet["/Resources"]
            assert not any(one["/Subtype"] == "/Image" for one in resources.get("/XObject", {}).values())
            for font in resources.get("/Font", {}).values():
                descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
                assert "/FontFile3" in descriptor or "/FontFile2" in descriptor


def test_the_plan_on_a_page_is_one_a3_with_every_result_and_owner(page):
    width, height = page.pages[0].mediabox[2:]
    found = letters(text_of(page))

    assert len(page.pages) == 1
    assert (round(width), round(height)) == (1191, 842)
    assert all(letters(one.text) in found for one in played().state.results.values())
    assert "Mei-Ling(apotheker)".replace("-", "") in found


@pytest.mark.parametrize("make", [write, write_page])
def test_the_same_plan_gives_the_same_bytes(make):
    assert make(zilverbroek()) == make(zilverbroek())


@pytest.mark.parametrize("make", [write, write_page])
@pytest.mark.parametrize("until", [Phase.PREPARE, Phase.ROUND, Phase.OWNERS])
def test_it_can_be_made_at_any_moment(until, make):
    assert read(make(zilverbroek(Names.ROLES, until=until))).pages
    assert read(make(of(Room()))).pages


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_every_template_is_typeset(template):
    assert template.body
    assert len(read(write(zilverbroek(template=template))).pages) > 5


@pytest.mark.parametrize("place", range(0, len(CORPUS), 6))
def test_what_people_type_stays_text_and_never_stops_the_file(place):
    room = room_that_types([*CORPUS[place : place + 6], "#panic() *x* $y$ @z <w>"])
    for make in (write, write_page):
        reader = read(make(of(room)))
        assert not any(one.get("/Annots") and _outside(one) for one in reader.pages)
        assert (
            "/Names" not in reader.trailer["/Root"] or "/JavaScript" not in reader.trailer["/Root"]["/Names"]
        )


def _outside(page) -> bool:
    """A link to somewhere else than a place in the file itself."""
    return any("/URI" in one.get_object().get("/A", {}) for one in page["/Annots"])
