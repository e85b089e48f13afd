"""A whole session played by robots, and what its real screens were found to be at every stop."""

from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.async_playwright import Axe

from bench.touring import Tour, chromium, tour
from tests.screens.listening import HEARD, LISTEN
from tests.screens.measuring import ARRIVED, OVERFLOWING, violations_of
from tests.serving import RunningHouse

STOPS = (
    "prepare",
    "door",
    "goal",
    "drafts",
    "nearly",
    "you",
    "done",
    "last-call",
    "grouping-empty",
    "grouping-busy",
    "grouping",
    "titles",
    "result",
    "test-open",
    "test-closed",
    "results",
    "asked",
    "owners",
    "closing",
    "improvements",
    "plan",
    "finished",
)
# Here wall and desk have the same build as at a stop before; the phone has not.
ALIKE = frozenset({"nearly", "done", "grouping-empty", "result", "results", "finished"})
SMALLEST = {"width": 320, "height": 568}


@dataclass
class Played:
    """For each stop and screen what axe found; for the phone how far it was scrolled and what stuck out."""

    seen: list[str] = field(default_factory=list)
    violations: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    scrolled: dict[str, int] = field(default_factory=dict)
    sticking_out: dict[str, list[str]] = field(default_factory=dict)
    trees: dict[tuple[str, str], str] = field(default_factory=dict)
    announced: list[str] = field(default_factory=list)


async def play(house: RunningHouse) -> Played:
    found = Played()

    async def look(on: Tour, stop: str) -> None:
        for kind, page in on.screens.items():
            found.trees[stop, kind] = await page.locator("body").aria_snapshot()
            if stop in ALIKE and kind != "phone":
                continue
            await page.evaluate(ARRIVED)
            answer = await Axe().run(page, options={"resultTypes": ["violations"]})
            found.violations[stop, kind] = violations_of(answer.response)
        await _look_at_phone(on, stop, found)

    async with chromium() as browser:
        played = await tour(house, browser, look, lambda _: None)
        found.seen = played.seen
    return found


async def _look_at_phone(on: Tour, stop: str, found: Played) -> None:
    page: Any = on.screens.get("phone")
    if page is None:
        return
    found.scrolled[stop] = await page.evaluate("scrollY")
    usual = page.viewport_size
    await page.set_viewport_size(SMALLEST)
    found.sticking_out[stop] = await page.evaluate(OVERFLOWING)
    await page.set_viewport_size(usual)
    if stop == "drafts":
        await page.evaluate(LISTEN)
    if stop == "done":
        found.announced = await page.evaluate(HEARD)
