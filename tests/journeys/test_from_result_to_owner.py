"""Results and owners at the desk: hands counted, both ways of the trace, a yes aloud, a no, a role."""

import re

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Stage, at_the_desk, go_on, prepare_goal

TIME = "Er is geen tijd voor scholing naast het rooster"
MONEY = "We weten niet wie de licenties betaalt"


def with_two_results(stage: Stage) -> tuple[Page, Page, Page, Page]:
    """Bram named two obstacles; each became a group, and each group a result. The room is at the results."""
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram, chidi = stage.phone("Bram"), stage.phone("Chidi")
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    for text in (TIME, MONEY):
        at_the_desk(desk, "say_obstacle", text=text, seat=1)
    at_the_desk(desk, "go_on", phase="round", reason="voor deze proef")
    for card, title in ((1, "Scholing"), (2, "Geld")):
        at_the_desk(desk, "found_group", title=title, cards=[card])
    at_the_desk(desk, "go_on", phase="grouping")
    for group, text in ((1, "de scholing gereed"), (2, "de licenties geregeld")):
        at_the_desk(desk, "write_result", group=group, text=text, version=0)
    expect(desk.locator("#stage .result-rows li")).to_have_count(2)
    return desk, wall, bram, chidi


def take_in_hand(desk: Page, sentence: str) -> None:
    place = {"de scholing gereed": 0, "de licenties geregeld": 1}[sentence]
    desk.locator("#stage .result-rows button").nth(place).click()
    expect(desk.locator("#hand h2")).to_contain_text(sentence)


def test_hands_count_beside_the_phones_and_the_trace_goes_both_ways(stage: Stage) -> None:
    desk, wall, bram, chidi = with_two_results(stage)
    expect(desk.locator("#hand .bears")).to_contain_text(TIME)
    desk.get_by_role("button", name="Vraag de zaal").click()
    chidi.get_by_role("button", name="Ik mis iets").click()
    chidi.get_by_label("Wat ontbreekt er?").fill("Ook de nachtdienst")
    chidi.get_by_role("button", name="Stuur mee").click()
    expect(desk.locator("#hand")).to_contain_text("Ook de nachtdienst")
    desk.get_by_label("Akkoord", exact=True).fill("1")
    desk.get_by_role("button", name="Tel mee").click()
    desk.get_by_role("button", name="Sluit en toon de uitslag").click()
    expect(wall.locator("#stage")).to_contain_text("Ik mis iets")
    expect(wall.locator("#stage")).not_to_contain_text("Ook de nachtdienst")

    desk.get_by_role("button", name="Pas de zin aan").click()
    desk.locator("#result-text").fill("de scholing gereed, ook voor de nacht")
    desk.get_by_role("button", name="Bewaar de zin").click()
    expect(wall.locator("#stage")).to_contain_text("ook voor de nacht")
    expect(bram.locator("#mine .cleared").first).to_contain_text(
        "We hebben de scholing gereed, ook voor de nacht"
    )
    assert stage.complaints == []


def test_somebody_says_yes_aloud_another_rather_not_and_a_role_is_proposed(stage: Stage) -> None:
    desk, wall, bram, chidi = with_two_results(stage)
    go_on(desk, "Trekker en tijd")
    take_in_hand(desk, "de scholing gereed")
    desk.get_by_role("button", name="Bram zei ja in de zaal").click()
    expect(wall.locator("#stage")).to_contain_text("Bram")
    expect(bram.locator("#face")).to_contain_text("de scholing gereed")
    chidi.get_by_role("button", name="Ik doe mee").click()
    expect(desk.locator("#hand")).to_contain_text("Chidi ×")

    take_in_hand(desk, "de licenties geregeld")
    desk.get_by_role("button", name="Vraag Chidi op de telefoon").click()
    chidi.get_by_role("button", name="Liever niet").click()
    expect(desk.locator("#hand")).to_contain_text("Liever niet, dat zie jij alleen")
    expect(wall.locator("#stage")).not_to_contain_text(re.compile("liever niet", re.IGNORECASE))
    desk.get_by_label("Iemand die er niet is, een functie of een organisatie").fill("hoofd inkoop")
    desk.get_by_label("Wat is dit?").select_option(label="een functie")
    desk.get_by_role("button", name="Zet als trekker").click()
    expect(desk.locator("#hand")).to_contain_text("Voorgesteld. Wie dit is, moet het nog horen.")
    expect(wall.locator("#stage")).to_contain_text("hoofd inkoop")

    desk.get_by_role("button", name="Eerst Scholing").click()
    take_in_hand(desk, "de scholing gereed")
    expect(desk.locator("#hand .before .circle")).to_have_count(1)
    desk.get_by_role("button", name="Eerst Geld").click()
    expect(desk.locator("#notice")).not_to_be_empty()
    go_on(desk, "Sluitronde")
    at_the_desk(desk, "go_on", phase="closing")
    expect(desk.locator("#stage")).to_contain_text("hoofd inkoop")
