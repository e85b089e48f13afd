"""A robot-played session that stands still at each thing worth seeing, with its screens open in Chromium.

Pictures, measures and the tests of the screens all look at the same stops. A stop begins when every screen
shows what the server would draw for it now: nothing is timed, and nothing moves until the stop is over.
"""

import asyncio
import os
import shutil
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, async_playwright

from app.robots.facilitator import Facilitator
from app.robots.finding import Session
from app.robots.phone import Kept
from app.robots.rehearsal import rehearse_fast
from app.robots.sample import Obstacle, Result
from tests.serving import RunningHouse

FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
SIZES = {"wall": (1920, 1080), "desk": (1366, 768), "phone": (360, 740)}
WATCHED = "Marleen"
# Whose turn stands still, and what is seen before and after it on the watched phone.
TURNS = {"Hatice": ("nearly", ""), WATCHED: ("you", "done")}
WELL_ON_ITS_WAY = 20
# What stands at the end of a part, and at the beginning of the next, where that has a name of its own.
LAST = {"round": "last-call", "closing": "improvements"}
FIRST = {"grouping": "titles", "closing": "plan"}
PATIENCE = 10.0
# What the time or a script writes (pace, clocks, pages, shortened names) is left out; all else must be fresh.
SETTLED = """async () => {
  const OWN = `[data-until], [data-clock], [data-now], [data-seconds], [data-used], [data-end],
    [data-shorten], [data-more], [data-leaf], [data-late]`
  const text = (root, id) => {
    const copy = root.getElementById(id).cloneNode(true)
    for (const own of copy.querySelectorAll(OWN)) own.remove()
    const marked = [...copy.querySelectorAll("[data-step], [data-theme], [data-mode]")]
    const marks = marked.map((one) => [one.dataset.step, one.dataset.theme, one.dataset.mode]).join()
    return marks + copy.textContent.replace(/\\s+/g, "")
  }
  const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html")
  await document.fonts.ready
  const ids = [...fresh.querySelectorAll(".region:not(.desk-pace)")].map((one) => one.id)
  const late = ids.filter((id) => text(document, id) !== text(fresh, id))
  const images = [...document.images].some((one) => one.offsetParent && !one.complete)
  return images ? [...late, "images"] : late
}"""
# Shuts a page off from the house, as a lost network does, and lets it back.
CUTTABLE = """
const Real = WebSocket, real = fetch, open = new Set()
window.WebSocket = class extends Real {
  constructor(address) { super(window.cut ? "ws://127.0.0.1:9/" : address); open.add(this) }
}
window.fetch = (...asked) => window.cut ? Promise.reject(new TypeError("cut")) : real(...asked)
window.shutOff = (off) => { window.cut = off; if (off) for (const socket of open) socket.close() }
"""
Stop = Callable[["Tour", str], Awaitable[None]]


