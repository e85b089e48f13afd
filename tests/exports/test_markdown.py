from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.exports.markdown import escaped, write
from app.views.plan.clean import printable
from tests.exports.hostile import CORPUS, room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import played

RICH = {"link_open", "image", "html_inline", "html_block", "code_inline", "fence", "code_block"}
ENGINES = (MarkdownIt("commonmark"), MarkdownIt("js-default", {"html": True, "linkify": False}))


def every(tokens: list[Token]) -> list[Token]:
    return [inner for token in tokens for inner in (token, *every(token.children or []))]


def shown(text: str, engine: MarkdownIt) -> str:
    return "".join(token.content for token in every(engine.parse(text)) if token.type == "text")


def test_headings_and_results_are_read_back():
    tokens = every(ENGINES[1].parse(write(zilverbroek()).decode()))
    headings = [after.content for token, after in pairwise(tokens) if token.type == "heading_open"]

    assert headings[:4] == [
        "Samen naar huis: één overdracht in Zilverbroek",
        "Doel",
        "Tussenresultaten",
        "Wat nog open staat",
    ]
    cells = {token.content for token in tokens if token.type == "inline"}
    assert {one.text for one in played().state.in_order()} <= cells


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("text", CORPUS)
def test_what_people_type_stays_text(text, engine):
    line = " ".join(printable(text).split())

    assert shown(f"x {escaped(line)}", engine) == f"x {line}"
    assert shown(escaped(line), engine).replace("\\", "") == line.replace("\\", "")


@settings(deadline=None, max_examples=60)
@given(st.lists(typed, min_size=5, max_size=12))
def test_nothing_becomes_a_link_an_image_or_html(texts):
    text = write(of(room_that_types(texts))).decode()
    for engine in ENGINES:
        assert not RICH & {token.type for token in every(engine.parse(text))}


@settings(deadline=None, max_examples=300)
@given(typed)
def test_every_line_reads_back_as_it_was_typed(text):
    line = " ".join(printable(text).split())
    for engine in ENGINES:
        assert shown(escaped(line), engine) == line
