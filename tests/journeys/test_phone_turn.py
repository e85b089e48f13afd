"""A turn on a phone: one thing to do, one tap, and each item says where it is."""

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.phones import Table, table_in
from tests.serving import RunningHouse, running_house

TIME = "Er is geen tijd voor scholing naast het rooster"
MONEY = "We weten niet wie de licenties betaalt"
COUPLING = "De koppeling werkt niet"


@pytest.fixture(scope="module")
def house() -> Iterator[RunningHouse]:
    with running_house() as running:
        yield running


@pytest.fixture
def table(browser: Browser, house: RunningHouse) -> Iterator[Table]:
    with httpx.Client(base_url=house.base, trust_env=False, timeout=20) as client:
        table = table_in(browser, house, client)
        yield table
        table.close()


def listed(page: Page) -> list[str]:
    return page.locator("#drafts li bdi").all_inner_texts()


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
    assert page.get_by_role("button", name="Pas", exact=True).bounding_box()["y"] < 568  # type: ignore[index]

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


def test_while_i_am_next_i_choose_ahead_what_i_will_name(table: Table) -> None:
    _, bas = table.sit("Ans", COUPLING), table.sit("Bas", TIME, MONEY)
    table.desk.go_to("round")
    page = table.phone(bas)
    expect(page.locator("#drafts h2")).to_have_text("Kies alvast")
    page.locator("#drafts li", has_text=MONEY).get_by_role("button", name="Kies deze").tap()
    expect(page.locator("#drafts li.first bdi")).to_have_text(MONEY)
    table.desk.does("skip_turn")
    expect(page.locator("#chosen")).to_have_text(MONEY)


def test_my_drafts_keep_the_order_i_give_them(table: Table) -> None:
    ans = table.sit("Ans", TIME, MONEY, COUPLING)
    page = table.phone(ans)
    assert listed(page) == [TIME, MONEY, COUPLING]
    page.get_by_role("button", name=f"Hoger op de lijst: {COUPLING}").tap()
    expect(page.locator("#drafts li bdi").nth(1)).to_have_text(COUPLING)
    page.reload()
    assert listed(page) == [TIME, COUPLING, MONEY]


def test_a_draft_that_was_taken_away_comes_back_where_it_stood(table: Table) -> None:
    page = table.phone(table.sit("Ans", TIME, MONEY, COUPLING))
    page.get_by_role("button", name=f"Haal weg: {MONEY}").tap()
    expect(page.locator("#drafts")).not_to_contain_text(MONEY)
    page.locator(".dropped").get_by_role("button", name="Herstel").tap()
    expect(page.locator("#drafts li")).to_have_count(3)
    assert listed(page) == [TIME, MONEY, COUPLING]
    expect(page.locator(".dropped")).to_be_hidden()


def test_more_than_eight_drafts_fold(table: Table) -> None:
    page = table.phone(table.sit("Ans", *(f"Nummer {n}" for n in range(9))))
    expect(page.locator("#drafts li:visible")).to_have_count(3)
    page.get_by_text("Nog 6 op mijn lijst").tap()
    expect(page.locator("#drafts li:visible")).to_have_count(9)


def test_an_item_is_on_the_screen_only_after_a_wall_reported_its_number(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans)
    page.get_by_role("button", name="Noem deze", exact=True).tap()
    expect(page.locator("#mine .saved")).to_have_text("bewaard")
    expect(page.locator("#drafts .saved")).to_have_count(0)

    wall = table.browser.new_context()
    table.contexts.append(wall)
    wall.new_page().goto(table.address("wall"))
    expect(page.locator("#mine .saved")).to_have_text("op het scherm")
    expect(page.locator("#face")).to_contain_text("staat op het scherm")


def test_what_could_not_be_saved_says_so_and_a_tap_tries_again(table: Table) -> None:
    page = table.phone(table.sit("Ans"), service_workers="block")
    full = {"status": 507, "content_type": "application/json", "body": '{"notice": "Nog niet bewaard."}'}
    page.route("**/acts", lambda route: route.fulfill(**full))
    page.route_web_socket("**/live*", lambda socket: socket.close())
    page.reload()
    page.get_by_label("Schrijf op wat in de weg staat").fill(TIME)
    page.get_by_role("button", name="Zet op mijn lijst").tap()
    again = page.get_by_role("button", name="Nog niet bewaard. Tik om het opnieuw te proberen.")
    expect(again).to_be_visible()
    page.unroute("**/acts")
    again.tap()
    expect(page.locator("#drafts")).to_contain_text(TIME)
    expect(page.locator("#outbox")).to_be_hidden()
    expect(page.locator("#drafts .saved")).to_have_text("bewaard")


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


def test_a_number_that_may_be_a_persons_gets_a_soft_word_on_this_phone(table: Table) -> None:
    page = table.phone(table.sit("Ans"))
    field = page.get_by_label("Schrijf op wat in de weg staat")
    for text, said in (
        ("Dossier 111222333 mist", "burgerservicenummer"),
        ("Bel 06 12345678", "telefoonnummer"),
        ("We zijn er in 123456789 niet uit", ""),
    ):
        field.fill(text)
        expect(page.locator(".private-number")).to_contain_text(said)
    expect(page.locator(".private-number")).to_be_empty()


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
