"""A phone in somebody's hand: the screen stays on near the turn, and the keyboard covers no button."""

import re

from playwright.sync_api import expect

from tests.journeys.phones import Table

# What browsers give only behind https: asked for and let go of, in order.
LOCK = """() => {
  const told = document.documentElement.dataset
  told.locks = ""
  const release = () => (told.locks += " let go")
  const request = async (what) => (told.locks += what, { release, addEventListener() {} })
  Object.defineProperty(navigator, "wakeLock", { value: { request } })
}"""
KEYBOARD = """(height) => {
  Object.defineProperty(visualViewport, "height", { configurable: true, get: () => height })
  visualViewport.dispatchEvent(new Event("resize"))
}"""


def test_the_screen_stays_on_from_just_before_the_turn_until_it_is_over(table: Table) -> None:
    for name in ("Ans", "Bas"):
        table.sit(name)
    fatma = table.sit("Fatma", "Er is geen tijd")
    table.desk.go_to("round")
    page = table.phone(fatma)
    expect(page.locator("#face")).to_contain_text("Jij bent na 2 anderen")
    page.evaluate(LOCK)
    locks = page.locator("html")
    table.desk.does("skip_turn")
    expect(page.locator("#face")).to_contain_text("Jij bent hierna")
    expect(locks).to_have_attribute("data-locks", "screen")
    table.desk.does("skip_turn")
    page.get_by_role("button", name="Noem deze", exact=True).tap()
    expect(locks).to_have_attribute("data-locks", "screen let go")


def test_with_the_keyboard_open_the_big_button_stands_above_it(table: Table) -> None:
    ans, _ = table.sit("Ans", "Er is geen tijd"), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans)
    button = page.get_by_role("button", name="Noem deze", exact=True)
    low = button.bounding_box()
    page.evaluate(KEYBOARD, 400)
    expect(page.locator("html")).to_have_attribute("style", re.compile("--keyboard: 240px"))
    high = button.bounding_box()
    assert low
    assert high
    assert low["y"] + low["height"] > 400
    assert high["y"] + high["height"] <= 400


def test_what_stands_below_the_field_is_pressed_where_it_stood_when_the_thumb_came_down(table: Table) -> None:
    table.sit("Ans")
    bas = table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(bas)
    page.get_by_label("Schrijf op wat in de weg staat").tap()
    question = page.get_by_text("Een vraag voor de parkeerplaats")
    question.scroll_into_view_if_needed()
    box = question.bounding_box()
    assert box
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.get_by_label("Jouw vraag")).to_be_visible()
    expect(page.locator(".write.leaving")).to_have_count(0)
