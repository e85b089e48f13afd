"""The wall fits: three projectors, four text steps, and the worst that people may type."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from app.views.calling import WallCalled
from app.views.frame import BLANK
from app.views.render import Region
from app.views.table import WallRound
from tests.journeys import wall_states
from tests.journeys.wall_page import SWAP, close, open_wall, swapped
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
    close(page)


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
    at_tables = isinstance(region, WallCalled) and bool(region.who.table)
    listens = isinstance(region, WallRound | WallCalled)
    strip = wall_states.strip(cast, at_tables=at_tables) if listens else BLANK
    corner = wall_states.corner(part, step, cast)
    return swapped((("corner", corner), ("stage", region), ("strip", strip)))


PAIRS = (
    ("ink", "paper"),
    ("soft", "paper"),
    ("ink", "card"),
    ("ink", "line"),
    ("deep-ink", "deep"),
    ("star", "paper"),
)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_letter_stands_out_seven_to_one_in_both_themes(wall: Page, *, dark: bool) -> None:
    corner = wall_states.corner("round", 1, USUAL, dark=dark)
    wall.evaluate(SWAP, swapped((("corner", corner), ("stage", BLANK), ("strip", BLANK))))
    said = "(name) => getComputedStyle(document.body).getPropertyValue(`--${name}`)"
    colours = {name: brightness(wall.evaluate(said, name)) for pair in PAIRS for name in pair}
    colours |= {"on-warm": brightness("#2b2100"), "warm": brightness(wall.evaluate(said, "warm"))}
    for letters, ground in (*PAIRS, ("on-warm", "warm")):
        darker, lighter = sorted((colours[letters], colours[ground]))
        assert (lighter + 0.05) / (darker + 0.05) >= 7, (letters, ground)


def brightness(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 counts it."""
    digits = colour.strip().removeprefix("#")
    digits = "".join(one * 2 for one in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
