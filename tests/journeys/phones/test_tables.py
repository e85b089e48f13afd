"""Thirty people at four tables, each with one voice: most are programs, four hold a real phone."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import DESK, WALL
from tests.journeys.phones import COUPLING, MONEY, TIME, Table, faults
from tests.journeys.test_clicker_round import click
from tests.web.programs import Program

NIGHT = "De nachtdienst weet van niets"
# In the order they come in: eight at tables 1 and 2, seven at 3 and 4.
PHONES = {"Ans": 1, "Bas": 2, "Olga": 9, "Joost": 10}


@pytest.fixture
def room(table: Table) -> Table:
    return table


def screen(room: Table, link: str, size: dict[str, int]) -> Page:
    context = room.browser.new_context(viewport=size, locale="nl-NL")
    room.contexts.append(context)
    page = context.new_page()
    page.goto(room.address(link))
    page.wait_for_function("window.htmx")
    return page


def thirty(room: Table) -> dict[str, Program]:
    by_seat = {seat: name for name, seat in PHONES.items()}
    names = [by_seat.get(seat, f"Mens {seat}") for seat in range(1, 31)]
    return {name: room.sit(name) for name in names}


def seated(room: Table) -> tuple[Page, Page, dict[str, Program], dict[str, Page]]:
    """The desk took up the offer of tables; the round begins."""
    people = thirty(room)
    desk, wall = screen(room, "desk", DESK), screen(room, "wall", WALL)
    phones = {name: room.phone(people[name]) for name in PHONES}
    desk.get_by_role("button", name="4 tafels van 8").click()
    expect(desk.locator(".tables tbody tr")).to_have_count(4)
    return desk, wall, people, phones


def to_the_round(desk: Page) -> None:
    for part in ("Doel", "Stil schrijven", "Rond de tafel"):
        click(desk, f"Verder: {part}")


def test_a_round_over_tables_with_a_voice_handed_on_and_cards_seconded(room: Table) -> None:
    desk, wall, people, phones = seated(room)
    ans, bas, olga, joost = phones.values()
    expect(ans.locator("#table")).to_contain_text("Je zit aan tafel 1. Jij spreekt voor je tafel.")
    expect(bas.locator("#table")).to_contain_text("Je zit aan tafel 1. Ans spreekt voor jullie.")
    people["Ans"].does("keep_draft", draft="ans-draft-1", text=TIME)
    people["Joost"].does("keep_draft", draft="joost-draft-1", text=COUPLING)
    to_the_round(desk)

    expect(wall.locator("#stage h1")).to_contain_text("Tafel 1")
    expect(ans.locator("#face")).to_contain_text("Jij spreekt voor tafel 1.")
    expect(bas.locator("#face")).to_contain_text("Jullie tafel is aan de beurt")
    expect(bas.locator("#face")).to_contain_text("Ans spreekt voor jullie.")
    expect(bas.get_by_role("button", name="Pas", exact=True)).to_have_count(0)
    expect(olga.locator("#face")).to_contain_text("Jullie tafel is hierna")

    ans.get_by_role("button", name="Noem deze", exact=True).tap()
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    bas.locator("#face").get_by_role("button", name="Die heb ik ook").tap()
    expect(wall.locator("#stage .seconds")).to_have_text("+1")
    people["Mens 20"].does("second_obstacle", obstacle=1)
    expect(wall.locator("#stage .seconds")).to_have_text("+2")
    assert room.desk.state()["screen"]["stage"]["said"] == 1

    click(desk, "Volgende: tafel 2 (Olga)")
    expect(wall.locator("#stage h1")).to_have_text("Tafel 2")
    expect(wall.locator("#stage .speaks")).to_have_text("Olga")
    expect(wall.locator("#strip .coming")).to_contain_text("Tafel 3, Tafel 4")
    expect(olga.locator("#face")).to_contain_text("Jij bent, Olga")

    olga.context.close()
    row = desk.locator(".tables tr", has=desk.get_by_role("link", name="2", exact=True))
    expect(row).to_contain_text("geen verbinding")
    row.get_by_role("button", name="Joost spreekt").click()
    expect(joost.locator("#face")).to_contain_text("Jij bent, Joost")
    expect(wall.locator("#stage .speaks")).to_have_text("Joost")
    joost.get_by_role("button", name="Noem deze", exact=True).tap()
    expect(wall.locator("#stage h1")).to_have_text(COUPLING)
    expect(wall.locator("#strip .now")).to_contain_text("Tafel 3")


def test_a_voice_gives_it_on_and_somebody_says_where_they_sit(room: Table) -> None:
    desk, _, _, phones = seated(room)
    ans, bas, *_ = phones.values()
    to_the_round(desk)
    expect(ans.locator("#face")).to_contain_text("Jij bent, Ans")
    ans.locator("#table summary", has_text="Laat iemand anders spreken").tap()
    ans.locator("#table").get_by_role("button", name="Bas", exact=True).tap()
    expect(bas.locator("#face")).to_contain_text("Jij bent, Bas")
    expect(ans.locator("#face")).to_contain_text("Bas spreekt voor jullie.")
    expect(desk.locator(".tables .speaking")).to_contain_text("Bas")

    ans.locator(".elsewhere summary").tap()
    ans.locator("#my-table").fill("3")
    ans.get_by_role("button", name="Hier zit ik").tap()
    expect(ans.locator("#table")).to_contain_text("Je zit aan tafel 3.")
    assert faults(ans) == []


def test_a_round_over_tables_goes_by_the_clicker_and_the_rest_is_handed_in_silently(room: Table) -> None:
    desk, wall, people, phones = seated(room)
    _, bas, *_ = phones.values()
    people["Bas"].does("keep_draft", draft="bas-draft-1", text=MONEY)
    people["Bas"].does("keep_draft", draft="bas-draft-2", text=NIGHT)
    to_the_round(desk)
    click(desk, "Pas, verder met tafel 2 (Olga)")
    click(desk, "Pas, verder met tafel 3 (Mens 17)")
    desk.locator("#behalf-seat").select_option(label="Tafel 3, Mens 17")
    desk.locator("#behalf-text").fill(TIME)
    desk.get_by_role("button", name="Zet op het scherm").click()
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    expect(wall.locator("#stage .by")).to_contain_text("Mens 17")
    click(desk, "Volgende: tafel 4 (Mens 24)")

    desk.get_by_role("button", name="Haal de rest in stilte op").click()
    expect(wall.locator("#stage h1")).to_have_text("Lever in wat nog niet genoemd is")
    expect(bas.locator("#face")).to_contain_text("Wat is nog niet genoemd?")
    expect(bas.locator("#chosen")).to_have_text(MONEY)
    bas.locator("#dock").get_by_role("button", name="Lever deze in").tap()
    expect(bas.locator("#chosen")).to_have_text(NIGHT)
    bas.locator("#dock").get_by_role("button", name="Lever deze in").tap()
    expect(wall.locator("#stage .count")).to_have_text("3 beren op de weg")
    assert people["Mens 20"].act("say_obstacle", text="Iedereen wacht op een ander").status_code == 200
    expect(wall.locator("#stage .count")).to_have_text("4 beren op de weg")
    click(desk, "Verder: Groeperen")
    expect(desk.locator("#bar .part")).to_have_text("Groeperen")


def test_the_desk_finds_everybody_of_a_table_on_a_page(room: Table) -> None:
    desk, _, _, _ = seated(room)
    desk.get_by_role("link", name="2", exact=True).click()
    expect(desk.get_by_role("heading")).to_have_text("Tafel 2")
    expect(desk.locator(".members li")).to_have_count(8)
    desk.locator("#member-10").get_by_role("button", name="Spreekt voor de tafel").click()
    expect(desk.locator(".tables tbody tr").nth(1)).to_contain_text("Joost")
    desk.goto(f"{desk.url}tables/0")
    expect(desk.locator(".members li")).to_have_count(30)
    desk.get_by_label("Deze", exact=True).select_option("Mens 30")
    desk.get_by_label("is dezelfde als").select_option("Mens 29")
    desk.get_by_role("button", name="Voeg samen").click()
    expect(desk.locator("#table summary").first).to_have_text("4 tafels, 29 mensen")
    desk.goto(f"{desk.url}tables/0")
    assert desk.goto(desk.url.replace("tables/0", "tables/5")).status == 404
