"""From the door to the last bear, on wall, desk and phones."""

import re

from playwright.sync_api import Page, expect

from tests.journeys.conftest import PHONE, Stage, go_on, prepare_goal, say_first, write_draft
from tests.serving import RunningHouse

TIME = "Er is geen tijd voor scholing naast het rooster"
COUPLING = "De koppeling met het huisartsensysteem werkt niet"
MONEY = "We weten niet wie de licenties betaalt"


def three_at_the_table(stage: Stage) -> tuple[Page, Page, Page, Page]:
    """Anna's desk, the wall, and the phones of Bram and Chidi, each with a draft, in the round."""
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram, chidi = stage.phone("Bram"), stage.phone("Chidi")
    write_draft(bram, TIME)
    write_draft(chidi, COUPLING)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    return desk, wall, bram, chidi


def test_an_obstacle_goes_from_a_phone_to_the_wall_and_the_turn_moves_on(stage: Stage) -> None:
    desk, wall, bram, chidi = three_at_the_table(stage)
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    expect(chidi.locator(".turn")).to_contain_text("Jij bent hierna")
    expect(wall.locator("#stage")).not_to_contain_text(TIME)

    say_first(bram, TIME)

    expect(wall.locator("#stage h1")).to_have_text(TIME)
    expect(wall.locator("#strip .now")).to_contain_text("Chidi")
    expect(chidi.locator(".turn")).to_contain_text("Jij bent, Chidi")
    expect(bram.locator("#mine .saved")).to_have_text("op het scherm")
    expect(desk.locator("#cards")).to_contain_text(TIME)
    assert stage.complaints == []


def test_the_desk_types_for_somebody_without_a_phone_and_undoes_a_slip(stage: Stage) -> None:
    desk, wall, bram, _ = three_at_the_table(stage)
    desk.get_by_role("button", name="Iemand zonder telefoon").click()
    desk.get_by_label("Naam", exact=True).fill("Dora")
    desk.get_by_role("button", name="Zet aan tafel").click()
    expect(desk.locator("#table")).to_contain_text("Dora")

    desk.locator("#behalf-seat").select_option(label="Dora")
    desk.locator("#behalf-text").fill(MONEY)
    desk.get_by_role("button", name="Zet op het scherm").click()

    expect(wall.locator("#stage h1")).to_have_text(MONEY)
    expect(wall.locator("#stage .by")).to_contain_text("Dora")
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    desk.get_by_role("button", name="Herstel: kaart 1 van Dora weg").click()
    expect(wall.locator("#stage")).not_to_contain_text(MONEY)


def test_everybody_passes_and_the_room_hears_the_last_call(stage: Stage) -> None:
    desk, wall, bram, chidi = three_at_the_table(stage)
    say_first(bram, TIME)
    say_first(chidi, COUPLING)
    bram.get_by_role("button", name="Pas", exact=True).click()
    expect(chidi.locator(".turn")).to_contain_text("Jij bent, Chidi")
    chidi.get_by_role("button", name="Pas", exact=True).click()

    expect(wall.locator("#stage")).to_contain_text("Nog een beer?")
    expect(bram.get_by_role("button", name="Ik heb er nog een")).to_be_visible()
    go_on(desk, "Groeperen")


def test_a_reload_and_a_second_device_keep_the_seat(stage: Stage) -> None:
    _, _, bram, _ = three_at_the_table(stage)
    bram.reload()
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")

    second = stage.page(PHONE)
    second.goto(stage.address("join"))
    second.get_by_label("Hoe heet je?").fill("Bram")
    second.get_by_role("button", name="Ik doe mee").click()
    second.get_by_role("button", name=re.compile("Ja, ik ben Bram")).click()
    bram.get_by_role("button", name="Ja, dat ben ik").click()
    expect(second.locator(".turn")).to_contain_text("Jij bent, Bram")
    expect(second.locator("#chosen")).to_contain_text(TIME)


def test_the_server_is_killed_in_the_round_and_nothing_acknowledged_is_missing(
    stage: Stage, house: RunningHouse
) -> None:
    desk, wall, bram, chidi = three_at_the_table(stage)
    say_first(bram, TIME)
    expect(wall.locator("#stage h1")).to_have_text(TIME)

    house.kill()
    chidi.get_by_label("Schrijf op wat in de weg staat").fill(MONEY)
    chidi.get_by_role("button", name="Zet op mijn lijst").click()
    expect(chidi.locator("#outbox")).to_contain_text(MONEY)
    expect(chidi.locator("#outbox")).to_contain_text("op je telefoon")
    house.start()

    expect(chidi.locator("#drafts")).to_contain_text(MONEY)
    expect(chidi.locator("#outbox")).to_be_hidden()
    say_first(chidi, COUPLING)
    expect(wall.locator("#stage h1")).to_have_text(COUPLING)
    expect(desk.locator("#cards")).to_contain_text(TIME)
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")


def test_joining_writing_saying_and_passing_work_without_any_script(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    plain = stage.phone("Bram", script=False)
    for draft in ("We weten niet wie betaalt", "Er is geen overleg"):
        write_draft(plain, draft)
        expect(plain.get_by_label("Schrijf op wat in de weg staat")).to_have_value("")
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    plain.reload()

    plain.get_by_label("Schrijf op wat in de weg staat").fill(TIME)
    plain.locator("button.say-typed").click()
    expect(plain.locator("#mine")).to_contain_text(TIME)
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    plain.get_by_role("button", name="Pas", exact=True).click()
    expect(plain.locator(".turn")).to_contain_text("Nog een beer?")


def test_half_a_sentence_survives_a_push_and_a_reload(stage: Stage) -> None:
    _, _, bram, chidi = three_at_the_table(stage)
    field = chidi.get_by_label("Schrijf op wat in de weg staat")
    field.fill("We hebben nog")
    say_first(bram, TIME)
    expect(chidi.locator(".turn")).to_contain_text("Jij bent, Chidi")
    expect(field).to_have_value("We hebben nog")
    expect(field).to_be_focused()
    chidi.reload()
    expect(field).to_have_value("We hebben nog")


def test_who_was_typing_when_the_turn_came_names_those_words_with_one_press(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram")
    write_draft(bram, TIME)
    go_on(desk, "Doel", "Stil schrijven")
    bram.get_by_label("Schrijf op wat in de weg staat").fill(MONEY)
    go_on(desk, "Rond de tafel")
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    expect(bram.locator("#dock .say")).to_be_hidden()
    bram.get_by_role("button", name="Noem wat ik typ").click()
    expect(wall.locator("#stage h1")).to_have_text(MONEY)
