"""Every face of a phone at five sizes with the worst texts: nothing cut, over another or too small."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.phones import LONG, SIZES, WORST, Table, faults

NAME = LONG[:40].strip()
SPACED = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
)
SPACING = """(rules) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = [sheet]
}"""


@pytest.fixture
def table(table: Table) -> Table:
    table.desk.does("describe", field="title", text=(LONG * 3)[:80])
    return table


def at_every_size(page: Page) -> dict[str, list[str]]:
    found = {}
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        if wrong := faults(page):
            found[f"{width}x{height}"] = wrong
    return found


def test_the_faces_of_the_round_fit(table: Table) -> None:
    ans, bas, fatma = table.sit(NAME, *WORST), table.sit("Bas", *WORST[:3]), table.sit("Fatma", *WORST)
    pages = {who: table.phone(one) for who, one in (("ans", ans), ("bas", bas), ("fatma", fatma))}
    wrong: dict[str, Any] = {"door": at_every_size(pages["ans"])}
    table.desk.go_to("drafts")
    wrong["drafts"] = at_every_size(pages["ans"])
    table.desk.go_to("round")
    expect(pages["ans"].locator("#dock .say")).to_be_visible()
    for face, who in (("you", "ans"), ("nearly", "bas"), ("waiting", "fatma")):
        expect(pages[who].locator(f".turn.{face}")).to_be_visible()
        wrong[face] = at_every_size(pages[who])
    ans.does("say_obstacle", text=WORST[0])
    expect(pages["ans"].locator(".turn.done")).to_be_visible()
    wrong["done"] = at_every_size(pages["ans"])
    wrong["heard"] = at_every_size(pages["fatma"])
    table.desk.does("turn_wall", mode="pause", minutes=15)
    expect(pages["bas"].locator(".pause")).to_be_visible()
    wrong["pause"] = at_every_size(pages["bas"])
    assert {part: found for part, found in wrong.items() if found} == {}


def test_votes_questions_and_the_end_fit(table: Table) -> None:
    ans = table.sit(NAME)
    table.sit("Bas")
    table.desk.go_to("round")
    ans.does("say_obstacle", text=WORST[0])
    table.desk.does("go_on", phase="round", reason="proef")
    group = table.desk.does("found_group", title=LONG, cards=[1])
    table.desk.does("write_result", text=WORST[1], group=1)
    page = table.phone(ans)
    wrong: dict[str, Any] = {"where": at_every_size(page)}
    table.desk.does("go_on", phase="grouping")
    table.desk.does("open_test", result=1)
    expect(page.locator(".choices button")).to_have_count(4)
    wrong["vote"] = at_every_size(page)
    table.desk.does("go_on", phase="results", reason="proef")
    table.desk.does("ask_owner", result=1, seat=1)
    expect(page.locator(".question")).to_be_visible()
    wrong["question"] = at_every_size(page)
    ans.does("reply_ownership", result=1, reply="yes")
    expect(page.locator(".period").first).to_be_visible()
    wrong["periods"] = at_every_size(page)
    page.set_viewport_size({"width": 320, "height": 568})
    tall = [one.bounding_box()["height"] for one in page.locator(".period").all()]
    assert max(tall) < 60, tall
    table.desk.does("go_on", phase="owners", reason="proef")
    expect(page.locator(".closing-word")).to_be_visible()
    wrong["closing"] = at_every_size(page)
    table.desk.does("go_on", phase="closing", reason="proef")
    expect(page.locator("#face h1")).to_be_visible()
    wrong["share"] = at_every_size(page)
    assert group
    assert {part: found for part, found in wrong.items() if found} == {}


def test_a_phone_at_400_percent_on_its_side_and_with_wide_spacing_loses_nothing(table: Table) -> None:
    """1280 x 1024 at 400% is 320 x 256 of the page; a phone on its side is 568 x 320."""
    ans = table.sit("Ans", *WORST)
    table.desk.go_to("round")
    page = table.phone(ans)
    expect(page.locator("#dock .say")).to_be_visible()
    for width, height in ((320, 256), (568, 320)):
        page.set_viewport_size({"width": width, "height": height})
        assert faults(page) == []
        assert page.locator(".foot").evaluate("(foot) => getComputedStyle(foot).position") == "static"
        chosen, dock = page.locator("#chosen").bounding_box(), page.locator("#dock").bounding_box()
        field = page.locator(".write").bounding_box()
        assert chosen
        assert dock
        assert field
        assert chosen["y"] < dock["y"] < field["y"]
    page.set_viewport_size({"width": 320, "height": 568})
    page.evaluate(SPACING, SPACED)
    assert faults(page) == []


def test_a_large_letter_of_the_phone_is_respected(table: Table) -> None:
    ans = table.sit("Ans", *WORST)
    table.desk.go_to("round")
    page = table.phone(ans, (320, 568))
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert (
        float(page.locator("#dock .say").evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)")) > 40
    )
    assert faults(page) == []


def test_the_same_in_english_at_320_pixels(table: Table) -> None:
    ans, bas = table.sit("Ans", *WORST), table.sit("Bas", *WORST)
    table.desk.does("choose_words", language="en")
    table.desk.go_to("round")
    for person, face in ((ans, "Your turn"), (bas, "next")):
        page = table.phone(person, (320, 568))
        expect(page.locator("#face")).to_contain_text(face)
        assert faults(page) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_door_fits(table: Table, size: tuple[int, int]) -> None:
    context = table.browser.new_context(
        viewport={"width": size[0], "height": size[1]}, has_touch=True, is_mobile=True
    )
    table.contexts.append(context)
    page = context.new_page()
    page.goto(table.address("join"))
    assert faults(page) == []
    page.get_by_label("Hoe heet je?").fill("x" * 41)
    page.get_by_role("button", name="Ik doe mee").click()
    expect(page.get_by_role("alert")).to_contain_text("Nog 1 letter te veel")
    expect(page.get_by_label("Hoe heet je?")).to_have_value("x" * 41)
    assert faults(page) == []
