"""Slips that happen in a real room, and how the room gets on."""

from playwright.sync_api import expect

from tests.journeys.conftest import Stage, at_the_desk, go_on, prepare_goal, say_first, write_draft

TIME = "Er is geen tijd voor scholing naast het rooster"


def test_a_forgotten_goal_can_be_written_when_the_room_is_already_there(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    at_the_desk(desk, "go_on", phase="prepare")
    expect(desk.locator("#bar .part")).to_have_text("Inloop")
    go_on(desk, "Doel")
    desk.get_by_role("button", name="Verder: Stil schrijven").click()
    expect(desk.locator("#notice")).to_contain_text("Er is nog geen doel")
    desk.get_by_label("Doel, in één zin").fill("We wisselen gegevens veilig uit")
    expect(wall.locator("#stage")).to_contain_text("We wisselen gegevens veilig uit")
    go_on(desk, "Stil schrijven")


def test_what_the_desk_typed_too_long_stands_where_it_was_typed(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    stage.phone("Bram")
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    long = "Dit is te lang. " * 20
    desk.locator("#behalf-text").fill(long)
    desk.get_by_role("button", name="Zet op het scherm").click()
    expect(desk.locator("#notice")).to_contain_text("letters te veel")
    expect(desk.locator("#behalf-text")).to_have_value(long)


def test_a_card_made_big_gives_way_to_the_next_that_is_named(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram")
    write_draft(bram, TIME)
    write_draft(bram, "We weten niet wie betaalt")
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    for text in (TIME, "We weten niet wie betaalt"):
        say_first(bram, text)
        expect(wall.locator("#stage h1")).to_have_text(text)
        desk.locator("#cards details").evaluate("one => { one.open = true }")
        desk.locator("#cards").get_by_role("button", name="Groot op het scherm").last.click()
        expect(wall.locator("#stage h1")).to_have_text(TIME)
