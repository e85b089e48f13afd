"""The phone preview at the desk: a picture of a phone in a frame, in which nothing can be pressed."""

from datetime import datetime

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import HTMLResponse

from app.session.core import FACILITATORS
from app.views.preview import phone_preview
from app.views.scene import Place, Scene
from app.web.headers import POLICY
from app.web.packing import page_answer
from app.web.pages import Standing, drawn_page, entered
from app.web.viewing import HERE

router = APIRouter()
# No script and no form, also when it is opened by itself; only our own page may frame it.
HEADERS = {
    "content-security-policy": POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
    .replace("form-action 'self'", "form-action 'none'")
    .replace("script-src 'self'", "script-src 'none'")
    + "; sandbox allow-same-origin",
    "x-frame-options": "SAMEORIGIN",
    "cache-control": "no-store",
}


@router.get("/s/{session}/{power}/phone")
async def preview(request: Request, session: str, power: str, face: str = "") -> HTMLResponse:
    """`face=you`: as it looks when it is somebody's turn."""
    visit = await entered(request, session, power)
    if visit.visitor.role not in FACILITATORS:
        raise HTTPException(403)
    room = visit.room
    place = Place(visit.row.code or "", visit.house.address)
    scene = Scene(room.state, room.weather, place, datetime.now(HERE).date(), room.past)
    screen = phone_preview(scene, visit.words("preview-name"), turn=face == "you")
    standing = Standing("seat", session, room.seq, room.state)
    answer = page_answer(request, drawn_page(visit.words, screen, standing, still=True, inert=True))
    answer.headers.update(HEADERS)
    return answer
