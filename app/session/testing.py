"""The room tests a result: four answers, changeable until the desk closes; hands are counted at the desk."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.session.core import Actor, decide, evolve, require, seat_meant
from app.session.results import known
from app.session.seats import places
from app.session.state import Answer, Choice, Missing, Result, RoomTest, Session
from app.session.texts import Line


@dataclass(frozen=True, slots=True)
class OpenTest:
    """Asks the room about one result; what was answered before stays."""

    result: int


@dataclass(frozen=True, slots=True)
class TestOpened:
    __test__ = False
    result: int


@decide.register
def open_test(command: OpenTest, state: Session, who: Actor) -> Iterable[TestOpened]:
    result = known(command.result, state)
    if result.test is None or not result.test.open:
        yield TestOpened(result.number)


@evolve.register
def test_opened(fact: TestOpened, state: Session) -> Session:
    result = state.result(fact.result)
    test = replace(result.test, open=True) if result.test else RoomTest()
    wall = replace(state.wall, result=result.number, totals=False)
    return replace(state.with_result(replace(result, test=test, untested="")), wall=wall)


@dataclass(frozen=True, slots=True)
class AnswerTest:
    result: int
    choice: Choice
    comment: Line = ""
    seat: int | None = None


@dataclass(frozen=True, slots=True)
class TestAnswered:
    __test__ = False
    result: int
    seat: int
    choice: Choice
    comment: str


@decide.register
def answer_test(command: AnswerTest, state: Session, who: Actor) -> Iterable[TestAnswered]:
    seat = seat_meant(who, command.seat, state)
    result = known(command.result, state)
    require(result.test and result.test.open, "test_closed")
    yield TestAnswered(result.number, seat, command.choice, command.comment)


@evolve.register
def test_answered(fact: TestAnswered, state: Session) -> Session:
    seat = state.sitting(fact.seat).number
    result, test = tested(fact.result, state)
    answers = {**test.answers, seat: Answer(fact.choice, fact.comment)}
    return state.with_result(replace(result, test=replace(test, answers=answers)))


def tested(number: int, state: Session) -> tuple[Result, RoomTest]:
    result = state.result(number)
    if result.test is None:
        raise Missing(number)
    return result, result.test


@dataclass(frozen=True, slots=True)
class CountHands:
    """Hands counted in the room, beside the answers on phones."""

    result: int
    agree: int = 0
    concern: int = 0
    missing: int = 0
    none: int = 0


@dataclass(frozen=True, slots=True)
class HandsCounted:
    result: int
    agree: int
    concern: int
    missing: int
    none: int


@decide.register
def count_hands(command: CountHands, state: Session, who: Actor) -> Iterable[HandsCounted]:
    counts = (command.agree, command.concern, command.missing, command.none)
    require(all(0 <= count <= places(state) for count in counts), "count_out_of_range")
    require(known(command.result, state).test, "test_not_opened")
    yield HandsCounted(command.result, *counts)


@evolve.register
def hands_counted(fact: HandsCounted, state: Session) -> Session:
    result, test = tested(fact.result, state)
    hands = {
        Choice.AGREE: fact.agree,
        Choice.CONCERN: fact.concern,
        Choice.MISSING: fact.missing,
        Choice.NONE: fact.none,
    }
    return state.with_result(replace(result, test=replace(test, hands=hands)))


@dataclass(frozen=True, slots=True)
class CloseTest:
    """Closing twice gives the same result."""

    result: int


@dataclass(frozen=True, slots=True)
class TestClosed:
    __test__ = False
    result: int


@decide.register
def close_test(command: CloseTest, state: Session, who: Actor) -> Iterable[TestClosed]:
    result = known(command.result, state)
    require(result.test, "test_not_opened")
    if result.test and result.test.open:
        yield TestClosed(result.number)


@evolve.register
def test_closed(fact: TestClosed, state: Session) -> Session:
    result, test = tested(fact.result, state)
    shown = state.wall.totals or state.wall.result == result.number
    closed = state.with_result(replace(result, test=replace(test, open=False)))
    return replace(closed, wall=replace(state.wall, totals=shown))


@dataclass(frozen=True, slots=True)
class LeaveUntested:
    """Left untested on purpose, with the reason."""

    result: int
    reason: Line


@dataclass(frozen=True, slots=True)
class LeftUntested:
    result: int
    reason: str


@decide.register
def leave_untested(command: LeaveUntested, state: Session, who: Actor) -> Iterable[LeftUntested]:
    require(command.reason, "reason_missing")
    yield LeftUntested(known(command.result, state).number, command.reason)


@evolve.register
def left_untested(fact: LeftUntested, state: Session) -> Session:
    return state.with_result(replace(state.result(fact.result), untested=fact.reason))
