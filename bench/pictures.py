"""Pictures of every screen, of a session that robots play: python -m bench.pictures

Writes docs/pictures/, each picture under the name of what it shows. A picture is taken when the screen shows
what the server would draw for it at that moment; the English ones are made-up moments of /patterns.
"""

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import cv2
import numpy as np
from playwright.async_api import Browser, Page

from bench.palette import reduce, write
from bench.pictures_beside import beside
from bench.touring import SIZES, Tour, chromium, opened, resized, settled, tour
from tests.serving import RunningHouse, running_house

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
SMALL_DESK = (360, 740)
OLD_WALL = (1024, 768)
SMALLEST_PHONE = (320, 568)
STEPS = ("S", "M", "L", "XL")
MODES = ("black", "pause", "qr", "reading", "parking", "attention")
# Who is expected and not in yet, on the page where people tap their name.
LATE = "Rita van Dam, cliënt\nOmar Bakkali, huisarts"
ON_PHONES = frozenset({"pause", "attention"})
# Moments of /patterns whose English is looked at: surface, part, state, number.
ENGLISH = (
    ("wall", "door", "eerste", 1),
    ("wall", "round", "eerste", 2),
    ("wall", "testing", "fout", 1),
    ("wall", "owners", "laat", 2),
    ("desk", "round", "laat", 2),
    ("desk", "grouping", "laat", 2),
    ("seat", "round", "eerste", 1),
    ("seat", "testing", "eerste", 1),
    ("seat", "owners", "eerste", 1),
)

# Of a room at tables, which the played session is too small for.
AT_TABLES = (
    ("wall", "tables", "laat", 3),
    ("desk", "tables", "laat", 3),
    ("seat", "tables", "laat", 8),
    ("wall", "tables-silent", "veel", 1),
    ("desk", "tables-silent", "veel", 1),
    ("seat", "tables-silent", "veel", 2),
)


