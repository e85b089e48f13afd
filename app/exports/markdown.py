"""The plan as Markdown: for a wiki, a mail, or a page of one's own. No HTML, no images, no links."""

import re
from collections.abc import Iterable, Iterator

from app.views.plan.document import (
    Block,
    Bullets,
    Cell,
    Document,
    Facts,
    Open,
    Paragraph,
    Section,
    Table,
    Timeline,
    Tone,
    plain,
    walk,
)

# Marks that mean something anywhere in a line, to CommonMark or to the tables and links of GitHub.
MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&$^=@])")
# What only means something at the start of a line, or where a bare address begins.
STARTS = re.compile(r"^(\s*)([-+:]|\d{1,9}(?=[.)]))", re.MULTILINE)
ADDRESS = re.compile(r"(?<=www)\.|:(?=//)|(?<=mailto):|(?<=xmpp):", re.IGNORECASE)


def write(document: Document) -> bytes:
    """UTF-8 text; what people typed stays text."""
    return ("\n\n".join(_pieces(document)) + "\n").encode()


def escaped(text: str) -> str:
    """One line in which nothing is a mark, a tag or an address."""
    text = MARKS.sub(r"\\\1", " ".join(text.split()))
    return STARTS.sub(_start, ADDRESS.sub(r"\\\g<0>", text))


def _start(found: re.Match[str]) -> str:
    """A number keeps its digits: the full stop behind it is what makes a list."""
    return f"{found[1]}{found[2]}\\" if found[2][0].isdigit() else f"{found[1]}\\{found[2]}"


def _pieces(document: Document) -> Iterator[str]:
    yield f"# {escaped(document.title)}"
    kind = f"{document.margins.name}. " if document.title != document.margins.name else ""
    yield escaped(f"{kind}{document.margins.line}, {document.margins.reference}")
    for depth, section in walk(document.sections()):
        yield from _section(depth, section)


def _section(depth: int, section: Section) -> Iterator[str]:
    yield f"{'#' * (depth + 1)} {escaped(section.heading)}"
    for block in section.blocks:
        yield _block(block)


def _block(block: Block) -> str:
    match block:
        case Paragraph(text=text, tone=tone):
            mark = {Tone.LEAD: "> {}", Tone.NOTE: "*{}*"}.get(tone, "{}")
            return mark.format(escaped(text))
        case Bullets(items=items):
            return "\n".join(f"- {escaped(item)}" for item in items)
        case Facts(rows=rows):
            return "\n".join(f"- **{escaped(label)}:** {_cell(value)}" for label, value in rows)
        case Table(columns=columns, rows=rows):
            return _table((column.heading for column in columns), rows)
        case Timeline():
            return _timeline(block)


def _timeline(timeline: Timeline) -> str:
    rows = (
        (str(bar.number), bar.text, bar.when, ", ".join(str(number) for number in bar.after))
        for bar in timeline.bars
    )
    return _table(timeline.headings, rows)


def _table(headings: Iterable[str], rows: Iterable[Iterable[Cell]]) -> str:
    names = [escaped(heading) for heading in headings]
    lines = [_row(names), _row("---" for _ in names), *(_row(_cell(cell) for cell in row) for row in rows)]
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    text = escaped(plain(cell))
    return f"*{text}*" if isinstance(cell, Open) and text else text
