"""The plan to take along, at any moment: made beside the loop, and never kept by anybody on the way."""

import logging

from fastapi import APIRouter, HTTPException, Request, UploadFile
from starlette.responses import HTMLResponse, Response

from app.exports import FORMATS, file_name
from app.exports.own_template import BadTemplate, write_into
from app.session.core import FACILITATORS, Role
from app.session.state import NamesPolicy
from app.views.plan import Names
from app.views.render import page
from app.web.pages import Visit, entered
from app.web.plan_files import Order, PlanFile, made, order
from app.web.printing import TooBusy

log = logging.getLogger("tussenstap.downloads")
router = APIRouter()
ON_PHONES = frozenset({"docx"})
OWN = "own"


@router.get("/s/{session}/{power}/plan.{suffix}")
async def download(
    request: Request, session: str, power: str, suffix: str, names: Names = Names.NAMES
) -> Response:
    """A file, or a calm page that offers the other formats."""
    visit = await entered(request, session, power)
    if suffix not in FORMATS:
        raise HTTPException(404)
    shown = names_for(visit, suffix, names)
    try:
        file = await visit.house.printer.plan(order_of(visit, shown), suffix)
    except TooBusy:
        raise
    except Exception:
        log.exception("export failed: session=%s format=%s", session, suffix)
        return failed(visit, suffix, shown)
    return Response(file.data, media_type=file.media_type, headers=file.headers)


@router.post("/s/{session}/{power}/plan/template")
async def into_template(
    request: Request,
    session: str,
    power: str,
    template: UploadFile | None = None,
    names: Names = Names.NAMES,
) -> Response:
    """The organisation's own Word file comes back filled; nothing of it is kept."""
    visit = await entered(request, session, power)
    shown = names_for(visit, OWN, names)
    data = await template.read() if template else b""
    try:
        file = await visit.house.printer.make(filled_in, data, order_of(visit, shown))
    except BadTemplate as wrong:
        html = page("template_wrong", visit.words, sentence=str(wrong))
        return HTMLResponse(html, 422)
    except TooBusy:
        raise
    except Exception:
        log.exception("export failed: session=%s format=own template", session)
        return failed(visit, "docx", shown)
    return Response(file.data, media_type=file.media_type, headers=file.headers)


def filled_in(template: bytes, order: Order) -> PlanFile:
    document = made(order)
    name = "docx"
    return PlanFile(write_into(template, document), FORMATS["docx"].media_type, file_name(document, name))


def order_of(visit: Visit, names: Names) -> Order:
    return order(visit.room.state, visit.room.past, visit.words, names, visit.visitor.session)


def names_for(visit: Visit, suffix: str, names: Names) -> Names:
    """The desk chooses; a phone gets the finished plan, with the names its room agreed on.

    Raises
    ------
    HTTPException
        When this visitor may not have this file now.

    """
    if visit.visitor.role in FACILITATORS:
        return names
    state = visit.room.state
    if visit.visitor.role is not Role.SEAT or suffix not in ON_PHONES or not state.finished:
        raise HTTPException(403)
    return Names.NAMES if state.setup.names is NamesPolicy.NAMED else Names.ROLES


def failed(visit: Visit, suffix: str, names: Names) -> HTMLResponse:
    others = tuple(other for other in FORMATS if other != suffix)
    if visit.visitor.role not in FACILITATORS:
        others = ()
    html = page("download_failed", visit.words, suffix=suffix, others=others, names=str(names))
    return HTMLResponse(html, 500)
