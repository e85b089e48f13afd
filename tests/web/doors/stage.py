"""A house served inside the test, over real sockets, and a session in it with everybody at their screens."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any
from unittest.mock import patch

import httpx
import uvicorn
from websockets.sync.client import ClientConnection, connect

from app.live.room import Room
from app.main import create_app
from app.serving import configured, listen
from app.settings import Settings
from app.web.house import House
from tests.session.histories import GOAL

presses = count(1)
COOKIED = ("organiser", "desk", "scribe", "wall", "seat", "other seat")
ENTRANCES = {"organiser": "o", "desk": "d", "scribe": "b", "wall": "w", "seat": "p", "other seat": "p"}


@dataclass
class Served:
    base: str
    house: House
    loop: asyncio.AbstractEventLoop
    browser: httpx.Client

    def room(self, session: str) -> Room:
        """The room as the server has it, to look into."""
        return asyncio.run_coroutine_threadsafe(self.house.rooms.room(session), self.loop).result(10)


class Nobody:
    """No suggestions here: they need a process of their own, and nothing on this floor waits for them."""

    def __init__(self, _rooms: object) -> None:
        pass

    def start(self) -> None:
        pass

    async def stop(self) -> None:
        pass


@contextmanager
def served(data: Path, **settings: Any) -> Iterator[Served]:
    listening = listen("127.0.0.1", 0)
    port = listening.getsockname()[1]
    app = create_app(Settings(data=data, host="127.0.0.1", port=port, **settings), "a secret of this test")
    server = uvicorn.Server(configured(app))
    loops: list[asyncio.AbstractEventLoop] = []

    async def run() -> None:
        loops.append(asyncio.get_running_loop())
        await server.serve(sockets=[listening])

    def work() -> None:
        with patch("app.main.Assistants", Nobody):
            asyncio.run(run())

    thread = Thread(target=work)
    thread.start()
    base = f"http://127.0.0.1:{port}"
    try:
        with httpx.Client(base_url=base, trust_env=False, timeout=60) as browser:
            browser.get("/healthz").raise_for_status()
            yield Served(base, app.state.house, loops[0], browser)
    finally:
        server.should_exit = True
        thread.join(20)


@dataclass
class Stage:
    """One session: each role with the link that opens its screen, and the cookie it was swapped for."""

    served: Served
    session: str
    code: str
    tokens: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def room(self) -> Room:
        return self.served.room(self.session)

    def enters(self, role: str, seat: int | None = None) -> None:
        power = "seat" if role == "other seat" else role
        session = None if role == "organiser" else self.session
        self.tokens[role] = self.served.house.doors.grant(power, session, seat).result(10)
        if role in ENTRANCES:
            with httpx.Client(base_url=self.served.base, trust_env=False) as fresh:
                assert fresh.get(f"/{ENTRANCES[role]}/{self.tokens[role]}").status_code == 303
                self.cookies[role] = dict(fresh.cookies)

    def cookie(self, role: str) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.get(role, {}).items())

    def get(self, role: str, path: str) -> httpx.Response:
        return self.served.browser.get(path, headers={"cookie": self.cookie(role)})

    def post(self, role: str, path: str, **what: Any) -> httpx.Response:
        headers = {"cookie": self.cookie(role), "origin": self.served.base, **what.pop("headers", {})}
        return self.served.browser.post(path, headers=headers, **what)

    def path(self, role: str, last: str = "") -> str:
        return f"/s/{self.session}/{'seat' if role == 'other seat' else role}/{last}"

    def acts(self, role: str, kind: str, *, key: str = "", at: str = "", **fields: Any) -> httpx.Response:
        message = {"key": key or f"press-{next(presses):06}", "kind": kind, **fields}
        return self.post(role, self.path(at or role, "acts"), json=message)

    def done(self, role: str, kind: str, **fields: Any) -> None:
        answer = self.acts(role, kind, **fields)
        assert answer.status_code == 200, answer.text

    def goes_to(self, phase: str) -> None:
        while (now := str(self.room.state.phase)) != phase:
            self.done("desk", "go_on", phase=now, reason="het is tijd")

    def follows(self, role: str, query: str = "?as=json", **how: Any) -> ClientConnection:
        address = f"{self.served.base}{self.path(role, 'live')}{query}".replace("http", "ws", 1)
        headers = {"cookie": self.cookie(role)}
        how.setdefault("origin", self.served.base)
        return connect(address, additional_headers=headers, proxy=None, **how)


def set_up(served: Served) -> Stage:
    """Bram (the seat) and Chidi (the other seat) have sat down; the session stands before its door."""
    session, code = served.house.doors.found().result(10)
    stage = Stage(served, session, code)
    stage.enters("desk")
    stage.done("desk", "describe", field="goal", text=GOAL)
    for name in ("Bram", "Chidi"):
        stage.done("desk", "take_seat", name=name)
    for role, seat in (("organiser", None), ("scribe", None), ("wall", None), ("seat", 1), ("other seat", 2)):
        stage.enters(role, seat)
    stage.enters("reader")
    return stage


def frames(line: ClientConnection, within: float = 10) -> Iterator[dict[str, Any]]:
    """What a socket hears, until the time is up."""
    deadline = monotonic() + within
    while (left := deadline - monotonic()) > 0:
        try:
            yield json.loads(line.recv(left))
        except TimeoutError:
            return


def hears(line: ClientConnection, part: str, within: float = 10) -> dict[str, Any]:
    """The first frame with this part: "ack", "refused", "screen", "gone"."""
    for frame in frames(line, within):
        if part in frame:
            return frame
    raise AssertionError(f"not heard within {within} s: {part}")


def until(holds: Any, within: float = 10) -> None:
    deadline = monotonic() + within
    while not holds():
        assert monotonic() < deadline, "not within the time"
        sleep(0.02)
