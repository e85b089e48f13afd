"""Pictures of what stands beside the parts: trying the room, two desks, a phone seen there, the plan page."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

from bench.touring import SIZES, Tour, opened

Take = Callable[[Page, str], Awaitable[None]]
OF_DESK = {"door": ("venue", "venue-desk"), "finished": ("plan", "plan-page-desk")}
SMALL = {"width": 360, "height": 740}


async def beside(take: Take, on: Tour, stop: str) -> None:
    if stop in OF_DESK:
        await page_of_desk(take, on, *OF_DESK[stop])
    if stop == "you":
        await preview(take, on)
    if stop == "grouping-busy":
        await two_at_the_desk(take, on)


async def page_of_desk(take: Take, on: Tour, path: str, name: str) -> None:
    """A page of its own behind the desk's key, also on a phone."""
    page = await on.screens["desk"].context.new_page()
    await page.goto(on.screens["desk"].url + path)
    await page.evaluate("document.fonts.ready")
    if path == "venue":
        await page.wait_for_load_state("networkidle")
    await take(page, name)
    await page.set_viewport_size(SMALL)
    await take(page, f"{name}-on-a-phone")
    await page.close()


async def preview(take: Take, on: Tour) -> None:
    page = on.screens["desk"]
    fold = page.locator("[data-preview] > summary")
    await fold.click()
    await expect(page.frame_locator("[data-preview] iframe").locator("#face")).not_to_be_empty()
    await page.locator("[data-preview]").scroll_into_view_if_needed()
    await take(page, "preview-desk")
    await fold.click()
    await page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")


async def two_at_the_desk(take: Take, on: Tour) -> None:
    """The second is called Mo and holds the top card of a pile of their own."""
    first = on.screens["desk"]
    second = await opened(on.browser, on.base + f"/d/{on.desk.key}", SIZES["desk"])
    name = second.locator("#desk-name")
    await name.fill("Mo")
    await name.press("Enter")
    await second.keyboard.press("0")
    await expect(first.locator("#hands .hand", has_text="Mo")).to_be_visible()
    await take(first, "two-at-the-desk-desk")
    await second.context.close()
    await expect(first.locator("#hands .hand")).to_have_count(0)
