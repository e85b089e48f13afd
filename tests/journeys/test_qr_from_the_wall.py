"""The code on the wall is read back from a picture of it, as small as a phone far away sees it."""

import cv2
import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from app.views.door import WallDoor
from app.views.frame import BLANK
from app.views.modes import WallQr
from app.views.render import Region
from tests.journeys.wall_page import JOIN, SWAP, close, open_wall, swapped
from tests.journeys.wall_states import ADDRESS, CODE, USUAL, corner

SIZES = ((1920, 1080), (1280, 800), (1024, 768))
DOOR = WallDoor("", CODE, ADDRESS, tuple(USUAL.who(place) for place in range(9)), (), 9, 18, ())
WHOLE = WallQr(CODE, ADDRESS)
# A camera at ten times the code's size sees it about this large, in frames that differ a little.
SEEN = (140, 160, 180)
MODULES, QUIET = 29, 4


def picture(page: Page, region: Region, *, dark: bool) -> np.ndarray:
    page.evaluate(
        SWAP, swapped((("corner", corner("door", 1, USUAL, dark=dark)), ("stage", region), ("strip", BLANK)))
    )
    page.wait_for_function("[...document.images].every((one) => one.complete && one.naturalWidth)")
    return cv2.imdecode(np.frombuffer(page.screenshot(), np.uint8), cv2.IMREAD_COLOR)


@pytest.mark.parametrize("region", [DOOR, WHOLE], ids=["door", "whole screen"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_code_is_read_from_every_wall_in_light_and_dark(
    browser: Browser, region: Region, *, dark: bool
) -> None:
    page = open_wall(browser, *SIZES[0])
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        image = picture(page, region, dark=dark)
        box = page.locator("#stage img").bounding_box()
        assert box
        read = [decoded(aimed_at(image, box), seen / box["width"]) for seen in SEEN]
        assert read.count(JOIN) >= len(SEEN) - 1
        assert_quiet(image, box)
    close(page)


def decoded(image: np.ndarray, scale: float) -> str:
    far = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return cv2.QRCodeDetector().detectAndDecode(far)[0]


def aimed_at(image: np.ndarray, box: dict[str, float]) -> np.ndarray:
    """The code with what stands round it, up to half its size away."""
    around = box["width"] / 2
    top, left = max(0, round(box["y"] - around)), max(0, round(box["x"] - around))
    return image[top : round(box["y"] + 3 * around), left : round(box["x"] + 3 * around)]


def assert_quiet(image: np.ndarray, box: dict[str, float]) -> None:
    """Four modules of white on every side, whatever the theme."""
    left, top, side = round(box["x"]), round(box["y"]), round(box["width"])
    module = side / (MODULES + 2 * QUIET)
    code = image[top : top + side, left : left + side].min(axis=2)
    dark = np.argwhere(code < 128)
    assert dark.min() >= round(QUIET * module) - 2
    assert dark.max() <= side - round(QUIET * module) + 2
    edge = round(module)
    assert code[edge : 2 * edge, edge : side - edge].min() > 240
