"""Everything that goes wrong ends in one calm page in the person's language, and one line in the log."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, Response

from app.views.frame import Notice
from app.views.render import page
from app.views.words import Words, preferred
from app.web.headers import HEADERS
from app.web.joining import visitor_words
from app.web.printing import TooBusy

log = logging.getLogger("tussenstap.web")
KNOWN = frozenset({403, 404, 405, 413, 503})
KNOWN_TO_PROGRAMS = frozenset({400, 401, 403, 404, 405, 413, 503})
COME_BACK_AFTER = 30
UNSHAPED = frozenset({"json_invalid", "model_attributes_type", "union_tag_invalid", "union_tag_not_found"})


def calm_page(request: Request, status: int) -> Response:
    key = f"error-{status}" if status in KNOWN else "error-500"
    words = visitor_words(request)
    if request.url.path.startswith("/api/"):
        return sorry(request, f"api-{status}" if status in KNOWN_TO_PROGRAMS else "error-500", status)
    return HTMLResponse(page("error", words, notice=Notice(key), status=status), status)


def sorry(request: Request, why: str, status: int) -> JSONResponse:
    """What a program hears: a reason that stays the same, and a sentence in the asker's language."""
    words = Words(preferred(request.headers.get("accept-language", "")))
    return JSONResponse({"key": "", "why": why, "notice": words(why)}, status)


async def on_http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return calm_page(request, status)


async def on_unreadable(request: Request, error: Exception) -> Response:
    """Something asked in a way we cannot read, told apart as far as a person can do something about it."""
    if not request.url.path.startswith("/api/"):
        return calm_page(request, 422)
    kinds = {one["type"] for one in error.errors()} if isinstance(error, RequestValidationError) else set()
    if kinds & UNSHAPED:
        return sorry(request, "api-400", 422)
    is_text = kinds & {"string_unicode"}
    return sorry(request, "refused-text-unreadable" if is_text else "refused-field-unreadable", 422)


async def on_busy(request: Request, _error: Exception) -> Response:
    answer = calm_page(request, 503)
    answer.headers["Retry-After"] = str(COME_BACK_AFTER)
    return answer


async def on_surprise(request: Request, error: Exception) -> Response:
    log.error("surprise method=%s path=%s: %r", request.method, _route(request), error)
    answer = calm_page(request, 500)
    # This answer is given outside the guard, which sets the headers of all others.
    answer.headers.update(HEADERS)
    return answer


def _route(request: Request) -> str:
    """The route's shape, not the address: an address may hold a token."""
    route = request.scope.get("route")
    return str(getattr(route, "path", "?"))


def settle_errors(app: FastAPI) -> None:
    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(RequestValidationError, on_unreadable)
    app.add_exception_handler(TooBusy, on_busy)
    app.add_exception_handler(Exception, on_surprise)
