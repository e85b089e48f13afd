"""Sixty tables and five hundred people: desk, phones and wall stay readable, and nothing sticks out."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from app.session.closing import SayClosing
from app.session.obstacles import SayObstacle
from app.session.phases import GoOn
from app.session.speaking import PassTurn
from app.session.state import Phase
from app.session.tables import CollectRest
from app.views.words import LANGUAGES, Words
from app.web.pages import Standing, drawn_page
from app.web.qr import qr_svg
from app.web.static import asset_of
from tests.hall import Hall, at_the_door, late_in_a_hall
from tests.journeys.phones import faults
from tests.screens.measuring import OVERFLOWING

HOST = "http://hall.test"
TABLES = 60
PARTS = (Phase.ROUND, Phase.GROUPING, Phase.RESULTS, Phase.OWNERS)


def five_hundred() -> Hall:
    """480 people at 60 tables of eight, and 20 who came in when those were full."""
    return late_in_a_hall(480, 20)


MOMENTS: dict[str, Callable[[], Hall]] = {
    "door": lambda: at_the_door(500),
    "called": five_hundred,
    "named": lambda: five_hundred().after(
        SayObstacle("Er is geen tijd voor scholing", seat=five_hundred().state.round.speaking)
    ),
    "last call": lambda: five_hundred().after(*[PassTurn()] * TABLES),
    "collecting": lambda: five_hundred().after(CollectRest()),
    "closing": lambda: five_hundred().after(
        *(GoOn(part, "het is tijd") for part in PARTS), SayClosing("Dat we elkaar nu weten te vinden", seat=1)
    ),
}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(bypass_csp=True, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def show(page: Page, hall: Hall, surface: str, language: str = "nl", seat: int = 0) -> None:
    """A still page, drawn from our own templates, with our own sheets."""
    screen = {"wall": lambda: hall.wall, "desk": lambda: hall.desk, "seat": lambda: hall.phone(seat)}[
        surface
    ]()
    words = Words(language)
    html = drawn_page(words, screen, Standing(surface, "hall", len(hall.past), hall.state), still=True)

    def serve(route: Route) -> None:
        path = route.request.url.removeprefix(HOST)
        if path.endswith("qr.svg"):
            route.fulfill(body=qr_svg("HTTPS://PLAN.EXAMPLE.ORG/J/K7M4PX"), content_type="image/svg+xml")
        elif found := asset_of("/".join(path.split("/")[3:])) if path.startswith("/static/") else None:
            route.fulfill(body=found.body, content_type=found.kind)
        else:
            route.fulfill(body=html, content_type="text/html")

    page.unroute_all()
    page.route("**/*", serve)
    page.goto(f"{HOST}/")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (360, 640)])
def test_the_desk_of_a_hall_fits(page: Page, moment: str, width: int, height: int, language: str) -> None:
    page.set_viewport_size({"width": width, "height": height})
    show(page, MOMENTS[moment](), "desk", language)
    assert page.evaluate(OVERFLOWING) == []


def test_all_sixty_tables_stand_at_the_desk_and_the_one_with_the_turn_stands_out(page: Page) -> None:
    page.set_viewport_size({"width": 1366, "height": 768})
    show(page, five_hundred(), "desk")
    assert page.locator(".tables tbody tr").count() == TABLES
    assert page.locator(".tables .speaking th").inner_text() == "60"
    box, row = page.locator(".tables-box").bounding_box(), page.locator(".tables .speaking th").bounding_box()
    assert box
    assert row
    assert box["y"] <= row["y"]
    assert row["y"] + row["height"] <= box["y"] + box["height"] + 1
    heights = page.locator(".tables tbody tr").evaluate_all("rows => rows.map((row) => row.offsetHeight)")
    assert max(heights) < 60


@pytest.mark.parametrize("moment", MOMENTS)
def test_phones_in_a_hall_fit(page: Page, moment: str) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    hall = MOMENTS[moment]()
    speaking = hall.state.round.speaking or 1
    for seat in {1, 2, speaking, speaking + 1}:
        show(page, hall, "seat", seat=seat)
        assert faults(page) == [], seat


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1024, 768)])
def test_the_wall_of_a_hall_fits(page: Page, moment: str, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    show(page, MOMENTS[moment](), "wall")
    page.wait_for_function("document.fonts.status === 'loaded'")
    sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
    assert sizes == [width, height]
    outside = """() => [...document.querySelectorAll("#screen *")].filter((one) => one.checkVisibility())
      .filter((one) => !one.closest(".sr")).filter((one) => {
        const box = one.getBoundingClientRect()
        return box.width && (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1)
      }).map((one) => one.outerHTML.slice(0, 80))"""
    assert page.evaluate(outside) == []
