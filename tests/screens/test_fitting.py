"""Everything fits: on the smallest phone in both languages, at 400% zoom, and with other text spacing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from app.views.patterns import wholes
from app.views.words import LANGUAGES
from tests.screens.measuring import OVERFLOWING
from tests.screens.played import STOPS, Played
from tests.serving import RunningHouse

# 320 wide is the smallest phone, and 1280 at 400%.
NARROW = {"width": 320, "height": 568}
# WCAG 1.4.12: what a reader may set without losing anything.
SPACED = (
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }"
)
SPACED += " p { margin-bottom: 2em !important; }"
STATES = ("veel", "laat")


def moments(surface: str) -> list[str]:
    """The last look of each part in two states: the one with most in it."""
    last = {
        (one.part, one.word): f"{one.part}/{one.word}/{one.number}"
        for one in wholes("nl")
        if one.surface == surface and one.word in STATES
    }
    return sorted(last.values())


@pytest.fixture(scope="module", params=LANGUAGES)
def narrow(request: pytest.FixtureRequest, browser: Browser, house: RunningHouse) -> Iterator[Page]:
    context = browser.new_context(viewport=NARROW, bypass_csp=True)
    context.add_cookies([{"name": "language", "value": request.param, "url": house.base}])
    yield context.new_page()
    context.close()


def spilled(page: Page, address: str) -> list[str]:
    answer = page.goto(address)
    assert answer
    assert answer.ok
    usual: list[str] = page.evaluate(OVERFLOWING)
    page.add_style_tag(content=SPACED)
    spaced: list[str] = page.evaluate(OVERFLOWING)
    return usual + [f"spaced: {one}" for one in spaced]


@pytest.mark.parametrize("surface", ["seat", "desk"])
def test_nothing_sticks_out_at_320_pixels_nor_with_wider_text(
    narrow: Page, house: RunningHouse, surface: str
) -> None:
    found = {}
    for moment in moments(surface):
        if spills := spilled(narrow, f"{house.base}/patterns/{surface}/{moment}/"):
            found[moment] = spills[:4]
    assert found == {}


@pytest.mark.parametrize("stop", STOPS[1:])
def test_nothing_sticks_out_on_a_real_phone(played: Played, stop: str) -> None:
    assert played.sticking_out[stop] == []


@pytest.mark.parametrize("stop", STOPS[1:])
def test_a_phone_that_nobody_touches_shows_its_heading(played: Played, stop: str) -> None:
    """Also after a turn with an empty list, for which the field comes to the top."""
    assert played.scrolled[stop] == 0
