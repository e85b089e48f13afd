"""The plan to take along, at any moment: made beside the loop, and never kept by anybody on the way."""

import asyncio
import logging
from datetime import UTC, datetime
from urllib.parse import quote

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import HTMLResponse, Response

from app.exports import FORMATS, file_name
from app.session.core import FACILITATORS, Role
from app.session.state import NamesPolicy, Session
from app.views.plan import Names, plan_document
from app.views.render import page
from app.views.words import Words
from app.web.pages import Visit, entered

log = logging.getLogger("tussenstap.downloads")
router = APIRouter()
ON_PHONES = frozenset({"docx"})


@router.get("/s/{session}/{power}/plan.{suffix}")
async def download(
    request: Request, session: str, power: str, suffix: str, names: Names = Names.NAMES
) -> Response:
    """A file, or a calm page that offers the other formats."""
    visit = await entered(request, session, power)
    if suffix not in FORMATS:
        raise HTTPException(404)
    shown = names_for(visit, suffix, names)
    past, state = visit.room.past, visit.room.state
    as_of = past[-1].at if past else datetime.now(UTC)
    try:
        name, body = await asyncio.to_thread(file_of, state, visit.words, suffix, shown, (as_of, len(past)))
    except Exception:
        log.exception("export failed: session=%s format=%s", session, suffix)
        return failed(visit, suffix, shown)
    return Response(body, media_type=FORMATS[suffix].media_type, headers=headers(name))


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


def file_of(
    state: Session, words: Words, suffix: str, names: Names, moment: tuple[datetime, int]
) -> tuple[str, bytes]:
    as_of, seq = moment
    document = plan_document(state, words, names=names, as_of=as_of.astimezone(), seq=seq)
    form = FORMATS[suffix]
    return file_name(document, form.suffix), form.write(document)


def headers(name: str) -> dict[str, str]:
    """The name twice: in plain letters for old readers, in full for the others (RFC 5987)."""
    plain = name.encode("ascii", "ignore").decode().replace('"', "")
    return {
        "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
    }


def failed(visit: Visit, suffix: str, names: Names) -> HTMLResponse:
    others = tuple(other for other in FORMATS if other != suffix)
    if visit.visitor.role not in FACILITATORS:
        others = ()
    html = page("download_failed", visit.words, suffix=suffix, others=others, names=str(names))
    return HTMLResponse(html, 500)
