"""Plain http on an address that is not localhost: no secure context, no Sec-Fetch-Site, and all works."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import Stage, go_on, prepare_goal, say_first, write_draft
from tests.serving import running_house

TIME = "Er is geen tijd voor scholing naast het rooster"


@pytest.fixture
def stage(browser: Browser) -> Iterator[Stage]:
    with running_house() as house:
        yield Stage(browser, house, f"http://tussenstap.test:{house.port}")
        for context in browser.contexts:
            context.close()


def test_a_session_runs_under_a_name_without_https(stage: Stage) -> None:
    desk, wall = stage.desk(), stage.wall()
    assert desk.evaluate("window.isSecureContext") is False
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram")
    write_draft(bram, TIME)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    say_first(bram, TIME)
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    assert stage.complaints == []
