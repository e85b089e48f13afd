"""A turn on a phone: one thing to do, one tap, and each item says where it is."""

from playwright.sync_api import Page, expect

from tests.journeys.phones import MONEY, TIME, Table


def primaries(page: Page) -> list[str]:
    shown = page.locator("#screen .main:visible")
    return [text.strip() for text in shown.all_inner_texts()]


def test_on_my_turn_one_big_button_stands_low_and_one_tap_names_the_chosen_draft(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME, MONEY), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans, (320, 568))
    expect(page.locator("#face")).to_contain_text("Jij bent, Ans")
    expect(page.locator("#chosen")).to_have_text(TIME)
    assert primaries(page) == ["Noem deze"]
    box = page.get_by_role("button", name="Noem deze", exact=True).bounding_box()
    assert box
    assert box["height"] >= 64
    assert box["width"] >= 280
    assert box["y"] > 568 / 2
    assert box["y"] + box["height"] <= 568
    assert page.get_by_role("button", name="Pas", exact=True).bounding_box()["y"] < 568

    page.get_by_role("button", name="Noem deze", exact=True).tap()

    expect(page.locator("#mine")).to_contain_text(TIME)
    expect(page.locator("#face")).to_contain_text("Jouw beer is bewaard")
    assert table.desk.state()["screen"]["stage"]["card"]["text"] == TIME


def test_pass_is_one_tap(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME), table.sit("Bas")
    page = table.phone(ans)
    table.desk.go_to("round")
    page.get_by_role("button", name="Pas", exact=True).tap()
    expect(page.locator("#face")).to_contain_text("Jij bent hierna")


def test_joining_takes_three_taps(table: Table) -> None:
    """The code is scanned, the name field tapped, the button tapped."""
    context = table.browser.new_context(
        viewport={"width": 320, "height": 568}, has_touch=True, is_mobile=True
    )
    table.contexts.append(context)
    page = context.new_page()
    page.goto(table.address("join").replace("/j/", "/J/"))
    page.get_by_label("Hoe heet je?").tap()
    page.keyboard.type("Lotte")
    page.get_by_role("button", name="Ik doe mee").tap()
    expect(page.locator("#face")).to_contain_text("Je doet mee")


def test_a_pause_stands_where_the_face_was_and_writing_goes_on(table: Table) -> None:
    ans = table.sit("Ans", TIME)
    table.desk.go_to("round")
    page = table.phone(ans)
    expect(page.locator("#face")).to_contain_text("Jij bent")
    table.desk.does("turn_wall", mode="pause")
    expect(page.locator("#attention")).to_contain_text("Pauze")
    expect(page.locator("#face")).to_be_empty()
    expect(page.locator("#dock")).to_be_empty()
    expect(page.locator("#drafts")).to_contain_text(TIME)
    expect(page.get_by_label("Schrijf op wat in de weg staat")).to_be_visible()


def test_what_i_type_on_my_turn_leads_and_the_chosen_draft_cannot_be_named_by_mistake(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans)
    page.get_by_role("link", name="Nieuw typen").tap()
    page.get_by_label("Schrijf op wat in de weg staat").fill(MONEY)
    page.get_by_label("Schrijf op wat in de weg staat").blur()
    assert primaries(page) == ["Noem wat ik typ"]
    page.get_by_role("button", name="Noem wat ik typ").tap()
    expect(page.locator("#mine")).to_contain_text(MONEY)
    expect(page.locator("#drafts")).to_contain_text(TIME)


def test_a_turn_that_comes_while_i_type_lets_me_finish_and_the_press_is_not_lost(table: Table) -> None:
    _, bas = table.sit("Ans"), table.sit("Bas", TIME)
    table.desk.go_to("round")
    page = table.phone(bas)
    field = page.get_by_label("Schrijf op wat in de weg staat")
    expect(page.locator("#face")).to_contain_text("Jij bent hierna")
    field.fill(MONEY)
    table.desk.does("skip_turn")
    expect(page.locator("#face")).to_contain_text("Jij bent, Bas")
    page.get_by_role("button", name="Noem wat ik typ").click()
    expect(page.locator("#mine")).to_contain_text(MONEY)


IN_SIGHT = """one => {
  const box = one.getBoundingClientRect()
  const foot = document.querySelector(".foot").getBoundingClientRect()
  return box.height > 0 && box.top >= 0 && box.bottom <= foot.top
}"""


def scrolled_down(page: Page) -> None:
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    assert page.evaluate("scrollY") > 0
    assert not page.locator("#face").evaluate(IN_SIGHT)


def test_when_my_turn_comes_the_draft_that_the_big_button_names_is_in_sight(table: Table) -> None:
    _, bas = table.sit("Ans"), table.sit("Bas", TIME, MONEY)
    table.desk.go_to("round")
    page = table.phone(bas, (320, 568))
    expect(page.locator("#face")).to_contain_text("Jij bent hierna")
    scrolled_down(page)
    table.desk.does("skip_turn")

    expect(page.locator("#face")).to_contain_text("Jij bent, Bas")
    expect(page.locator("#chosen")).to_have_text(TIME)
    page.wait_for_function("scrollY === 0")
    assert page.locator("#chosen .chosen").evaluate(IN_SIGHT)


