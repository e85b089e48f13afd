"""Sub-goals with SMART lines, and what a plan says of each result besides who and when."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.session.core import Actor, decide, evolve, require, unchanged
from app.session.plan_values import Detail, Level, Part, SubGoal, sight, smart_of
from app.session.results import known
from app.session.state import Missing, Session
from app.session.texts import Line, Paragraph, Short

MOST_GOALS = 9
MOST_STAGES = 9


@dataclass(frozen=True, slots=True)
class WriteGoal:
    """A sub-goal as a whole: the first number that is free, or another text for this one."""

    text: Line
    goal: int | None = None
    specific: Line = ""
    measurable: Line = ""
    acceptable: Line = ""
    realistic: Line = ""
    timed: Line = ""
    seen: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class GoalWritten:
    goal: int
    written: SubGoal


@decide.register
def write_goal(command: WriteGoal, state: Session, who: Actor) -> Iterable[GoalWritten]:
    require(command.text, "subgoal_empty")
    free = (number for number in range(1, MOST_GOALS + 1) if number not in state.plan.goals)
    number = command.goal if command.goal is not None else next(free, None)
    require(number is not None, "too_many_goals", most=MOST_GOALS)
    require(command.goal is None or number in state.plan.goals, "unknown_goal")
    goal = SubGoal(command.text, **smart_of(command))
    if old := state.plan.goals.get(number or 0):
        unchanged(command.seen, sight(old), sight(goal), told=old.text)
    yield GoalWritten(number or 0, goal)


@evolve.register
def goal_written(fact: GoalWritten, state: Session) -> Session:
    goals = {**state.plan.goals, fact.goal: fact.written}
    return replace(state, plan=replace(state.plan, goals=dict(sorted(goals.items()))))


@dataclass(frozen=True, slots=True)
class DropGoal:
    goal: int


@dataclass(frozen=True, slots=True)
class GoalDropped:
    goal: int


@decide.register
def drop_goal(command: DropGoal, state: Session, who: Actor) -> Iterable[GoalDropped]:
    require(command.goal in state.plan.goals, "unknown_goal")
    named = any(line.goal == command.goal for line in state.plan.lines.values())
    require(not named, "goal_has_lines")
    yield GoalDropped(command.goal)


@evolve.register
def goal_dropped(fact: GoalDropped, state: Session) -> Session:
    if fact.goal not in state.plan.goals:
        raise Missing(fact.goal)
    goals = {number: one for number, one in state.plan.goals.items() if number != fact.goal}
    return replace(state, plan=replace(state.plan, goals=goals))


@dataclass(frozen=True, slots=True)
class DetailResult:
    """Theme, level, phase, measure and part of the plan, as a whole."""

    result: int
    theme: Short = ""
    level: Level | None = None
    stage: int = 0
    measure: Line = ""
    part: Part = Part.PRACTICE
    seen: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class ResultDetailed:
    result: int
    detail: Detail


@decide.register
def detail_result(command: DetailResult, state: Session, who: Actor) -> Iterable[ResultDetailed]:
    result = known(command.result, state)
    require(0 <= command.stage <= MOST_STAGES, "unknown_stage", most=MOST_STAGES)
    detail = Detail(command.theme, command.level, command.stage, command.measure, command.part)
    old = state.plan.details.get(result.number, Detail())
    unchanged(command.seen, sight(old), sight(detail), told=old.theme or old.measure)
    yield ResultDetailed(result.number, detail)


@evolve.register
def result_detailed(fact: ResultDetailed, state: Session) -> Session:
    number = state.result(fact.result).number
    return replace(state, plan=replace(state.plan, details={**state.plan.details, number: fact.detail}))
