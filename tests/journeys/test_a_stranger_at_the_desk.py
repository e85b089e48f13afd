"""What a stranger stumbled over at the desk: a lost line, a step back, a refusal without its field."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import Stage, go_on, prepare_goal

TITLE = "Startsessie Zilverbroek"
ON_TOP = """one => {
  const box = one.getBoundingClientRect()
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  return box.height > 0 && box.bottom <= innerHeight && document.elementFromPoint(x, y) === one
}"""
SIZES = ({"width": 1366, "height": 768}, {"width": 360, "height": 640})


def unlinked(page: Page) -> None:
    """A clock that the test moves, and a line that can be cut."""
    page.clock.install()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_a_desk_that_lost_its_line_says_so_above_the_lever(stage: Stage, size: dict[str, int]) -> None:
    desk = stage.page(size, prepare=unlinked)
    desk.goto(stage.address("desk"))
    expect(desk.locator('#screen[data-line="open"]')).to_be_attached()
    prepare_goal(desk)
    stage.house.kill()
    expect(desk.locator('#screen[data-line="shut"]')).to_be_attached()
    desk.clock.run_for(8_000)

    line = desk.locator("#state")
    expect(line).to_have_text("Even geen verbinding. Je tekst is veilig.")
    assert line.evaluate(ON_TOP)


def test_a_step_back_to_the_desk_shows_what_was_written_there(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk, TITLE)
    desk.get_by_label("Wie komen er?").fill("Ans, JGZ")
    expect(desk.locator("#invite .saved")).to_be_visible()
    desk.get_by_role("link", name="Test deze ruimte").click()
    expect(desk.locator("#set-title")).to_have_count(0)
    desk.go_back()

    expect(desk.locator("#set-title")).to_have_value(TITLE)
    expect(desk.locator("#set-goal")).to_have_value("We wisselen gegevens veilig uit in de geboortezorg")
    expect(desk.get_by_label("Wie komen er?")).to_have_value("Ans, JGZ")


def refusal(desk: Page, field: str) -> Locator:
    return desk.locator(f"form:has(#set-{field}) .unsaved")


def test_what_is_refused_while_preparing_says_so_at_its_field_until_that_is_saved(stage: Stage) -> None:
    desk = stage.desk()
    desk.locator("#set-video").fill("javascript:alert(1)")
    expect(refusal(desk, "video")).to_have_text("Dit is geen link. Een link begint met https://")
    desk.locator("#set-title").fill("T" * 300)
    expect(refusal(desk, "title")).to_contain_text("Dit is te lang. Hooguit 120 letters.")
    desk.locator("#set-goal").fill("We wisselen gegevens uit. " * 20)
    expect(refusal(desk, "goal")).to_contain_text("letters")
    expect(desk.locator("#set-title")).to_have_value("T" * 300)
    expect(refusal(desk, "video")).to_be_visible()

    desk.locator("#set-title").fill(TITLE)
    expect(refusal(desk, "title")).to_be_hidden()
    expect(desk.locator("form:has(#set-title) .saved")).to_be_visible()
    expect(refusal(desk, "goal")).to_be_visible()


def test_neither_button_opens_the_door_before_there_is_a_title_and_a_goal(stage: Stage) -> None:
    desk = stage.desk()
    for name in ("Open de deur", "Verder: Inloop"):
        expect(desk.get_by_role("button", name=name)).to_be_disabled()
    prepare_goal(desk)
    expect(desk.get_by_role("button", name="Open de deur")).to_be_enabled()
    go_on(desk, "Inloop")
