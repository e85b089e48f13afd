"""The timeline as a table: words for everybody, and bars of shaded cells beside them."""

from collections.abc import Iterator

from docx.oxml.xmlchemy import BaseOxmlElement

from app.exports.word.styles import ACCENT, CELL, HEAD, RULE
from app.exports.word.tables import WHOLE, cell, framed, row, shares
from app.views.plan.document import Bar, Cell, Timeline

NUMBER, WHEN, AFTER, DRAWING = 510, 1480, 740, 3570
ONE_PAGE = 20
KEEP = "<w:keepNext/>"
CENTER = '<w:jc w:val="center"/>'
WHITE = 'w:val="single" w:sz="36" w:space="0" w:color="FFFFFF"'

# White above and below makes a bar of what would be a block.
FILLED = (
    f"<w:tcBorders><w:top {WHITE}/><w:bottom {WHITE}/></w:tcBorders>"
    f'<w:shd w:val="clear" w:color="auto" w:fill="{ACCENT}"/>'
)
BEGINS = f'<w:tcBorders><w:left w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/></w:tcBorders>'


def word_timeline(timeline: Timeline) -> BaseOxmlElement:
    slots = [slot for span in timeline.spans for slot in span.slots]
    drawing = shares([1] * len(slots), DRAWING) if slots else []
    words = [NUMBER, WHOLE - NUMBER - WHEN - AFTER - sum(drawing), WHEN, AFTER]
    # A drawing is read as a whole: as long as it fits a page, every row stays with the next one.
    keeps = len(timeline.bars) <= ONE_PAGE
    rows = [row(_headings(timeline, words, drawing), HEAD)]
    for bar in timeline.bars:
        keep = KEEP if keeps and bar is not timeline.bars[-1] else ""
        rows.append(row((*_words(bar, words, keep), *_drawing(bar, timeline, drawing, keep))))
    return framed(rows, [*words, *drawing], timeline.caption)


def _headings(timeline: Timeline, words: list[int], drawing: list[int]) -> Iterator[str]:
    for place, (heading, width) in enumerate(zip(timeline.headings, words, strict=True)):
        yield cell(heading, width, HEAD, CENTER if place == 0 else "")
    for span in timeline.spans:
        count = len(span.slots)
        yield cell(span.text, drawing[0] * count, HEAD, look=f'<w:gridSpan w:val="{count}"/>')


def _words(bar: Bar, widths: list[int], keep: str) -> Iterator[str]:
    after = ", ".join(str(number) for number in bar.after)
    values: tuple[Cell, ...] = (str(bar.number), bar.text, bar.when, after)
    for place, (value, width) in enumerate(zip(values, widths, strict=True)):
        yield cell(value, width, CELL, keep + (CENTER if place == 0 else ""))


def _drawing(bar: Bar, timeline: Timeline, widths: list[int], keep: str) -> Iterator[str]:
    for span in timeline.spans:
        for slot in span.slots:
            empty = BEGINS if slot is span.slots[0] else ""
            yield cell("", widths[0], CELL, keep, FILLED if bar.covers(slot) else empty)
