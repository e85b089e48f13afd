"""A page over a slow line: packed, when it was asked for by GET.

A page that answers a form may hold what was typed beside what only this person may know. Whoever could
choose the one and measure the length would learn the other, so such a page travels as it is.
"""

import gzip

from fastapi import Request
from starlette.responses import HTMLResponse

from app.web.static import takes_gzip


def page_answer(request: Request, html: str, status: int = 200) -> HTMLResponse:
    if request.method != "GET" or status != 200 or not takes_gzip(request):
        return HTMLResponse(html, status)
    headers = {"content-encoding": "gzip", "vary": "accept-encoding, cookie"}
    return HTMLResponse(gzip.compress(html.encode(), 6, mtime=0), status, headers)
