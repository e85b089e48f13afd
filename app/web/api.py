"""The doors for programs: found a session, take a seat, act, read what a screen shows, take the plan home."""

import asyncio
import secrets
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request
from starlette.responses import JSONResponse, Response

from app.exports import FORMATS
from app.journal.tables import SessionRow
from app.journal.writer import NotSaved
from app.live.room import Room
from app.session.core import FACILITATORS, Refused, Role
from app.session.judge import judge
from app.session.state import Session
from app.views.plan import Names
from app.views.words import Words, preferred
from app.web.acts import Answered, answer_of, perform
from app.web.api_models import (
    Acknowledged,
    AnyAct,
    Found,
    NewSeat,
    NewSession,
    Opens,
    SeatGiven,
    Seen,
    SessionMade,
    Sorry,
)
from app.web.errors import sorry
from app.web.house import House, house_of
from app.web.joining import take_seat
from app.web.messages import Message, command_from
from app.web.pages import Visit
from app.web.plan_files import order
from app.web.socket import plain_screen
from app.web.who import Visitor, bearer_of, link_of_bearer

REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"model": Sorry} for status in (400, 401, 403, 404, 409, 413, 422, 429, 503, 507)
}
router = APIRouter(prefix="/api", tags=["Tussenstap"], responses=REFUSALS)


@router.get("/key", response_model=Opens)
async def what_opens(request: Request) -> Response:
    """What the bearer opens: the organiser's token every session, a desk's key one, a token a seat."""
    link = await link_of_bearer(request)
    if link is None:
        raise HTTPException(401)
    row = await asyncio.to_thread(house_of(request).doors.session, link.session) if link.session else None
    code = row.code if row and link.power in FACILITATORS else None
    return JSONResponse({"power": link.power, "session": link.session, "seat": link.seat, "code": code or ""})


@router.get("/codes/{code}", response_model=Found)
async def find(request: Request, code: str) -> Response:
    """The session of a join code; wrong guesses are counted."""
    row = await asyncio.to_thread(house_of(request).doors.session_by_code, code)
    if refusal := _guess(request, row, code):
        return refusal
    room = await house_of(request).rooms.room(row.id if row else "")
    found = {"title": room.state.setup.title, "door_open": room.state.door_open}
    return JSONResponse({"session": room.session, **found})


async def visit_of(request: Request, session: str) -> Visit:
    """Whoever holds a key of this session, in its room."""
    house = house_of(request)
    row = await asyncio.to_thread(house.doors.session, session)
    if await link_of_bearer(request) is None:
        raise HTTPException(401)
    if row is None:
        raise HTTPException(404)
    visitor = await bearer_of(request, session)
    if visitor is None:
        raise HTTPException(403)
    return await _inside(request, row, visitor)


async def _inside(request: Request, row: SessionRow, visitor: Visitor) -> Visit:
    house = house_of(request)
    room = await house.rooms.room(row.id)
    setup = room.state.setup
    language = preferred(request.headers.get("accept-language", ""), setup.language)
    return Visit(house, room, visitor, row, Words(language, setup.bear))


@router.post("/sessions", status_code=201, response_model=SessionMade)
async def found_session(request: Request, asked: NewSession) -> Response:
    """A new session; the bearer is the organiser's token."""
    house = house_of(request)
    link = await link_of_bearer(request)
    if link is None or link.power != "organiser":
        raise HTTPException(401 if link is None else 403)
    try:
        commands = _described(asked)
    except Refused as refused:
        return _answer(Words(preferred(request.headers.get("accept-language", ""))), answer_of("", refused))
    session, code = await asyncio.wrap_future(house.doors.found(practice=asked.practice))
    room = await house.rooms.room(session)
    for message in commands:
        desk = Visitor(Role.DESK, session).acts(message.key)
        await room.perform(command_from(message), desk, message.digest)
    return JSONResponse(await _links(house, session, code), 201)


def _described(asked: NewSession) -> tuple[Message, ...]:
    """The acts that describe it, tried before there is a session."""
    told = (
        ("describe", {"field": "title", "text": asked.title}),
        ("describe", {"field": "goal", "text": asked.goal}),
        ("choose_words", {"language": asked.language}),
    )
    messages = tuple(Message(secrets.token_urlsafe(12), kind, fields) for kind, fields in told)
    for message in messages:
        judge(command_from(message), Session(), (), Visitor(Role.DESK, "").acts(message.key))
    return messages


