"""Where our own files and the fetched ones stand."""

from pathlib import Path

STATIC = Path(__file__).parents[1] / "static"
MANIFEST = STATIC / "vendor" / "manifest.json"
