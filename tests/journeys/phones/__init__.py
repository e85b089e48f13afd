"""Phones of one session in a real browser; what nobody looks at goes by the programs' door."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from playwright.sync_api import Browser, BrowserContext, Page

from tests.journeys.conftest import PATIENCE, PHONE
from tests.serving import RunningHouse
from tests.web.programs import Program

TIME = "Er is geen tijd voor scholing naast het rooster"
MONEY = "We weten niet wie de licenties betaalt"
COUPLING = "De koppeling werkt niet"
SIZES = ((320, 568), (360, 640), (390, 844), (412, 915), (768, 1024))
LONG = "verloskundigensamenwerkingsverbandsoverleg "
WORST = (
    (LONG * 8)[:280],
    "\U0001f469\U0001f3fe\u200d\u2695\ufe0f\U0001f43b" * 30,
    "لا يوجد وقت للتدريب بجانب جدول العمل اليومي في المستشفى " * 5,
    "W" * 280,
)


@dataclass
class Table:
    """One session, its desk as a program, and the phones that are open."""

    browser: Browser
    house: RunningHouse
    desk: Program
    links: dict[str, str]
    contexts: list[BrowserContext] = field(default_factory=list)

    def sit(self, name: str, *drafts: str) -> Program:
        person = self.desk.seat(name)
        for place, text in enumerate(drafts):
            person.does("keep_draft", draft=f"draft-{name.strip()[:4]}-{place}", text=text)
        return person

    def phone(self, person: Program, size: tuple[int, int] | None = None, **how: Any) -> Page:
        width, height = size or (PHONE["width"], PHONE["height"])
        viewport = {"width": width, "height": height}
        how = {"locale": "nl-NL", "has_touch": True, "is_mobile": True, **how}
        context = self.browser.new_context(viewport=viewport, **how)
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        page = context.new_page()
        page.goto(f"{self.house.base}/p/{person.key}")
        page.wait_for_function("document.querySelector('.foot') && window.htmx")
        return page

    def address(self, link: str) -> str:
        return self.house.base + urlsplit(self.links[link]).path

    def close(self) -> None:
        for context in self.contexts:
            context.close()


def table_in(browser: Browser, house: RunningHouse, client: httpx.Client) -> Table:
    described = {
        "title": "Startsessie Zilverbroek",
        "goal": "We wisselen gegevens veilig uit in de geboortezorg",
    }
    made = client.post(
        "/api/sessions", json=described, headers={"authorization": f"Bearer {house.organiser}"}
    ).json()
    return Table(browser, house, Program(client, made["id"], made["key"]).go_to("door"), made)


FAULTS = Path(__file__).with_name("faults.js").read_text(encoding="utf-8")


def faults(page: Page) -> list[str]:
    return list(page.evaluate(FAULTS))