def test_a_page_in_which_i_type_stays_where_it_is_when_my_turn_comes(table: Table) -> None:
    _, bas = table.sit("Ans"), table.sit("Bas", TIME, MONEY)
    table.desk.go_to("round")
    page = table.phone(bas, (320, 568))
    page.get_by_text("Een vraag voor de parkeerplaats").click()
    page.get_by_label("Jouw vraag").fill("Wie betaalt")
    scrolled_down(page)
    table.desk.does("skip_turn")

    expect(page.locator("#face")).to_contain_text("Jij bent, Bas")
    expect(page.locator("#told")).to_contain_text("Jij bent, Bas")
    assert page.evaluate("scrollY") > 0


def test_while_i_wait_a_press_on_keep_is_not_lost_to_the_button_below(table: Table) -> None:
    table.sit("Ans")
    bas = table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(bas, (320, 568))
    page.get_by_role("link", name="Schrijf een beer").tap()
    page.get_by_label("Schrijf op wat in de weg staat").fill(MONEY)
    page.get_by_role("button", name="Zet op mijn lijst").click()
    expect(page.locator("#drafts")).to_contain_text(MONEY)
    expect(page.locator("#dock a, #dock button").first).to_be_visible()


def test_my_own_card_can_be_taken_back_for_twenty_seconds(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans)
    page.get_by_role("button", name="Noem deze", exact=True).tap()
    back = page.locator(".take-back")
    expect(back).to_contain_text("Herstel")
    expect(back.locator("[data-seconds]")).not_to_be_empty()
    page.clock.install()
    page.clock.run_for(21_000)
    expect(back).to_be_hidden()


def test_another_language_halfway_loses_neither_place_nor_half_a_sentence(table: Table) -> None:
    ans = table.sit("Ans", TIME)
    table.desk.go_to("round")
    page = table.phone(ans)
    page.get_by_label("Schrijf op wat in de weg staat").fill("We hebben nog")
    page.get_by_label("Schrijf op wat in de weg staat").blur()
    page.get_by_role("button", name="English").tap()
    expect(page.locator("#face")).to_contain_text("Your turn, Ans")
    expect(page.locator("#text")).to_have_value("We hebben nog")
    expect(page.locator("#chosen")).to_have_text(TIME)


def test_who_comes_in_late_is_told_where_the_room_is(table: Table) -> None:
    table.sit("Ans")
    table.desk.go_to("round")
    context = table.browser.new_context(viewport={"width": 360, "height": 640})
    table.contexts.append(context)
    page = context.new_page()
    page.goto(table.address("join"))
    page.get_by_label("Hoe heet je?").fill("Lotte")
    page.get_by_role("button", name="Ik doe mee").click()
    expect(page.locator(".welcome").first).to_contain_text("We zijn al bezig met: Rond de tafel")
    expect(page.locator("#face")).to_contain_text("Jij bent")


def test_who_was_away_is_welcomed_back(table: Table) -> None:
    _, bas = table.sit("Ans"), table.sit("Bas")
    table.desk.go_to("round")
    bas.does("step_out")
    page = table.phone(bas)
    page.get_by_role("button", name="Ik ben er weer").tap()
    expect(page.locator(".welcome.back")).to_have_text("Welkom terug.")
    expect(page.locator("#face")).to_contain_text("Jij bent hierna")


def test_without_a_script_one_tap_names_and_one_tap_passes(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME, MONEY), table.sit("Bas")
    table.desk.go_to("round")
    context = table.browser.new_context(viewport={"width": 320, "height": 568}, java_script_enabled=False)
    table.contexts.append(context)
    page = context.new_page()
    page.goto(f"{table.house.base}/p/{ans.key}")
    page.get_by_role("button", name="Noem deze", exact=True).click()
    expect(page.locator("#mine")).to_contain_text(TIME)
    table.desk.does("skip_turn")
    page.reload()
    page.get_by_role("button", name="Pas", exact=True).click()
    expect(page.locator("#face")).not_to_contain_text("Jij bent, Ans")


def test_a_turn_is_told_once_in_a_line_that_stands_still(table: Table) -> None:
    _, bas = table.sit("Ans"), table.sit("Bas", TIME)
    table.desk.go_to("round")
    page = table.phone(bas)
    expect(page.locator("#face")).to_contain_text("Jij bent hierna")
    assert page.locator(".region [role=status], .region[role=status]").count() == 0
    line = page.locator("#told").element_handle()
    table.desk.does("skip_turn")
    expect(page.locator("#told")).to_have_text("Jij bent, Bas")
    assert page.evaluate("(line) => line === document.getElementById('told')", line)
