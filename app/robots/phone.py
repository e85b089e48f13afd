"""A simulated phone, or a laptop at the desk: comes in by /api, follows by websocket, acts with a key."""

import asyncio
import json
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, WebSocketException

ACK_WITHIN = 3.0
LARGEST_FRAME = 4_194_304
TRY_LATER = frozenset({429, 507})
RETRY_AFTER = 1.0
RECONNECT_AFTER = 0.5
Screen = dict[str, Any]


class Declined(Exception):
    """The house said no; `why` is for programs, the message for people."""

    def __init__(self, why: str, notice: str) -> None:
        super().__init__(notice or why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Kept:
    """An act that is saved: the number the session reached, and the number given to what it made."""

    seq: int
    number: int = 0


@dataclass
class Phone:
    """One key to one session. `screen` is the newest the house sent, a region by slot."""

    client: httpx.AsyncClient
    session: str
    key: str
    screen: Screen = field(default_factory=dict)
    seq: int = 0
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)
    _waiting: dict[str, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)
    _socket: ClientConnection | None = None

    @property
    def part(self) -> str:
        return str(self.region("top").get("part") or self.region("bar").get("part") or "")

    def region(self, slot: str) -> dict[str, Any]:
        found = self.screen.get(slot)
        return found if isinstance(found, dict) else {}

    async def follow(self) -> None:
        """Keeps a socket open for as long as this runs: comes back by itself, not in step with the others."""
        while True:
            with suppress(OSError, TimeoutError, InvalidHandshake, WebSocketException):
                await self._listen()
            self._socket = None
            await asyncio.sleep(RECONNECT_AFTER * (1 + secrets.randbelow(1000) / 1000))

    async def _listen(self) -> None:
        address = str(self.client.base_url).replace("http", "ws", 1).rstrip("/")
        bearer = {"authorization": f"Bearer {self.key}"}
        live = f"{address}/api/sessions/{self.session}/live"
        async with connect(live, additional_headers=bearer, max_size=LARGEST_FRAME, proxy=None) as socket:
            self._socket = socket
            async for frame in socket:
                await self._read(json.loads(frame))

    async def _read(self, frame: dict[str, Any]) -> None:
        if "screen" in frame:
            async with self._news:
                self.screen = {**self.screen, **frame["screen"]}
                self.seq = frame["seq"]
                self._news.notify_all()
        answered = self._waiting.get(str(frame.get("ack") or frame.get("refused") or ""))
        if answered and not answered.done():
            answered.set_result(frame)

    async def until(self, holds: Callable[["Phone"], bool]) -> None:
        """Waits until this phone shows it."""
        async with self._news:
            await self._news.wait_for(lambda: holds(self))

    async def news(self, after: int) -> None:
        await self.until(lambda phone: phone.seq > after)

    async def act(self, kind: str, key: str = "", **fields: Any) -> Kept:
        """Sends an act until the house has answered for good; the same key makes it once.

        Raises
        ------
        Declined
            When the rules say no.

        """
        message = {"key": key or secrets.token_hex(8), "kind": kind, **fields}
        while True:
            answer = await self._say(message)
            status = answer.get("status", 200)
            if status == 200:
                return Kept(answer["seq"], answer.get("number") or 0)
            if status not in TRY_LATER:
                raise Declined(answer.get("why", ""), answer.get("notice", ""))
            await asyncio.sleep(RETRY_AFTER)

    async def _say(self, message: dict[str, Any]) -> dict[str, Any]:
        if self._socket is not None:
            with suppress(TimeoutError, WebSocketException):
                return await self._say_by_socket(self._socket, message)
        return await self._say_by_post(message)

    async def _say_by_socket(self, socket: ClientConnection, message: dict[str, Any]) -> dict[str, Any]:
        answered: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[message["key"]] = answered
        try:
            async with asyncio.timeout(ACK_WITHIN):
                await socket.send(json.dumps(message))
                return await answered
        finally:
            self._waiting.pop(message["key"], None)

    async def _say_by_post(self, message: dict[str, Any]) -> dict[str, Any]:
        try:
            answer = await self.client.post(
                f"/api/sessions/{self.session}/acts", json=message, headers=self._bearer
            )
            return {**answer.json(), "status": answer.status_code}
        except (httpx.TransportError, ValueError):
            return {"status": 507}

    @property
    def _bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.key}"}

    async def sit(self, name: str, perspective: str, organisation: str, *, phone: bool) -> int:
        """With the desk's key: a seat for somebody without a phone."""
        asked = {"name": name, "perspective": perspective, "organisation": organisation, "phone": phone}
        path = f"/api/sessions/{self.session}/seats"
        answer = await self.client.post(path, json=asked, headers=self._bearer)
        return int(told(answer)["seat"])

    async def look(self) -> Screen:
        """What this key's screen shows now, without following it."""
        answer = await self.client.get(f"/api/sessions/{self.session}/state", headers=self._bearer)
        screen: Screen = told(answer)["screen"]
        return screen

    async def download(self, suffix: str) -> bytes:
        path = f"/api/sessions/{self.session}/plan.{suffix}"
        answer = await self.client.get(path, headers=self._bearer)
        if answer.is_error:
            told(answer)
        return answer.content


async def join(client: httpx.AsyncClient, session: str, seat: dict[str, Any]) -> tuple[int, Phone]:
    """Takes a seat with the code on the wall; the same key again is the same seat.

    Raises
    ------
    Declined
        With the sentence the house gave.

    """
    answer = await client.post(f"/api/sessions/{session}/seats", json=seat)
    given = told(answer)
    return int(given["seat"]), Phone(client, session, str(given["token"]))


def told(answer: httpx.Response) -> dict[str, Any]:
    """What the house answered, or Declined with its sentence."""
    said: dict[str, Any] = answer.json()
    if answer.is_error:
        raise Declined(said.get("why", ""), said.get("notice", ""))
    return said
