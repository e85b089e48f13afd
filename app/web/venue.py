"""Trying the room the day before: address, line, speed and clock, from the desk or from a phone."""

import asyncio
import ipaddress
import os
from datetime import UTC, datetime
from urllib.parse import urlsplit

import httpx
from fastapi import APIRouter, HTTPException, Request, WebSocket
from markupsafe import Markup
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from app.session.core import FACILITATORS
from app.views.render import page
from app.web.house import house_of
from app.web.joining import session_of, visitor_words
from app.web.origin import is_ours
from app.web.pages import Visit, entered
from app.web.qr import join_address, qr_svg

router = APIRouter()
LOAD = 192 * 1024
HOLD = 2.0
LISTEN = 10.0
REACHED_WITHIN = 4.0
FRESH = {"cache-control": "no-store"}


async def leading(request: Request, session: str, power: str) -> Visit:
    visit = await entered(request, session, power)
    if visit.visitor.role not in FACILITATORS:
        raise HTTPException(403)
    return visit


@router.get("/s/{session}/{power}/venue")
async def venue(request: Request, session: str, power: str) -> HTMLResponse:
    visit = await leading(request, session, power)
    address, code = visit.house.address, visit.row.code or ""
    phone = f"{join_address(address, code)}/venue"
    html = page(
        "venue",
        visit.words,
        tries=f"/j/{code}/venue",
        desk=f"/s/{session}/{power}/",
        address=address,
        phone=phone,
        qr=Markup(qr_svg(phone.upper()).decode()),  # noqa: S704 - drawn by us from an address of our own
        step=visit.room.state.wall.step,
    )
    return HTMLResponse(html, headers=FRESH)


@router.get("/s/{session}/{power}/venue/address")
async def address(request: Request, session: str, power: str) -> JSONResponse:
    visit = await leading(request, session, power)
    return JSONResponse({"state": await reached(visit.house.address)}, headers=FRESH)


async def reached(address: str) -> str:
    """ "good", "here" (an address of this machine only) or "lost": we did not find ourselves there."""
    if is_here_only(urlsplit(address).hostname or ""):
        return "here"
    try:
        async with httpx.AsyncClient(trust_env=False, timeout=REACHED_WITHIN) as client:
            answer = await client.get(f"{address}/healthz")
            return "good" if answer.json().get("healthy") else "lost"
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, AttributeError):
        return "lost"


def is_here_only(host: str) -> bool:
    """Whether only this machine itself finds this host.

    >>> is_here_only("localhost"), is_here_only("127.0.0.1"), is_here_only("192.168.1.20")
    (True, True, False)
    """
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return host.lower() == "localhost" or host.lower().endswith(".localhost")
    return ip.is_loopback or ip.is_unspecified


@router.get("/J/{code}/VENUE", include_in_schema=False)
async def phone_in_capitals(code: str) -> RedirectResponse:
    return RedirectResponse(f"/j/{code}/venue", 303)


@router.get("/j/{code}/venue")
async def phone(request: Request, code: str) -> Response:
    found = await session_of(request, code)
    if isinstance(found, Response):
        return found
    room = await house_of(request).rooms.room(found.id)
    words = visitor_words(request, room.state)
    html = page("venue_phone", words, tries=f"/j/{found.code}/venue", join=f"/j/{found.code}")
    return HTMLResponse(html, headers=FRESH)


@router.get("/j/{code}/venue/{what}")
async def tried(request: Request, code: str, what: str) -> Response:
    """The clock at once; "held" after a moment, as the slow path answers; "load" is something to carry."""
    found = await session_of(request, code)
    if isinstance(found, Response):
        return found
    if what == "load":
        return Response(os.urandom(LOAD), media_type="application/octet-stream", headers=FRESH)
    if what not in {"clock", "held"}:
        raise HTTPException(404)
    if what == "held":
        await asyncio.sleep(HOLD)
    return JSONResponse({"now": datetime.now(UTC).isoformat()}, headers=FRESH)


@router.websocket("/j/{code}/venue/line")
async def line(socket: WebSocket, code: str) -> None:
    """Says one short message back: sockets come through. Then it is over."""
    house, guesser = house_of(socket), socket.client.host if socket.client else ""
    may_try = is_ours(socket) and house.pace.may_guess(guesser)
    row = await asyncio.to_thread(house.doors.session_by_code, code) if may_try else None
    if row is None:
        await socket.close(4403)
        return
    await socket.accept()
    try:
        async with asyncio.timeout(LISTEN):
            message = await socket.receive()
            if message["type"] == "websocket.receive":
                await socket.send_text((message.get("text") or "")[:64])
                await socket.close()
    except TimeoutError:
        await socket.close()
