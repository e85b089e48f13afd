"""For who types slowly, reads with difficulty, hears instead of sees, or lost a day: what helps a little."""

import json

from playwright.sync_api import Page, expect

from tests.journeys.conftest import PHONE, Stage, at_the_desk, go_on, prepare_goal, write_draft

TIME = "Er is geen tijd voor scholing naast het rooster"
LOST = "Niemand weet wie er belt"
DAY = 24 * 3600 * 1000


def test_who_is_expected_taps_a_name_instead_of_typing_it(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    desk.get_by_label("Wie komen er?").fill("Ans, kraamzorg\nBram, gynaecoloog")
    desk.get_by_role("button", name="Ja, om aan te tikken").click()
    expect(desk.get_by_role("button", name="Ja, om aan te tikken")).to_have_class("on")
    go_on(desk, "Inloop")
    phone = stage.page(PHONE)
    phone.goto(stage.address("join"))
    phone.get_by_role("button", name="Ans").tap()
    expect(phone.locator("#top")).to_contain_text("Ans")
    expect(desk.locator("#table .chair")).to_contain_text("kraamzorg")
    other = stage.page(PHONE)
    other.goto(stage.address("join"))
    expect(other.get_by_role("button", name="Bram")).to_be_visible()
    expect(other.get_by_role("button", name="Ans")).to_have_count(0)
    assert stage.complaints == []


def test_who_does_not_read_aloud_asks_the_desk_by_one_tap(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram")
    write_draft(bram, TIME)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    bram.get_by_role("button", name="Lees voor mij").tap()
    expect(desk.locator("#stage .current")).to_contain_text("Bram vraagt of jij dit kaartje voorleest.")
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    expect(wall.locator("#stage")).not_to_contain_text("voorleest")
    expect(bram.locator("#mine")).to_contain_text(TIME)
    assert stage.complaints == []


def told(page: Page, words: str) -> None:
    expect(page.locator("#timer-told")).to_have_text(words)


def test_a_timer_is_told_at_its_start_its_half_and_its_end_and_not_in_between(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram", prepare=lambda page: page.clock.install())
    go_on(desk, "Doel", "Stil schrijven")
    expect(bram.locator("#face h1")).to_be_visible()
    bram.evaluate("""() => {
      window.heard = []
      const place = document.getElementById("timer-told")
      new MutationObserver(() => heard.push(place.textContent)).observe(place, { childList: true })
    }""")
    at_the_desk(desk, "start_timer", minutes=5)
    expect(bram.locator(".timer")).to_be_visible()
    expect(bram.locator("#timer-told")).to_contain_text("Er loopt een klok:")
    bram.clock.fast_forward("02:31")
    expect(bram.locator("#timer-told")).to_contain_text("De helft is om.")
    bram.clock.fast_forward("01:00")
    at_the_desk(desk, "start_timer", more=15)
    bram.clock.fast_forward("03:00")
    told(bram, "De tijd is om.")
    assert [words.split(".")[0].split(":")[0] for words in bram.evaluate("heard")] == [
        "Er loopt een klok",
        "De helft is om",
        "De tijd is om",
    ]


def test_what_never_left_the_phone_a_day_ago_is_offered_and_not_sent(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram")
    bram.evaluate(
        """([item, day]) => {
          const name = `outbox seat ${document.getElementById("screen").dataset.session}`
          const at = Date.now() - day - 1000
          localStorage.setItem(name, JSON.stringify([{ message: JSON.parse(item), at }]))
        }""",
        [json.dumps({"key": "draft-of-yesterday", "kind": "keep_draft", "text": LOST}), DAY],
    )
    bram.reload()
    old = bram.locator("#old-texts")
    expect(old).to_contain_text(LOST)
    expect(bram.locator("#drafts")).not_to_contain_text(LOST)
    old.get_by_role("button", name="Zet in het schrijfveld").tap()
    expect(bram.get_by_label("Schrijf op wat in de weg staat")).to_have_value(LOST)
    old.get_by_role("button", name="Gooi weg").tap()
    expect(old).to_be_hidden()
    bram.reload()
    expect(bram.locator("#face")).to_be_visible()
    expect(old).to_be_hidden()
