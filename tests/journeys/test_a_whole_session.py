"""One whole session in a real browser: a wall, a desk and three phones, from the door to the plan."""

import re

from docx import Document
from playwright.sync_api import Page, expect

from tests.journeys.conftest import Stage, go_on, prepare_goal, say_first, write_draft

TIME = "Er is geen tijd voor scholing naast het rooster"
COUPLING = "De koppeling met het huisartsensysteem werkt niet"
MONEY = "We weten niet wie de licenties betaalt"
TRAINING = "Niemand kent het nieuwe systeem nog"


def test_a_session_from_the_door_to_the_plan(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram, chidi, evert = through_the_door(stage, wall)
    through_the_round(desk, wall, bram, chidi, evert)
    into_groups(desk, wall, bram)
    into_results(desk, wall, bram, chidi)
    to_owners(desk, wall, bram, chidi)
    through_the_closing(desk, wall, bram)
    to_the_plan(desk, wall, bram)
    assert stage.complaints == []


def through_the_door(stage: Stage, wall: Page) -> tuple[Page, Page, Page]:
    expect(wall.locator("#stage")).to_contain_text("Wie is de eerste?")
    bram, chidi = stage.phone("Bram"), stage.phone("Chidi")
    expect(wall.locator("#stage")).to_contain_text("Bram")
    expect(wall.locator("#stage")).to_contain_text("2 binnen")
    return bram, chidi, stage.phone("Evert")


def through_the_round(desk: Page, wall: Page, bram: Page, chidi: Page, evert: Page) -> None:
    go_on(desk, "Doel")
    expect(wall.locator("#stage")).to_contain_text("We wisselen gegevens veilig uit")
    expect(bram.locator("#face")).to_contain_text("We wisselen gegevens veilig uit")
    go_on(desk, "Stil schrijven")
    write_draft(bram, TIME)
    write_draft(bram, TRAINING)
    write_draft(chidi, COUPLING)
    write_draft(evert, MONEY)
    expect(wall.locator("#stage")).to_contain_text("4 kaartjes geschreven")
    expect(wall.locator("#stage")).not_to_contain_text(TIME)
    expect(desk.locator("#stage")).not_to_contain_text(TIME)
    go_on(desk, "Rond de tafel")
    say_first(bram, TIME)
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    chidi.get_by_role("button", name="Die heb ik ook, nummer 1").click()
    expect(wall.locator("#stage")).to_contain_text("+1")
    say_first(chidi, COUPLING)
    say_first(evert, MONEY)
    say_first(bram, TRAINING)
    for phone in (chidi, evert, bram):
        phone.get_by_role("button", name="Pas", exact=True).click()
    expect(wall.locator("#stage")).to_contain_text("Nog een beer?")
    go_on(desk, "Groeperen")


def into_groups(desk: Page, wall: Page, bram: Page) -> None:
    """By keys alone: a new group for the first card, then each card with one key."""
    expect(desk.locator("#stage")).to_contain_text(TIME)
    desk.get_by_label("Laat voorstellen zien").uncheck()
    for text, title in ((TIME, "Scholing"), (COUPLING, "Techniek"), (MONEY, "Geld")):
        expect(desk.locator(".in-hand .say")).to_contain_text(text)
        desk.locator("#stage [data-new]").click()
        desk.locator("#new-title").fill(title)
        desk.locator("#new-title").press("Enter")
        expect(desk.locator("#stage .targets")).to_contain_text(title)
    expect(desk.locator(".in-hand .say")).to_contain_text(TRAINING)
    desk.keyboard.press("1")
    expect(desk.locator("#stage")).to_contain_text("Alles heeft een plek")
    expect(wall.locator("#stage")).to_contain_text("Scholing")
    expect(bram.locator("#face")).to_contain_text("Waar is mijn beer?")
    expect(bram.locator("#face li", has_text=TRAINING)).to_contain_text("Scholing")


def into_results(desk: Page, wall: Page, bram: Page, chidi: Page) -> None:
    go_on(desk, "Tussenresultaten")
    sentences = ("de scholing gereed", "de techniek functionerend", "de licenties geregeld")
    for written, sentence in enumerate(sentences, 1):
        desk.get_by_role("button", name="Schrijf de zin").first.click()
        desk.locator("#result-text").fill(sentence)
        desk.get_by_role("button", name="Bewaar de zin").click()
        expect(desk.locator("#stage .result-rows li")).to_have_count(written)
    expect(desk.locator("#hand")).to_contain_text("We hebben de scholing gereed")
    expect(wall.locator("#stage")).to_contain_text("We hebben de scholing gereed")
    desk.get_by_role("button", name="Vraag de zaal").click()
    bram.get_by_role("button", name="Akkoord", exact=True).click()
    chidi.get_by_role("button", name="Akkoord, met een zorg").click()
    expect(wall.locator("#stage")).to_contain_text("2 van 3 antwoorden")
    desk.get_by_role("button", name="Sluit en toon de uitslag").click()
    expect(wall.locator("#stage")).to_contain_text("Akkoord, met een zorg")
    expect(bram.locator("#face")).to_contain_text("De toets is gesloten")


def to_owners(desk: Page, wall: Page, bram: Page, chidi: Page) -> None:
    go_on_after_the_last_result(desk)
    desk.get_by_role("button", name=re.compile("Vraag Chidi")).click()
    expect(chidi.locator("#face")).to_contain_text("Wil jij trekker zijn van")
    expect(wall.locator("#stage")).not_to_contain_text("Chidi")
    chidi.get_by_role("button", name="Ja, ik trek dit").click()
    expect(wall.locator("#stage")).to_contain_text("Chidi")
    chidi.get_by_role("button", name="later", exact=True).click()
    expect(wall.locator("#stage")).to_contain_text("later")
    desk.get_by_role("button", name=re.compile("Tijdlijn")).first.click()
    expect(wall.locator("#stage")).to_contain_text("Scholing")
    expect(bram.locator("#mine")).to_contain_text(TIME)


def go_on_after_the_last_result(desk: Page) -> None:
    desk.get_by_role("button", name="Verder: Trekker en tijd").click()
    expect(desk.locator("#bar .part")).to_have_text("Trekker en tijd")
    desk.locator("#stage .result-rows button").first.click()


def through_the_closing(desk: Page, wall: Page, bram: Page) -> None:
    go_on(desk, "Sluitronde")
    bram.get_by_label(re.compile("scholing gereed")).check()
    bram.get_by_label(re.compile("Waarom?")).fill("Dan durft iedereen mee te doen")
    bram.get_by_role("button", name="Deel dit").click()
    expect(wall.locator("#stage")).to_contain_text("Dan durft iedereen mee te doen")
    for name in ("Chidi", "Evert"):
        desk.get_by_role("button", name=f"{name} past").click()
    expect(desk.locator("#stage")).to_contain_text("Iedereen is aan het woord geweest")


def to_the_plan(desk: Page, wall: Page, bram: Page) -> None:
    go_on(desk, "Plan")
    expect(desk.locator("#stage")).to_contain_text("Nog geen trekker")
    expect(wall.locator("#stage")).to_contain_text("tussenresultaten")
    expect(bram.locator("#face")).to_contain_text("Jouw deel")
    with desk.expect_download() as started:
        desk.get_by_role("button", name="Word", exact=True).or_(
            desk.get_by_role("link", name="Word")
        ).first.click()
    plan = Document(started.value.path())
    said = "\n".join(paragraph.text for paragraph in plan.paragraphs)
    cells = {cell.text for table in plan.tables for row in table.rows for cell in row.cells}
    assert "We wisselen gegevens veilig uit in de geboortezorg" in said + "\n".join(cells)
    assert any("scholing gereed" in cell for cell in cells)
    assert any("Chidi" in cell for cell in cells)
