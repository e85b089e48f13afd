"""A wall in Chromium that is drawn from made-up values, with our own templates, sheets and scripts."""

from collections.abc import Iterable

from playwright.sync_api import Browser, Page, Route

from app.session.state import Setup
from app.views.frame import BLANK, Notice
from app.views.render import Region, draw, page
from app.views.words import Words
from app.web.qr import qr_svg
from app.web.static import asset_of

HOST = "http://wall.test"
JOIN = "HTTPS://PLAN.GEBOORTEZORG-ZILVERBROEK.NL/J/K7M4PX"
NOT_HERE = ("/live.js", "/filling.js")
WORDS = Words("nl")
TYPEFACE = "Atkinson Hyperlegible Next Variable"
LOADED = f"Promise.all([400, 700].map((bold) => document.fonts.load(`${{bold}} 1em '{TYPEFACE}'`)))"
FILL = """
for (const one of document.querySelectorAll("[data-until]")) one.textContent = "4:10"
for (const one of document.querySelectorAll("[data-clock]")) one.textContent = "14:10"
for (const one of document.querySelectorAll("[data-now]")) one.textContent = "13:52"
"""
SWAP = f"""(sections) => {{
  for (const html of sections) document.getElementById(html.match(/id="([a-z]+)"/)[1]).outerHTML = html
  {FILL}
  document.getElementById("screen").dispatchEvent(new CustomEvent("drawn"))
}}"""


def open_wall(browser: Browser, width: int, height: int) -> Page:
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    opened = context.new_page()
    opened.route("**/*", serve)
    opened.goto(f"{HOST}/s/x/wall/")
    opened.evaluate(LOADED)
    return opened


def close(page: Page) -> None:
    """Without waiting for pictures that were still on their way."""
    page.unroute_all(behavior="ignoreErrors")
    page.context.close()


def serve(route: Route) -> None:
    path = route.request.url.removeprefix(HOST)
    if path.endswith("qr.svg"):
        route.fulfill(body=qr_svg(JOIN), content_type="image/svg+xml")
    elif path.endswith(NOT_HERE):
        route.fulfill(body="", content_type="text/javascript")
    elif found := asset_of("/".join(path.split("/")[3:])) if path.startswith("/static/") else None:
        route.fulfill(body=found.body, content_type=found.kind)
    else:
        route.fulfill(body=empty_page(), content_type="text/html")


def empty_page() -> str:
    blank = dict.fromkeys(("corner", "stage", "strip"), BLANK)
    return page(
        "wall", WORDS, screen={**blank, "notice": Notice()}, seq=1, session="x", setup=Setup(), power="wall"
    )


def swapped(regions: Iterable[tuple[str, Region]], words: Words = WORDS) -> list[str]:
    """Sections as they travel: to be given to `SWAP`."""
    return [str(draw(slot, region, words)) for slot, region in regions]
