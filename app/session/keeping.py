"""Keeping the plan: its kind and sections, its versions, and where it came from."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import ClassVar

from app.session.core import Actor, decide, evolve, require
from app.session.plan_values import Numbers, Origin
from app.session.state import Session
from app.session.texts import Short

KINDS = ("babyconnect", "implementation", "execution", "agenda", "programme")
MOST_SECTIONS = 60


@dataclass(frozen=True, slots=True)
class LayOut:
    """Which of the five kinds of plan it is, and which of its sections stay out."""

    template: str
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanLaidOut:
    only_shows: ClassVar[bool] = True
    template: str
    left_out: tuple[str, ...]


@decide.register
def lay_out(command: LayOut, state: Session, who: Actor) -> Iterable[PlanLaidOut]:
    require(command.template in KINDS, "unknown_template")
    require(len(command.left_out) <= MOST_SECTIONS, "field_unreadable")
    yield PlanLaidOut(command.template, tuple(sorted(set(command.left_out))))


@evolve.register
def plan_laid_out(fact: PlanLaidOut, state: Session) -> Session:
    return replace(state, plan=replace(state.plan, template=fact.template, left_out=fact.left_out))


@dataclass(frozen=True, slots=True)
class KeepVersion:
    """The plan as it stands now gets a number and a name, to look back at."""

    label: Short = ""


@dataclass(frozen=True, slots=True)
class VersionKept:
    label: str


@decide.register
def keep_version(command: KeepVersion, state: Session, who: Actor) -> Iterable[VersionKept]:
    yield VersionKept(command.label)


@evolve.register
def version_kept(fact: VersionKept, state: Session) -> Session:
    return replace(state, plan=replace(state.plan, versions=(*state.plan.versions, fact.label)))


@dataclass(frozen=True, slots=True)
class PlanReadBack:
    """Everything before this was read from a file: from here on its numbers count on."""

    only_shows: ClassVar[bool] = True
    origin: Origin
    used: Numbers = Numbers()


@evolve.register
def plan_read_back(fact: PlanReadBack, state: Session) -> Session:
    used = {kind: max(last, state.counters.get(kind, 0)) for kind, last in asdict(fact.used).items() if last}
    counters = {**state.counters, **used}
    return replace(state, counters=counters, plan=replace(state.plan, origin=fact.origin))
