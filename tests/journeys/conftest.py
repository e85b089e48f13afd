"""The stage for journeys: a real server, a real Chromium, and the cast's screens."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.serving import RunningHouse, running_house

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP tussenstap.test 127.0.0.1",
)
PHONE = {"width": 360, "height": 640}
DESK = {"width": 1280, "height": 900}
WALL = {"width": 1920, "height": 1080}
PATIENCE = 15_000
expect.set_options(timeout=PATIENCE)


def chromium() -> str:
    found = os.environ.get("TUSSENSTAP_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    assert found, "Journeys need Chromium: run bin/setup --tests, or set TUSSENSTAP_CHROMIUM."
    return found


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture
def house() -> Iterator[RunningHouse]:
    with running_house() as running:
        yield running


@dataclass
class Stage:
    """Opens screens in contexts of their own, and remembers what their consoles complained of."""

    browser: Browser
    house: RunningHouse
    base: str
    complaints: list[str] = field(default_factory=list)

    def address(self, link: str) -> str:
        return self.base + urlsplit(self.house.links[link]).path

    def page(
        self, size: dict[str, int], *, script: bool = True, prepare: Callable[[Page], None] | None = None
    ) -> Page:
        is_phone = size["width"] < 800
        context = self.browser.new_context(
            viewport=size, locale="nl-NL", has_touch=is_phone, is_mobile=is_phone, java_script_enabled=script
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("console", lambda said: said.type == "error" and self.complaints.append(said.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        if prepare:
            prepare(page)
        return page

    def desk(self) -> Page:
        page = self.page(DESK)
        page.goto(self.address("desk"))
        return page

    def wall(self) -> Page:
        page = self.page(WALL)
        page.goto(self.address("wall"))
        return page

    def phone(self, name: str, *, script: bool = True, prepare: Callable[[Page], None] | None = None) -> Page:
        """Joins as a person does: the code's page, a name, one press."""
        page = self.page(PHONE, script=script, prepare=prepare)
        page.goto(self.address("join"))
        page.get_by_label("Hoe heet je?").fill(name)
        page.get_by_role("button", name="Ik doe mee").click()
        expect(page.locator("#face")).to_be_visible()
        page.wait_for_load_state()
        return page


@pytest.fixture
def stage(browser: Browser, house: RunningHouse) -> Iterator[Stage]:
    stage = Stage(browser, house, house.base)
    yield stage
    for context in browser.contexts:
        context.close()


def prepare_goal(desk: Page, title: str = "Startsessie Zilverbroek") -> None:
    """The desk writes title and goal, which are saved as they are typed."""
    desk.get_by_label("Titel").fill(title)
    desk.get_by_label("Doel, in één zin").fill("We wisselen gegevens veilig uit in de geboortezorg")
    expect(desk.locator("#bar h1")).to_contain_text(title)
    expect(desk.locator("#stage")).to_contain_text("Klaar om de deur te openen")


def go_on(desk: Page, *parts: str) -> None:
    for part in parts:
        desk.get_by_role("button", name=f"Verder: {part}").click()
        expect(desk.locator("#bar .part")).to_have_text(part)


def write_draft(phone: Page, text: str) -> None:
    phone.get_by_label("Schrijf op wat in de weg staat").fill(text)
    phone.get_by_role("button", name="Zet op mijn lijst").click()
    expect(phone.locator("#drafts")).to_contain_text(text)


def say_first(phone: Page, text: str) -> None:
    """One tap on the person's turn: the big button for the first draft, the draft's own for another."""
    phone.locator(f'form:has(input[name="text"][value="{text}"]) button', has_text="Noem deze").click()
    expect(phone.locator("#mine")).to_contain_text(text)


def at_the_desk(page: Page, kind: str, **fields: object) -> None:
    """What the story needs beforehand, said by the desk without its buttons."""
    data = {"kind": kind, "key": uuid4().hex, **fields}
    answer = page.request.post(f"{page.url}acts", data=data, headers={"Origin": page.url.split("/s/")[0]})
    assert answer.ok, answer.text()
