"""The pasted list of people: too long for the one door's small messages, judged like any act."""

import secrets

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from app.views.frame import Notice
from app.web.acts import perform
from app.web.kept import kept_from
from app.web.packing import FRESH
from app.web.pages import entered, screen_html

router = APIRouter()


@router.post("/s/{session}/{power}/people")
async def people(request: Request, session: str, power: str) -> Response:
    visit = await entered(request, session, power)
    form = await request.form()
    raw = {name: str(form.get(name, "")) for name in ("key", "people")}
    raw = {"kind": "expect_people", **raw, "key": raw["key"] or secrets.token_urlsafe(12)}
    answer = await perform(visit.house, visit.room, visit.visitor, raw)
    notice = answer.notice or Notice()
    if "application/json" in request.headers.get("accept", ""):
        said = visit.words(notice.key, **dict(notice.values)) if notice.key else ""
        return JSONResponse({"seq": answer.seq, "notice": said}, answer.status)
    if answer.well:
        return RedirectResponse(f"/s/{session}/{power}/", 303)
    return HTMLResponse(screen_html(visit, notice, kept_from(raw)), answer.status, FRESH)
