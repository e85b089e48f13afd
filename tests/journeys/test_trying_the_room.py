"""The day before, in the room itself: what works is said, and so is what does not, with what to do."""

import json
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, Route, WebSocketRoute, expect

from tests.journeys.conftest import PHONE, Stage


def tried(page: Page, name: str, verdict: str, sentence: str) -> None:
    row = page.locator(f"[data-tried={name}]")
    expect(row.locator(".verdict")).to_have_text(verdict)
    expect(row.get_by_text(sentence)).to_be_visible()
    expect(row.locator("[data-state]:visible")).to_have_count(1)


def opened(stage: Stage) -> Page:
    desk = stage.desk()
    desk.get_by_role("link", name="Test deze ruimte").click()
    return desk


def test_each_try_ends_in_a_sentence_and_what_to_do(stage: Stage) -> None:
    desk = opened(stage)

    tried(desk, "address", "niet goed", "Telefoons komen er niet.")
    tried(desk, "address", "niet goed", "Vraag de beheerder om een adres dat telefoons kunnen bereiken.")
    tried(desk, "line", "goed", "Nieuws komt meteen binnen.")
    tried(desk, "speed", "goed", "Snel genoeg voor een volle zaal.")
    tried(desk, "clock", "goed", "De klok loopt gelijk.")
    tried(desk, "screen", "goed", "1280 bij 900 beeldpunten")
    expect(desk.get_by_role("status").first).to_contain_text("Zo kan de sessie hier niet.")
    assert stage.complaints == []


def test_the_line_read_at_the_back_becomes_the_size_of_the_wall(stage: Stage) -> None:
    desk = opened(stage)
    desk.get_by_role("button", name="XL Kun je dit achterin lezen?").click()

    expect(desk.locator("#reading-said")).to_have_text("Bewaard. Zo groot wordt de tekst op het scherm.")
    expect(stage.wall().locator("#corner header")).to_have_attribute("data-step", "3")


def without_sockets(page: Page) -> None:
    page.route_web_socket("**/*", close)


def close(socket: WebSocketRoute) -> None:
    socket.close()


def with_a_clock_that_is_wrong(page: Page) -> None:
    later = (datetime.now(UTC) + timedelta(minutes=4)).isoformat()

    def answer(route: Route) -> None:
        route.fulfill(body=json.dumps({"now": later}), content_type="application/json")

    page.route("**/venue/clock", answer)


def on_a_phone(stage: Stage, *troubles: object) -> Page:
    phone = stage.page(PHONE)
    for trouble in troubles:
        trouble(phone)
    phone.goto(f"{stage.address('join')}/venue")
    return phone


def test_a_phone_says_of_itself_that_it_can_take_part(stage: Stage) -> None:
    phone = on_a_phone(stage)

    expect(phone.locator("#verdict")).to_have_text("Alles werkt. Deze telefoon kan meedoen.")
    phone.get_by_role("link", name="Doe mee aan de sessie").click()
    expect(phone.get_by_role("heading", level=1)).to_be_visible()
    assert phone.url == stage.address("join")


def test_blocked_sockets_and_a_wrong_clock_are_said_and_do_not_stop_anybody(stage: Stage) -> None:
    phone = on_a_phone(stage, without_sockets, with_a_clock_that_is_wrong)

    tried(phone, "line", "let op", "Alles werkt via de langzame weg.")
    tried(phone, "clock", "let op", "De klok van dit apparaat loopt achter.")
    expect(phone.locator("#verdict")).to_contain_text("Deze telefoon kan meedoen. Kijk nog naar de punten")


def test_a_network_that_lets_nothing_back_is_not_good_and_can_be_tried_again(stage: Stage) -> None:
    phone = on_a_phone(stage, without_sockets)
    expect(phone.locator("#verdict")).to_contain_text("Deze telefoon kan meedoen.")
    phone.route("**/venue/**", lambda route: route.abort())
    phone.get_by_role("button", name="Test opnieuw").click()

    tried(phone, "line", "niet goed", "Nieuws komt niet door.")
    tried(phone, "speed", "niet goed", "We konden de snelheid niet meten.")
    expect(phone.locator("#verdict")).to_contain_text("Zo kan deze telefoon niet meedoen.")
