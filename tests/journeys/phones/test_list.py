"""Own drafts on a phone: their order, the way back, and where each item is."""

from playwright.sync_api import Page, expect

from tests.journeys.phones import COUPLING, MONEY, TIME, Table


def listed(page: Page) -> list[str]:
    return page.locator("#drafts li bdi").all_inner_texts()


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
    page.clock.install()
    page.reload()
    # From here on the phone tries nothing again by itself: only the tap can.
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 60)
    page.get_by_label("Schrijf op wat in de weg staat").fill(TIME)
    with page.expect_response("**/acts"):
        page.get_by_role("button", name="Zet op mijn lijst").tap()
    again = page.get_by_role("button", name="Nog niet bewaard. Tik om het opnieuw te proberen.")
    expect(again).to_be_visible()
    page.unroute("**/acts")
    with page.expect_response("**/acts"):
        again.tap()
    page.clock.resume()
    expect(page.locator("#drafts")).to_contain_text(TIME)
    expect(page.locator("#outbox")).to_be_hidden()
    expect(page.locator("#drafts .saved")).to_have_text("bewaard")


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
