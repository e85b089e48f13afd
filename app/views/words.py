"""Dutch and English: two catalogues of Fluent files, one lookup.

A message may use `$bear` ("yes" or "no"): whether this session says "beer" or "obstakel".
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parents[1] / "words"
LANGUAGES = ("nl", "en")
# Fluent refuses longer values, as a guard against catalogues that grow without end; ours are our own.
LONGEST = 500
FIRST_MARK = 0xF0000
MARKED = re.compile("[\U000f0000-\U000f00ff]")


def preferred(accepted: str, otherwise: str = "nl") -> str:
    """The first language of an Accept-Language header that we speak.

    >>> preferred("fr, en-GB;q=0.8, nl;q=0.5")
    'en'
    """
    asked = (part.split(";")[0].strip().lower()[:2] for part in accepted.split(","))
    return next((one for one in asked if one in LANGUAGES), otherwise)


@cache
def bundle(language: str) -> FluentBundle:
    catalogue = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        catalogue.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return catalogue


@lru_cache(maxsize=8192)
def said(language: str, key: str, values: tuple[tuple[str, str | int], ...]) -> str:
    """One message in one language.

    Raises
    ------
    KeyError
        When the catalogue does not have this key: a mistake of ours, found by a test.

    """
    catalogue = bundle(language)
    if not catalogue.has_message(key):
        raise KeyError(f"{language}: {key}")
    pattern = catalogue.get_message(key).value
    if pattern is None:
        raise KeyError(f"{language}: {key}")
    short, long = apart(values)
    text, errors = catalogue.format_pattern(pattern, short)
    if errors:
        raise KeyError(f"{language}: {key}: {errors[0]}")
    return MARKED.sub(lambda found: long[ord(found[0]) - FIRST_MARK], str(text))


def apart(values: tuple[tuple[str, str | int], ...]) -> tuple[dict[str, str | int], list[str]]:
    """What Fluent may format, and the texts it finds too long: a mark keeps the place of each.

    A text that holds such a mark itself is kept apart too, so that nobody's text is taken for a place.
    """
    short: dict[str, str | int] = dict(values)
    long: list[str] = []
    for name, value in values:
        if isinstance(value, str) and (len(value) > LONGEST or MARKED.search(value)):
            short[name] = chr(FIRST_MARK + len(long))
            long.append(value)
    return short, long


@dataclass(frozen=True, slots=True)
class Words:
    """A catalogue in hand: `words("your-turn", name="Ans")`."""

    language: str = "nl"
    bear: bool = True

    def __call__(self, key: str, **values: str | int) -> str:
        bear = "yes" if self.bear else "no"
        return said(self.language, key, (("bear", bear), *sorted(values.items())))
