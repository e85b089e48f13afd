"""The join address as a QR code: capitals keep it small, and it stays dark on light in every theme."""

import io

import segno
from fastapi import APIRouter, Request
from starlette.responses import Response

from app.web.pages import entered

router = APIRouter()


def join_address(address: str, code: str) -> str:
    return f"{address}/j/{code}"


def qr_svg(text: str) -> bytes:
    """Level M, four modules of quiet zone. Only scheme and host may be written in capitals with the code."""
    drawing = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        drawing,
        kind="svg",
        border=4,
        omitsize=True,
        xmldecl=False,
        svgclass=None,
        lineclass=None,
        dark="#000",
        light="#fff",
    )
    return drawing.getvalue()


@router.get("/s/{session}/{power}/qr.svg")
async def qr(request: Request, session: str, power: str) -> Response:
    visit = await entered(request, session, power)
    text = join_address(visit.house.address, visit.row.code or "").upper()
    headers = {"cache-control": "no-store"}
    return Response(qr_svg(text), media_type="image/svg+xml", headers=headers)
