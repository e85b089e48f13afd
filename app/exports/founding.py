"""A plan from a file becomes the history of a new session: facts that lead to the same plan again."""

from collections.abc import Iterator
from typing import Any

from app.exports.founding_results import results
from app.exports.founding_seats import Seats
from app.session.closing import ClosingSaid, ImprovementNoted
from app.session.filling import FieldFilled, LineAdded
from app.session.grouping import CardPlaced, CardSetAside, GroupFounded
from app.session.keeping import PlanLaidOut, PlanReadBack, VersionKept
from app.session.obstacles import ObstacleAdded, ObstacleEdited, ObstacleSeconded, ObstaclesMerged
from app.session.parking import ObstacleParked, ParkedSettled, QuestionParked
from app.session.phases import Finished, PhaseEntered, Reopened
from app.session.plan_values import Detail, Line, Origin, SubGoal, smart_of
from app.session.prepare import Described, Field, NamesChosen, PeopleExpected, WordsChosen
from app.session.seats import SeatRemoved
from app.session.state import Expected, NamesPolicy, Phase
from app.session.subgoals import GoalWritten, ResultDetailed
from app.views.plan.record import Names, Plan, PlanObstacle


def founded(plan: Plan) -> tuple[Any, ...]:
    """Everything that has to have happened; the last fact says where it came from."""
    seats = Seats(plan)
    facts = [*_set_up(plan), *_said(plan, seats), *results(plan, seats), *_end(plan, seats), *_filled(plan)]
    facts = [*seats.taken(), *facts, *(SeatRemoved(one) for one in seats.guests)]
    facts.append(PlanReadBack(Origin(plan.session, plan.seq, len(facts) + 1), plan.used))
    return tuple(facts)


def _set_up(plan: Plan) -> Iterator[Any]:
    yield Described(Field.TITLE, plan.title)
    yield Described(Field.GOAL, plan.goal)
    yield Described(Field.VIDEO, plan.video)
    yield Described(Field.AGENDA, plan.agenda)
    yield WordsChosen(plan.language, bear=True)
    yield NamesChosen(NamesPolicy.NAMED if _names_were_told(plan) else NamesPolicy.FACILITATORS)
    yield PeopleExpected((*_absent(plan), *_organisations(plan)))


def _absent(plan: Plan) -> Iterator[Expected]:
    return (Expected(one.name, one.perspective, one.organisation) for one in plan.absent)


def _organisations(plan: Plan) -> Iterator[Expected]:
    """A plan without names tells of no organisation but those its lines name: these stay known as such."""
    if plan.names is Names.WITHOUT:
        yield from (Expected("", "", name) for line in plan.lines for name in line.who)


def _names_were_told(plan: Plan) -> bool:
    """Whether it was told who said what: a promise to the room outlives the file."""
    return plan.names is Names.NAMES and (not plan.obstacles or any(one.voice.name for one in plan.obstacles))


def _said(plan: Plan, seats: Seats) -> Iterator[Any]:
    """The obstacles, what was joined, where they were put, and the parking lot."""
    yield from _obstacles(plan, seats)
    for group in plan.groups:
        yield GroupFounded(group.number, group.title)
    for card in plan.obstacles:
        if card.group is not None:
            yield CardPlaced(card.number, card.group)
        if card.aside is not None:
            yield CardSetAside(card.number, card.aside)
    for item in plan.parked:
        if item.obstacle is not None:
            yield ObstacleParked(item.number, item.obstacle, item.why)
        else:
            yield QuestionParked(item.number, item.text, seats.of(item.voice), item.why)
        if item.outcome:
            yield ParkedSettled(item.number, item.outcome, back=False)


def _obstacles(plan: Plan, seats: Seats) -> Iterator[Any]:
    authors = {card.number: seats.somebody(card.voice) for card in plan.obstacles}
    joined = {card.number: tuple(_joined_by(card, authors[card.number], seats)) for card in plan.obstacles}
    said = [(card.number, authors[card.number], card.original) for card in plan.obstacles]
    for card in plan.obstacles:
        pairs = zip(card.joined, joined[card.number], strict=True)
        said.extend((one.number, seat, one.text) for one, seat in pairs)
    for number, seat, text in sorted(said):
        yield ObstacleAdded(number, seat, text, typed=True)
    for card in plan.obstacles:
        if card.text != card.original:
            yield ObstacleEdited(card.number, card.text)
        known = {*joined[card.number]} - {authors[card.number]}
        for seat in seats.others(card.shared - len(known), {*known, authors[card.number]}):
            yield ObstacleSeconded(card.number, seat, on=True)
        for one in card.joined:
            yield ObstaclesMerged(card.number, one.number)


def _joined_by(card: PlanObstacle, author: int, seats: Seats) -> Iterator[int]:
    """Who said what was joined: as many different people as shared it, and the author for the rest."""
    used = {author}
    for one in card.joined:
        fresh = seats.of(one.voice, used) if len(used) <= card.shared else None
        seat = fresh or seats.of(one.voice) or author
        used.add(seat)
        yield seat


def _end(plan: Plan, seats: Seats) -> Iterator[Any]:
    used: set[int] = set()
    for word in plan.closing:
        seat = seats.of(word.voice, used) or seats.guest()
        used.add(seat)
        yield ClosingSaid(seat, word.text, word.stars)
    for one in plan.improvements:
        yield ImprovementNoted(one.number, None, one.text, one.good)
    during = [one for one in plan.overrides if one.phase is not Phase.PLAN]
    after = [one.reason for one in plan.overrides if one.phase is Phase.PLAN]
    for override in during:
        yield PhaseEntered(Phase.PLAN, override.phase, override.reason)
    yield PhaseEntered(Phase.PLAN, Phase.CLOSING)
    for reason in after:
        yield from (Finished(reason), Reopened())
    if plan.finished:
        yield Finished("")


def _filled(plan: Plan) -> Iterator[Any]:
    for one in plan.texts:
        yield FieldFilled(one.field, one.text)
    for goal in plan.goals:
        yield GoalWritten(goal.number, SubGoal(goal.text, **smart_of(goal)))
    for line in plan.lines:
        cells = (line.text, ", ".join(line.who), line.when, line.how, line.tool, line.sort, line.way)
        yield LineAdded(line.number, Line(line.table, *cells, line.result, line.goal, line.done))
    for result in plan.results:
        detail = Detail(result.theme, result.level, result.stage, result.measure, result.part)
        if detail != Detail():
            yield ResultDetailed(result.number, detail)
    yield PlanLaidOut(plan.template, plan.left_out)
    for label in plan.versions:
        yield VersionKept(label)
