"""Pictures as plain shapes: drawn once, written as SVG, as PDF, or on a page. Measures are in points."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

INK = "#1f2933"
ACCENT = "#0b5563"
PALE = "#e4eef0"
RULE = "#c3d1d5"
GREY = "#52636b"
AMBER = "#a8480b"
WHITE = "#ffffff"

# No letter is measured: this is how wide letters are on average, so that lines fit on the safe side.
LETTER = 0.49


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float
    fill: str
    border: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    x: float
    y: float
    to_x: float
    to_y: float
    color: str = RULE
    width: float = 0.75


@dataclass(frozen=True, slots=True)
class Arrow:
    """From here to there in one bend, leaving and arriving level; `bend` is how far it swings to the left."""

    x: float
    y: float
    to_x: float
    to_y: float
    color: str = GREY
    bend: float = 0


@dataclass(frozen=True, slots=True)
class Text:
    """One line; `y` is where its letters stand, `anchor` is "start", "middle" or "end"."""

    x: float
    y: float
    text: str
    size: float = 9
    color: str = INK
    bold: bool = False
    anchor: str = "start"


Shape = Rect | Line | Arrow | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """`title` says what is seen, in words, for who cannot see it."""

    width: float
    height: float
    title: str
    shapes: tuple[Shape, ...]


def wrapped(text: str, width: float, size: float) -> list[str]:
    """The lines of a text in this width; a word that is too long is broken, nothing is cut."""
    return textwrap.wrap(text, max(int(width / (size * LETTER)), 4)) or [""]


def lines(texts: list[str], at: tuple[float, float], size: float, color: str = INK) -> Iterator[Text]:
    """Lines below each other, the first standing at `at`."""
    for place, text in enumerate(texts):
        yield Text(at[0], at[1] + place * size * 1.25, text, size, color)
