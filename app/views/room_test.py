"""What the room says of a result, counted: names stay with those who choose to speak."""

from dataclasses import dataclass

from app.session.state import Choice, Result, RoomTest, Session
from app.views.people import Person, person
from app.views.weather import Weather


@dataclass(frozen=True, slots=True)
class Tally:
    """One answer and how many gave it; `share` is its part of all answers, in hundredths."""

    choice: str
    count: int
    share: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """One person's answer, at the desk."""

    who: Person
    choice: str
    comment: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who cannot answer on a phone now: the desk may do it."""

    who: Person
    phone: bool


@dataclass(frozen=True, slots=True)
class Test:
    """`stand`: "none", "open", "closed" or "untested" (left so on purpose)."""

    __test__ = False
    stand: str
    given: int
    of: int
    tallies: tuple[Tally, ...]
    untested: str = ""


def stand_of(result: Result) -> str:
    if result.test:
        return "open" if result.test.open else "closed"
    return "untested" if result.untested else "none"


def room_test(state: Session, result: Result) -> Test:
    test = result.test or RoomTest()
    given = sum(test.total(choice) for choice in Choice)
    voices = max(len(state.round.order), given)
    return Test(stand_of(result), given, voices, tallies(test, given), result.untested)


def tallies(test: RoomTest, given: int) -> tuple[Tally, ...]:
    counts = ((choice, test.total(choice)) for choice in Choice)
    return tuple(Tally(str(choice), count, round(100 * count / max(given, 1))) for choice, count in counts)


def spoken(state: Session, result: Result) -> tuple[Spoken, ...]:
    """Who has a concern, misses something or wrote a word with the answer."""
    answers = result.test.answers.items() if result.test else ()
    return tuple(
        Spoken(person(state, seat, desk=True), str(answer.choice), answer.comment)
        for seat, answer in answers
        if answer.comment or answer.choice in {Choice.CONCERN, Choice.MISSING}
    )


def waiting(state: Session, result: Result, weather: Weather) -> tuple[Waiting, ...]:
    answered = result.test.answers if result.test else {}
    return tuple(
        Waiting(person(state, seat.number, desk=True), seat.phone)
        for seat in state.at_table()
        if seat.number not in answered and not (seat.phone and seat.number in weather.connected)
    )
