"""Two fill in the plan at once: each sees what the other saves, and nobody loses what they are typing."""

from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import DESK, Stage

MINE, THEIRS = "Regio Rijnmond", "Regio West"


def plan_page(stage: Stage, who: Page) -> Page:
    who.goto(stage.address("desk"))
    who.goto(f"{who.url}plan")
    for fold in ("identity", "actions"):
        who.locator(f"#{fold} > summary").click()
    return who


def region(page: Page) -> Locator:
    return page.get_by_label("Regio", exact=True)


def preview(page: Page) -> Locator:
    return page.locator("#preview")


def save(field: Locator, text: str) -> None:
    field.fill(text)
    field.press("Tab")


def two(stage: Stage) -> tuple[Page, Page]:
    return plan_page(stage, stage.page(DESK)), plan_page(stage, stage.page(DESK))


def test_what_one_fills_in_stands_on_the_others_page_by_itself(stage: Stage) -> None:
    first, second = two(stage)
    save(region(first), THEIRS)

    expect(region(second)).to_have_value(THEIRS)
    expect(preview(second)).to_contain_text(THEIRS)


def test_half_a_new_line_stays_while_the_other_adds_one(stage: Stage) -> None:
    first, second = two(stage)
    second.locator("#actions .new .cell-text input").fill("Nummers verzamelen")
    first.locator("#actions .new .cell-text input").fill("Tafel plannen")
    first.locator("#actions .new").get_by_role("button", name="Voeg toe").click()

    expect(second.locator("#actions .line .cell-text input")).to_have_value("Tafel plannen")
    expect(second.locator("#actions .new .cell-text input")).to_have_value("Nummers verzamelen")
    second.locator("#actions .new").get_by_role("button", name="Voeg toe").click()
    expect(first.locator("#actions .line")).to_have_count(2)
    expect(second.locator("#actions .new .cell-text input")).to_have_value("")


def both_write(stage: Stage) -> tuple[Page, Page]:
    """The second is typing while the first saves: both texts are shown, and nobody is overruled unasked."""
    first, second = two(stage)
    region(second).fill(MINE)
    save(region(first), THEIRS)
    expect(preview(second)).to_contain_text(THEIRS)
    expect(region(second)).to_have_value(MINE)
    region(second).press("Tab")
    expect(second.locator("#identity .both blockquote")).to_have_text(THEIRS)
    expect(region(second)).to_have_value(MINE)
    expect(second.locator("#plan-notice")).to_be_empty()
    return first, second


def test_two_who_write_the_same_text_see_both_and_keep_the_first(stage: Stage) -> None:
    first, second = both_write(stage)
    second.get_by_role("button", name="Houd wat er staat").click()

    expect(region(second)).to_have_value(THEIRS)
    expect(second.locator(".both")).to_have_count(0)
    expect(region(first)).to_have_value(THEIRS)


def test_or_take_the_second(stage: Stage) -> None:
    first, second = both_write(stage)
    second.get_by_role("button", name="Neem mijn tekst").click()

    expect(second.locator(".both")).to_have_count(0)
    expect(region(first)).to_have_value(MINE)


def test_a_save_that_did_not_arrive_overrules_nobody_when_it_does(stage: Stage) -> None:
    first, second = two(stage)
    second.route(
        "**/plan", lambda route: route.abort() if route.request.method == "POST" else route.continue_()
    )
    save(region(second), MINE)
    expect(second.locator("#identity .not-kept")).to_be_visible()
    save(region(first), THEIRS)
    expect(preview(second)).to_contain_text(THEIRS)
    expect(region(second)).to_have_value(MINE)
    second.unroute("**/plan")
    expect(second.locator("#identity .both blockquote")).to_have_text(THEIRS)


def test_one_who_writes_on_quickly_does_not_meet_themselves(stage: Stage) -> None:
    first = plan_page(stage, stage.page(DESK))
    first.locator("#actions .new .cell-text input").fill("Tafel plannen")
    first.locator("#actions .new").get_by_role("button", name="Voeg toe").click()
    line = first.locator("#actions .line-form:not(.new)")
    expect(line).to_have_count(1)
    save(line.locator(".cell-who input"), "Rogier")
    save(line.locator(".cell-when input"), "maart 2027")

    expect(preview(first)).to_contain_text("Rogier")
    expect(preview(first)).to_contain_text("maart 2027")
    expect(first.locator(".both")).to_have_count(0)
