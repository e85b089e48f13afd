"""Two at the desk: the same power, and where both write the same text nobody is overruled unasked."""

from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import DESK, Stage, at_the_desk, go_on, prepare_goal

MINE, THEIRS = "Iedereen kan bij het dossier", "Elke zwangere kiest zelf"


def goal(desk: Page) -> Locator:
    return desk.get_by_label("Doel, in één zin")


def another(stage: Stage) -> Page:
    desk = stage.page(DESK)
    desk.goto(stage.address("desk"))
    return desk


def saved(desk: Page) -> Locator:
    return desk.locator("form:has(#set-goal) .saved")


def second_of_two(stage: Stage) -> Page:
    """The first saves; the second still looked at the goal of before, and writes too."""
    first = stage.desk()
    prepare_goal(first)
    expect(saved(first)).to_be_visible()
    second = another(stage)
    goal(first).fill(THEIRS)
    expect(saved(first)).to_be_visible()
    goal(second).fill(MINE)
    expect(second.locator("#two-texts [data-theirs]")).to_have_text(THEIRS)
    expect(second.locator("#two-texts [data-mine]")).to_have_text(MINE)
    return second


def test_two_who_write_the_goal_at_once_see_both_texts_and_keep_the_first(stage: Stage) -> None:
    second = second_of_two(stage)
    second.get_by_role("button", name="Houd wat er staat").click()
    expect(goal(second)).to_have_value(THEIRS)
    goal(second).fill("Een dossier dat van de zwangere is")
    expect(saved(second)).to_be_visible()
    expect(second.locator("#two-texts")).to_be_hidden()
    expect(goal(another(stage))).to_have_value("Een dossier dat van de zwangere is")


def test_mine_may_be_taken_after_all(stage: Stage) -> None:
    second = second_of_two(stage)
    second.get_by_role("button", name="Neem mijn tekst").click()
    expect(saved(second)).to_be_visible()
    expect(goal(another(stage))).to_have_value(MINE)


def test_two_who_press_next_a_moment_apart_go_on_one_step(stage: Stage) -> None:
    first = stage.desk()
    prepare_goal(first)
    go_on(first, "Inloop")
    second = another(stage)
    expect(second.locator(".lever .next")).to_have_text("Verder: Doel")
    # The second one's finger comes down right after the first one's news has redrawn the button.
    second.evaluate("""() => document.getElementById("screen").addEventListener("drawn", () => {
      const next = document.querySelector(".lever .next")
      if (next.textContent.includes("Stil")) next.form.requestSubmit(next)
    })""")
    first.get_by_role("button", name="Verder: Doel").click()
    expect(second.locator("#notice")).to_have_text("Er gebeurde net iets. Kijk wat er nu staat.")
    expect(second.locator("#bar .part")).to_have_text("Doel")
    go_on(second, "Stil schrijven")
    expect(second.locator("#notice")).to_be_empty()
    expect(first.locator("#bar .part")).to_have_text("Stil schrijven")


def test_who_is_alone_is_not_held_up_by_a_press_of_their_own_beside_the_lever(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    for name in ("Dora", "Emre"):
        at_the_desk(desk, "take_seat", name=name, phone=False)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    expect(desk.locator(".lever .next")).to_have_text("Pas, verder met Emre")
    expect(desk.locator(".lever .next")).to_be_enabled()
    desk.evaluate("""() => document.getElementById("screen").addEventListener("drawn", () => {
      const next = document.querySelector(".lever .next")
      const isChanged = !next.textContent.includes("verder met Emre")
      if (isChanged) document.body.dataset.held ??= next.getAttribute("aria-disabled") ?? "no"
    })""")
    desk.locator("#chair-1 summary").click()
    desk.locator("#chair-1").get_by_role("button", name="Is even weg").click()
    expect(desk.locator("body")).to_have_attribute("data-held", "no")


def test_one_who_presses_quickly_is_not_held_up(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    desk.locator("h1").click()
    for part in ("Inloop", "Doel", "Stil schrijven"):
        desk.keyboard.press("PageDown")
        expect(desk.locator("#bar .part")).to_have_text(part)
    assert stage.complaints == []
