"""The agenda as typed, read as parts with minutes: "Inloop, 15" or "13:00 inloop"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)")
BETWEEN_TIMES = re.compile(r"\s*[,;]\s*(?=(?:[01]?\d|2[0-3])[:.][0-5]\d)")
UNTIL = re.compile(rf"^{CLOCK.pattern}(?:\s*(?:-|–|tot|to)\s*{CLOCK.pattern})?\s*(?:uur\b)?[\s,;:-]*")
UNIT = r"\s*(?:min(?:uten|utes|uut|ute)?\b\.?|'|’)"
# "Ronde 2" is a name: a bare number counts as minutes from two digits on.
BEHIND = re.compile(
    rf"(?:[\s,;:(-]+(?P<united>\d{{1,3}}){UNIT}\)?|[,;:(-]\s*(?P<apart>\d{{1,3}})\)?|\s(?P<bare>\d{{2,3}}))$",
    re.IGNORECASE,
)
BEFORE = re.compile(rf"^(\d{{1,3}})(?:{UNIT}|\s)\s*[,;:-]*\s*(?=\S)", re.IGNORECASE)
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Part:
    """`starts` in minutes of the day, or -1; `minutes` 0 when nobody said how long."""

    name: str
    minutes: int = 0
    starts: int = -1

    @property
    def clock(self) -> str:
        return f"{self.starts // 60:02}:{self.starts % 60:02}" if self.starts >= 0 else ""


@lru_cache(maxsize=64)
def read_agenda(text: str) -> tuple[Part, ...]:
    pieces = (piece for line in text.splitlines() for piece in BETWEEN_TIMES.split(line))
    return tuple(_chained([part for piece in pieces if (part := _part(piece.strip(" \t,;"))).name]))


def _part(piece: str) -> Part:
    timed = UNTIL.match(piece)
    if timed is None:
        return _measured(piece)
    start, end = _minute(timed[1], timed[2]), _minute(timed[3], timed[4])
    part = _measured(piece[timed.end() :].strip())
    return replace(part, starts=start, minutes=(end - start) % DAY if timed[3] else part.minutes)


def _measured(piece: str) -> Part:
    if behind := BEHIND.search(piece):
        return Part(piece[: behind.start()].strip(), int(behind[behind.lastgroup or 0]))
    if before := BEFORE.match(piece):
        return Part(piece[before.end() :].strip(), int(before[1]))
    return Part(piece)


def _minute(hours: str | None, minutes: str | None) -> int:
    return int(hours or 0) * 60 + int(minutes or 0)


def _chained(parts: list[Part]) -> Iterator[Part]:
    """A part lasts until the next one starts, and starts where the last one ended."""
    end = -1
    for part, following in zip(parts, [*parts, Part("")][1:], strict=True):
        starts = part.starts if part.starts >= 0 else end
        known = part.minutes or (
            (following.starts - starts) % DAY if min(starts, following.starts) >= 0 else 0
        )
        end = (starts + known) % DAY if starts >= 0 and known else -1
        yield replace(part, starts=starts, minutes=known)
