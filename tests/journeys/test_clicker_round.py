"""A whole round with the clicker in one hand: PageDown only, whatever the phones do meanwhile."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Stage, go_on, prepare_goal, say_first, write_draft

TIME = "Er is geen tijd voor scholing naast het rooster"
COUPLING = "De koppeling met het huisartsensysteem werkt niet"


def click(desk: Page, says: str) -> None:
    """One press of the clicker, of which the desk said beforehand what it would do."""
    expect(desk.locator(".lever .next")).to_have_text(says)
    expect(desk.locator(".lever .next")).to_be_enabled()
    desk.keyboard.press("PageDown")


def test_a_whole_round_goes_by_the_clicker_only_and_nobody_who_spoke_is_passed(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    desk.locator("h1").click()
    click(desk, "Verder: Inloop")
    bram, chidi = stage.phone("Bram"), stage.phone("Chidi")
    write_draft(bram, TIME)
    write_draft(chidi, COUPLING)
    click(desk, "Verder: Doel")
    click(desk, "Verder: Stil schrijven")
    click(desk, "Verder: Rond de tafel")

    say_first(bram, TIME)
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    click(desk, "Volgende: Chidi")
    expect(wall.locator("#stage h1")).to_have_text("Chidi")
    expect(wall.locator("#stage .before")).to_contain_text(TIME)
    expect(chidi.locator(".turn")).to_contain_text("Jij bent, Chidi")
    say_first(chidi, COUPLING)
    click(desk, "Volgende: Bram")
    click(desk, "Pas, verder met Chidi")
    expect(wall.locator("#stage h1")).to_have_text("Chidi")
    chidi.get_by_role("button", name="Pas", exact=True).click()
    expect(wall.locator("#stage")).to_contain_text("Nog een beer?")
    click(desk, "Verder: Groeperen")
    expect(desk.locator("#bar .part")).to_have_text("Groeperen")
    assert stage.complaints == []


def test_the_clicker_goes_back_step_by_step_and_says_to_what(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram, chidi = stage.phone("Bram"), stage.phone("Chidi")
    write_draft(bram, TIME)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    desk.locator("h1").click()
    say_first(bram, TIME)
    click(desk, "Volgende: Chidi")
    expect(wall.locator("#stage h1")).to_have_text("Chidi")

    expect(desk.locator(".lever .back")).to_have_text("Terug: kaart 1 weer op het scherm")
    desk.keyboard.press("PageUp")
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    expect(desk.locator(".lever .back")).to_have_count(0)
    expect(desk.locator(".lever .undo")).to_have_text("Herstel: kaart 1 van Bram weg")
    desk.keyboard.press("PageUp")
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    expect(chidi.locator(".turn")).to_contain_text("Jij bent hierna")


def test_a_clickers_other_keys_make_the_wall_black_and_never_reload_the_desk(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    desk.locator("h1").click()
    for key in ("b", "."):
        desk.keyboard.press(key)
        expect(wall.locator("#stage")).to_contain_text("Het scherm is zwart.")
        expect(desk.locator(".on-wall")).to_be_visible()
        desk.keyboard.press(key)
        expect(wall.locator("#stage")).not_to_contain_text("Het scherm is zwart.")
        expect(desk.locator(".on-wall")).to_have_count(0)
    desk.evaluate(
        "addEventListener('keydown', (event) => (window.caught = [event.key, event.defaultPrevented]))"
    )
    desk.keyboard.press("F5")
    assert desk.evaluate("window.caught") == ["F5", True]
