"""The door of a session: a code, a name, a seat. No account."""

import asyncio
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.journal.tables import SessionRow
from app.live.room import Room
from app.session.core import Refused, Role
from app.session.seats import SeatTaken, taken
from app.session.state import Phase, Session
from app.views.door import at_the_door
from app.views.frame import Notice
from app.views.render import page
from app.views.words import LANGUAGES, Words
from app.web.house import House, house_of
from app.web.messages import Message, command_from
from app.web.packing import page_answer
from app.web.who import Visitor, give_cookie, visitor_of

router = APIRouter()
# More than this is slower to look through than to type; then the names come while typing.
MOST_TAPPED = 24
BEFORE = frozenset({Phase.PREPARE, Phase.DOOR, Phase.GOAL})


@router.get("/")
async def front(request: Request, code: str = "") -> Response:
    """Type the code that stands on the wall."""
    if code:
        return RedirectResponse(f"/j/{quote(code.strip()[:20].upper(), safe='')}", 303)
    return page_answer(request, page("front", visitor_words(request), notice=Notice()))


@router.get("/J/{code}", include_in_schema=False)
async def front_in_capitals(code: str) -> RedirectResponse:
    """A QR code of capitals is smaller: it comes in here."""
    return RedirectResponse(f"/j/{quote(code, safe='')}", 303)


@router.get("/j/{code}")
async def knock(request: Request, code: str) -> Response:
    found = await session_of(request, code)
    if isinstance(found, Response):
        return found
    room = await house_of(request).rooms.room(found.id)
    if await visitor_of(request, "seat", found.id):
        return RedirectResponse(f"/s/{found.id}/seat/", 303)
    return join_page(request, found, room)


@router.post("/j/{code}")
async def join(request: Request, code: str) -> Response:
    found = await session_of(request, code)
    if isinstance(found, Response):
        return found
    house, form = house_of(request), await request.form()
    room = await house.rooms.room(found.id)
    typed = {name: str(form.get(name, "")) for name in ("name", "perspective")}
    key = str(form.get("key", "")) or secrets.token_urlsafe(12)
    try:
        seat = await take_seat(room, typed, key, Role.STRANGER)
    except Refused as refused:
        return join_page(request, found, room, typed, refused)
    late = "" if room.state.phase in BEFORE else "?late=yes"
    response = RedirectResponse(f"/s/{found.id}/seat/{late}", 303)
    await hand_over(house, response, found.id, seat)
    return response


async def take_seat(room: Room, fields: Mapping[str, Any], key: str, role: Role) -> int:
    """A new seat at the table: its number. The same key again is the same seat."""
    message = Message(key, "take_seat", fields)
    command = command_from(message)
    who = Visitor(role, room.session).acts(key)
    done = await room.perform(command, who, message.digest)
    facts = done.facts or room.facts_of(key)
    return next(fact.number for fact in facts if isinstance(fact, SeatTaken))


async def hand_over(house: House, response: Response, session: str, seat: int) -> str:
    """A link of this seat's own, swapped at once for its cookie."""
    token = await asyncio.wrap_future(house.doors.grant("seat", session, seat))
    link = await asyncio.to_thread(house.doors.by_token, token)
    if link:
        give_cookie(house, response, link)
    return token


async def session_of(request: Request, code: str) -> SessionRow | HTMLResponse:
    """The session of a code; only wrong guesses are counted, since a whole room has one address."""
    house, words = house_of(request), visitor_words(request)
    guesser = request.client.host if request.client else ""
    if not house.pace.may_guess(guesser):
        return HTMLResponse(page("front", words, notice=Notice("refused-too-many-guesses")), 429)
    row = await asyncio.to_thread(house.doors.session_by_code, code)
    if row is None:
        house.pace.guessed_wrong(guesser)
        return HTMLResponse(page("front", words, notice=Notice("refused-unknown-code")), 404)
    return row


def join_page(
    request: Request,
    row: SessionRow,
    room: Room,
    typed: dict[str, str] | None = None,
    why: Refused | None = None,
) -> HTMLResponse:
    state = room.state
    words = visitor_words(request, state)
    notice = Notice(f"refused-{why.key.replace('_', '-')}", tuple(why.values.items())) if why else Notice()
    twin = taken(typed["name"], state) if typed and why and why.key == "name_taken" else None
    names = at_the_door(state)
    html = page(
        "join",
        words,
        notice=notice,
        title=state.setup.title,
        code=row.code or "",
        typed=typed or {"name": "", "perspective": ""},
        perspectives=tuple(dict.fromkeys(one.perspective for one in state.setup.expected if one.perspective)),
        expected=names if len(names) <= MOST_TAPPED else (),
        everybody=names,
        door_open=state.door_open,
        finished=state.finished,
        twin=twin.number if twin else 0,
        key=secrets.token_urlsafe(12),
        names=str(state.setup.names),
    )
    return page_answer(request, html, 409 if why else 200)


def visitor_words(request: Request, state: Session | None = None) -> Words:
    """What this person chose, else the session's language, else what the browser prefers."""
    chosen = request.cookies.get("language", "")
    if chosen in LANGUAGES:
        return Words(chosen, state.setup.bear if state else True)
    if state:
        return Words(state.setup.language, state.setup.bear)
    return Words("en" if request.headers.get("accept-language", "nl").lower().startswith("en") else "nl")


@router.post("/language")
async def choose_language(request: Request) -> RedirectResponse:
    form = await request.form()
    chosen, back = str(form.get("language", "")), str(form.get("back", "/"))
    safe = back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/"
    response = RedirectResponse(safe, 303)
    if chosen in LANGUAGES:
        response.set_cookie("language", chosen, max_age=31_536_000, samesite="lax", httponly=True)
    return response
