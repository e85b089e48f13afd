"""Where a changing request or a socket comes from: only from our own pages.

A socket is not covered by SameSite, and nobody below us checks it. Programs that bring a bearer token
send no cookie, so nothing can be done in somebody else's name with them.
"""

from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from app.web.house import House, house_of

DEFAULT_PORTS = {"http": 80, "https": 443}


def is_ours(connection: HTTPConnection) -> bool:
    """Origin decides; where a browser sends none, Sec-Fetch-Site must say same-origin."""
    origin = connection.headers.get("origin")
    if origin is not None:
        return _same(origin, _own(connection, house_of(connection)))
    return connection.headers.get("sec-fetch-site") == "same-origin"


def is_program(connection: HTTPConnection) -> bool:
    """A bearer, or at /api a request without cookies that names no page; a browser always names it."""
    headers = connection.headers
    if headers.get("authorization", "").lower().startswith("bearer "):
        return True
    bare = "origin" not in headers and "cookie" not in headers and "sec-fetch-site" not in headers
    return bare and connection.url.path.startswith("/api/")


def _own(connection: HTTPConnection, house: House) -> str:
    if house.settings.base_url:
        return house.settings.base_url
    scheme = {"ws": "http", "wss": "https"}.get(connection.url.scheme, connection.url.scheme)
    return f"{scheme}://{connection.headers.get('host', '')}"


def _same(one: str, other: str) -> bool:
    return _parts(one) == _parts(other) and _parts(one) is not None


def _parts(address: str) -> tuple[str, str, int] | None:
    try:
        parts = urlsplit(address)
        port = parts.port or DEFAULT_PORTS.get(parts.scheme, 0)
    except ValueError:
        return None
    is_bare = f"{parts.scheme}://{parts.netloc}".lower() == address.lower() and "@" not in parts.netloc
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname or not is_bare:
        return None
    return parts.scheme, parts.hostname.lower(), port
