"""The three screens of a session, and the same door by POST for whoever has no socket."""

import asyncio
import secrets
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from app.journal.tables import SessionRow
from app.live.room import Room
from app.session.core import FACILITATORS
from app.session.state import Session
from app.views.frame import Notice
from app.views.render import Screen, page, push
from app.views.words import Words
from app.web.acts import perform
from app.web.hands import hand_from
from app.web.house import House, house_of
from app.web.kept import Kept, kept_from
from app.web.messages import COMMANDS, many_valued
from app.web.packing import FRESH, page_answer
from app.web.viewing import screen_of, words_for
from app.web.who import Visitor, visitor_now, visitor_of

router = APIRouter()
HOLD = 25.0
POWERS = frozenset({"desk", "scribe", "wall", "seat"})


@dataclass(frozen=True, slots=True)
class Visit:
    """One request inside a session: who, in which room, in which words."""

    house: House
    room: Room
    visitor: Visitor
    row: SessionRow
    words: Words

    def screen(self) -> Screen:
        return screen_of(self.house, self.room, self.visitor, self.row)


async def entered(request: Request, session: str, power: str) -> Visit:
    """The visitor's room, or the calm page that says how to get in."""
    house = house_of(request)
    visitor = await visitor_of(request, power, session) if power in POWERS else None
    row = await asyncio.to_thread(house.doors.session, session) if visitor else None
    if visitor is None or row is None:
        raise HTTPException(403)
    room = await house.rooms.room(session)
    return Visit(house, room, visitor, row, words_for(request, room))


@router.get("/s/{session}/{power}/")
async def show(request: Request, session: str, power: str, late: str = "") -> HTMLResponse:
    """`late`: somebody who just came in while the session runs is told where the room is."""
    visit = await entered(request, session, power)
    return page_answer(request, screen_html(visit, Notice(), late=bool(late)))


def screen_html(visit: Visit, notice: Notice, kept: Kept | None = None, *, late: bool = False) -> str:
    screen = {**visit.screen(), "notice": notice}
    standing = Standing(str(visit.visitor.role), visit.visitor.session, visit.room.seq, visit.room.state)
    return drawn_page(visit.words, screen, standing, kept, late=late)


@dataclass(frozen=True, slots=True)
class Standing:
    """Whose page it is, and where its session stands."""

    power: str
    session: str
    seq: int
    state: Session


def drawn_page(
    words: Words,
    screen: Screen,
    standing: Standing,
    kept: Kept | None = None,
    *,
    late: bool = False,
    **more: Any,
) -> str:
    """A whole screen. There is one for the wall and one for a seat; whoever else comes in sees the desk."""
    return page(
        standing.power if standing.power in {"seat", "wall"} else "desk",
        words,
        screen=screen,
        seq=standing.seq,
        key=secrets.token_urlsafe(12),
        part=str(standing.state.phase),
        session=standing.session,
        power=standing.power,
        setup=standing.state.setup,
        kept=kept or Kept(),
        late=late,
        **more,
    )


@router.post("/s/{session}/{power}/acts")
async def act(request: Request, session: str, power: str) -> Response:
    """An act by POST: JSON from our script, htmx from the desk, a plain form without any script."""
    visit = await entered(request, session, power)
    is_json = request.headers.get("content-type", "").startswith("application/json")
    raw = await _json(request) if is_json else from_form(await request.form(), request.headers.get("act-key"))
    answer = await perform(visit.house, visit.room, visit.visitor, raw)
    notice = answer.notice or Notice()
    if is_json:
        body = {"key": answer.key, "seq": answer.seq, "why": notice.key, "notice": answer.said(visit.words)}
        body |= {name: said for name in ("theirs", "who") if (said := getattr(answer, name))}
        return JSONResponse(body, answer.status)
    if request.headers.get("hx-request"):
        return HTMLResponse(push({"notice": notice}, visit.words), answer.status)
    if answer.well:
        return RedirectResponse(f"/s/{session}/{power}/", 303)
    return HTMLResponse(screen_html(visit, notice, kept_from(raw)), answer.status, FRESH)


@router.post("/s/{session}/{power}/hand")
async def hold(request: Request, session: str, power: str) -> Response:
    """What a desk holds, where sockets are blocked: believed for a while, then told again."""
    visit = await entered(request, session, power)
    if visit.visitor.role in FACILITATORS and (hand := hand_from(await _json(request))):
        visit.house.presence.hands.hold(visit.room, hand)
    return Response(status_code=204)


async def _json(request: Request) -> Any:
    try:
        return await request.json()
    except (ValueError, RecursionError):
        return None


def from_form(form: FormData, key: str | None) -> dict[str, Any]:
    """A form as a message. A form without a key is a press without a script: it gets one here."""
    fields: dict[str, Any] = {name: value for name, value in form.multi_items() if isinstance(value, str)}
    kind = fields.get("kind", "")
    for name in many_valued(COMMANDS[kind]) if kind in COMMANDS else ():
        given = [value for value in form.getlist(name) if isinstance(value, str) and value]
        fields[name] = [part for value in given for part in value.split(",")]
    return {**fields, "key": key or fields.get("key") or secrets.token_urlsafe(12)}


@router.get("/s/{session}/{power}/news")
async def news(request: Request, session: str, power: str, seq: int = -1, mark: str = "") -> JSONResponse:
    """Where sockets are blocked: held until something is newer than what was seen, at most 25 s.

    A wall says here, too, what it has painted: `shown`, in so many `pages`.
    """
    visit = await entered(request, session, power)
    visit.house.presence.shown(visit.room, visit.visitor.place, *painted(request))
    mark = mark or visit.room.mark
    with visit.house.presence.present(visit.room, visit.visitor.place, slow=True):
        moment = await visit.room.newer(seq, mark, HOLD)
    now = visitor_now(visit.visitor, visit.room.state)
    if now is None:
        raise HTTPException(403)
    if moment is None:
        return JSONResponse({"seq": seq, "mark": mark, "html": ""})
    screen = screen_of(visit.house, visit.room, now, visit.row)
    words = words_for(request, visit.room)
    return JSONResponse({"seq": visit.room.seq, "mark": visit.room.mark, "html": push(screen, words)})


def painted(request: Request) -> tuple[int, int]:
    said = (request.query_params.get(name, "")[:9] for name in ("shown", "pages"))
    shown, pages = (int(number) if number.isdecimal() else 0 for number in said)
    return shown, pages
