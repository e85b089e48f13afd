"""Another screen for a session that runs: a fresh link with its QR code, made at the desk, revocable."""

import asyncio

from fastapi import APIRouter, HTTPException, Request
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse

from app.session.core import Role
from app.views.render import page
from app.web.organiser import ENTRANCES
from app.web.pages import Visit, entered
from app.web.qr import qr_svg

router = APIRouter()
OFFERED = {"wall", "scribe", "desk"}
LETTERS = {power: letter for letter, power in ENTRANCES.items()}


async def at_the_desk(request: Request, session: str, power: str) -> Visit:
    visit = await entered(request, session, "desk")
    if visit.visitor.role is not Role.DESK or power not in OFFERED:
        raise HTTPException(403)
    return visit


@router.post("/s/{session}/desk/links/{power}")
async def offer(request: Request, session: str, power: str) -> HTMLResponse:
    """Shown once: only a hash of the link is kept."""
    visit = await at_the_desk(request, session, power)
    token = await asyncio.wrap_future(visit.house.doors.grant(power, session))
    link = f"{visit.house.address}/{LETTERS[power]}/{token}"
    qr = Markup(qr_svg(link).decode())  # noqa: S704 - drawn by us from an address of our own
    html = page("link", visit.words, link=link, qr=qr, power=power, session=session)
    return HTMLResponse(html, headers={"cache-control": "no-store"})


@router.post("/s/{session}/desk/links/{power}/revoke")
async def revoke(request: Request, session: str, power: str) -> RedirectResponse:
    """All links of this kind stop working, the desk's own excepted by its being refused here."""
    visit = await at_the_desk(request, session, power)
    if power == "desk":
        raise HTTPException(403)
    await asyncio.wrap_future(visit.house.doors.revoke(session, power))
    return RedirectResponse(f"/s/{session}/desk/", 303)
