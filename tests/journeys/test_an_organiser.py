"""Whoever installed it: the organiser's link, a new session, and its screens."""

from playwright.sync_api import Route, expect

from tests.journeys.conftest import DESK, Stage, go_on, prepare_goal


def test_a_new_session_is_made_prepared_and_found_again(stage: Stage) -> None:
    page = stage.page(DESK)
    page.goto(stage.address("organiser"))
    assert stage.house.organiser not in page.url
    page.get_by_role("button", name="Nieuwe sessie").click()
    expect(page.locator("#bar .part")).to_have_text("Voorbereiden")
    prepare_goal(page, "Startsessie Overdijk")
    page.get_by_label("Wie komen er?").fill(
        "Bram, huisarts, De Vier Sluizen\nChidi; jeugdarts; JGZ\nDora\tkraamzorg"
    )
    page.get_by_role("radio", name="Alleen begeleiders").or_(
        page.get_by_role("button", name="Alleen begeleiders")
    ).first.click()
    go_on(page, "Inloop")
    expect(page.locator("#stage")).to_contain_text("jeugdarts")

    page.goto(f"{stage.base}/sessions")
    mine = page.locator(".session-rows li", has_text="Startsessie Overdijk")
    expect(mine).to_contain_text("Inloop")
    with page.expect_popup() as opened:
        mine.get_by_role("button", name="Open het scherm").click()
    expect(opened.value.locator("#stage")).to_contain_text("huisarts")
    mine.get_by_role("button", name="Open de regie").click()
    expect(page.locator("#bar h1")).to_contain_text("Startsessie Overdijk")
    assert stage.complaints == []


def test_what_was_typed_before_the_script_was_there_is_saved_too(stage: Stage) -> None:
    late: list[Route] = []

    def hold(route: Route) -> None:
        late.append(route)

    page = stage.page(DESK, prepare=lambda page: page.route("**/js/desk.js", hold))
    with page.expect_request("**/js/desk.js"):
        page.goto(stage.address("desk"), wait_until="commit")
    page.get_by_label("Titel").fill("Startsessie Overdijk")
    late[0].continue_()
    expect(page.locator("#bar h1")).to_contain_text("Startsessie Overdijk")
