"""The plan on one page: results in columns by period, with who leads them and what comes first."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.exports.drawing import (
    ACCENT,
    AMBER,
    GREY,
    PALE,
    RULE,
    WHITE,
    Arrow,
    Drawing,
    Line,
    Rect,
    Shape,
    Text,
    lines,
    wrapped,
)
from app.session.periods import LATER, last_day, quarter_of
from app.views.plan.document import Document, Open, plain
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import period
from app.views.words import Words

WIDTH = 1118.0
HEIGHT = 590.0
HEAD = 34.0
GAP = 46.0
BETWEEN = 9.0
SIZES = (16.0, 14.5, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0)
MOST_COLUMNS = 7


@dataclass(frozen=True, slots=True)
class Card:
    """One result at its place; `x` and `y` are its left upper corner."""

    number: int
    x: float
    y: float
    width: float
    height: float
    words: list[str]
    owner: list[str]
    open: bool
    period: str

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def page_drawing(document: Document) -> Drawing:
    """As large as fits one A3; with very many results the drawing is higher than the page."""
    columns = _columns(document)
    for size in SIZES:
        cards = tuple(_cards(columns, document, size))
        bottom = max((card.y + card.height for card in cards), default=HEAD)
        if bottom <= HEIGHT:
            break
    by_number = {card.number: card for card in cards}
    shapes = (
        *_headings(list(columns)),
        *_arrows(document.plan, by_number),
        *(shape for card in cards for shape in _card(card, size)),
    )
    return Drawing(WIDTH, max(bottom + 2, HEAD), _told(document), shapes)


def _told(document: Document) -> str:
    rows = document.sheet("results").rows
    told = "; ".join(f"{row[0]}. {row[1]}: {plain(row[2])}, {plain(row[4])}" for row in rows)
    return f"{document.title}. {told}"


def _columns(document: Document) -> dict[str, list[PlanResult]]:
    """Results by the name of their quarter, or of their year when there are many quarters."""
    words, results = Words(document.language), document.plan.results
    dated = [one for one in results if one.period not in {"", LATER}]
    quarters = {quarter_of(last_day(one.period)) for one in dated}
    columns: dict[str, list[PlanResult]] = {}
    for one in sorted(dated, key=lambda one: last_day(one.period)):
        code = quarter_of(last_day(one.period))
        name = period(code, words) if len(quarters) <= MOST_COLUMNS else code[:4]
        columns.setdefault(name, []).append(one)
    rest = ((LATER, words("plan-later")), ("", words("plan-no-period")))
    undated = {name: [one for one in results if one.period == code] for code, name in rest}
    return columns | {name: found for name, found in undated.items() if found}


def _width(count: int) -> float:
    return (WIDTH - GAP * (count - 1)) / max(count, 1)


def _cards(columns: dict[str, list[PlanResult]], document: Document, size: float) -> Iterator[Card]:
    width = _width(len(columns))
    rows = {row[0]: row for row in document.sheet("results").rows}
    for place, (name, results) in enumerate(columns.items()):
        y = HEAD + 8
        for one in results:
            row = rows[one.number]
            words = wrapped(one.text, width - size * 3.4, size)
            owner = wrapped(plain(row[2]), width - size * 3.4, size * 0.85)
            said = "" if plain(row[4]) == name else plain(row[4])
            height = size * (1.25 * len(words) + 1.1 * (len(owner) + bool(said)) + 1.5)
            x = place * (width + GAP)
            yield Card(one.number, x, y, width, height, words, owner, isinstance(row[2], Open), said)
            y += height + BETWEEN


def _headings(names: list[str]) -> Iterator[Shape]:
    width = _width(len(names))
    for place, name in enumerate(names):
        left = place * (width + GAP)
        yield Text(left, 16, name[:1].upper() + name[1:], 15, ACCENT, bold=True)
        yield Line(left, 25, left + width, 25, ACCENT, 1.5)


def _card(card: Card, size: float) -> Iterator[Shape]:
    yield Rect(card.x, card.y, card.width, card.height, WHITE, RULE)
    yield Rect(card.x, card.y, size * 2.1, card.height, PALE)
    stands = card.y + size * 1.45
    yield Text(card.x + size * 1.05, stands, str(card.number), size, ACCENT, bold=True, anchor="middle")
    left, small = card.x + size * 2.6, size * 0.85
    yield from lines(card.words, (left, stands), size)
    below = stands + size * 1.25 * len(card.words)
    yield from lines(card.owner, (left, below), small, AMBER if card.open else ACCENT)
    if card.period:
        yield Text(left, below + small * 1.25 * len(card.owner), card.period, small, GREY)


def _arrows(plan: Plan, cards: dict[int, Card]) -> Iterator[Shape]:
    """From what comes first to what waits for it, each arriving at a place of its own; numbers lie on top."""
    shapes = [shape for bundle in _bundles(plan, cards) for shape in bundle]
    yield from (shape for shape in shapes if isinstance(shape, Arrow))
    yield from (shape for shape in shapes if not isinstance(shape, Arrow))


def _bundles(plan: Plan, cards: dict[int, Card]) -> Iterator[Iterator[Shape]]:
    for result in plan.results:
        then = cards[result.number]
        for place, number in enumerate(result.requires, 1):
            y = then.y + then.height * place / (len(result.requires) + 1)
            yield _arrow(cards[number], then, y)


def _arrow(first: Card, then: Card, y: float) -> Iterator[Shape]:
    """Within a column or to the next one a line; from further away, the number it comes from."""
    steps = round((then.x - first.x) / (first.width + GAP))
    if steps == 0:
        yield Arrow(first.x, first.middle, then.x, y, GREY, bend=GAP * 0.5)
    elif steps == 1:
        yield Arrow(first.x + first.width, first.middle, then.x, y, GREY)
    else:
        color = GREY if steps > 0 else AMBER
        yield Arrow(then.x - 14, y, then.x, y, color)
        yield Rect(then.x - 31, y - 7, 17, 14, WHITE, color)
        yield Text(then.x - 22.5, y + 3.5, str(first.number), 10, color, bold=True, anchor="middle")
