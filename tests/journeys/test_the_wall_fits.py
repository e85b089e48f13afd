"""The wall fits: three projectors, four text steps, and the worst that people may type."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from app.views.frame import BLANK
from app.views.render import Region
from app.views.table import WallRound
from tests.journeys import wall_states
from tests.journeys.wall_page import open_wall, swapped
from tests.journeys.wall_states import LABELS, USUAL, WORST, Cast

SIZES = ((1920, 1080), (1280, 800), (1024, 768))
STEPS = range(4)
LEAST = (0.0207, 0.026, 0.026, 0.026)
SIGHT = (Path(__file__).parent / "wall_sight.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def wall(browser: Browser) -> Iterator[Page]:
    page = open_wall(browser, *SIZES[0])
    assert page.evaluate("[...document.fonts].some((one) => one.status === 'loaded')")
    yield page
    page.context.close()


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_is_cut_overlaps_or_is_too_small(wall: Page, width: int, height: int, step: int) -> None:
    wall.set_viewport_size({"width": width, "height": height})
    seen = wall.evaluate(SIGHT, [*drawn(USUAL, step), *drawn(WORST, step), *labelled(step)])
    assert seen["wrong"] == []
    letter, where = seen["smallest"]
    assert letter >= LEAST[step], where


def drawn(cast: Cast, step: int) -> list[tuple[str, list[str]]]:
    """Every state as sections; the corner and the strip with it, as in a session."""
    return [
        (f"{name} ({cast.texts[0][:12]})", sections(cast, step, part, region))
        for name, part, region in wall_states.states(cast, 0, step)
    ]


def labelled(step: int) -> list[tuple[str, list[str]]]:
    """Where labels stand, of the length that labels may have."""
    return [
        one for one in drawn(LABELS, step) if one[0].startswith(("owners", "timeline", "groups", "titles"))
    ]


def sections(cast: Cast, step: int, part: str, region: Region) -> list[str]:
    strip = wall_states.strip(cast) if isinstance(region, WallRound) else BLANK
    corner = wall_states.corner(part, step, cast)
    return swapped((("corner", corner), ("stage", region), ("strip", strip)))