async def _links(house: House, session: str, code: str) -> dict[str, str]:
    desk, wall = [await asyncio.wrap_future(house.doors.grant(one, session)) for one in ("desk", "wall")]
    base = house.address
    return {
        "id": session,
        "code": code,
        "desk": f"{base}/d/{desk}",
        "wall": f"{base}/w/{wall}",
        "join": f"{base}/j/{code}",
        "api": f"{base}/api/sessions/{session}",
        "key": desk,
    }


@router.post("/sessions/{session}/seats", status_code=201, response_model=SeatGiven)
async def sit_down(request: Request, session: str, asked: NewSeat) -> Response:
    """Takes a seat: the join code is the right to it, or the desk's key."""
    row = await asyncio.to_thread(house_of(request).doors.session, session)
    if row is None:
        return sorry(request, "api-no-session", 404)
    if "authorization" in request.headers:
        visit = await visit_of(request, session)
        role = visit.visitor.role
    elif refusal := _guess(request, row, asked.code):
        return refusal
    else:
        role = Role.STRANGER
        visit = await _inside(request, row, Visitor(role, session))
    return await _seated(visit, role, asked)


def _guess(request: Request, row: SessionRow | None, code: str) -> JSONResponse | None:
    """Wrong codes are counted here as on the join page, or this would be the door for guessing them."""
    pace, guesser = house_of(request).pace, request.client.host if request.client else ""
    if not pace.may_guess(guesser):
        return sorry(request, "refused-too-many-guesses", 429)
    typed = "".join(code.split()).replace("-", "").upper()
    if row and row.code and secrets.compare_digest(typed.encode("utf-8", "replace"), row.code.encode()):
        return None
    pace.guessed_wrong(guesser)
    return sorry(request, "refused-unknown-code", 404)


async def _seated(visit: Visit, role: Role, asked: NewSeat) -> Response:
    key = asked.key or secrets.token_urlsafe(12)
    fields = asked.model_dump(include={"name", "perspective", "organisation", "phone"})
    try:
        seat = await take_seat(visit.room, fields, key, role)
        granted = visit.house.doors.grant("seat", visit.row.id, seat)
        token = await asyncio.wrap_future(granted)
    except (Refused, NotSaved) as problem:
        return _answer(visit.words, answer_of(key, problem))
    given = {"session": visit.row.id, "seat": seat, "token": token, "seq": visit.room.seq}
    return JSONResponse(given, 201)


@router.post("/sessions/{session}/acts", response_model=Acknowledged)
async def act(
    request: Request,
    visit: Annotated[Visit, Depends(visit_of)],
    asked: AnyAct,  # noqa: ARG001 - checked and described by its model, judged as it came
) -> Response:
    """Any act of the desk or a seat: the same door as the pages and the socket."""
    return _answer(visit.words, await perform(visit.house, visit.room, visit.visitor, await request.json()))


def _answer(words: Words, answer: Answered) -> JSONResponse:
    if answer.well:
        return JSONResponse({"key": answer.key, "seq": answer.seq, "number": answer.number})
    notice = answer.notice
    said = words(notice.key, **notice.said) if notice else ""
    why = notice.key if notice else ""
    return JSONResponse({"key": answer.key, "why": why, "notice": said}, answer.status)


@router.get("/sessions/{session}/state", response_model=Seen)
async def state(visit: Annotated[Visit, Depends(visit_of)]) -> Response:
    """Exactly what this visitor's page shows, as values."""
    screen = plain_screen(visit.screen())
    return JSONResponse({"seq": visit.room.seq, "role": str(visit.visitor.role), "screen": screen})


@router.get("/sessions/{session}/plan.{suffix}", response_class=Response)
async def plan(request: Request, visit: Annotated[Visit, Depends(visit_of)], suffix: str) -> Response:
    """The plan as it stands now, for whoever facilitates, in any of the formats of the exports."""
    if suffix not in FORMATS:
        return sorry(request, "api-no-format", 404)
    if visit.visitor.role not in FACILITATORS:
        raise HTTPException(403)
    room: Room = visit.room
    words = Words(room.state.setup.language, room.state.setup.bear)
    ordered = order(room.state, room.past, words, Names.NAMES, visit.visitor.session)
    file = await visit.house.printer.plan(ordered, suffix)
    return Response(file.data, media_type=file.media_type, headers=file.headers)
