"""What travels, what a slow line makes of it, and the time from a tap on a phone to the paint of the wall."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx
from playwright.async_api import Browser, Page

from app.robots.finding import line
from app.robots.phone import Phone
from app.robots.phone import join as take_seat
from bench.touring import SIZES, opened
from tests.serving import RunningHouse

SOCKETS, TAPS, WARM_UP = 15, 40, 3
# One seat may put down ten cards in ten seconds; a draft and its naming are two.
BETWEEN_TAPS = 2.3
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 256_000 / 8, "uploadThroughput": 256_000 / 8}
NOW = "performance.timeOrigin + performance.now()"
WATCH_TAP = f"""() => document.addEventListener("click", () => {{ window.tapped = {NOW} }}, true)"""
WATCH_WALL = f"""() => new MutationObserver(() => {{
  const said = document.getElementById("stage").innerText.match(/tik \\d+/)?.[0]
  if (!said || said === window.lastSaid) return
  window.lastSaid = said
  requestAnimationFrame(() => setTimeout(() => {{ window.painted = [said, {NOW}] }}))
}}).observe(document.getElementById("screen"), {{ subtree: true, childList: true, characterData: true }})"""
PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"


@dataclass
class Room:
    """A round in which only one phone still speaks, and fifteen others listen on their sockets."""

    client: httpx.AsyncClient
    desk: Phone
    speaker: Phone


@asynccontextmanager
async def in_the_round(house: RunningHouse) -> AsyncIterator[Room]:
    async with line(house.base) as client, asyncio.TaskGroup() as sockets:
        desk = Phone(client, house.session, house.links["key"])
        await desk.act("describe", field="goal", text="Het is er")
        await desk.act("go_on", phase="prepare")
        seat = {"code": house.links["code"], "perspective": "", "organisation": ""}
        taken = [
            await take_seat(
                client, house.session, {**seat, "name": f"Deelnemer {n}", "key": f"a-seat-for-{n}"}
            )
            for n in range(SOCKETS + 1)
        ]
        following = [sockets.create_task(phone.follow()) for _, phone in taken[1:]]
        for part in ("door", "goal", "drafts"):
            await desk.act("go_on", phase=part)
        for number, _ in taken[1:]:
            await desk.act("stand_aside", seat=number)
        yield Room(client, desk, taken[0][1])
        for task in following:
            task.cancel()


async def tap_to_wall(house: RunningHouse, browser: Browser) -> list[float]:
    async with in_the_round(house) as room:
        pages = {
            kind: await opened(browser, house.base + path, SIZES[kind])
            for kind, path in (
                ("wall", urlsplit(house.links["wall"]).path),
                ("desk", urlsplit(house.links["desk"]).path),
                ("phone", f"/p/{room.speaker.key}"),
            )
        }
        await pages["wall"].evaluate(WATCH_WALL)
        await pages["phone"].evaluate(WATCH_TAP)
        times = [await _tap(room, pages, number) for number in range(WARM_UP + TAPS)]
        for page in pages.values():
            await page.context.close()
    return times[WARM_UP:]


async def _tap(room: Room, pages: dict[str, Page], number: int) -> float:
    await asyncio.sleep(BETWEEN_TAPS)
    words = f"tik {number}"
    await room.speaker.act("keep_draft", draft=f"draft-{number:04}", text=words)
    phone = pages["phone"]
    await phone.get_by_text(words, exact=True).first.wait_for()
    await phone.get_by_role("button", name="Noem deze").first.click()
    while (await pages["wall"].evaluate("() => window.painted?.[0]")) != words:  # noqa: ASYNC110 - a page's own time
        await asyncio.sleep(0.02)
    tapped = await phone.evaluate("() => window.tapped")
    painted = await pages["wall"].evaluate("() => window.painted[1]")
    await phone.locator("#mine, #face").first.wait_for()
    return float(painted - tapped)


async def travelling(house: RunningHouse, browser: Browser, kind: str) -> int:
    """The bytes on the line for a first visit, headers included."""
    page = await opened(browser, "about:blank", SIZES[kind])
    session = await page.context.new_cdp_session(page)
    await session.send("Network.enable")
    sizes: list[int] = []
    session.on("Network.loadingFinished", lambda seen: sizes.append(seen["encodedDataLength"]))
    await page.goto(house.base + await _path(house, kind))
    await page.wait_for_load_state("networkidle")
    await page.context.close()
    return int(sum(sizes))


async def a_slow_line(house: RunningHouse, browser: Browser) -> tuple[float, float]:
    """Seconds until something is painted, and until the phone follows the session."""
    page = await opened(browser, "about:blank", SIZES["phone"])
    session = await page.context.new_cdp_session(page)
    await session.send("Network.enable")
    await session.send("Network.emulateNetworkConditions", SLOW)
    began = asyncio.get_running_loop().time()
    async with page.expect_websocket(timeout=60_000) as socket:
        await page.goto(house.base + await _path(house, "phone"))
    await (await socket.value).wait_for_event("framereceived", timeout=60_000)
    ready = asyncio.get_running_loop().time() - began
    paint = await page.evaluate(PAINT) / 1000
    await page.context.close()
    return paint, ready


async def _path(house: RunningHouse, kind: str) -> str:
    if kind != "phone":
        return urlsplit(house.links[kind]).path
    async with line(house.base) as client:
        seat = {
            "code": house.links["code"],
            "name": "Wie meet",
            "perspective": "",
            "organisation": "",
            "key": "a-seat-that-measures",
        }
        _, phone = await take_seat(client, house.session, seat)
        return f"/p/{phone.key}"
