"""What the rules that turn an obstacle round have in common."""

import re
from collections.abc import Callable

from clustering.phrases import there_is, with_article

Turn = Callable[[re.Match[str]], str]
Rules = tuple[tuple[re.Pattern[str], str | Turn], ...]


def rules(*pairs: tuple[str, str | Turn]) -> Rules:
    return tuple((re.compile(found, re.IGNORECASE), said) for found, said in pairs)


def exists(language: str, before: str = "") -> Turn:
    """A turn to "Er is een ..." or "There are ..." for the phrase in the last group of the match."""

    def turned(match: re.Match[str]) -> str:
        phrase = lowered(match.group(match.lastindex or 0))
        bare = f"{before}{phrase}"
        return f"{there_is(phrase, language)} {bare if before else with_article(phrase, language)}"

    return turned


def having(language: str) -> Turn:
    """A turn that keeps what comes before and gives the phrase after it its article."""
    return lambda match: f"{match.group(1)} {with_article(match.group(2), language)}"


def lowered(text: str) -> str:
    """Without the capital of a sentence, abbreviations left alone."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
