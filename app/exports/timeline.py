"""The timeline as a drawing: a row a result, a bar in its period."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.exports.drawing import (
    ACCENT,
    GREY,
    INK,
    RULE,
    Drawing,
    Line,
    Rect,
    Shape,
    Text,
    lines,
    wrapped,
)
from app.views.plan.document import Bar, Document, Open, Timeline
from app.views.plan.planning import timeline
from app.views.words import Words

WIDTH = 480
NUMBER = 22
LABEL = 190
SIZE = 8.5
STEP = SIZE * 1.25
HEAD = 26


@dataclass(frozen=True, slots=True)
class Row:
    bar: Bar
    top: float
    height: float
    words: list[str]


def timeline_drawing(timeline: Timeline, width: float = WIDTH) -> Drawing:
    rows = tuple(_rows(timeline))
    bottom = rows[-1].top + rows[-1].height if rows else HEAD
    shapes = (
        *_grid(timeline, width, bottom),
        *(shape for row in rows for shape in _row(row, timeline, width)),
    )
    told = "; ".join(f"{bar.number}. {bar.text}: {bar.when.text}" for bar in timeline.bars)
    return Drawing(width, bottom + 2, f"{timeline.caption}. {told}", tuple(shapes))


def planning_drawing(document: Document) -> Drawing:
    """The timeline of a plan, whatever its template shows."""
    return timeline_drawing(timeline(document.plan, Words(document.language)))


def _rows(timeline: Timeline) -> Iterator[Row]:
    top: float = HEAD
    for bar in timeline.bars:
        words = wrapped(bar.text, LABEL - NUMBER, SIZE)
        height = max(len(words), 1) * STEP + 7
        yield Row(bar, top, height, words)
        top += height


def _grid(timeline: Timeline, width: float, bottom: float) -> Iterator[Shape]:
    """The names of the spans, and a line where each begins."""
    step = (width - LABEL) / max(len(timeline.spans), 1)
    for place, span in enumerate(timeline.spans):
        left = LABEL + place * step
        for at, words in enumerate(wrapped(span.text, step - 6, SIZE)[:2]):
            yield Text(left + 4, 9 + at * STEP, words, SIZE, GREY)
        yield Line(left, 0, left, bottom)
    yield Line(0, HEAD, width, HEAD, ACCENT, 1.25)


def _row(row: Row, timeline: Timeline, width: float) -> Iterator[Shape]:
    stands = row.top + SIZE + 3
    yield Text(NUMBER - 8, stands, str(row.bar.number), SIZE, ACCENT, bold=True, anchor="end")
    yield from lines(row.words, (NUMBER, stands), SIZE)
    yield Line(0, row.top + row.height, width, row.top + row.height, RULE, 0.5)
    filled = _filled(row.bar, timeline, width)
    if filled:
        yield Rect(filled[0], row.top + 4, filled[1] - filled[0], row.height - 8, ACCENT)
    else:
        color = GREY if isinstance(row.bar.when, Open) else INK
        yield Text(LABEL + 4, stands, row.bar.when.text, SIZE, color)


def _filled(bar: Bar, timeline: Timeline, width: float) -> tuple[float, float] | None:
    """From where to where the bar goes, when there is a place for it in the drawing."""
    slots = [slot for span in timeline.spans for slot in span.slots]
    covered = [place for place, slot in enumerate(slots) if bar.covers(slot)]
    if not covered:
        return None
    step = (width - LABEL) / len(slots)
    return LABEL + covered[0] * step, LABEL + (covered[-1] + 1) * step
