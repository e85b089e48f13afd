"""Anna groups alone, by keys only, with suggestions off: how long would her hands and eyes take?

The estimate is the keystroke-level model (Card, Moran and Newell 1980): 0.28 s a key for an average typist,
1.35 s to decide about each card, and time to read it, at 200 words a minute.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Stage, at_the_desk, go_on, prepare_goal

SAMPLE = Path(__file__).parents[2] / "app" / "robots" / "sample.toml"
KEY, DECIDE, READ_WORD = 0.28, 1.35, 60 / 200
CARDS, MINUTES = 80, 15


class Hands:
    """Presses keys, and counts them."""

    def __init__(self, page: Page) -> None:
        self.page, self.keys = page, 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.keys += 1

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.keys += len(text)


def sample() -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Eighty cards that people gave one group, and the title of each group."""
    said = tomllib.loads(SAMPLE.read_text(encoding="utf-8"))
    cards = [card for person in said["people"] for card in person["obstacles"] if card["group"]]
    return cards[:CARDS], {result["key"]: result["title"] for result in said["results"]}


def named(stage: Stage, cards: list[dict[str, Any]]) -> Page:
    """The desk in grouping, with these cards named by Dora, who has no phone."""
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    at_the_desk(desk, "take_seat", name="Dora", perspective="kraamzorg", phone=False)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    for card in cards:
        at_the_desk(desk, "say_obstacle", text=card["text"], seat=1)
    at_the_desk(desk, "go_on", phase="round", reason="voor deze proef")
    expect(desk.locator("#bar .part")).to_have_text("Groeperen")
    return desk


def placed(desk: Page, hands: Hands, cards: list[dict[str, Any]], titles: dict[str, str]) -> Iterator[str]:
    """Places the card on top again and again, as it is read from the screen; gives its words."""
    groups = {card["text"]: card["group"] for card in cards}
    keys: dict[str, str] = {}
    for left in range(len(cards), 0, -1):
        top = desk.locator(".queue > li.in-hand .say bdi")
        text = top.inner_text()
        yield text
        group = groups[text]
        if group in keys:
            hands.press(keys[group])
        else:
            hands.press("+")
            expect(desk.locator("#new-title")).to_be_focused()
            hands.type(titles[group])
            hands.press("Enter")
            button = desk.locator(".targets [data-key]", has_text=titles[group])
            keys[group] = button.get_attribute("data-key") or ""
            assert keys[group]
        if left > 1:
            expect(top).not_to_have_text(text)


def test_eighty_cards_are_placed_by_keys_alone_within_fifteen_minutes(stage: Stage) -> None:
    cards, titles = sample()
    assert len(cards) == CARDS
    desk = named(stage, cards)
    desk.get_by_label("Laat voorstellen zien").uncheck()
    expect(desk.locator("#stage .left")).to_contain_text(f"Nog {CARDS} te plaatsen")

    hands = Hands(desk)
    read = [len(text.split()) for text in placed(desk, hands, cards, titles)]

    expect(desk.locator("#stage h2")).to_have_text("Alles heeft een plek")
    expect(desk.locator(".column:not(.loose) .board-card")).to_have_count(CARDS)
    seconds = hands.keys * KEY + len(read) * DECIDE + sum(read) * READ_WORD
    assert seconds <= MINUTES * 60, f"{hands.keys} keys, {seconds / 60:.1f} minutes"
    assert stage.complaints == []


def test_a_card_is_undone_merged_set_aside_and_moved_without_a_mouse(stage: Stage) -> None:
    cards, _ = sample()
    desk = named(stage, cards[:6])
    desk.get_by_label("Laat voorstellen zien").uncheck()
    top = desk.locator(".queue > li.in-hand")
    hands = Hands(desk)

    hands.press("+")
    hands.type("Scholing")
    hands.press("Enter")
    expect(desk.locator("#to-1")).to_contain_text("Scholing")
    hands.press("1")
    expect(desk.locator("#grouping-said")).to_have_text("Kaart 2 naar Scholing")
    expect(desk.locator("#column-1 .board-card")).to_have_count(2)
    hands.press("z")
    expect(desk.locator("#column-1 .board-card")).to_have_count(1)
    expect(top).to_have_attribute("data-card", "2")

    hands.press("0")
    expect(top).to_have_attribute("data-card", "3")
    hands.press("-")
    hands.type("hoort bij een ander plan")
    hands.press("Enter")
    expect(desk.locator("#board .beside")).to_contain_text("hoort bij een ander plan")
    expect(top).to_have_attribute("data-card", "4")

    hands.press("m")
    hands.press("Tab")
    hands.press("Enter")
    expect(desk.locator("#board .beside").last).to_contain_text("Samengevoegd")

    desk.locator("#board-5 .pick").focus()
    hands.press("Space")
    hands.press("ArrowDown")
    hands.press("Space")
    expect(desk.locator("#grouping-said")).to_contain_text("Gekozen: 2")
    hands.press("1")
    expect(desk.locator("#column-1 .board-card")).to_have_count(3)
    expect(desk.locator("#bar .part")).to_have_text("Groeperen")
    assert stage.complaints == []
