"""The closing round: whose word it is, what was said, which results matter most, what to do better."""

from dataclasses import dataclass

from app.session.closing import MOST_STARS, has_closed, next_to_close, words_of
from app.session.state import ClosingWord, Session
from app.views.fitting import turned
from app.views.people import Person, holder, person
from app.views.weather import Weather


@dataclass(frozen=True, slots=True)
class Choosable:
    """A result that may get a star."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody said in the closing round, as this viewer may see it."""

    who: Person
    text: str
    stars: tuple[Choosable, ...]
    passed: bool


@dataclass(frozen=True, slots=True)
class WallClosing:
    now: Person | None
    last: Word | None
    spoken: int
    people: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class WallImprovements:
    """Two columns; the desk turns the page."""

    good: tuple[str, ...]
    other: tuple[str, ...]
    page: int


@dataclass(frozen=True, slots=True)
class SeatClosing:
    now: Person | None
    my_turn: bool
    mine: Word | None
    choices: tuple[Choosable, ...]
    most: int = MOST_STARS


@dataclass(frozen=True, slots=True)
class Spoken:
    """A seat in the closing round, with or without its word."""

    who: Person
    word: Word | None


@dataclass(frozen=True, slots=True)
class Better:
    number: int
    who: Person | None
    text: str
    good: bool


@dataclass(frozen=True, slots=True)
class DeskClosing:
    """`beside`: words that others at the tables wrote; they stand in the plan."""

    now: Person | None
    table: tuple[Spoken, ...]
    spoken: int
    choices: tuple[Choosable, ...]
    better: tuple[Better, ...]
    page: int
    pages: int
    most: int = MOST_STARS
    beside: int = 0


def choices(state: Session) -> tuple[Choosable, ...]:
    return tuple(Choosable(result.number, result.text) for result in state.in_order())


def word(state: Session, said: ClosingWord, *, desk: bool = False) -> Word:
    stars = tuple(one for one in choices(state) if one.number in said.stars)
    return Word(person(state, said.seat, desk=desk), said.text, stars, said.passed)


def wall_closing(state: Session) -> WallClosing | WallImprovements:
    """The words first; once everybody had theirs, the improvements that came in."""
    seat = next_to_close(state)
    if seat is None and state.improvements:
        return wall_improvements(state)
    spoken = [one for one in state.closing.values() if one.aloud and not one.passed]
    last = word(state, spoken[-1]) if spoken else None
    now = holder(state, seat) if seat is not None else None
    return WallClosing(now, last, _spoken(state), len(state.round.present), state.wall.page)


def wall_improvements(state: Session) -> WallImprovements:
    items = state.improvements.values()
    good = tuple(one.text for one in items if one.good)
    other = tuple(one.text for one in items if not one.good)
    return WallImprovements(good, other, state.wall.page)


def seat_closing(state: Session, seat: int) -> SeatClosing:
    turn, said = next_to_close(state), state.closing.get(seat)
    return SeatClosing(
        now=holder(state, turn) if turn is not None else None,
        my_turn=turn == seat,
        mine=word(state, said, desk=True) if said else None,
        choices=choices(state),
    )


def desk_closing(state: Session, weather: Weather) -> DeskClosing:
    turn = next_to_close(state)
    page, pages = turned(state, weather)
    return DeskClosing(
        now=holder(state, turn, desk=True) if turn is not None else None,
        table=tuple(_spoken_by(state, seat) for seat in state.round.present),
        spoken=_spoken(state),
        choices=choices(state),
        better=tuple(
            Better(
                one.number,
                person(state, one.seat, desk=True) if one.seat is not None else None,
                one.text,
                one.good,
            )
            for one in state.improvements.values()
        ),
        page=page,
        pages=pages,
        beside=sum(not (one.aloud or one.passed) for one in state.closing.values()),
    )


def _spoken_by(state: Session, seat: int) -> Spoken:
    said = next((one for one in words_of(seat, state) if one.aloud), None)
    return Spoken(holder(state, seat, desk=True), word(state, said, desk=True) if said else None)


def _spoken(state: Session) -> int:
    return sum(has_closed(seat, state) for seat in state.round.present)
