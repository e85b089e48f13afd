"""At a closed door, or on a second device: somebody knocks, the desk or the first device says yes or no."""

import asyncio
import secrets
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.journal.knocks import Waiting
from app.live.room import Room
from app.session.core import Refused, Role, require
from app.session.texts import Graphemes
from app.views.frame import Notice
from app.views.render import page
from app.web.cleaning import fitted
from app.web.house import House, house_of
from app.web.joining import hand_over, join_page, session_of, take_seat, visitor_words
from app.web.messages import Message
from app.web.who import Visitor, seat_now

router = APIRouter()
NAME = Graphemes(40)
KINDS = frozenset({"grant_knock", "refuse_knock"})


@router.post("/j/{code}/knock")
async def knock(request: Request, code: str) -> Response:
    found = await session_of(request, code)
    if isinstance(found, Response):
        return found
    house, form = house_of(request), await request.form()
    room = await house.rooms.room(found.id)
    try:
        name = fitted(str(form.get("name", "")), NAME)
        require(name, "name_missing")
    except Refused as refused:
        return join_page(request, found, room, {"name": "", "perspective": ""}, refused)
    asked = str(form.get("seat", ""))[:6]
    seat = seat_now(room.state, int(asked)) if asked.isdecimal() else None
    knock = await asyncio.wrap_future(house.knocks.knock(found.id, name, seat))
    await house.rooms.read_knocks(room)
    return RedirectResponse(f"/j/{found.code}/knock/{knock}", 303)


@router.get("/j/{code}/knock/{knock}")
async def wait(request: Request, code: str, knock: str) -> Response:
    """Asks again every few seconds by itself, also without a script, until there is an answer."""
    house = house_of(request)
    waiting = await asyncio.to_thread(house.knocks.find, knock)
    if waiting is None:
        raise HTTPException(404)
    room = await house.rooms.room(waiting.session)
    words = visitor_words(request, room.state)
    if waiting.granted and waiting.seat is not None:
        response = RedirectResponse(f"/s/{waiting.session}/seat/", 303)
        await hand_over(house, response, waiting.session, waiting.seat)
        return response
    said = Notice() if waiting.granted is None else Notice("knock-refused")
    return HTMLResponse(page("knock", words, notice=said, waiting=waiting.granted is None, code=code))


async def answer_knock(house: House, room: Room, visitor: Visitor, message: Message) -> None:
    """The desk answers any knock; a seat only one that asks for that seat.

    Raises
    ------
    Refused
        For somebody else's knock, or one that was answered already.

    """
    waiting = await asyncio.to_thread(house.knocks.find, str(message.fields.get("knock", "")))
    if waiting is None or waiting.session != room.session or waiting.granted is not None:
        raise Refused("nobody_knocks")
    mine = visitor.role is Role.SEAT and visitor.seat == waiting.seat
    if not (mine or visitor.role in {Role.DESK, Role.SCRIBE}):
        raise Refused("not_yours_to_do")
    granted = message.kind == "grant_knock"
    seat = await _seat_for(room, visitor, waiting) if granted else waiting.seat
    await asyncio.wrap_future(house.knocks.answer(room.session, waiting.id, granted=granted, seat=seat))
    await house.rooms.read_knocks(room)


async def _seat_for(room: Room, visitor: Visitor, waiting: Waiting) -> int:
    if waiting.seat is not None:
        return waiting.seat
    fields: dict[str, Any] = {"name": waiting.name}
    return await take_seat(room, fields, secrets.token_urlsafe(12), visitor.role)
