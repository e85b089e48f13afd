"""Pictures of every part on wall, desk and phone, of a session that robots play: python -m bench.pictures

Writes docs/pictures/. The phone is that of one of the people, opened in a real browser by its own link.
"""

import asyncio
import os
import shutil
from pathlib import Path
from typing import ClassVar

import cv2
import numpy as np
from playwright.async_api import Browser, Page, async_playwright

from app.robots.facilitator import Facilitator
from app.robots.finding import Session
from app.robots.rehearsal import rehearse_fast
from app.robots.sample import Obstacle, Result
from tests.serving import RunningHouse, running_house

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
SIZES = {"wall": (1920, 1080), "desk": (1280, 900), "phone": (360, 740)}
WATCHED = 3


class Photographer(Facilitator):
    """Leads the session, and takes a picture of all three screens before each part is left."""

    screens: ClassVar[dict[str, Page]] = {}
    taken: ClassVar[set[str]] = set()
    browser: ClassVar[Browser]
    base: ClassVar[str]

    async def go_on(self, part: str) -> None:
        if part != "prepare":
            await self._open_phone()
        await self.take("last-call" if part == "round" else part)
        if part == "owners":
            await self.desk.act("turn_page", page=1)
            await self.take("timeline")
        await super().go_on(part)
        if part == "closing":
            await self.take("plan")

    async def _type_for(self, seat: int, left: list[Obstacle], turn: int) -> None:
        if len(self.desk.region("cards").get("cards", [])) > 30:
            await self.take("round")
        await super()._type_for(seat, left, turn)

    async def find_owner(self, result: Result) -> None:
        await self.desk.act("show_result", result=self.results[result.key])
        await super().find_owner(result)

    async def _vote(self, number: int, result: Result, *, again: bool) -> None:
        await super()._vote(number, result, again=again)
        if len(self.taken) and result is self.sample.results[2]:
            await self.take("results-tested")

    async def _open_phone(self) -> None:
        if "phone" not in self.screens:
            watched = list(self.people.values())[WATCHED]
            self.screens["phone"] = await opened(self.browser, "phone", f"{self.base}/p/{watched.phone.key}")

    async def take(self, name: str) -> None:
        """Each screen is at the same number first; then one picture each."""
        if name in self.taken:
            return
        self.taken.add(name)
        for kind, page in self.screens.items():
            await page.wait_for_load_state("networkidle")
            await page.screenshot(path=FOLDER / f"{len(self.taken):02}-{name}-{kind}.png")


async def opened(browser: Browser, kind: str, address: str) -> Page:
    width, height = SIZES[kind]
    page = await browser.new_page(viewport={"width": width, "height": height}, locale="nl-NL")
    await page.goto(address)
    return page


async def play(house: RunningHouse) -> None:
    async with async_playwright() as playwright:
        chromium = os.environ.get("TUSSENSTAP_CHROMIUM") or shutil.which("chromium")
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        Photographer.browser, Photographer.base = browser, house.base
        for kind in ("wall", "desk"):
            token = house.links[kind].rsplit("/", 1)[1]
            Photographer.screens[kind] = await opened(browser, kind, f"{house.base}/{kind[0]}/{token}")
        session = Session(house.base, house.session, house.links["code"], house.links["key"])
        await rehearse_fast(session, print, Photographer)
        await browser.close()


def join(name: str) -> None:
    """One picture for the README: the wall, with desk and phone before it."""
    wall, desk, phone = (cv2.imread(str(next(FOLDER.glob(f"*-{name}-{kind}.png")))) for kind in SIZES)
    sheet = np.full((1000, 1500, 3), (236, 232, 226), np.uint8)
    for picture, width, left, top in ((wall, 1000, 30, 30), (desk, 700, 480, 480), (phone, 240, 1220, 400)):
        height = picture.shape[0] * width // picture.shape[1]
        small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        small = cv2.copyMakeBorder(small, 3, 3, 3, 3, cv2.BORDER_CONSTANT, value=(77, 50, 23))
        bottom = min(top + small.shape[0], sheet.shape[0])
        sheet[top:bottom, left : left + small.shape[1]] = small[: bottom - top]
    cv2.imwrite(str(FOLDER / "readme.png"), sheet)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with running_house("--no-practice") as house:
        asyncio.run(play(house))
    join("round")


if __name__ == "__main__":
    main()
