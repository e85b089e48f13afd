"""The organiser: sessions, a new one or one to practise in, and the links that open their screens."""

import asyncio

from fastapi import APIRouter, HTTPException, Request, UploadFile
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.exports.founding import founded
from app.exports.json import NotAPlan, read
from app.journal.doors import Link
from app.journal.journal import Act
from app.practising import own_address
from app.views.render import page
from app.web.house import House, house_of
from app.web.joining import visitor_words
from app.web.session_list import session_list
from app.web.who import give_cookie, link_of

router = APIRouter()
COUNTED = 30
ENTRANCES = {"o": "organiser", "d": "desk", "w": "wall", "b": "scribe", "p": "seat"}


async def enter(request: Request, token: str) -> Response:
    """A secret link is swapped for a cookie and a clean address at its first use."""
    house = house_of(request)
    link = await asyncio.to_thread(house.doors.by_token, token)
    if link is None or link.power != ENTRANCES[request.url.path[1]]:
        raise HTTPException(403)
    response = RedirectResponse(address_of(link), 303)
    give_cookie(house, response, link)
    return response


for letter in ENTRANCES:
    router.add_api_route(f"/{letter}/{{token}}", enter, methods=["GET"], include_in_schema=False)


def address_of(link: Link) -> str:
    return f"/s/{link.session}/{link.power}/" if link.session else "/sessions"


async def organiser(request: Request) -> House:
    if await link_of(request, "organiser", None) is None:
        raise HTTPException(403)
    return house_of(request)


@router.get("/sessions")
async def sessions(request: Request) -> HTMLResponse:
    house, words = await organiser(request), visitor_words(request)
    rows = await asyncio.to_thread(house.doors.sessions)
    seats = [len((await house.rooms.room(row.id)).state.round.order) for row in rows[:COUNTED]]
    listed = session_list(rows, seats, words.language)
    return HTMLResponse(page("sessions", words, open=listed.open, done=listed.done))


@router.post("/sessions")
async def create(request: Request) -> RedirectResponse:
    house = await organiser(request)
    session, _ = await asyncio.wrap_future(house.doors.found())
    return await _to(house, "desk", session)


@router.post("/sessions/practice")
async def practise(request: Request) -> RedirectResponse:
    """A session in which robots come in by themselves, for whoever wants to lead one first."""
    house = await organiser(request)
    session, _ = await asyncio.wrap_future(house.doors.found(practice=True))
    key = await asyncio.wrap_future(house.doors.grant("desk", session))
    here = own_address(house.settings.host, house.settings.port)
    await asyncio.to_thread(house.rehearsals.begin, here, key, house.settings.data)
    return await _to(house, "desk", session)


@router.post("/sessions/read")
async def read_back(request: Request, plan: UploadFile | None = None) -> Response:
    """A plan from a JSON file becomes a session of its own, with the same plan."""
    house = await organiser(request)
    try:
        found = await asyncio.to_thread(read, await plan.read() if plan else b"")
    except NotAPlan:
        html = page("read_wrong", visitor_words(request))
        return HTMLResponse(html, 422)
    session, _ = await asyncio.wrap_future(house.doors.found())
    room = await house.rooms.room(session)
    await room.begin(Act("read-from-a-file", "", "desk", found.as_of, founded(found)))
    return await _to(house, "desk", session)


@router.post("/sessions/{session}/{power}")
async def open_screen(request: Request, session: str, power: str) -> RedirectResponse:
    """The organiser opens a desk or a wall in this browser: a link of their own, revocable like any."""
    house = await organiser(request)
    row = await asyncio.to_thread(house.doors.session, session)
    if row is None or power not in {"desk", "wall"}:
        raise HTTPException(404)
    return await _to(house, power, session)


async def _to(house: House, power: str, session: str) -> RedirectResponse:
    token = await asyncio.wrap_future(house.doors.grant(power, session))
    link = await asyncio.to_thread(house.doors.by_token, token)
    if link is None:
        raise HTTPException(403)
    response = RedirectResponse(address_of(link), 303)
    give_cookie(house, response, link)
    return response
