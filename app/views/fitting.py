"""How much fits on a page of the wall: counted for the smallest projector, so that nothing is cut off."""

from collections.abc import Callable, Iterable
from math import ceil
from typing import TypeVar

Item = TypeVar("Item")

LETTERS_A_LINE = (80, 60, 44, 44)
LINES = (16, 12, 8, 8)
COLUMN_LETTERS = (38, 28, 24, 24)
COLUMN_LINES = (15, 12, 10, 10)
BETWEEN = 0.5


def paged(
    items: Iterable[Item], text: Callable[[Item], str], step: int, *, column: bool = False
) -> tuple[tuple[Item, ...], ...]:
    """The items in pages for one text step, over the width of the wall or in half of it."""
    letters, lines = (COLUMN_LETTERS, COLUMN_LINES) if column else (LETTERS_A_LINE, LINES)
    pages: list[list[Item]] = [[]]
    used = 0.0
    for item in items:
        needs = ceil(len(text(item)) / letters[step]) + BETWEEN
        if pages[-1] and used + needs > lines[step]:
            pages.append([])
            used = 0.0
        pages[-1].append(item)
        used += needs
    return tuple(tuple(page) for page in pages)
