"""Cards for on the tables: six on an A4, each with the QR code, the address, the code and the title.

They lie in the room for everybody to see, so nothing else of the session stands on them.
"""

import json
from dataclasses import dataclass
from typing import Any

import typst

from app.exports.pdf import ATTEMPTS, FOLDER
from app.views.words import Words

PER_SHEET = 6
LONGEST_WORD = 24
BREAK_HERE = "\u200b"


@dataclass(frozen=True, slots=True)
class TableCard:
    """What stands on a card. `qr` is the join address drawn as SVG, its quiet zone included."""

    title: str
    address: str
    code: str
    qr: bytes


def write(card: TableCard, words: Words) -> bytes:
    """The bytes of a tagged PDF of one sheet; the same card gives the same bytes."""
    content = json.dumps(_content(card, words))
    for claims, only_ours in ATTEMPTS:
        try:
            return _compiled(content, claims=claims, only_ours=only_ours)
        except typst.TypstError as error:
            refused = error
    raise refused


def _compiled(content: str, *, claims: bool, only_ours: bool) -> bytes:
    return typst.compile(
        str(FOLDER / "table_cards.typ"),
        root=str(FOLDER),
        format="pdf",
        ignore_system_fonts=only_ours,
        sys_inputs={"data": content},
        pdf_standards=["ua-1"] if claims else [],
        timestamp=0,
    )


def _content(card: TableCard, words: Words) -> dict[str, Any]:
    return {
        "language": words.language,
        "count": PER_SHEET,
        "name": words("cards-name"),
        "title": breakable(card.title),
        "scan": words("wall-scan"),
        "go": words("wall-or-go"),
        "type": words("wall-and-type"),
        "address": card.address.split("//")[-1],
        "code": f"{card.code[:3]} {card.code[3:]}",
        "qr": card.qr.decode(),
        "alt": words("qr-alt"),
    }


def breakable(text: str) -> str:
    """A word wider than a card may break; typst itself breaks only where a language does."""
    return " ".join(BREAK_HERE.join(_pieces(word)) for word in text.split())


def _pieces(word: str) -> list[str]:
    return [word[start : start + LONGEST_WORD] for start in range(0, len(word), LONGEST_WORD)]
