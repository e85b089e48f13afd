"""Typed text, cleaned once at the door: what is stored can be shown and exported anywhere."""

import unicodedata
from typing import Any, get_args, get_type_hints

import regex

from app.session.core import Refused
from app.session.texts import Graphemes

CONTROLS = regex.compile(r"[\p{Cc}--[\n]]|[\u202A-\u202E\u2066-\u2069\uFEFF]", regex.VERSION1)
PILED_MARKS = regex.compile(r"(\p{M}{3})\p{M}+")
INVISIBLE = regex.compile(r"^[\p{Cf}\p{Z}\p{M}\n]*$")
SPACES = regex.compile(r"[ \t\u00A0]+")
MOST_BYTES = 2048


def cleaned(text: str, *, lines: bool) -> str:
    """NFC, no control or direction characters, at most three marks on a letter, no text of nothing.

    Raises
    ------
    Refused
        "text_unreadable" for lone surrogates, which no database or document can hold.

    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Refused("text_unreadable") from error
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " " if not lines else "\t")
    text = text if lines else text.replace("\n", " ")
    kept = CONTROLS.sub("", text) if not lines else CONTROLS.sub(lambda m: "\t" if m[0] == "\t" else "", text)
    text = PILED_MARKS.sub(r"\1", unicodedata.normalize("NFC", kept))
    if INVISIBLE.match(text):
        return ""
    return (text if lines else SPACES.sub(" ", text)).strip()


def length(text: str) -> int:
    """Letters as a person counts them."""
    return len(regex.findall(r"\X", text))


def fitted(text: str, most: Graphemes) -> str:
    """Cleaned, and not longer than the field takes; never cut.

    Raises
    ------
    Refused
        "too_long" with how many letters are too many.

    """
    text = cleaned(text, lines=most.lines)
    over = length(text) - most.at_most
    if over > 0:
        raise Refused("too_long_by", most=most.at_most, over=over)
    if not most.lines and len(text.encode()) > MOST_BYTES:
        raise Refused("too_long", most=most.at_most)
    return text


def limits_of(command: type) -> dict[str, Graphemes]:
    """Which fields of a command are typed text, and how long they may be."""
    hints = get_type_hints(command, include_extras=True)
    return {name: mark for name, hint in hints.items() if (mark := _mark(hint))}


def _mark(hint: Any) -> Graphemes | None:
    """The mark of a text, also of one that may be left out."""
    told = (*getattr(hint, "__metadata__", ()), *map(_mark, get_args(hint)[:1]))
    return next((one for one in told if isinstance(one, Graphemes)), None)
