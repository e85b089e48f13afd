"""Anna weighs what is suggested: names of an earlier session, fewer groups, a group without one card."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Stage
from tests.journeys.test_one_person_places_eighty_cards_by_keyboard import named, sample

WAIT = 90_000
EARLIER = "1. We hebben de scholing gereed\n- We hebben de financiering geregeld\n\nDe overdracht is geregeld"


def grouping(stage: Stage) -> Page:
    desk = named(stage, sample()[0][:40])
    # The card that was said last is in: the suggestion has seen them all.
    expect(desk.locator("[data-candidate='40']")).to_be_visible(timeout=WAIT)
    return desk


def test_names_of_an_earlier_session_become_groups_and_every_card_shows_its_best_three(stage: Stage) -> None:
    desk = grouping(stage)
    desk.get_by_text("Begin met eigen namen").click()
    desk.get_by_label("Namen van groepen").fill(EARLIER)
    desk.get_by_role("button", name="Maak groepen").click()

    expect(desk.locator(".targets [data-key]")).to_have_count(3)
    expect(desk.locator("#to-1")).to_contain_text("We hebben de scholing gereed")
    expect(desk.locator("#own-names")).to_have_value("")
    expect(desk.locator(".queue > li")).to_have_count(40)
    expect(desk.locator(".queue .chips [data-to]")).to_have_count(3 * 40, timeout=WAIT)
    assert stage.complaints == []


def test_the_dial_gives_fewer_groups_and_a_skipped_card_is_not_suggested_for_its_group(stage: Stage) -> None:
    desk = grouping(stage)
    groups = desk.locator(".suggested > li")
    usual = groups.count()
    desk.get_by_role("button", name="Grover").click()
    expect(groups).not_to_have_count(usual, timeout=WAIT)
    assert groups.count() < usual

    first = groups.first
    cards = first.locator("[data-candidate]")
    skipped, count = cards.last.get_attribute("data-candidate"), cards.count()
    first.locator("[data-leave]").last.click()
    first.get_by_role("button", name="Neem over").click()
    expect(desk.locator("#column-1 .board-card")).to_have_count(count - 1)
    expect(desk.locator("#board .loose .board-card")).to_have_count(40 - count + 1)

    desk.get_by_role("button", name="Fijner").click()
    expect(desk.locator(".queue .chips [data-to]").first).to_be_visible(timeout=WAIT)
    expect(desk.locator(f"#stack-{skipped} [data-to='1']")).to_have_count(0)
    expect(desk.locator(f"[data-take='{skipped}'][data-into='1']")).to_have_count(0)
    assert stage.complaints == []


def test_a_card_is_dragged_into_a_group(stage: Stage) -> None:
    desk = named(stage, sample()[0][:6])
    desk.get_by_text("Begin met eigen namen").click()
    desk.get_by_label("Namen van groepen").fill("We hebben de scholing gereed")
    desk.get_by_role("button", name="Maak groepen").click()
    expect(desk.locator("#column-1")).to_be_visible()

    desk.locator("#board-3 p").drag_to(desk.locator("#column-1 header"))

    expect(desk.locator("#column-1 #board-3")).to_be_visible()
    expect(desk.locator("#board .loose .board-card")).to_have_count(5)
    assert stage.complaints == []
