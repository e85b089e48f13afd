"""Intermediate results on the wall and on phones: one sentence, its obstacles, what the room says."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.session.state import Result, Session
from app.views.in_hand import Bear, bears, in_hand, own_numbers, place_of, sentence
from app.views.leading import Lead, lead
from app.views.room_test import Test, room_test, stand_of
from app.views.words import Words


@dataclass(frozen=True, slots=True)
class WallTitles:
    """Before the first result: what there is to phrase."""

    titles: tuple[tuple[str, int], ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class WallResult:
    """One result with its obstacles, until the totals take their place."""

    sentence: str
    place: int
    count: int
    covered: int
    bears: tuple[Bear, ...]
    page: int
    test: Test


@dataclass(frozen=True, slots=True)
class SeatTest:
    """The result the room looks at, and this person's answer while the test is open."""

    result: int
    sentence: str
    mine: tuple[int, ...]
    stand: str
    choice: str
    comment: str


@dataclass(frozen=True, slots=True)
class SeatResultsWait:
    """No result yet."""

    part: str


@dataclass(frozen=True, slots=True)
class Row:
    """A result in a list on a phone."""

    number: int
    place: int
    sentence: str
    mine: tuple[int, ...]
    lead: Lead | None
    period: str


@dataclass(frozen=True, slots=True)
class Missed:
    """An own obstacle that no result clears; `signal` is what one press tells the desk."""

    number: int
    text: str
    result: int
    signal: str
    told: bool


@dataclass(frozen=True, slots=True)
class SeatResults:
    rows: tuple[Row, ...]
    missed: tuple[Missed, ...]
    led: bool


def wall_results(state: Session) -> WallResult | WallTitles:
    result = in_hand(state)
    if result is None:
        titles = tuple((group.title, len(group.cards)) for group in state.groups.values())
        return WallTitles(titles, state.wall.page)
    listed = bears(state, result)
    return WallResult(
        sentence(state, result),
        place_of(state, result),
        len(state.order),
        len(listed),
        listed,
        state.wall.page,
        room_test(state, result),
    )


def seat_test(state: Session, seat: int) -> SeatTest | SeatResultsWait:
    result = asked_of_room(state)
    if result is None:
        return SeatResultsWait(str(state.phase))
    answer = result.test.answers.get(seat) if result.test else None
    mine = tuple(bear.number for bear in bears(state, result, seat) if bear.mine)
    return SeatTest(
        result.number,
        sentence(state, result),
        mine,
        stand_of(result),
        str(answer.choice) if answer else "",
        answer.comment if answer else "",
    )


def asked_of_room(state: Session) -> Result | None:
    """The result on the wall; when another's test is still open and this one's is not, that one."""
    here = in_hand(state)
    if here is None or stand_of(here) == "open":
        return here
    still = (result for result in state.in_order() if stand_of(result) == "open")
    return next(still, here)


def seat_results(state: Session, seat: int, *, led: bool) -> SeatResults:
    """`led`: with who leads and when, once that is what the room talks about."""
    rows = tuple(_row(state, result, seat) for result in state.in_order())
    return SeatResults(rows, () if led else tuple(missed(state, seat)), led)


def _row(state: Session, result: Result, seat: int) -> Row:
    mine = tuple(bear.number for bear in bears(state, result, seat) if bear.mine)
    stated = sentence(state, result)
    return Row(
        result.number,
        place_of(state, result),
        stated,
        mine,
        lead(state, result, seat=seat),
        result.period,
    )


def missed(state: Session, seat: int) -> Iterable[Missed]:
    """Own obstacles in no result, once there is a result to say it about."""
    here = in_hand(state)
    if here is None:
        return
    covered = {card for result in state.results.values() for card in state.covered_by(result)}
    for number in sorted(own_numbers(state, seat) - covered):
        card = state.obstacle(number)
        if card.stands and card.aside is None:
            yield _missed(state, here, seat, number)


def _missed(state: Session, here: Result, seat: int, number: int) -> Missed:
    signal = signal_of(state, number)
    told = any(
        remark.seat == seat and remark.text == signal
        for result in state.results.values()
        for remark in result.remarks
    )
    return Missed(number, state.obstacle(number).text, here.number, signal, told)


def signal_of(state: Session, number: int) -> str:
    """ "Beer 17 mist nog", in the language of the session, since the desk reads it."""
    return Words(state.setup.language, state.setup.bear)("bear-missing-signal", number=number)