class Album:
    """Where pictures go; each name once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: list[str] = []

    async def take(self, page: Page, name: str) -> None:
        if name in self.names:
            raise ValueError(f"{name} was taken already")
        self.names.append(name)
        reduce(await page.screenshot(animations="disabled", caret="hide"), self.folder / f"{name}.png")

    async def look(self, on: Tour, stop: str) -> None:
        for kind, page in on.screens.items():
            await self.take(page, f"{stop}-{kind}")
        if stop == "door":
            await self._joining(on)
        if stop == "you":
            await self._small(on)
            await self._modes(on)
            await self._cut_off(on)
            await self._help(on)
        if stop == "owners":
            await self._timeline(on)
        await beside(self.take, on, stop)
        if stop in {"test-open", "grouping-busy"}:
            await self._as(on.screens["desk"], SMALL_DESK, f"{stop}-desk-on-a-phone")

    async def _joining(self, on: Tour) -> None:
        page = await on.open("phone", f"/j/{on.links['code']}")
        await self.take(page, "joining-phone")
        await self._as(page, SMALLEST_PHONE, "joining-smallest-phone")
        await on.desk.act("expect_people", people=f"{on.sample.expected}\n{LATE}")
        await on.desk.act("list_expected", on=True)
        await page.reload()
        await self.take(page, "joining-names-phone")
        await on.desk.act("list_expected", on=False)
        await on.desk.act("expect_people", people=on.sample.expected)
        await on.desk.act("set_door", open=False)
        await page.reload()
        await self.take(page, "joining-closed-phone")
        await on.desk.act("set_door", open=True)
        await page.context.close()

    async def _small(self, on: Tour) -> None:
        await self._as(on.screens["wall"], OLD_WALL, "you-wall-4x3")
        await self._as(on.screens["desk"], SMALL_DESK, "you-desk-on-a-phone")
        await self._as(on.screens["phone"], SMALLEST_PHONE, "you-smallest-phone")
        for step in (0, 3):
            await on.desk.act("size_wall", step=step)
            await self._with_all(on, f"you-{STEPS[step]}", ("wall",))
        await on.desk.act("size_wall", step=1)
        await on.desk.act("theme_wall", dark=True)
        await self._with_all(on, "you-dark", ("wall",))
        await on.desk.act("theme_wall", dark=False)

    async def _modes(self, on: Tour) -> None:
        for mode in MODES:
            await on.desk.act("turn_wall", mode=mode, minutes=15 if mode == "pause" else 0)
            await self._with_all(on, mode, ("wall", "phone") if mode in ON_PHONES else ("wall",))
        await on.desk.act("turn_wall", mode="normal")
        await self._with_all(on, "", ())

    async def _timeline(self, on: Tour) -> None:
        await on.desk.act("turn_wall", mode="timeline")
        await self._with_all(on, "timeline", ("wall",))
        await on.desk.act("turn_wall", mode="normal")

    async def _with_all(self, on: Tour, name: str, kinds: tuple[str, ...]) -> None:
        for page in on.screens.values():
            await settled(page)
        for kind in kinds:
            await self.take(on.screens[kind], f"{name}-{kind}")

    async def _cut_off(self, on: Tour) -> None:
        """Without a line for so long that the screens say so; then back."""
        for kind in ("phone", "wall", "desk"):
            page = on.screens[kind]
            await page.evaluate("shutOff(true)")
            sign = page.locator("#dot" if kind == "wall" else "#state")
            await sign.wait_for(state="visible", timeout=60_000)
            await self.take(page, f"offline-{kind}")
            await page.evaluate("shutOff(false)")
        for kind in ("phone", "wall", "desk"):
            await on.screens[kind].reload()
        await self._with_all(on, "", ())

    async def _help(self, on: Tour) -> None:
        page = on.screens["desk"]
        await page.keyboard.press("?")
        await page.locator("dialog[open]").wait_for()
        await self.take(page, "help-desk")
        await page.keyboard.press("Escape")

    async def _as(self, page: Page, size: tuple[int, int], name: str) -> None:
        usual = page.viewport_size or {"width": 0, "height": 0}
        await resized(page, size)
        await self.take(page, name)
        await resized(page, (usual["width"], usual["height"]))


async def made_up(browser: Browser, base: str, album: Album) -> None:
    """Moments of /patterns: in English, and at tables."""
    wanted = [("en-GB", "english-", one) for one in ENGLISH] + [("nl-NL", "", one) for one in AT_TABLES]
    for locale, begin_with, (surface, part, word, number) in wanted:
        kind = "phone" if surface == "seat" else surface
        address = f"{base}/patterns/{surface}/{part}/{word}/{number}/"
        page = await opened(browser, address, SIZES[kind], locale=locale)
        await page.locator("#screen").wait_for()
        await album.take(page, f"{begin_with}{part}-{kind}")
        await page.context.close()


async def organiser(browser: Browser, house: RunningHouse, album: Album) -> None:
    page = await opened(browser, house.base + urlsplit(house.links["organiser"]).path, (1280, 800))
    await album.take(page, "sessions-organiser")
    await page.context.close()


async def play(house: RunningHouse, album: Album) -> None:
    async with chromium() as browser:
        await organiser(browser, house, album)
        await tour(house, browser, album.look)
        await made_up(browser, house.base, album)


def join(folder: Path, stop: str) -> None:
    """One picture for the README: the wall, with desk and phone before it."""
    wall, desk, phone = (cv2.imread(str(folder / f"{stop}-{kind}.png"))[:, :, ::-1] for kind in SIZES)
    sheet = np.full((1000, 1500, 3), (226, 232, 236), np.uint8)
    for picture, width, left, top in ((wall, 1000, 30, 30), (desk, 740, 440, 480), (phone, 240, 1220, 400)):
        height = picture.shape[0] * width // picture.shape[1]
        small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        small = cv2.copyMakeBorder(small, 3, 3, 3, 3, cv2.BORDER_CONSTANT, value=(23, 50, 77))
        bottom = min(top + small.shape[0], sheet.shape[0])
        sheet[top:bottom, left : left + small.shape[1]] = small[: bottom - top]
    write(sheet, folder / "readme.png")


def begin(folder: Path) -> Album:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    return Album(folder)


def main() -> None:
    album = begin(FOLDER)
    with running_house("--patterns") as house:
        asyncio.run(play(house, album))
    join(FOLDER, "you")
    size = sum(path.stat().st_size for path in FOLDER.glob("*.png"))
    print(f"{len(album.names) + 1} pictures, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
