"""Headers of every answer, limits of every request, and the check that a change comes from our own pages."""

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.views.words import Words, preferred
from app.web.origin import is_ours, is_program

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "font-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # With no-referrer, browsers send "Origin: null" with our own forms. Other hosts learn nothing either way.
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-resource-policy": "same-origin",
}
MOST_BYTES = 16_384
LONG_LIST = 131_072
# Two doors take a file: a Word template of one's own, and a plan to read back.
MOST_IN_A_FILE = 5_000_000
FILES = ("/plan/template", "/sessions/read")
CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class Guard:
    """Pure ASGI, so that long answers and sockets pass untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if refusal := _refusal(Request(scope)):
            await refusal(scope, receive, _with_headers(send))
            return
        await self.app(scope, _limited(receive, most_bytes(scope["path"])), _with_headers(send))


def most_bytes(path: str) -> int:
    """A list of people may be long, a text of the plan comes with what stood there, and a file is a file."""
    if path.endswith(FILES):
        return MOST_IN_A_FILE
    return LONG_LIST if path.startswith("/s/") and path.endswith(("/people", "/plan")) else MOST_BYTES


def _refusal(request: Request) -> Response | None:
    if request.method not in CHANGING:
        return None
    size = request.headers.get("content-length", "0")
    if not size.isdecimal() or int(size) > most_bytes(request.url.path):
        return _no(request, 413, "error-413")
    if not is_program(request) and not is_ours(request):
        return _no(request, 403, "error-from-elsewhere")
    return None


def _no(request: Request, status: int, key: str) -> Response:
    words = Words(preferred(request.headers.get("accept-language", "")))
    if not request.url.path.startswith("/api/"):
        return PlainTextResponse(words(key), status)
    return JSONResponse({"key": "", "why": f"api-{status}", "notice": words(f"api-{status}")}, status)


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending


def _limited(receive: Receive, most: int) -> Receive:
    """A body without a length is counted as it comes."""
    received = 0

    async def receiving() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > most:
            raise HTTPException(413)
        return message

    return receiving
