"""Our own files as pages name them: by version, one style sheet a surface, modules known ahead."""

import hashlib
import re
from functools import cache
from pathlib import Path

STATIC = Path(__file__).parents[1] / "static"
SHEETS = STATIC / "css"
TYPEFACE = "vendor/typeface/wght.css"
# A phone keeps the letter its owner chose, and fetches 34 kB less. Wall and desk look the same everywhere.
OWN_TYPEFACE = frozenset({"wall", "desk", "plan"})
IMPORT = re.compile(r'^import [^"]*"\./(.+?)"', re.MULTILINE)


@cache
def version() -> str:
    """Changes when any of our files does: the whole set is new, or all of it is what the browser has."""
    digest = hashlib.sha256()
    for path in sorted(path for path in STATIC.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(STATIC)}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def asset(path: str) -> str:
    """The address of a file. Modules import each other beside it, so they share the version."""
    return f"/static/{version()}/{path}"


@cache
def sheets(surface: str) -> tuple[str, ...]:
    """The style sheets of wall, desk or seat: the frame first, then one a theme."""
    names = sorted(sheet.stem for sheet in (SHEETS / surface).glob("*.css"))
    return tuple(sorted(names, key=lambda name: name != "frame"))


def style(surface: str) -> str:
    """All the sheets of a surface as one, so that a slow line waits once."""
    shared = ["css/base.css", *(["css/marks.css"] if surface != "plain" else [])]
    own = [f"css/{surface}/{name}.css" for name in sheets(surface)]
    letter = [TYPEFACE] if surface in OWN_TYPEFACE else []
    paths = [*letter, *shared, *own, "css/own-colours.css"]
    texts = ((STATIC / path).read_text(encoding="utf-8") for path in paths)
    return "\n".join(texts).replace("url(./files/", "url(../vendor/typeface/files/")


@cache
def modules(*entries: str) -> tuple[str, ...]:
    """Every module these scripts need, themselves included, so that a page can ask for all at once."""
    found: dict[str, None] = {}
    waiting = list(entries)
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = None
            waiting += IMPORT.findall((STATIC / "js" / name).read_text(encoding="utf-8"))
    return tuple(found)
