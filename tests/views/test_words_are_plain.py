"""Dutch that everybody reads at once (B1): short sentences, everyday words, no English."""

import re
from collections.abc import Iterator
from statistics import mean

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from tests.views.test_words import APP

AT_MOST, ON_AVERAGE, STATUS = 15, 9, 60
SENTENCE_END = re.compile(r"(?<=[.?:])\s+|\n+")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Words that a B1 reader stumbles over, each with an everyday one that says the same.
STOP = """
aangaande aanvang alsmede alvorens behoudens betreffende bewerkstelligen conform continueren creëren
derhalve desbetreffende desgewenst dient dienen doch echter evenals evenwel faciliteren gaarne
gelieve genereren hetgeen hierbij hieromtrent ingeval inzake jegens middels mits nadien nochtans
omtrent optimaliseren participant reeds respectievelijk stakeholder tenzij teneinde tevens thans
uitsluitend uw u vanwege vervolgens voornoemd voorts waarborgen wederom zulks
"""
# English that has a Dutch word. "Link", "mail", "team", "planning" and "offline" are Dutch by now.
ENGLISH = """
account browser cancel card cards click deadline desk download downloaden feedback file input
kickoff klik list login meeting ok online output owner print printen reload reset save scannen share
submit timer token tool update upload user wall workshop
"""
STATUSES = re.compile(r"^(state|mark|stand|notice|said|consent|mode|health|test)-")


def texts(*skipped: str) -> Iterator[tuple[str, str]]:
    """Every way each message of the Dutch catalogue can be said, with a word for each value."""
    for path in sorted((APP / "words" / "nl").glob("*.ftl")):
        if path.stem in skipped:
            continue
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message) and entry.value:
                yield from ((entry.id.name, text) for text in said(entry.value))


def said(pattern: fluent.Pattern) -> list[str]:
    ways = [""]
    for part in pattern.elements:
        ways = [way + more for way in ways for more in spoken(part)]
    return ways


def spoken(part: fluent.TextElement | fluent.Placeable) -> list[str]:
    if isinstance(part, fluent.TextElement):
        return [part.value]
    inside = part.expression
    if isinstance(inside, fluent.SelectExpression):
        return [way for variant in inside.variants for way in said(variant.value)]
    return [inside.value if isinstance(inside, fluent.StringLiteral) else "iets"]


def sentences() -> list[tuple[str, str]]:
    found = [(key, one) for key, text in texts() for one in SENTENCE_END.split(text)]
    return [(key, one.strip()) for key, one in dict.fromkeys(found) if WORD.search(one)]


def test_no_sentence_has_more_than_fifteen_words() -> None:
    long = [
        (key, len(WORD.findall(one)), one) for key, one in sentences() if len(WORD.findall(one)) > AT_MOST
    ]
    assert long == []


def test_sentences_have_nine_words_on_average_at_most() -> None:
    """Counted over whole sentences: a button of one word would flatter the mean."""
    whole = [one for _, one in sentences() if one.endswith((".", "?"))]
    assert len(whole) > 200
    assert mean(len(WORD.findall(one)) for one in whole) <= ON_AVERAGE


@pytest.mark.parametrize("listed", [STOP, ENGLISH])
def test_no_word_is_hard_or_english(listed: str) -> None:
    words = set(listed.split())
    found = [(key, word) for key, one in sentences() for word in WORD.findall(one.lower()) if word in words]
    assert found == []


def test_a_status_fits_on_one_line() -> None:
    long = [(key, len(one), one) for key, one in sentences() if STATUSES.match(key) and len(one) > STATUS]
    assert long == []
