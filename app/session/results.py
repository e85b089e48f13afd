"""Intermediate results: the situation after the obstacles are gone, said as already true."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session.core import Actor, Role, decide, evolve, require
from app.session.state import Missing, Remark, Result, Session
from app.session.texts import Line


def known(number: int, state: Session) -> Result:
    require(number in state.results, "unknown_result")
    return state.result(number)


@dataclass(frozen=True, slots=True)
class WriteResult:
    """The sentence after "We hebben". For a group without one it founds the result, else it edits."""

    text: Line
    group: int | None = None
    result: int | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ResultWritten:
    counter: ClassVar[str] = "results"
    number: int
    group: int | None
    text: str


@dataclass(frozen=True, slots=True)
class ResultReworded:
    result: int
    text: str


@decide.register
def write_result(
    command: WriteResult, state: Session, who: Actor
) -> Iterable[ResultWritten | ResultReworded]:
    require(command.text, "result_empty")
    here = _meant(command, state)
    if here is None:
        require(command.group is None or command.group in state.groups, "unknown_group")
        yield ResultWritten(state.next_number("results"), command.group, command.text)
        return
    require(command.version in {None, here.version}, "changed_meanwhile", text=here.text)
    if here.text != command.text:
        yield ResultReworded(here.number, command.text)


def _meant(command: WriteResult, state: Session) -> Result | None:
    if command.result is not None:
        return known(command.result, state)
    if command.group is None:
        return None
    return state.result_for(command.group)


@evolve.register
def result_written(fact: ResultWritten, state: Session) -> Session:
    group = state.group(fact.group).number if fact.group is not None else None
    if group and state.result_for(group):
        raise Missing(group)
    result = Result(fact.number, fact.text, group)
    wall = state.wall if state.wall.result else replace(state.wall, result=fact.number)
    return replace(state.with_result(result), order=(*state.order, fact.number), wall=wall)


@evolve.register
def result_reworded(fact: ResultReworded, state: Session) -> Session:
    result = state.result(fact.result)
    return state.with_result(replace(result, text=fact.text, version=result.version + 1))


@dataclass(frozen=True, slots=True)
class DropResult:
    result: int


@dataclass(frozen=True, slots=True)
class ResultDropped:
    result: int


@decide.register
def drop_result(command: DropResult, state: Session, who: Actor) -> Iterable[ResultDropped]:
    yield ResultDropped(known(command.result, state).number)


@evolve.register
def result_dropped(fact: ResultDropped, state: Session) -> Session:
    gone = state.result(fact.result).number
    rest = {
        number: replace(result, requires=tuple(one for one in result.requires if one != gone))
        for number, result in state.results.items()
        if number != gone
    }
    order = tuple(number for number in state.order if number != gone)
    shown = order[0] if order else None
    wall = replace(state.wall, result=shown) if state.wall.result == gone else state.wall
    closing = {
        seat: replace(word, stars=tuple(star for star in word.stars if star != gone))
        for seat, word in state.closing.items()
    }
    return replace(state, results=rest, order=order, wall=wall, closing=closing)


@dataclass(frozen=True, slots=True)
class MoveResult:
    """Results stand in order of need, not of taste (R18). `place` counts from 1."""

    result: int
    place: int


@dataclass(frozen=True, slots=True)
class ResultMoved:
    result: int
    place: int


@decide.register
def move_result(command: MoveResult, state: Session, who: Actor) -> Iterable[ResultMoved]:
    known(command.result, state)
    place = min(max(command.place, 1), len(state.order))
    if state.order.index(command.result) + 1 != place:
        yield ResultMoved(command.result, place)


@evolve.register
def result_moved(fact: ResultMoved, state: Session) -> Session:
    rest = [number for number in state.order if number != state.result(fact.result).number]
    rest.insert(fact.place - 1, fact.result)
    return replace(state, order=tuple(rest))


@dataclass(frozen=True, slots=True)
class CoverObstacle:
    """A result clears an obstacle outside its group too, or no longer (`on` false)."""

    result: int
    obstacle: int
    on: bool = True


@dataclass(frozen=True, slots=True)
class ObstacleCovered:
    result: int
    obstacle: int
    on: bool


@decide.register
def cover_obstacle(command: CoverObstacle, state: Session, who: Actor) -> Iterable[ObstacleCovered]:
    result = known(command.result, state)
    require(command.obstacle in state.obstacles, "unknown_obstacle")
    standing = state.obstacle(command.obstacle).stands
    require(standing or not command.on, "obstacle_gone", number=command.obstacle)
    if (command.obstacle in result.also) != command.on:
        yield ObstacleCovered(result.number, command.obstacle, command.on)


@evolve.register
def obstacle_covered(fact: ObstacleCovered, state: Session) -> Session:
    result, card = state.result(fact.result), state.obstacle(fact.obstacle)
    rest = tuple(one for one in result.also if one != card.number)
    return state.with_result(replace(result, also=(*rest, card.number) if fact.on else rest))


@dataclass(frozen=True, slots=True)
class RemarkOnResult:
    """A remark on the wording, from a phone or typed at the desk."""

    result: int
    text: Line


@dataclass(frozen=True, slots=True)
class ResultRemarked:
    result: int
    seat: int | None
    text: str


@decide.register
def remark_on_result(command: RemarkOnResult, state: Session, who: Actor) -> Iterable[ResultRemarked]:
    require(command.text, "remark_empty")
    seat = who.seat if who.role is Role.SEAT else None
    yield ResultRemarked(known(command.result, state).number, seat, command.text)


@evolve.register
def result_remarked(fact: ResultRemarked, state: Session) -> Session:
    result = state.result(fact.result)
    seat = state.sitting(fact.seat).number if fact.seat is not None else None
    return state.with_result(replace(result, remarks=(*result.remarks, Remark(seat, fact.text))))
