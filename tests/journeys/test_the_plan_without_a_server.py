"""The server is away while the plan is filled in: the form says so, and keeps the text once it is back."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import DESK, Stage
from tests.journeys.test_two_at_the_plan import MINE, THEIRS, plan_page, preview, region, save

NOT_KEPT = "Nog niet bewaard. We proberen het opnieuw."


def away(stage: Stage) -> Page:
    page = plan_page(stage, stage.page(DESK))
    save(region(page), THEIRS)
    expect(preview(page)).to_contain_text(THEIRS)
    stage.house.kill()
    save(region(page), MINE)
    expect(page.locator("#box-region-form .not-kept")).to_have_text(NOT_KEPT)
    return page


def said(stage: Stage) -> list[str]:
    """What our own script complains of; Chromium itself tells of every address that does not answer."""
    return [one for one in stage.complaints if not one.startswith("Failed to load resource")]


def test_a_text_typed_while_the_server_is_away_is_kept_when_it_is_back(stage: Stage) -> None:
    page = away(stage)
    stage.house.start()

    expect(page.locator(".not-kept")).to_have_count(0)
    expect(preview(page)).to_contain_text(MINE)
    page.reload()
    expect(region(page)).to_have_value(MINE)
    assert said(stage) == []


def test_what_is_typed_while_waiting_goes_along(stage: Stage) -> None:
    page = away(stage)
    save(region(page), f"{MINE} en omgeving")
    stage.house.start()

    expect(preview(page)).to_contain_text(f"{MINE} en omgeving")
    expect(region(page)).to_have_value(f"{MINE} en omgeving")
    expect(page.locator(".not-kept, .both")).to_have_count(0)


def test_a_refusal_stands_beside_the_form_that_was_sent(stage: Stage) -> None:
    page = plan_page(stage, stage.page(DESK))
    page.locator("#actions .new").get_by_role("button", name="Voeg toe").click()

    refusal = page.locator("#actions .new .refusal")
    expect(refusal).to_have_text("Deze regel is nog leeg.")
    expect(refusal).to_be_in_viewport()
    expect(page.locator("#plan-notice")).to_be_hidden()


def test_what_the_server_could_not_keep_is_tried_again_too(stage: Stage) -> None:
    page = plan_page(stage, stage.page(DESK))
    page.route(
        "**/plan",
        lambda route: route.fulfill(status=507) if route.request.method == "POST" else route.continue_(),
    )
    save(region(page), MINE)
    expect(page.locator("#box-region-form .not-kept")).to_have_text(NOT_KEPT)
    page.unroute("**/plan")

    expect(preview(page)).to_contain_text(MINE)
    expect(page.locator(".not-kept")).to_have_count(0)
