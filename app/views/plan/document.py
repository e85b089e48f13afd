"""The plan as a neutral tree: what every format writes, and nothing about any format."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.views.plan.record import Plan


class Kind(StrEnum):
    """What a column holds, so that a spreadsheet can sort it and a page can align it."""

    NUMBER = "number"
    TEXT = "text"
    LIST = "list"
    PERIOD = "period"
    DAY = "day"


class Tone(StrEnum):
    BODY = "body"
    LEAD = "lead"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class When:
    """A rough period: its code ("2027-Q1") and how people say it."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Open:
    """Something nobody has settled yet: set apart wherever a format can."""

    text: str


Cell = str | int | date | When | Open | tuple[str | Open, ...]


def plain(cell: Cell, between: str = "; ") -> str:
    """The cell as one text."""
    if isinstance(cell, tuple):
        return between.join(plain(line) for line in cell)
    return cell.text if isinstance(cell, When | Open) else str(cell)


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is a share: a column of 30 is thrice as wide as one of 10."""

    key: str
    heading: str
    kind: Kind = Kind.TEXT
    width: int = 10


@dataclass(frozen=True, slots=True)
class Table:
    """`caption` says what the rows are; every row has a cell for every column."""

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def narrowed(self) -> "Table":
        """Only the columns that say something in some row."""
        used = [place for place in range(len(self.columns)) if any(row[place] for row in self.rows)]
        return replace(
            self,
            columns=tuple(self.columns[place] for place in used),
            rows=tuple(tuple(row[place] for place in used) for row in self.rows) if used else (),
        )


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Facts:
    """What holds for one thing: a label and its value, line by line."""

    rows: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the timeline with its name, cut into slots of (first day, last day)."""

    text: str
    slots: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """When one result is there; `first` and `last` are empty for "later" and for no period yet."""

    number: int
    text: str
    when: When | Open
    after: tuple[int, ...] = ()
    first: date | None = None
    last: date | None = None

    def covers(self, slot: tuple[date, date]) -> bool:
        """Whether this slot is drawn full: the middle of one lies within the other."""
        if self.first is None or self.last is None:
            return False
        middle = slot[0] + (slot[1] - slot[0]) / 2
        own = self.first + (self.last - self.first) / 2
        return self.first <= middle <= self.last or slot[0] <= own <= slot[1]


@dataclass(frozen=True, slots=True)
class Timeline:
    """`headings` name the number, the result, the period and what comes first."""

    caption: str
    headings: tuple[str, str, str, str]
    spans: tuple[Span, ...]
    bars: tuple[Bar, ...]


Block = Paragraph | Facts | Bullets | Table | Timeline


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    heading: str
    blocks: tuple[Block, ...] = ()
    parts: tuple["Section", ...] = ()

    def filled(self) -> "Section | None":
        """Without what is empty; nothing when nothing is left, so that no heading stands alone."""
        parts = tuple(kept for part in self.parts if (kept := part.filled()))
        blocks = tuple(block for block in self.blocks if _says_something(block))
        return replace(self, blocks=blocks, parts=parts) if blocks or parts else None


def _says_something(block: Block) -> bool:
    match block:
        case Paragraph(text=text):
            return bool(text.strip())
        case Bullets(items=items):
            return bool(items)
        case Timeline(bars=bars):
            return bool(bars)
        case _:
            return bool(block.rows)


@dataclass(frozen=True, slots=True)
class Margins:
    """The words around the text: kind of document, the line under the title, foot, page, contents, table.

    `reference` tells two prints of one day apart; it stands where nobody has to read it.
    """

    name: str
    line: str
    foot: str
    reference: str
    page: str
    contents: str
    table: str


@dataclass(frozen=True, slots=True)
class Document:
    """One plan, ready for any format.

    `front` is page one and stands alone; `body` is the rest. `sheets` are the same facts as flat tables for
    spreadsheets. `plan` is what all of it was made of; `language` is that of the words.
    """

    title: str
    language: str
    margins: Margins
    front: tuple[Section, ...]
    body: tuple[Section, ...]
    sheets: tuple[Table, ...]
    plan: Plan

    def sections(self) -> tuple[Section, ...]:
        return (*self.front, *self.body)

    def sheet(self, key: str) -> Table:
        """One of the flat tables.

        Raises
        ------
        KeyError
            When there is no such table.

        """
        return {table.key: table for table in self.sheets}[key]


def walk(sections: tuple[Section, ...], depth: int = 1) -> Iterator[tuple[int, Section]]:
    """Every section with its depth, in reading order."""
    for section in sections:
        yield depth, section
        yield from walk(section.parts, depth + 1)
