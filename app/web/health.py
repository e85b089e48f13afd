"""Whether this process can read its database: for supervisors and load balancers."""

import asyncio

from fastapi import APIRouter, Request
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import JSONResponse

from app.web.house import house_of

router = APIRouter()


@router.get("/healthz")
async def healthz(request: Request) -> JSONResponse:
    try:
        await asyncio.to_thread(house_of(request).doors.sessions)
    except SQLAlchemyError:
        return JSONResponse({"healthy": False}, 503)
    return JSONResponse({"healthy": True})
