"""Somebody reads the other language halfway: what was written and where they sit stay."""

from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.serving import RunningHouse


@pytest.fixture
def in_round(house: RunningHouse) -> str:
    """A session in which the round is on; the address by which a person joins it."""
    bearer = {"authorization": f"Bearer {house.organiser}"}
    with httpx.Client(base_url=house.base, trust_env=False, headers=bearer, timeout=20) as line:
        made = line.post("/api/sessions", json={"title": "Startsessie", "goal": "Het is er"}).json()
        desk = {"authorization": f"Bearer {made['key']}"}
        acts = f"/api/sessions/{made['id']}/acts"
        for part in ("prepare", "door", "goal", "drafts"):
            pressed = {"key": f"on-from-{part}", "kind": "go_on", "phase": part}
            line.post(acts, json=pressed, headers=desk).raise_for_status()
    return f"{house.base}/j/{made['code']}"


def test_a_phone_changes_language_in_the_round_and_loses_neither_words_nor_place(
    browser: Browser, in_round: str
) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="nl-NL")
    phone = context.new_page()
    phone.goto(in_round)
    phone.get_by_label("Hoe heet je?").fill("Ans")
    phone.get_by_role("button", name="Ik doe mee").click()
    phone.get_by_label("Schrijf op wat in de weg staat").fill("Geen tijd")
    phone.get_by_role("button", name="Zet op mijn lijst").click()
    expect(phone.locator("#screen")).to_contain_text("Geen tijd")
    phone.get_by_label("Schrijf op wat in de weg staat").fill("Nog niet af")
    place = urlsplit(phone.url).path

    phone.get_by_role("button", name="English").click()

    expect(phone.locator("html")).to_have_attribute("lang", "en")
    assert urlsplit(phone.url).path == place
    expect(phone.locator("#screen")).to_contain_text("Geen tijd")
    expect(phone.get_by_label("Write down what stands in the way")).to_have_value("Nog niet af")
    expect(phone.locator("#face")).to_contain_text("Ans")
    context.close()
