"""The parts of a session: their order, what holds the room, the door, and the timer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.session.core import Actor, decide, evolve, require
from app.session.state import Phase, Session, Wall
from app.session.texts import Line

ORDER = (
    Phase.PREPARE,
    Phase.DOOR,
    Phase.GOAL,
    Phase.DRAFTS,
    Phase.ROUND,
    Phase.GROUPING,
    Phase.RESULTS,
    Phase.OWNERS,
    Phase.CLOSING,
    Phase.PLAN,
)
LONGEST_TIMER = 240


def after(phase: Phase) -> Phase | None:
    place = ORDER.index(phase) + 1
    return ORDER[place] if place < len(ORDER) else None


def before(phase: Phase) -> Phase | None:
    place = ORDER.index(phase)
    return ORDER[place - 1] if place else None


def holds(state: Session) -> str | None:
    """What keeps the room in this part: the key of a refusal, or nothing. Only R1 and R7 hold.

    Where everybody hands in the rest in silence, nobody has one left that was not heard.
    """
    if state.phase is Phase.GOAL and not state.setup.goal.strip():
        return "goal_missing"
    if state.phase is Phase.ROUND and not (state.round.is_over or state.collecting):
        return "round_not_over"
    return None


@dataclass(frozen=True, slots=True)
class GoOn:
    """One press forward. `phase` is the part the presser saw: two presses at once move one part."""

    phase: Phase
    reason: Line = ""


@dataclass(frozen=True, slots=True)
class GoBack:
    phase: Phase


@dataclass(frozen=True, slots=True)
class PhaseEntered:
    phase: Phase
    left: Phase
    override: str = ""


@decide.register
def go_on(command: GoOn, state: Session, who: Actor) -> Iterable[PhaseEntered]:
    require(command.phase is state.phase, "already_moved")
    following = after(state.phase)
    require(following, "last_part")
    reason = holds(state)
    may_override = state.phase is Phase.ROUND and bool(command.reason)
    require(reason is None or may_override, reason or "")
    yield PhaseEntered(following or state.phase, state.phase, command.reason if reason else "")


@decide.register
def go_back(command: GoBack, state: Session, who: Actor) -> Iterable[PhaseEntered]:
    require(command.phase is state.phase, "already_moved")
    require(not state.finished, "already_finished")
    earlier = before(state.phase)
    require(earlier and earlier is not Phase.PREPARE, "first_part")
    yield PhaseEntered(earlier or state.phase, state.phase)


@evolve.register
def phase_entered(fact: PhaseEntered, state: Session) -> Session:
    begins = fact.phase is Phase.ROUND and not state.round.begun
    opens = fact.phase is Phase.DOOR
    result = _first_result(state) if fact.phase is Phase.RESULTS else None
    wall = Wall(step=state.wall.step, dark=state.wall.dark, result=result)
    return replace(
        state,
        phase=fact.phase,
        door_open=state.door_open or opens,
        round=state.round.begin() if begins else state.round,
        collecting=False,
        overrides=(*state.overrides, (str(fact.left), fact.override)) if fact.override else state.overrides,
        timer=None,
        wall=wall,
    )


def _first_result(state: Session) -> int | None:
    return state.order[0] if state.order else None


@dataclass(frozen=True, slots=True)
class SetDoor:
    open: bool


@dataclass(frozen=True, slots=True)
class DoorSet:
    open: bool


@decide.register
def set_door(command: SetDoor, state: Session, who: Actor) -> Iterable[DoorSet]:
    if command.open != state.door_open:
        yield DoorSet(command.open)


@evolve.register
def door_set(fact: DoorSet, state: Session) -> Session:
    return replace(state, door_open=fact.open)


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Minutes from now; 0 takes the timer away. `more`: seconds on top of what is left. It never forces."""

    minutes: int = 0
    more: int = 0


@dataclass(frozen=True, slots=True)
class TimerStarted:
    until: datetime | None


@decide.register
def start_timer(command: StartTimer, state: Session, who: Actor) -> Iterable[TimerStarted]:
    require(0 <= command.minutes <= LONGEST_TIMER, "timer_too_long", most=LONGEST_TIMER)
    require(0 <= command.more <= LONGEST_TIMER * 60, "timer_too_long", most=LONGEST_TIMER)
    if command.more:
        yield TimerStarted(max(state.timer or who.at, who.at) + timedelta(seconds=command.more))
    else:
        yield TimerStarted(who.at + timedelta(minutes=command.minutes) if command.minutes else None)


@evolve.register
def timer_started(fact: TimerStarted, state: Session) -> Session:
    return replace(state, timer=fact.until)


@dataclass(frozen=True, slots=True)
class Finish:
    """The session is done; open points may remain, with a reason that stands in the plan."""

    reason: Line = ""


@dataclass(frozen=True, slots=True)
class Finished:
    reason: str


@decide.register
def finish(command: Finish, state: Session, who: Actor) -> Iterable[Finished]:
    require(not state.finished, "already_finished")
    left = len(state.uncovered())
    require(not left or command.reason, "unplaced_left", count=left)
    yield Finished(command.reason)


@evolve.register
def finished(fact: Finished, state: Session) -> Session:
    overrides = (*state.overrides, (str(Phase.PLAN), fact.reason)) if fact.reason else state.overrides
    return replace(state, finished=True, overrides=overrides)


@dataclass(frozen=True, slots=True)
class Reopen:
    pass


@dataclass(frozen=True, slots=True)
class Reopened:
    pass


@decide.register
def reopen(command: Reopen, state: Session, who: Actor) -> Iterable[Reopened]:
    require(state.finished, "not_finished")
    yield Reopened()


@evolve.register
def reopened(fact: Reopened, state: Session) -> Session:
    return replace(state, finished=False)
