"""From the present of a session to the plan as data."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Protocol, TypeVar

from app.session.plan_values import Detail, Numbers
from app.session.state import Choice, Obstacle, Phase, Result, RoomTest, Session
from app.views.plan import gather_filled as filled
from app.views.plan.clean import purified
from app.views.plan.naming import Naming, absent, known_groups, participants
from app.views.plan.record import (
    ClosingPoint,
    Comment,
    Joined,
    Names,
    Override,
    Plan,
    PlanGroup,
    PlanImprovement,
    PlanObstacle,
    PlanParked,
    PlanResult,
    Remark,
    TestOutcome,
    Voice,
)


class _HasNumber(Protocol):
    @property
    def number(self) -> int: ...


Numbered = TypeVar("Numbered", bound=_HasNumber)


def plan_of(state: Session, *, names: Names, as_of: datetime, seq: int, session: str = "") -> Plan:
    """Everything agreed so far, at any moment of the session."""
    naming = Naming(names, state.setup.names, state.seats, known_groups(state))
    plan = Plan(
        title=state.setup.title,
        goal=state.setup.goal,
        language=state.setup.language,
        names=names,
        as_of=as_of,
        seq=seq,
        session=session,
        finished=state.finished,
        agenda=state.setup.agenda,
        video=state.setup.video,
        people=participants(state, naming),
        absent=absent(state, naming),
        groups=tuple(PlanGroup(one.number, one.title) for one in _by_number(state.groups.values())),
        obstacles=tuple(_obstacles(state, naming)),
        results=tuple(_result(one, state, naming) for one in state.in_order()),
        parked=tuple(_parked(state, naming)),
        closing=tuple(_closing(state, naming)),
        improvements=tuple(
            PlanImprovement(one.number, one.text, one.good) for one in _by_number(state.improvements.values())
        ),
        overrides=tuple(Override(Phase(phase), reason) for phase, reason in state.overrides),
        texts=tuple(filled.texts(state)),
        goals=tuple(filled.goals(state)),
        lines=tuple(filled.lines(state, naming)),
        versions=state.plan.versions,
        template=state.plan.template,
        left_out=state.plan.left_out,
        used=Numbers(**{kind: state.counters.get(kind, 0) for kind in Numbers.__dataclass_fields__}),
    )
    return purified(plan)


def _by_number(things: Iterable[Numbered]) -> list[Numbered]:
    return sorted(things, key=lambda one: one.number)


def _obstacles(state: Session, naming: Naming) -> Iterator[PlanObstacle]:
    under: dict[int, list[Obstacle]] = {}
    for card in _by_number(state.obstacles.values()):
        if card.merged_into is not None:
            under.setdefault(_keeper(card, state), []).append(card)
    for card in _by_number(state.obstacles.values()):
        if card.merged_into is None:
            yield _obstacle(card, under.get(card.number, []), state, naming)


def _keeper(card: Obstacle, state: Session) -> int:
    while card.merged_into is not None:
        card = state.obstacle(card.merged_into)
    return card.number


def _obstacle(card: Obstacle, joined: list[Obstacle], state: Session, naming: Naming) -> PlanObstacle:
    group = state.group_of(card.number)
    raised = {seat for one in (card, *joined) for seat in (one.seat, *one.seconds)}
    return PlanObstacle(
        number=card.number,
        text=card.text,
        original=card.original,
        voice=naming.author(card.seat),
        shared=len(raised - {card.seat}),
        group=group.number if group else None,
        results=tuple(result.number for result in state.results_of(card.number)) if card.stands else (),
        joined=tuple(Joined(one.number, one.text, naming.author(one.seat)) for one in joined),
        aside=card.aside,
        parked=card.parked,
    )


def _result(result: Result, state: Session, naming: Naming) -> PlanResult:
    detail = state.plan.details.get(result.number, Detail())
    return PlanResult(
        number=result.number,
        text=result.text,
        group=result.group if result.group in state.groups else None,
        clears=tuple(sorted(state.covered_by(result))),
        owner=naming.owner(result.owner) if result.owner else None,
        helpers=tuple(naming.called(name) for name in result.helpers),
        period=result.period,
        proposed=result.proposed,
        requires=tuple(number for number in state.order if number in result.requires),
        test=_outcome(result.test, naming) if result.test else None,
        untested=result.untested,
        remarks=tuple(
            Remark(remark.text, naming.author(remark.seat) if remark.seat else Voice())
            for remark in result.remarks
        ),
        theme=detail.theme,
        level=detail.level,
        stage=detail.stage,
        measure=detail.measure,
        part=detail.part,
    )


def _outcome(test: RoomTest, naming: Naming) -> TestOutcome:
    return TestOutcome(
        running=test.open,
        agree=test.total(Choice.AGREE),
        concern=test.total(Choice.CONCERN),
        missing=test.total(Choice.MISSING),
        none=test.total(Choice.NONE),
        comments=tuple(
            Comment(answer.choice, answer.comment, naming.author(seat))
            for seat, answer in sorted(test.answers.items())
            if answer.comment
        ),
    )


def _parked(state: Session, naming: Naming) -> Iterator[PlanParked]:
    for item in _by_number(state.parked.values()):
        yield PlanParked(
            item.number, item.text, naming.author(item.seat), item.why, item.obstacle, item.outcome
        )


def _closing(state: Session, naming: Naming) -> Iterator[ClosingPoint]:
    """In the order people spoke."""
    for word in state.closing.values():
        if not word.passed:
            yield ClosingPoint(word.text, naming.author(word.seat), word.stars)
