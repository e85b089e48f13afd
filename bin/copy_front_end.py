"""Copies what browsers load, with its licences, from node_modules into app/static/vendor.

Beside the files stands manifest.json: the SHA-384 of each, as browsers want it in `integrity=`.
With --strip-addresses it takes the addresses out of package-lock.json instead, which npm does only in part.
"""

import base64
import hashlib
import json
import shutil
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "node_modules"
VENDOR = ROOT / "app" / "static" / "vendor"
LOCK = ROOT / "package-lock.json"

# package, what to take from it, where it goes
TAKEN = (
    ("htmx.org", ("dist/htmx.min.js", "LICENSE"), "htmx"),
    (
        "@fontsource-variable/atkinson-hyperlegible-next",
        ("wght*.css", "files/*.woff2", "LICENSE"),
        "typeface",
    ),
)


def copy_front_end() -> None:
    shutil.rmtree(VENDOR, ignore_errors=True)
    for package, patterns, folder in TAKEN:
        for pattern in patterns:
            copy_matching(PACKAGES / package, pattern, VENDOR / folder)
    files = sorted(path for path in VENDOR.rglob("*") if path.is_file())
    manifest = {path.relative_to(VENDOR).as_posix(): integrity(path) for path in files}
    (VENDOR / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def copy_matching(source: Path, pattern: str, target: Path) -> None:
    found = sorted(source.glob(pattern))
    if not found:
        sys.exit(
            f"{source.name} no longer has {pattern}: look what its new version has, and change TAKEN here."
        )
    for path in found:
        copied = target / path.relative_to(source).as_posix().removeprefix("dist/")
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copied)


def integrity(path: Path) -> str:
    return "sha384-" + base64.b64encode(hashlib.sha384(path.read_bytes()).digest()).decode()


def strip_addresses() -> None:
    lock: dict[str, Any] = json.loads(LOCK.read_text(encoding="utf-8"))
    for package in lock["packages"].values():
        package.pop("resolved", None)
        package.pop("funding", None)
    LOCK.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    strip_addresses() if "--strip-addresses" in sys.argv[1:] else copy_front_end()
