"""A pasted list of people, read line by line: who is expected, and which lines to ask about.

A line we do not understand is kept as it was typed and asked about; the list around it counts all the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.session.values import Expected

LONGEST_NAME = 40
LONGEST_PART = 80
BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,3}[.)])\s+")
LETTER = re.compile(r"[^\W\d_]")
HEADINGS = frozenset({"naam", "name", "namen", "names"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line: whom we take from it, and the doubt about it: "" when there is none.

    "extra": more parts than we know; "long": too long for a name; "nameless": no name in it;
    "heading": the names of columns; "same" and "twin": as line `other`, in all parts or in name only.
    """

    number: int
    person: Expected | None
    doubt: str = ""
    other: int = 0


@lru_cache(maxsize=64)
def read_people(text: str) -> tuple[Line, ...]:
    return tuple(_lines(text))


def expected(text: str) -> tuple[Expected, ...]:
    return tuple(line.person for line in read_people(text) if line.person)


def _lines(text: str) -> Iterator[Line]:
    names: dict[str, Line] = {}
    for number, typed in enumerate(text.splitlines(), 1):
        if not typed.strip(" \t,;"):
            continue
        line = _compared(_read(number, typed), names)
        if line.person and line.person.name:
            names.setdefault(line.person.name.casefold(), line)
        yield line


def _read(number: int, typed: str) -> Line:
    typed = BULLET.sub("", typed)
    mark = next((mark for mark in "\t;," if mark in typed), ",")
    parts = [" ".join(part.split()) for part in typed.split(mark)]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    name, perspective, organisation = [*parts, "", "", ""][:3]
    if name.casefold() in HEADINGS and len(parts) > 1:
        return Line(number, None, "heading")
    if (name or len(parts) == 1) and (not LETTER.search(name) or "@" in name):
        return Line(number, None, "nameless")
    person = Expected(name[:LONGEST_NAME].strip(), perspective[:LONGEST_PART], organisation[:LONGEST_PART])
    if len(name) > LONGEST_NAME:
        return Line(number, person, "long")
    is_whole = len(parts) <= 3 and max(len(perspective), len(organisation)) <= LONGEST_PART
    return Line(number, person, "" if is_whole else "extra")


def _compared(line: Line, names: dict[str, Line]) -> Line:
    """The same line twice is one person; the same name twice may be two, who must be told apart."""
    earlier = names.get(line.person.name.casefold()) if line.person and line.person.name else None
    if earlier is None:
        return line
    if earlier.person == line.person:
        return Line(line.number, None, "same", earlier.number)
    return Line(line.number, line.person, line.doubt or "twin", earlier.number)
