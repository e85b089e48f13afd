"""The results of a plan from a file: their words, tests, owners, helpers, periods and order, as facts."""

from collections.abc import Iterator
from typing import Any

from app.exports.founding_seats import Seats
from app.session.owners import HelperSet, OwnerAssigned
from app.session.planning import FirstRequired, PeriodProposed, PeriodSet
from app.session.results import ObstacleCovered, ResultRemarked, ResultWritten
from app.session.state import Choice, OwnerKind
from app.session.testing import HandsCounted, LeftUntested, TestAnswered, TestClosed, TestOpened
from app.views.plan.record import Plan, PlanOwner, PlanResult, TestOutcome, Voice


def results(plan: Plan, seats: Seats) -> Iterator[Any]:
    for result in plan.results:
        yield ResultWritten(result.number, result.group, result.text)
        in_group = {card.number for card in plan.obstacles if card.group == result.group}
        for number in result.clears:
            if result.group is None or number not in in_group:
                yield ObstacleCovered(result.number, number, on=True)
        yield from _told(result, seats)
        yield from _who_and_when(result, seats)
    for result in plan.results:
        for first in result.requires:
            yield FirstRequired(result.number, first, on=True)


def _told(result: PlanResult, seats: Seats) -> Iterator[Any]:
    """What the room answered and remarked."""
    if result.test:
        yield from _test(result.number, result.test, seats)
    if result.untested:
        yield LeftUntested(result.number, result.untested)
    for remark in result.remarks:
        seat = seats.of(remark.voice) if remark.voice != Voice() else None
        yield ResultRemarked(result.number, seat, remark.text)


def _test(number: int, test: TestOutcome, seats: Seats) -> Iterator[Any]:
    """Who gave words answered by name of seat; all other answers are counted as hands."""
    yield TestOpened(number)
    left = {
        Choice.AGREE: test.agree,
        Choice.CONCERN: test.concern,
        Choice.MISSING: test.missing,
        Choice.NONE: test.none,
    }
    used: set[int] = set()
    for comment in test.comments:
        seat = seats.of(comment.voice, used) or seats.guest()
        # Comments stand in the order of the seats: none before this one can answer after it.
        used.update(range(1, seat + 1))
        left[comment.choice] -= 1
        yield TestAnswered(number, seat, comment.choice, comment.text)
    hands = (left[choice] for choice in (Choice.AGREE, Choice.CONCERN, Choice.MISSING, Choice.NONE))
    yield HandsCounted(number, *hands)
    if not test.running:
        yield TestClosed(number)


def _who_and_when(result: PlanResult, seats: Seats) -> Iterator[Any]:
    if result.owner:
        yield _owner(result.number, result.owner, seats)
    used: set[int] = set()
    for place, voice in enumerate(result.helpers, 1):
        seat = seats.of(voice, used) if voice != Voice() else None
        used |= {seat} if seat else set()
        yield HelperSet(result.number, seats.name(seat) if seat else voice.name or f"({place})", on=True)
    if result.period:
        yield PeriodSet(result.number, result.period)
    if result.proposed:
        yield PeriodProposed(result.number, result.proposed)


def _owner(number: int, owner: PlanOwner, seats: Seats) -> OwnerAssigned:
    is_person = owner.kind is OwnerKind.PERSON and owner.voice != Voice()
    seat = seats.of(owner.voice) if is_person else None
    name = seats.name(seat) if seat else owner.voice.name
    return OwnerAssigned(number, owner.kind, name, seat, owner.consent)
