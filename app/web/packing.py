"""A page over a slow line: packed, when it was asked for by GET.

A page that answers a form may hold what was typed beside what only this person may know. Whoever could
choose the one and measure the length would learn the other, so such a page travels as it is.
"""

import gzip

from fastapi import Request
from starlette.responses import HTMLResponse

from app.web.static import takes_gzip

FRESH = {"cache-control": "no-store"}


def page_answer(request: Request, html: str, status: int = 200) -> HTMLResponse:
    """A step back asks the house again: a page kept by the browser would show what stood there before."""
    if request.method != "GET" or status != 200 or not takes_gzip(request):
        return HTMLResponse(html, status, FRESH)
    headers = {**FRESH, "content-encoding": "gzip", "vary": "accept-encoding, cookie"}
    return HTMLResponse(gzip.compress(html.encode(), 6, mtime=0), status, headers)
