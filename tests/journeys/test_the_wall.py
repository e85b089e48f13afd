"""The wall beside what it shows: its pages, its theme, who came late, and a projector that stays awake."""

from playwright.sync_api import expect

from tests.journeys.conftest import Stage, go_on, prepare_goal, say_first, write_draft

LONG = ("Niemand weet wie de afspraken tussen ziekenhuis en kraamzorg bewaakt als het druk is. " * 3).strip()
DARK = "rgb(15, 25, 34)"
AWAKE = """
const request = (kind) => Promise.resolve(window.asked = kind)
Object.defineProperty(navigator, "wakeLock", { value: { request } })
"""


def test_the_wall_pages_a_long_card_greets_who_is_late_and_turns_dark(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    ans = stage.phone("Ans")
    write_draft(ans, LONG)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    wall = stage.page({"width": 1024, "height": 768}, prepare=lambda page: page.add_init_script(AWAKE))
    wall.goto(stage.address("wall"))
    expect(wall.locator("h1")).to_contain_text("De eerste beer: Ans")
    assert wall.evaluate("window.asked") == "screen"

    say_first(ans, LONG)
    expect(wall.locator(".current .number")).to_have_text("1")
    expect(wall.locator("[data-leaf]")).to_be_hidden()
    desk.locator("h1").click()
    desk.keyboard.press("l")
    expect(desk.locator("form:has([data-keys=larger]) [name=step]")).to_have_value("3")
    desk.keyboard.press("l")
    expect(wall.locator("[data-leaf]")).to_have_text("1 van 2")
    expect(wall.locator(".current h1")).to_contain_text("…")

    stage.phone("Lotte")
    expect(wall.locator("[data-late]")).to_have_text("Welkom, Lotte")
    greeting, code = wall.locator("[data-late]").bounding_box(), wall.locator(".join").bounding_box()
    assert greeting
    assert code
    assert greeting["x"] + greeting["width"] < code["x"]
    expect(wall.locator("[data-late]")).to_be_hidden(timeout=9_000)

    desk.keyboard.press("Shift+D")
    expect(wall.locator("body")).to_have_css("background-color", DARK)
    assert stage.complaints == []
