"""The plan page hears what others fill in: held until what it shows has changed, at most 25 s."""

import asyncio
from time import monotonic

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.views.frame import Notice
from app.views.plan import Names
from app.web.pages import HOLD, Visit
from app.web.plan_page import answer, facilitating, mark_of

router = APIRouter()


@router.get("/s/{session}/{power}/plan/news")
async def news(  # noqa: PLR0913, PLR0917 - what the page shows
    request: Request, session: str, power: str, mark: str = "", since: int = 0, names: Names = Names.NAMES
) -> Response:
    """The page as it is now, once it is no longer the one with this mark; nothing while it stays so."""
    visit = await facilitating(request, session, power)
    if not await changed(visit, mark):
        return Response(status_code=204)
    return await asyncio.to_thread(answer, visit, Notice(), since, names, whole=False)


async def changed(visit: Visit, mark: str) -> bool:
    until = monotonic() + HOLD
    while True:
        seen = visit.room.seq, visit.room.mark
        if await asyncio.to_thread(mark_of, visit) != mark:
            return True
        left = until - monotonic()
        if left <= 0 or await visit.room.newer(*seen, left) is None:
            return False
