"""One websocket for each screen: news out, acts in. Who does not read is dropped, the room goes on."""

import asyncio
import json
import logging
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, WebSocket
from starlette.websockets import WebSocketDisconnect, WebSocketState

from app.journal.tables import SessionRow
from app.live.room import Room
from app.session.core import FACILITATORS
from app.views.render import Screen, changed, plain, push
from app.views.words import Words
from app.web.acts import Answered, perform
from app.web.hands import hand_from
from app.web.house import House, house_of
from app.web.origin import is_ours
from app.web.viewing import screen_of, words_for
from app.web.who import Visitor, bearer_of, visitor_now, visitor_of

log = logging.getLogger("tussenstap.socket")
router = APIRouter()
BEAT = 15.0
SEND_WITHIN = 5.0
SPREAD_PER_PHONE = 0.006


class Line:
    """One open socket: it sends one frame at a time, and gives up on somebody who does not read."""

    def __init__(
        self, socket: WebSocket, house: House, room: Room, visitor: Visitor, row: SessionRow
    ) -> None:
        self.socket, self.house, self.room, self.visitor, self.row = socket, house, room, visitor, row
        self.words: Words = words_for(socket, room)
        usual = "json" if socket.url.path.startswith("/api/") else "html"
        self.as_json = socket.query_params.get("as", usual) == "json"
        self._sending = asyncio.Lock()

    async def send(self, frame: dict[str, Any]) -> None:
        async with self._sending, asyncio.timeout(SEND_WITHIN):
            await self.socket.send_text(json.dumps(frame, ensure_ascii=False))

    async def tell_news(self) -> None:
        before: Screen = {}
        async for moment in self.room.watch():
            if visitor_now(self.visitor, self.room.state) != self.visitor:
                await self._part()
                return
            after = screen_of(self.house, self.room, self.visitor, self.row)
            words = words_for(self.socket, self.room)
            if words != self.words:
                before, self.words = {}, words
            if news := changed(before, after):
                before = after
                await self.send({"seq": moment.seq, **self._drawn(news)})

    async def beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            if await asyncio.to_thread(self.house.doors.by_id, self.visitor.link) is None:
                await self.send({"gone": True})
                return
            spread = round(max(0.3, len(self.room.weather.connected) * SPREAD_PER_PHONE), 2)
            await self.send({"beat": self.room.seq, "spread": spread, "now": datetime.now(UTC).isoformat()})

    async def hear(self) -> None:
        while True:
            raw = await self._frame()
            if isinstance(raw, dict) and isinstance(raw.get("shown"), int):
                self._painted(raw["shown"], raw.get("pages"))
                continue
            if isinstance(raw, dict) and "hand" in raw:
                self._hold(raw["hand"])
                continue
            visitor = visitor_now(self.visitor, self.room.state)
            if visitor is None:
                await self._part()
                return
            answer = await perform(self.house, self.room, visitor, raw)
            await self.send(self._answer(answer))

    def _painted(self, seq: int, pages: Any) -> None:
        self.house.presence.shown(self.room, self.visitor.place, seq, pages if isinstance(pages, int) else 1)

    def _hold(self, raw: Any) -> None:
        if self.visitor.role in FACILITATORS and (hand := hand_from(raw)):
            self.house.presence.hands.hold(self.room, hand, self)

    async def _frame(self) -> Any:
        message = await self.socket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1005))
        return read_frame(message.get("text") or "")

    async def _part(self) -> None:
        """A merged seat comes back by itself as the one that was kept; a removed seat has no screen."""
        if visitor_now(self.visitor, self.room.state) is None:
            await self.send({"gone": True})

    def _drawn(self, news: Screen) -> dict[str, Any]:
        return {"screen": plain_screen(news)} if self.as_json else {"html": push(news, self.words)}

    def _answer(self, answer: Answered) -> dict[str, Any]:
        if answer.well:
            number = {"number": answer.number} if self.as_json and answer.number else {}
            return {"ack": answer.key, "seq": answer.seq, **number}
        notice = answer.notice
        return {
            "refused": answer.key,
            "status": answer.status,
            "why": notice.key if notice else "",
            "notice": answer.said(self.words),
            **({"who": answer.who} if answer.who else {}),
            **({"theirs": answer.theirs} if answer.theirs else {}),
        }


def read_frame(text: str) -> Any:
    """JSON, or None for anything else: the door answers that with a sentence."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def plain_screen(screen: Screen) -> dict[str, Any]:
    return {slot: plain(region) for slot, region in screen.items()}


@router.websocket("/s/{session}/{power}/live")
async def follow(socket: WebSocket, session: str, power: str) -> None:
    visitor = await visitor_of(socket, power, session) if is_ours(socket) else None
    await _serve(socket, visitor)


@router.websocket("/api/sessions/{session}/live")
async def follow_as_program(socket: WebSocket, session: str) -> None:
    await _serve(socket, await bearer_of(socket, session))


async def _serve(socket: WebSocket, visitor: Visitor | None) -> None:
    house = house_of(socket)
    row = await asyncio.to_thread(house.doors.session, visitor.session) if visitor else None
    if visitor is None or row is None:
        await socket.close(4403)
        return
    room = await house.rooms.room(visitor.session)
    await socket.accept()
    line = Line(socket, house, room, visitor, row)
    with house.presence.present(room, visitor.place):
        try:
            await _talk(line)
        finally:
            house.presence.hands.leave(room, line)


async def _talk(line: Line) -> None:
    """News, beats and acts side by side, until one of them ends."""
    tasks = [asyncio.create_task(work) for work in (line.tell_news(), line.beat(), line.hear())]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        _report(line, task)
    if line.socket.application_state is not WebSocketState.DISCONNECTED:
        with suppress(RuntimeError, TimeoutError, WebSocketDisconnect):
            async with asyncio.timeout(SEND_WITHIN):
                await line.socket.close(1012)


def _report(line: Line, task: "asyncio.Task[None]") -> None:
    error = None if task.cancelled() else task.exception()
    if error and not isinstance(error, WebSocketDisconnect | TimeoutError | RuntimeError):
        log.error("socket session=%s place=%s: %r", line.room.session, line.visitor.place, error)
