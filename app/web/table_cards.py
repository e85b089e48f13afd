"""Table cards to print before people come: for whoever leads, in the language of the session."""

import asyncio

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import Response

from app.exports.table_cards import TableCard, write
from app.session.core import FACILITATORS
from app.views.words import Words
from app.web.pages import entered
from app.web.plan_files import PlanFile
from app.web.qr import join_address, qr_svg

router = APIRouter()


@router.get("/s/{session}/{power}/table-cards.pdf")
async def table_cards(request: Request, session: str, power: str) -> Response:
    visit = await entered(request, session, power)
    if visit.visitor.role not in FACILITATORS:
        raise HTTPException(403)
    setup, code, address = visit.room.state.setup, visit.row.code or "", visit.house.address
    card = TableCard(setup.title, address, code, qr_svg(join_address(address, code).upper()))
    words = Words(setup.language, setup.bear)
    body = await asyncio.to_thread(write, card, words)
    file = PlanFile(body, "application/pdf", f"{words('cards-file')}-{code}.pdf")
    return Response(file.data, media_type=file.media_type, headers=file.headers)
