"""The made-up people and texts of the patterns, in one language, and what no screen may cut."""

import tomllib
from dataclasses import dataclass
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import Any

MOST_LETTERS = 280
FILE = Path(__file__).with_name("values.toml")


@dataclass(frozen=True, slots=True)
class Values:
    title: str
    goal: str
    agenda: str
    video: str
    reason: str
    why: str
    outcome: str
    names: tuple[str, ...]
    glasses: tuple[str, ...]
    houses: tuple[str, ...]
    late: str
    obstacles: tuple[str, ...]
    groups: tuple[str, ...]
    results: tuple[str, ...]
    wrong: str
    remark: str
    concern: str
    missing: str
    closing: str
    good: tuple[str, ...]
    other: tuple[str, ...]
    questions: tuple[str, ...]
    drafts: tuple[str, ...]
    words: tuple[str, ...]
    worst: tuple[str, ...]
    longest_name: str

    def many(self, texts: tuple[str, ...], count: int) -> tuple[str, ...]:
        """As many as asked; beyond the ordinary ones the worst come in between."""
        if count <= len(texts):
            return texts[:count]
        return tuple(islice(cycle((*texts, *self.worst)), count))

    def people(self, count: int) -> tuple[str, ...]:
        """Names that differ, the longest one fourth."""
        if count <= len(self.names):
            return self.names[:count]
        numbered = (f"{name} {letter}." for letter in "KMPRS" for name in self.names)
        return (*self.names[:3], self.longest_name, *islice((*self.names[3:], *numbered), count - 4))


@cache
def values(language: str) -> Values:
    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    own: dict[str, Any] = {
        name: tuple(one) if isinstance(one, list) else one for name, one in read[language].items()
    }
    return Values(
        **own,
        worst=tuple(text[:MOST_LETTERS] for text in read["worst"]["texts"]),
        longest_name=read["worst"]["name"],
    )
