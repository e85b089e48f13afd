"""The desk's hand in goal and round: video, parking lot, better words, who is away, an early end."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Stage, go_on, prepare_goal, say_first, write_draft

TIME = "Er is geen tijd voor scholing naast het rooster"
COUPLING = "De koppeling met het huisartsensysteem werkt niet"
QUESTION = "Hoort de apotheek hier ook bij?"


def at_the_door(stage: Stage) -> tuple[Page, Page, Page, Page]:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    return desk, wall, stage.phone("Bram"), stage.phone("Chidi")


def in_the_round(stage: Stage) -> tuple[Page, Page, Page, Page]:
    desk, wall, bram, chidi = at_the_door(stage)
    write_draft(bram, TIME)
    write_draft(chidi, COUPLING)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    return desk, wall, bram, chidi


def test_the_video_opens_on_the_desks_press_and_a_question_waits_in_the_parking_lot(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    video = f"{stage.base}/healthz"
    desk.get_by_label("Link naar video of dia's").fill(video)
    go_on(desk, "Inloop")
    wall, bram = stage.wall(), stage.phone("Bram")
    go_on(desk, "Doel")
    with desk.expect_popup() as opened:
        desk.get_by_role("link", name="Open de video of dia's").click()
    assert opened.value.url == video

    bram.get_by_text("Een vraag voor de parkeerplaats").click()
    bram.get_by_label("Jouw vraag").fill(QUESTION)
    bram.get_by_role("button", name="Zet op de parkeerplaats").click()
    expect(desk.locator("#parking")).to_contain_text(QUESTION)
    expect(desk.locator("#parking")).to_contain_text("Bram")
    desk.locator("#parking").get_by_role("button", name="Laat zien op het scherm").click()
    expect(wall.locator("#stage")).to_contain_text(QUESTION)
    desk.locator("#parking").get_by_role("button", name="Afhandelen").click()
    desk.get_by_label("Wat gebeurt hiermee?").fill("Ja, vanaf de tweede ronde")
    desk.locator("#settle-parked").get_by_role("button", name="Afhandelen").click()
    expect(desk.locator("#parking")).to_contain_text("Afgehandeld (1)")
    assert stage.complaints == []


def test_better_words_keep_the_first_ones_and_a_parked_card_keeps_its_number(stage: Stage) -> None:
    desk, wall, bram, chidi = in_the_round(stage)
    say_first(bram, TIME)
    desk.locator("#stage .current").get_by_role("button", name="Bewerk").click()
    desk.get_by_label("Betere woorden").fill("Er is geen tijd om te leren")
    desk.locator("#edit-card").get_by_role("button", name="Bewaar").click()
    expect(wall.locator("#stage h1")).to_have_text("Er is geen tijd om te leren")
    expect(desk.locator("#card-1")).to_contain_text(f"eerst gezegd: {TIME}")
    expect(bram.locator("#mine")).to_contain_text("Er is geen tijd om te leren")

    desk.locator("#cards summary").click()
    desk.locator("#card-1").get_by_role("button", name="Parkeer").click()
    desk.get_by_label("Waarom parkeren we dit?").fill("Eerst navragen")
    desk.locator("#park-card").get_by_role("button", name="Parkeer").click()
    expect(desk.locator("#parking .lot .number")).to_have_text("1")
    say_first(chidi, COUPLING)
    expect(desk.locator("#card-2")).to_contain_text(COUPLING)
    expect(desk.locator("#card-1")).to_have_count(0)


def test_who_is_skipped_or_away_keeps_the_seat_and_the_round_ends_early_for_a_reason(stage: Stage) -> None:
    desk, wall, bram, chidi = in_the_round(stage)
    desk.get_by_role("button", name="Sla Bram over").click()
    expect(chidi.locator(".turn")).to_contain_text("Jij bent, Chidi")
    say_first(chidi, COUPLING)
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    desk.locator("#chair-1 summary").click()
    desk.locator("#chair-1").get_by_role("button", name="Is even weg").click()
    expect(bram.locator(".turn")).to_contain_text("Je bent even weg")
    expect(wall.locator("#strip .now")).to_contain_text("Chidi")
    bram.get_by_role("button", name="Ik ben er weer").click()
    expect(bram.locator(".turn")).to_contain_text("Jij bent hierna")

    desk.get_by_role("button", name="Sluit de ronde eerder").click()
    desk.get_by_role("button", name="Sluit de ronde", exact=True).click()
    expect(desk.locator("#notice")).to_contain_text("Sluit de ronde met een reden")
    desk.locator("#override-reason").fill("De tijd is op")
    desk.get_by_role("button", name="Sluit de ronde", exact=True).click()
    expect(desk.locator("#bar .part")).to_have_text("Groeperen")


def test_a_slip_of_ones_own_is_taken_back_within_twenty_seconds(stage: Stage) -> None:
    desk, wall, bram, _ = in_the_round(stage)
    say_first(bram, TIME)
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    bram.get_by_role("button", name="Herstel").click()
    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    expect(wall.locator("#stage")).not_to_contain_text(TIME)
    expect(desk.locator("#cards .number")).to_have_count(0)


def test_words_that_do_not_fit_stand_where_they_were_typed(stage: Stage) -> None:
    """Too long by some letters, and far too long for any door; said on one's turn, or kept for later."""
    _, wall, bram, chidi = in_the_round(stage)
    too_long = (
        ("Dit is te lang. " * 20, "letters te veel"),
        ("Veel te lang. " * 2000, "Maak je tekst korter"),
    )
    for words, why in too_long:
        for phone, button in ((bram, "Noem wat ik typ"), (chidi, "Zet op mijn lijst")):
            field = phone.get_by_label("Schrijf op wat in de weg staat")
            field.fill(words)
            phone.locator("[data-draft]").get_by_role("button", name=button).click()
            expect(phone.locator("#notice")).to_contain_text(why)
            expect(field).to_have_value(words)
            expect(phone.locator("#outbox")).to_be_hidden()
    expect(wall.locator("#stage")).not_to_contain_text("te lang")
    field = bram.get_by_label("Schrijf op wat in de weg staat")
    field.fill("")
    field.blur()
    say_first(bram, TIME)
