"""Puts a measured table into a page of the docs, between its two marks, and says how busy the machine was."""

import os
import re
from pathlib import Path

SCREENS = Path(__file__).parents[1] / "docs" / "screens.md"


def put(page: Path, mark: str, lines: list[str]) -> None:
    """Between `<!-- mark -->` and `<!-- /mark -->`; also printed."""
    load = os.getloadavg()[0]
    note = f"\nMeasured with {os.cpu_count()} cores; the load of the machine afterwards was {load:.1f}.\n"
    table = "\n".join(lines) + "\n" + note
    between = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", re.DOTALL)
    text = page.read_text(encoding="utf-8")
    page.write_text(between.sub(lambda found: found[1] + table + found[2], text), encoding="utf-8")
    print(table)
