"""One page from the title to the door, saved as it is typed, also when the line is gone for a while."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import DESK, Stage, prepare_goal

LIST = (
    "Naam, rol, organisatie\nAns de Vries, verloskundige, VSV Waterland\nBas, gynaecoloog, Ziekenhuis\n"
    "Fatma, kraamverzorgende, De Kring, 06-123\n" + "\n".join(f"Gast {n}, JGZ, GGD" for n in range(12))
)


def people(desk: Page) -> str:
    return desk.get_by_label("Wie komen er?").input_value()


def test_a_pasted_list_is_read_back_searched_and_kept_as_typed(stage: Stage) -> None:
    desk = stage.desk()
    desk.get_by_label("Wie komen er?").fill(LIST)

    read = desk.locator("#invited")
    expect(read).to_contain_text("15 mensen op de lijst. 14 regels begrepen. 2 regels om na te kijken.")
    expect(read).to_contain_text("Klopt regel 4?")
    expect(read.locator(".organisations")).to_contain_text("GGD 12")
    desk.get_by_role("button", name="Ga naar regel 4").click()
    chosen = "() => getSelection().toString()"
    assert desk.evaluate(chosen) == "Fatma, kraamverzorgende, De Kring, 06-123"

    desk.get_by_label("Zoek in de lijst").fill("VRIES")
    desk.get_by_role("button", name="Regel 2: Ans de Vries").click()
    assert desk.evaluate(chosen) == "Ans de Vries, verloskundige, VSV Waterland"

    desk.reload()
    assert people(desk) == LIST
    assert stage.complaints == []


def test_the_usual_agenda_is_taken_by_one_press_and_added_up(stage: Stage) -> None:
    desk = stage.desk()
    desk.get_by_role("button", name="Neem de gewone agenda").click()

    expect(desk.locator("#agenda")).to_contain_text("10 onderdelen, 3 uur 38")
    expect(desk.get_by_role("button", name="Neem de gewone agenda")).to_be_hidden()


def test_the_list_is_saved_later_when_the_server_is_away(stage: Stage) -> None:
    desk = stage.desk()
    desk.route("**/desk/people", lambda route: route.abort())
    desk.get_by_label("Wie komen er?").fill("Ans, JGZ")
    expect(desk.locator("#invite .unsaved")).to_have_text("Nog niet bewaard. We proberen het opnieuw.")
    desk.unroute("**/desk/people")

    expect(desk.locator("#invite .saved")).to_be_visible()
    expect(desk.locator("#invited")).to_contain_text("Eén persoon op de lijst.")


def test_the_door_opens_from_the_end_of_the_page_once_there_is_a_title_and_a_goal(stage: Stage) -> None:
    desk = stage.desk()
    expect(desk.get_by_role("button", name="Open de deur")).to_be_disabled()
    expect(desk.get_by_role("link", name="Druk tafelkaartjes af")).to_be_visible()
    prepare_goal(desk)
    desk.get_by_role("button", name="Open de deur").click()

    expect(desk.locator("#bar .part")).to_have_text("Inloop")


def test_robots_come_in_after_one_press_on_the_organisers_page(stage: Stage) -> None:
    organiser = stage.page(DESK)
    organiser.goto(stage.address("organiser"))
    organiser.get_by_role("button", name="Oefen met robots").click()

    expect(organiser.locator("#bar .part")).to_have_text("Inloop")
    expect(organiser.locator("#table .chair").nth(1)).to_be_visible(timeout=30_000)
