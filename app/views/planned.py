"""What this session's own agenda says of each part: minutes, as typed. What it does not tell stays as usual.

A line belongs to the part its words name, in either language. A break belongs to the part after it, since the
desk groups during the break; anything else belongs to the part before it.
"""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from app.session.phases import ORDER
from app.session.state import Phase
from app.views.agenda import read_agenda
from app.views.words import LANGUAGES, Words

NAMED = tuple(part for part in ORDER if part not in {Phase.PREPARE, Phase.PLAN})


@lru_cache(maxsize=64)
def planned(agenda: str) -> Mapping[Phase, int]:
    """Minutes of the parts the agenda names; nothing when it names no minutes at all."""
    minutes: Counter[Phase] = Counter()
    last: Phase | None = None
    paused = 0
    for part in read_agenda(agenda):
        named = part_of(part.name)
        if named is None and is_break(part.name):
            paused += part.minutes
            continue
        last = named or last
        if last and part.minutes:
            minutes[last] += part.minutes + paused
            paused = 0
    return dict(minutes)


def part_of(name: str) -> Phase | None:
    """The part whose words stand first in this line."""
    said = name.casefold()
    found = [(said.index(word), phase) for phase in NAMED for word in words_for(str(phase)) if word in said]
    return min(found, key=lambda one: one[0])[1] if found else None


def is_break(name: str) -> bool:
    return any(word in name.casefold() for word in words_for("break"))


@lru_cache(maxsize=64)
def words_for(part: str) -> tuple[str, ...]:
    told = (Words(language)(f"agenda-names-{part}") for language in LANGUAGES)
    return tuple(dict.fromkeys(word.strip() for line in told for word in line.casefold().split(",")))
