"""Somebody who holds a link: comes in by it, acts as a page does, and fetches."""

import secrets
from typing import Any

import httpx

from tests.serving import RunningHouse


class Holder:
    """Somebody with a link, and what they can do with it."""

    def __init__(self, house: RunningHouse, power: str) -> None:
        self.client = httpx.Client(
            base_url=house.base, trust_env=False, timeout=20, headers={"origin": house.base}
        )
        self.home = f"/s/{house.session}/{power}"

    def act(self, kind: str, **given: Any) -> None:
        body = {"key": secrets.token_urlsafe(12), "kind": kind, **given}
        self.client.post(f"{self.home}/acts", json=body).raise_for_status()

    def get(self, name: str) -> httpx.Response:
        return self.client.get(f"{self.home}/{name}")
