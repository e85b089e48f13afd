"""The forms of the plan page, as a browser sends them."""

from typing import Any

import httpx

from tests.web.holder import Holder

SCRIPT = "<script>alert(1)</script>"


def press(holder: Holder, kind: str, **given: Any) -> httpx.Response:
    """A form of the page without any script."""
    return holder.client.post(f"{holder.home}/plan", data={"kind": kind, **given}, follow_redirects=True)


def swapped(holder: Holder, kind: str, **given: Any) -> httpx.Response:
    """The same form when htmx sends it."""
    return holder.client.post(
        f"{holder.home}/plan", data={"kind": kind, **given}, headers={"hx-request": "true"}
    )
