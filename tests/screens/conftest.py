"""One house with /patterns and one Chromium for all these tests, and a session played once by robots."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.journeys.conftest import FLAGS, chromium
from tests.screens.played import Played, play
from tests.serving import RunningHouse, running_house


@pytest.fixture(scope="package")
def played() -> Played:
    """In a thread of its own: this one may already drive a browser."""
    with ThreadPoolExecutor(1) as beside, running_house() as house:
        return beside.submit(lambda: asyncio.run(play(house))).result()


@pytest.fixture(scope="package")
def house(request: pytest.FixtureRequest) -> Iterator[RunningHouse]:
    """After the session was played, if any test wants it: only one browser runs at a time."""
    if any("played" in getattr(one, "fixturenames", ()) for one in request.session.items):
        request.getfixturevalue("played")
    with running_house("--patterns") as running:
        yield running


@pytest.fixture(scope="package")
def browser(house: RunningHouse) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield launched
        launched.close()
