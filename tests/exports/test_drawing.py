"""One drawing, written as SVG; the PDF draws the same shapes."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exports.coverage import coverage_drawing
from app.exports.drawing import Rect, Text, wrapped
from app.exports.plan_page import page_drawing
from app.exports.svg import svg
from app.exports.timeline import timeline_drawing
from app.session.state import Phase
from app.views.plan import Names
from app.views.plan.coverage import counts
from app.views.plan.document import Document, Timeline, walk
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room, played

SVG = "{http://www.w3.org/2000/svg}"


def timeline(document: Document) -> Timeline:
    blocks = (block for _, section in walk(document.sections()) for block in section.blocks)
    return next(block for block in blocks if isinstance(block, Timeline))


def test_every_dated_result_has_a_bar_from_its_first_month_to_its_last():
    bars = [shape for shape in timeline_drawing(timeline(zilverbroek())).shapes if isinstance(shape, Rect)]

    assert len(bars) == 12
    assert bars[2].width == pytest.approx(3 * bars[0].width)


def test_a_drawing_says_in_words_what_is_seen():
    drawing = timeline_drawing(timeline(zilverbroek()))

    assert "10. de systemen van alle partijen gekoppeld en samen getest: augustus 2027" in drawing.title


@pytest.mark.parametrize("until", [Phase.OWNERS, Phase.PLAN])
def test_nothing_stands_outside_its_drawing(until):
    drawing = page_drawing(zilverbroek(until=until))
    for shape in drawing.shapes:
        assert shape.y <= drawing.height
        assert shape.x <= drawing.width


def test_the_page_holds_every_result_once_under_its_quarter():
    texts = [shape.text for shape in page_drawing(zilverbroek()).shapes if isinstance(shape, Text)]

    assert [text for text in texts if "wartaal" in text] == [f"{at}e kwartaal 2027" for at in (1, 2, 3)]
    for number in played().state.order:
        assert str(number) in texts


def test_a_page_without_results_is_empty_but_drawn():
    assert page_drawing(of(Room())).shapes == ()


def test_coverage_counts_the_obstacles_of_each_perspective():
    drawing = coverage_drawing(zilverbroek())

    assert "bestuurder: 1 (1), 2 (1), 6 (1), 12 (1)" in drawing.title
    assert len([shape for shape in drawing.shapes if isinstance(shape, Rect)]) == sum(
        len(numbers) for numbers in counts(zilverbroek().plan).values()
    )


def test_without_perspectives_there_is_no_coverage_to_draw():
    assert coverage_drawing(zilverbroek(Names.WITHOUT)).shapes == ()


@settings(deadline=None, max_examples=30)
@given(st.lists(typed, min_size=5, max_size=12))
def test_an_svg_holds_only_shapes_and_words_whatever_people_type(texts):
    document = of(room_that_types(texts))
    drawings = timeline_drawing(timeline(document)), page_drawing(document), coverage_drawing(document)
    for drawing in drawings:
        root = ET.fromstring(svg(drawing))  # noqa: S314 - our own file
        assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {
            "svg",
            "title",
            "rect",
            "line",
            "path",
            "text",
        }
        assert root.find(f"{SVG}title").text == drawing.title
        shown = [one.text or "" for one in root.iter(f"{SVG}text")]
        assert shown == [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
        assert not any(name.startswith("on") or "href" in name for one in root.iter() for name in one.attrib)


@given(st.text(max_size=300), st.floats(20, 500), st.floats(6, 20))
def test_wrapping_loses_no_word(text, width, size):
    assert "".join("".join(wrapped(text, width, size)).split()) == "".join(text.split())
