"""Who sits at one table, or in the whole room: a page beside the desk, which itself stays small."""

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import HTMLResponse

from app.session.core import FACILITATORS
from app.views.render import page
from app.views.tables import table_page
from app.web.packing import page_answer
from app.web.pages import entered

router = APIRouter()


@router.get("/s/{session}/{power}/tables/{number}")
async def show(request: Request, session: str, power: str, number: int) -> HTMLResponse:
    """Number 0 is everybody."""
    visit = await entered(request, session, power)
    if visit.visitor.role not in FACILITATORS:
        raise HTTPException(403)
    shown = table_page(visit.room.state, visit.room.weather, number) if number >= 0 else None
    if shown is None:
        raise HTTPException(404)
    html = page("table", visit.words, it=shown, power=str(visit.visitor.role))
    return page_answer(request, html)
