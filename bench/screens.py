"""Figures of the screens, with their aims: python -m bench.screens [--without-pictures]

Plays the session once: pictures and letters are taken at its stops. Then measures what travels, how soon a
phone on a slow line shows something, and the time from a tap to the wall. It writes the table of
docs/screens.md.
"""

import argparse
import asyncio
from dataclasses import dataclass

from playwright.async_api import Browser

from bench.pictures import FOLDER, Album, begin, join, made_up, organiser
from bench.reports import SCREENS, put
from bench.screens_letters import Letters
from bench.screens_speed import a_slow_line, tap_to_wall, travelling
from bench.touring import Tour, chromium, tour
from tests.serving import RunningHouse, running_house


@dataclass(frozen=True)
class Figure:
    """`well` is whether the aim is met; a figure without an aim is only told."""

    what: str
    value: str
    aim: str
    well: bool | None = None

    @property
    def line(self) -> str:
        mark = {True: "yes", False: "**no**", None: ""}[self.well]
        return f"| {self.what} | {self.value} | {self.aim} | {mark} |"


async def play(house: RunningHouse, browser: Browser, album: Album | None) -> Letters:
    letters = Letters()

    async def look(on: Tour, stop: str) -> None:
        if album:
            await album.look(on, stop)
        await letters.measure(on, stop)

    if album:
        await organiser(browser, house, album)
    await tour(house, browser, look)
    if album:
        await made_up(browser, house.base, album)
    return letters


async def measured(*, pictures: bool) -> list[Figure]:
    figures: list[Figure] = []
    async with chromium() as browser:
        with running_house("--patterns") as house:
            album = begin(FOLDER) if pictures else None
            figures += of_letters(await play(house, browser, album))
            if album:
                join(FOLDER, "you")
                figures.append(of_pictures(album))
        with running_house() as house:
            figures += await of_speed(house, browser)
    return figures


def of_letters(letters: Letters) -> list[Figure]:
    found = []
    for step, name, aim in ((0, "S", 2.07), (1, "M", 2.6)):
        least, where = letters.smallest(step)
        value = f"{least:.2f}% ({where})"
        what = f"smallest capital on the wall at step {name}, of the height of the image"
        found.append(Figure(what, value, f">= {aim}%", least >= aim))
    print(*letters.out, sep="\n")
    sizes = f"{len(letters.stops)} stops, 3 sizes"
    found.append(
        Figure(
            f"boxes that stick out of the wall ({sizes}, steps S and M)",
            str(len(letters.out)),
            "0",
            not letters.out,
        )
    )
    return found


def of_pictures(album: Album) -> Figure:
    size = sum(path.stat().st_size for path in FOLDER.glob("*.png")) / 1e6
    return Figure(
        "pictures in docs/pictures", f"{len(album.names) + 1}, {size:.1f} MB", "<= 10 MB", size <= 10
    )


async def of_speed(house: RunningHouse, browser: Browser) -> list[Figure]:
    taps = await tap_to_wall(house, browser)
    p95 = sorted(taps)[int(len(taps) * 0.95) - 1]
    half = sorted(taps)[len(taps) // 2]
    speed = f"p50 {half:.0f} ms, p95 {p95:.0f} ms ({len(taps)} taps)"
    found = [
        Figure(
            "from a tap on a phone to the paint of the wall, 3 pages and 15 sockets",
            speed,
            "p95 <= 300 ms",
            p95 <= 300,
        )
    ]
    for kind, most in (("phone", 60), ("desk", 120), ("wall", None)):
        kilobytes = await travelling(house, browser, kind) / 1000
        well = kilobytes <= most if most else None
        aim = f"<= {most} kB" if most else ""
        found.append(Figure(f"what travels for the page of a {kind}", f"{kilobytes:.1f} kB", aim, well))
    paint, ready = await a_slow_line(house, browser)
    found.append(
        Figure("first view of a phone at 256 kbit/s and 400 ms", f"{paint:.1f} s", "<= 5 s", paint <= 5)
    )
    found.append(Figure("that phone follows the session", f"{ready:.1f} s", ""))
    return found


def written(figures: list[Figure]) -> None:
    head = ["| what | measured | aim | met |", "|---|---|---|---|"]
    put(SCREENS, "figures", [*head, *(one.line for one in figures)])


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--without-pictures", action="store_true")
    written(asyncio.run(measured(pictures=not asked.parse_args().without_pictures)))


if __name__ == "__main__":
    main()
