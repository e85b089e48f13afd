"""Perspectives against results as a drawing: how many obstacles each result takes away for each of them."""

from collections.abc import Iterator, Mapping

from app.exports.drawing import ACCENT, INK, PALE, RULE, WHITE, Drawing, Line, Rect, Shape, Text
from app.views.plan.coverage import counts
from app.views.plan.document import Document
from app.views.words import Words

LABEL = 170.0
HEAD = 18.0
ROW = 17.0
CELL = 22.0
LETTERS = 38


def coverage_drawing(document: Document) -> Drawing:
    """A row a perspective, a column a result, in each square how many obstacles."""
    words = Words(document.language)
    found, results = counts(document.plan), [one.number for one in document.plan.results]
    width = LABEL + CELL * len(results)
    told = "; ".join(f"{name}: {_told(numbers)}" for name, numbers in found.items())
    shapes = (*_headings(results), *_rows(found, results)) if found else ()
    return Drawing(width, HEAD + ROW * len(found) + 2, f"{words('plan-coverage')}. {told}", tuple(shapes))


def _told(numbers: Mapping[int, int]) -> str:
    return ", ".join(f"{number} ({count})" for number, count in sorted(numbers.items()))


def _headings(results: list[int]) -> Iterator[Shape]:
    for place, number in enumerate(results):
        yield Text(LABEL + CELL * (place + 0.5), 11, str(number), 9, ACCENT, bold=True, anchor="middle")
    yield Line(0, HEAD - 3, LABEL + CELL * len(results), HEAD - 3, ACCENT, 1.25)


def _rows(found: Mapping[str, Mapping[int, int]], results: list[int]) -> Iterator[Shape]:
    most = max(count for numbers in found.values() for count in numbers.values())
    for line, (name, numbers) in enumerate(found.items()):
        top = HEAD + ROW * line
        yield Text(0, top + 11, name if len(name) <= LETTERS else f"{name[:LETTERS]}…", 9, INK)
        yield Line(0, top + ROW - 1, LABEL + CELL * len(results), top + ROW - 1, RULE, 0.5)
        for place, number in enumerate(results):
            if count := numbers.get(number, 0):
                yield from _square(LABEL + CELL * place, top, count, full=count == most)


def _square(left: float, top: float, count: int, *, full: bool) -> Iterator[Shape]:
    yield Rect(left + 2, top + 1, CELL - 4, ROW - 4, ACCENT if full else PALE)
    color = WHITE if full else INK
    yield Text(left + CELL / 2, top + 11, str(count), 9, color, anchor="middle")
