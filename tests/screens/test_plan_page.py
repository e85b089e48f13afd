"""The plan page in a browser: filled in by hand, nothing in the way of anybody, nothing beside the screen."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from app.views.words import LANGUAGES
from tests.screens.measuring import violations_of
from tests.serving import RunningHouse

SMALL = {"width": 320, "height": 640}


@pytest.fixture(params=LANGUAGES)
def page(request: pytest.FixtureRequest, browser: Browser, house: RunningHouse) -> Iterator[Page]:
    context = browser.new_context(viewport=SMALL, locale=request.param)
    context.add_cookies([{"name": "language", "value": request.param, "url": house.base}])
    page = context.new_page()
    page.goto(f"{house.base}{urlsplit(house.links['desk']).path}")
    page.goto(f"{page.url}plan")
    yield page
    context.close()


def test_an_action_is_typed_and_stands_in_the_preview(page: Page) -> None:
    page.locator("#actions > summary").click()
    page.locator("#actions .new [name=text]").fill("Nummers verzamelen")
    page.locator("#actions .new [name=when]").fill("maart 2027")
    page.locator("#actions .new button").click()

    expect(page.locator("article.sheet")).to_contain_text("Nummers verzamelen")
    expect(page.locator("#actions")).to_have_attribute("open", "")
    expect(page.locator("#actions .new [name=text]")).to_have_value("")


def test_with_every_fold_open_nothing_is_in_the_way(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")

    assert page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]
    assert violations_of(Axe().run(page).response) == []
