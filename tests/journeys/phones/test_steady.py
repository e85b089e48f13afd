"""A phone stays steady: no word said twice, no focus taken away, no stop at what an old storage holds."""

from playwright.sync_api import Route, expect

from tests.journeys.phones import TIME, Table


def test_read_for_me_and_name_this_pressed_at_once_say_the_words_once(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans, service_workers="block")
    page.route_web_socket("**/live*", lambda socket: socket.close())
    held: list[Route] = []
    page.route("**/acts", lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what it is given
    page.reload()
    with page.expect_request("**/acts"):
        page.get_by_role("button", name="Lees voor mij").tap()
    page.get_by_role("button", name="Noem deze", exact=True).tap()
    expect(page.locator("#outbox li")).to_have_count(1)
    held[0].continue_()
    expect(page.locator("#mine")).to_contain_text(TIME)
    expect(page.locator("#drafts li")).to_have_count(0)
    expect(page.locator("#notice")).to_be_empty()
    assert len(held) == 1


def test_what_was_said_already_in_other_words_is_no_draft(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans, service_workers="block")
    page.route_web_socket("**/live*", lambda socket: socket.close())
    said = {"why": "refused-key-used-for-other-text", "notice": "Dit was al bewaard."}
    kinds: list[str] = []

    def refuse(route: Route) -> None:
        kinds.append(route.request.post_data_json["kind"])
        route.fulfill(status=409, json=said)

    page.route("**/acts", refuse)
    page.reload()
    page.get_by_role("button", name="Noem deze", exact=True).tap()
    expect(page.locator("#notice")).to_have_text("Dit was al bewaard.")
    expect(page.locator("#outbox")).to_be_hidden()
    assert kinds == ["say_obstacle"]


def test_who_types_a_question_goes_on_typing_there_when_the_turn_comes(table: Table) -> None:
    _, bas = table.sit("Ans"), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(bas)
    page.get_by_text("Een vraag voor de parkeerplaats").tap()
    page.get_by_label("Jouw vraag").press_sequentially("Hoort de apotheek ")
    table.desk.does("skip_turn")
    expect(page.locator("#face")).to_contain_text("Jij bent, Bas")
    page.keyboard.type("hier ook bij?")
    expect(page.get_by_label("Jouw vraag")).to_have_value("Hoort de apotheek hier ook bij?")
    expect(page.get_by_label("Schrijf op wat in de weg staat")).to_have_value("")


def test_a_storage_that_holds_something_else_stops_nothing(table: Table) -> None:
    ans, _ = table.sit("Ans", TIME), table.sit("Bas")
    table.desk.go_to("round")
    page = table.phone(ans)
    page.evaluate(
        "localStorage.setItem(`outbox seat ${document.getElementById('screen').dataset.session}`, '{}')"
    )
    page.reload()
    expect(page.locator("#screen")).to_have_attribute("data-line", "open")
