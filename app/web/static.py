"""Our own files and the fetched ones: packed once, and kept by browsers while their version holds."""

import gzip
import mimetypes
import re
from dataclasses import dataclass
from functools import cache

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from app.views.assets import STATIC, asset, style, version

MANIFEST = STATIC / "vendor" / "manifest.json"
VERSION = re.compile(r"^[0-9a-f]{12}$")
SURFACES = frozenset({"plain", "seat", "wall", "desk", "plan"})
FOREVER = "public, max-age=31536000, immutable"
WORTH_PACKING = 400

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Asset:
    body: bytes
    packed: bytes
    kind: str


@router.api_route("/static/{path:path}", methods=["GET", "HEAD"])
def serve(request: Request, path: str) -> Response:
    """An address of an older version gets what there is now, and is not kept."""
    stated, _, rest = path.partition("/")
    is_versioned = VERSION.fullmatch(stated) is not None
    found = asset_of(rest if is_versioned else path)
    if found is None:
        raise HTTPException(404)
    if not is_versioned:
        return RedirectResponse(asset(path), 307, {"cache-control": "no-cache"})
    headers = {"cache-control": FOREVER if stated == version() else "no-cache", "vary": "accept-encoding"}
    body = found.body
    if found.packed and takes_gzip(request):
        body, headers["content-encoding"] = found.packed, "gzip"
    return Response(body, headers=headers, media_type=found.kind)


def takes_gzip(request: Request) -> bool:
    return "gzip" in request.headers.get("accept-encoding", "")


@cache
def names() -> frozenset[str]:
    """Only what is there by name can be asked for."""
    return frozenset(path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*") if path.is_file())


def asset_of(path: str) -> Asset | None:
    surface = path.removeprefix("css/").removesuffix(".css")
    is_style = path == f"css/{surface}.css" and surface in SURFACES
    return _read(path, surface if is_style else "") if is_style or path in names() else None


@cache
def _read(path: str, surface: str) -> Asset:
    body = style(surface).encode() if surface else (STATIC / path).read_bytes()
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    kind = "text/javascript" if path.endswith(".js") else kind
    is_text = kind.startswith("text/") or kind == "image/svg+xml"
    packed = gzip.compress(body, 9, mtime=0) if is_text and len(body) > WORTH_PACKING else b""
    return Asset(body, packed, kind)
