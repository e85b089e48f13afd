"""The parking lot: questions and obstacles that wait, each with who, why and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session.core import Actor, Role, decide, evolve, require
from app.session.obstacles import require_movable
from app.session.state import Parked, Session
from app.session.texts import Line, Short


@dataclass(frozen=True, slots=True)
class AskQuestion:
    text: Line
    why: Short = ""


@dataclass(frozen=True, slots=True)
class QuestionParked:
    counter: ClassVar[str] = "parked"
    number: int
    text: str
    seat: int | None
    why: str


@decide.register
def ask_question(command: AskQuestion, state: Session, who: Actor) -> Iterable[QuestionParked]:
    require(command.text, "question_empty")
    seat = who.seat if who.role is Role.SEAT else None
    yield QuestionParked(state.next_number("parked"), command.text, seat, command.why)


@evolve.register
def question_parked(fact: QuestionParked, state: Session) -> Session:
    seat = state.sitting(fact.seat).number if fact.seat is not None else None
    item = Parked(fact.number, fact.text, seat, fact.why)
    return replace(state, parked={**state.parked, item.number: item})


@dataclass(frozen=True, slots=True)
class ParkObstacle:
    obstacle: int
    why: Line = ""


@dataclass(frozen=True, slots=True)
class ObstacleParked:
    counter: ClassVar[str] = "parked"
    number: int
    obstacle: int
    why: str


@decide.register
def park_obstacle(command: ParkObstacle, state: Session, who: Actor) -> Iterable[ObstacleParked]:
    require_movable(command.obstacle, state)
    yield ObstacleParked(state.next_number("parked"), command.obstacle, command.why)


@evolve.register
def obstacle_parked(fact: ObstacleParked, state: Session) -> Session:
    card = state.standing_card(fact.obstacle)
    item = Parked(fact.number, card.text, card.seat, fact.why, card.number)
    moved = replace(
        state, groups=state.groups_without(card.number), parked={**state.parked, item.number: item}
    )
    return moved.with_obstacle(replace(card, parked=True))


@dataclass(frozen=True, slots=True)
class SettleParked:
    """What becomes of a parked item, in words; with `back` a parked obstacle returns to the others."""

    parked: int
    outcome: Line = ""
    back: bool = False


@dataclass(frozen=True, slots=True)
class ParkedSettled:
    parked: int
    outcome: str
    back: bool


@decide.register
def settle_parked(command: SettleParked, state: Session, who: Actor) -> Iterable[ParkedSettled]:
    require(command.parked in state.parked, "unknown_parked")
    item = state.parked[command.parked]
    back = command.back and item.obstacle is not None
    require(command.outcome or back, "outcome_missing")
    yield ParkedSettled(item.number, command.outcome, back)


@evolve.register
def parked_settled(fact: ParkedSettled, state: Session) -> Session:
    item = state.parked_item(fact.parked)
    if fact.back and item.obstacle is not None:
        rest = {number: one for number, one in state.parked.items() if number != item.number}
        card = state.obstacle(item.obstacle)
        return replace(state, parked=rest).with_obstacle(replace(card, parked=False))
    return replace(state, parked={**state.parked, item.number: replace(item, outcome=fact.outcome)})
