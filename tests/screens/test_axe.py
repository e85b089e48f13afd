"""No violation of axe-core: on every pattern in both languages, and on every real screen of a session."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from app.views.patterns import regions
from app.views.words import LANGUAGES
from tests.screens.measuring import ARRIVED, violations_of
from tests.screens.played import STOPS, Played
from tests.serving import RunningHouse

KINDS = sorted(regions("nl"))


@pytest.fixture(scope="module", params=LANGUAGES)
def page(request: pytest.FixtureRequest, browser: Browser, house: RunningHouse) -> Page:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale=request.param)
    context.add_cookies([{"name": "language", "value": request.param, "url": house.base}])
    return context.new_page()


# A page of patterns shows the same region several times, so names of landmarks repeat there, and only there.
OPTIONS = {"resultTypes": ["violations"], "rules": {"landmark-unique": {"enabled": False}}}


def found_on(page: Page) -> list[str]:
    page.evaluate(ARRIVED)
    return violations_of(Axe().run(page, options=OPTIONS).response)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_patterns_has_no_violation(page: Page, house: RunningHouse, kind: str) -> None:
    answer = page.goto(f"{house.base}/patterns/{kind}")
    assert answer
    assert answer.ok
    assert page.locator(".pattern").count() >= 1
    assert found_on(page) == []


def test_the_list_of_patterns_has_no_violation(page: Page, house: RunningHouse) -> None:
    page.goto(f"{house.base}/patterns")
    assert found_on(page) == []


@pytest.mark.parametrize("stop", STOPS)
def test_the_real_screens_have_no_violation(played: Played, stop: str) -> None:
    seen = {screen: found for (at, screen), found in played.violations.items() if at == stop}
    assert seen
    assert all(found == [] for found in seen.values()), seen


def test_the_session_was_seen_at_every_stop(played: Played) -> None:
    assert played.seen == list(STOPS)
