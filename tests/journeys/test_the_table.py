"""Who sits where: the desk moves, merges, removes and lets in, and whoever speaks keeps the floor."""

from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import Stage, at_the_desk, go_on, prepare_goal, write_draft

TIME = "Er is geen tijd voor scholing naast het rooster"


def in_the_round(stage: Stage) -> tuple[Page, Page, Page]:
    """Bram has the floor; Chidi sits beside him, and Dora, who has no phone."""
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram, chidi = stage.phone("Bram"), stage.phone("Chidi")
    at_the_desk(desk, "take_seat", name="Dora", perspective="kraamzorg", phone=False)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    return desk, bram, chidi


def chair(desk: Page, name: str) -> Locator:
    """A chair, unfolded."""
    found = desk.locator(".chair", has=desk.locator("bdi.name", has_text=name))
    if found.locator("details:not([open])").count():
        found.locator("summary").click()
    return found


def test_a_name_moves_along_the_table_and_the_speaker_keeps_the_floor(stage: Stage) -> None:
    desk, bram, chidi = in_the_round(stage)
    wall = stage.wall()
    names = desk.locator("#table .chair bdi.name")
    expect(names).to_have_text(["Bram", "Chidi", "Dora"])
    chair(desk, "Dora").get_by_role("button", name="Eerder").click()
    expect(names).to_have_text(["Bram", "Dora", "Chidi"])
    expect(wall.locator("#strip .now")).to_contain_text("Bram")
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    expect(chidi.locator(".turn")).to_contain_text("Jij bent na 2 anderen")

    chair(desk, "Chidi").drag_to(chair(desk, "Bram"))
    expect(names).to_have_text(["Chidi", "Bram", "Dora"])
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    assert stage.complaints == []


def test_two_seats_of_one_person_become_one_and_both_phones_go_on(stage: Stage) -> None:
    desk, _, chidi = in_the_round(stage)
    again = stage.phone("Chidi van der Berg")
    write_draft(again, TIME)
    chair(desk, "Chidi van der Berg").get_by_role("button", name="Dezelfde persoon als").click()
    desk.get_by_label("Wie is dezelfde persoon?").select_option(label="Chidi")
    desk.get_by_role("button", name="Voeg samen").click()

    expect(desk.locator("#table .chair bdi.name")).to_have_text(["Bram", "Chidi", "Dora"])
    for phone in (chidi, again):
        expect(phone.locator("#drafts")).to_contain_text(TIME)
        expect(phone.locator(".turn")).to_contain_text("Jij bent hierna")


def test_who_is_taken_from_the_table_is_told_and_the_turn_goes_on(stage: Stage) -> None:
    desk, bram, chidi = in_the_round(stage)
    chair(desk, "Bram").get_by_role("button", name="Haal van tafel").click()
    expect(desk.locator("#table .chair bdi.name")).to_have_text(["Chidi", "Dora"])
    expect(chidi.locator(".turn")).to_contain_text("Jij bent, Chidi")
    expect(bram.locator("main")).to_contain_text("Deze pagina kun je alleen openen met de link")


def test_at_a_closed_door_somebody_knocks_and_is_let_in(stage: Stage) -> None:
    desk, _, _ = in_the_round(stage)
    desk.locator(".menu summary").click()
    desk.get_by_role("button", name="Deur dicht").click()
    desk.locator(".menu summary").click()
    expect(desk.get_by_role("button", name="Deur open")).to_be_visible()
    late = stage.page({"width": 360, "height": 640})
    late.goto(stage.address("join"))
    expect(late.locator("main")).to_contain_text("De deur is dicht")
    late.get_by_label("Hoe heet je?").fill("Fatma")
    late.get_by_role("button", name="Klop aan").click()
    desk.locator("#knocks").get_by_role("button", name="Laat binnen").click()
    expect(late.locator(".turn")).to_contain_text("Jij bent na 3 anderen")
    expect(desk.locator("#table")).to_contain_text("Fatma")