@dataclass
class Tour(Facilitator):
    """Leads the session, and stands still where `stop` looks."""

    stop: Stop = None
    base: str = ""
    browser: Browser = None
    links: dict[str, str] = field(default_factory=dict)
    screens: dict[str, Page] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)
    free: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        """The session ends with one act; what it leaves behind is the last stop."""
        act = self.desk.act

        async def acting(kind: str, key: str = "", **fields: Any) -> Kept:
            kept = await act(kind, key, **fields)
            if kind == "finish":
                await self.at("finished")
            return kept

        self.desk.act = acting

    async def at(self, name: str) -> None:
        if name in self.seen:
            return
        self.seen.append(name)
        await self.desk.until(lambda desk: all(desk.seq >= one.phone.seq for one in self.people.values()))
        for page in self.screens.values():
            await settled(page)
        await self.stop(self, name)

    async def go_on(self, part: str) -> None:
        if part == "door":
            self.screens["phone"] = await self.open("phone", f"/p/{self.people[WATCHED].phone.key}")
            self._watch_turns()
        await self.at(LAST.get(part, part))
        await super().go_on(part)
        if part in FIRST:
            await self.at(FIRST[part])

    def _watch_turns(self) -> None:
        self.free.set()
        for name, one in self.people.items():
            one._take_turn = partial(self._turn, name, one._take_turn)

    async def _turn(self, name: str, take_turn: Callable[[], Awaitable[None]]) -> None:
        """Once the room is well on its way, it stands still at two turns while somebody looks."""
        await self.free.wait()
        before, after = TURNS.get(name, ("", ""))
        if not before or len(self.desk.region("cards").get("cards", ())) < WELL_ON_ITS_WAY:
            return await take_turn()
        self.free.clear()
        await self.at(before)
        await take_turn()
        if after:
            await self.at(after)
        return self.free.set()

    async def _type_for(self, seat: int, left: list[Obstacle], turn: int) -> None:
        await self.free.wait()
        await super()._type_for(seat, left, turn)

    async def group(self) -> None:
        await self.at("grouping-empty")
        await super().group()

    async def _lay(self, card: int, key: str) -> None:
        if len(self.groups) == 6:
            await self.at("grouping-busy")
        await super()._lay(card, key)

    async def _vote(self, number: int, result: Result, *, again: bool) -> None:
        if result is self.sample.results[1] and not again:
            await self.at("result")
            await self.desk.act("show_result", result=number)
            await self.desk.act("open_test", result=number)
            await self.at("test-open")
        await super()._vote(number, result, again=again)
        if result is self.sample.results[1]:
            await self.at("test-closed")

    async def find_owner(self, result: Result) -> None:
        await self.desk.act("show_result", result=self.results[result.key])
        await super().find_owner(result)

    async def _ask(self, number: int, name: str, *, yes: bool) -> None:
        if name == WATCHED:
            await self.desk.act("ask_owner", result=number, seat=self.seats[name])
            await self.at("asked")
        await super()._ask(number, name, yes=yes)

    async def close(self) -> None:
        await self.at("closing")
        await super().close()

    async def open(self, kind: str, path: str, **options: Any) -> Page:
        size = options.pop("size", SIZES[kind])
        return await opened(self.browser, self.base + path, size, **options)


async def resized(page: Page, size: tuple[int, int]) -> None:
    """Another size; what the page then fits anew is done two frames later."""
    await page.set_viewport_size({"width": size[0], "height": size[1]})
    await page.evaluate(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )


async def settled(page: Page) -> None:
    """Waits until the page shows what the server would draw now.

    Raises
    ------
    TimeoutError
        With the places that stayed behind.

    """
    late: list[str] = ["everything"]
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while late := await page.evaluate(SETTLED):  # noqa: ASYNC110 - another program changes it
                await asyncio.sleep(0.1)
    if late:
        raise TimeoutError(f"{page.url} stayed behind in {late}")


async def opened(browser: Browser, address: str, size: tuple[int, int], **options: Any) -> Page:
    width, height = size
    is_phone = width < 800
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        **{
            "locale": "nl-NL",
            "timezone_id": "Europe/Amsterdam",
            "is_mobile": is_phone,
            "has_touch": is_phone,
            **options,
        },
    )
    await context.add_init_script(CUTTABLE)
    page = await context.new_page()
    await page.goto(address)
    return page


@asynccontextmanager
async def chromium() -> Any:
    path = os.environ.get("TUSSENSTAP_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        await browser.close()


async def tour(
    house: RunningHouse, browser: Browser, stop: Stop, tell: Callable[[str], None] = print
) -> Tour:
    """Plays the session from the empty page to the end."""
    tours: list[Tour] = []
    screens = {}
    for kind in ("wall", "desk"):
        screens[kind] = await opened(browser, house.base + urlsplit(house.links[kind]).path, SIZES[kind])

    def led_by(desk: Any, sample: Any, said: Any) -> Tour:
        tours.append(
            Tour(
                desk,
                sample,
                said,
                stop=stop,
                base=house.base,
                browser=browser,
                links=house.links,
                screens=screens,
            )
        )
        return tours[0]

    session = Session(house.base, house.session, house.links["code"], house.links["key"])
    await rehearse_fast(session, tell, led_by)
    return tours[0]
