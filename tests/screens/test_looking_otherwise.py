"""For whoever looks otherwise: own colours, no movement, a keyboard's focus."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from app.views.patterns import SURFACES, regions, surface_of
from tests.serving import RunningHouse

# A chosen button beside one that is not: something other than its background must differ.
CHOSEN = """() => {
  const look = (button) => {
    const { borderTopWidth, borderTopStyle, fontWeight, textDecorationLine } = getComputedStyle(button)
    const before = getComputedStyle(button, "::before").content
    return [borderTopWidth, borderTopStyle, fontWeight, textDecorationLine, before].join()
  }
  const others = [...document.querySelectorAll("button:not(.on)")]
  const same = (one) => others.filter((two) => two.className.split(" ")[0] === one.className.split(" ")[0])
  const chosen = [...document.querySelectorAll("button.on")]
  return chosen.filter((one) => same(one).some((two) => look(one) === look(two))).map((one) => one.innerText)
}"""
# What only a background told: the leading button, a number, a notice, a card that is picked.
UNTOLD = """() => {
  const width = (one) => parseFloat(getComputedStyle(one).borderTopWidth)
  const plain = [...document.querySelectorAll("button:not(.main, .on, [aria-pressed=true])")].map(width)
  const most = Math.min(...plain, 9)
  const leads = [...document.querySelectorAll("button.main:not(.on)")].filter((one) => width(one) <= most)
  const boxes = ".number, .knock, .hint-first, .crowded, .on-wall, .hand-mark, .turn.you, .turn.nearly"
  const bare = [...document.querySelectorAll(boxes)].filter((one) => one.checkVisibility() && width(one) < 1)
  return [...leads, ...bare].map((one) => `${one.className}: ${one.innerText}`)
}"""
BARS = """() => [...document.querySelectorAll(".tally-bar rect, .bar rect")]
  .filter((one) => one.getBoundingClientRect().width > 2).map((one) => getComputedStyle(one).fill)"""
LINE = """() => {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(document.activeElement)
  return [outlineStyle, outlineWidth, outlineOffset]
}"""
MOVING = """() => [...document.querySelectorAll("*")].filter((one) => {
  const style = getComputedStyle(one)
  const seconds = (list) => Math.max(...list.split(",").map(parseFloat))
  return style.animationName !== "none" || seconds(style.transitionDuration) > 0
}).map((one) => one.className)"""
FOCUS = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
  return document.activeElement === document.body ? null : [outlineStyle, outlineWidth]
}"""


@pytest.fixture(scope="module")
def forced(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, forced_colors="active")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("surface", SURFACES)
def test_in_own_colours_every_region_tells_without_its_backgrounds_what_is_chosen_and_leads(
    forced: Page, house: RunningHouse, surface: str
) -> None:
    for kind in (one for one in regions("nl") if surface_of(one) == surface):
        forced.goto(f"{house.base}/patterns/{kind}")
        assert (kind, forced.evaluate(CHOSEN), forced.evaluate(UNTOLD)) == (kind, [], [])


@pytest.mark.parametrize("moment", ["desk/grouping/laat/1", "desk/owners/veel/1", "seat/round/eerste/1"])
def test_in_own_colours_the_focus_shows_by_a_line_apart_from_any_border(
    forced: Page, house: RunningHouse, moment: str
) -> None:
    forced.goto(f"{house.base}/patterns/{moment}/")
    for _ in range(12):
        forced.keyboard.press("Tab")
        assert forced.evaluate(LINE) == ["solid", "3px", "3px"]


@pytest.mark.parametrize("kind", ["wall_result", "wall_timeline"])
def test_in_own_colours_bars_have_the_colour_of_text(forced: Page, house: RunningHouse, kind: str) -> None:
    forced.goto(f"{house.base}/patterns/{kind}")
    text = forced.evaluate("() => getComputedStyle(document.body).color")
    fills = set(forced.evaluate(BARS))
    assert fills == {text}


@pytest.mark.parametrize("kind", ["wall_strip", "desk_table", "seat_turn"])
def test_in_own_colours_whose_turn_it_is_has_a_border(forced: Page, house: RunningHouse, kind: str) -> None:
    forced.goto(f"{house.base}/patterns/{kind}")
    marked = forced.locator(".now .person, .speaking summary, .turn.you").first
    marked.wait_for(timeout=5_000)
    width = marked.evaluate("one => parseFloat(getComputedStyle(one).borderTopWidth)")
    outline = marked.evaluate("one => getComputedStyle(one).outlineStyle")
    assert width >= 1 or outline != "none"


@pytest.mark.parametrize("moment", ["wall/round/laat/2", "desk/grouping/laat/2", "seat/round/laat/1"])
def test_nothing_moves_for_whoever_asks_for_less_movement(
    browser: Browser, house: RunningHouse, moment: str
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{house.base}/patterns/{moment}/")
    assert page.evaluate(MOVING) == []
    context.close()


@pytest.mark.parametrize("moment", ["desk/round/laat/2", "seat/round/eerste/1", "seat/testing/eerste/1"])
def test_focus_shows_by_a_line_of_three_pixels(browser: Browser, house: RunningHouse, moment: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{house.base}/patterns/{moment}/")
    for _ in range(12):
        page.keyboard.press("Tab")
        seen = page.evaluate(FOCUS)
        if seen is None:
            break
        assert seen == ["solid", "3px"]
    context.close()
