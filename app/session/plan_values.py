"""What a plan holds beside what the room said: texts, lines of tables, sub-goals, and how it is laid out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class PlanField(StrEnum):
    """A text of which a plan has one."""

    PROJECT = "project"
    REGION = "region"
    ORGANISATION = "organisation"
    OUTCOMES = "outcomes"
    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACCEPTABLE = "acceptable"
    REALISTIC = "realistic"
    TIMED = "timed"
    TEAM = "team"
    SCOPE_IN = "scope_in"
    SCOPE_OUT = "scope_out"
    START_SMALL = "start_small"
    CORE_MESSAGE = "core_message"
    INFORMATION = "information"
    KICK_OFF = "kick_off"
    TRAINING = "training"
    PRACTICE = "practice"
    CONDITIONS = "conditions"
    REGISTRATION = "registration"


class LineTable(StrEnum):
    """The tables of a plan that people fill line by line."""

    FACTORS = "factors"
    ACTIONS = "actions"
    DATA = "data"
    COMMUNICATION = "communication"
    EMBEDDING = "embedding"
    EVALUATION = "evaluation"
    BODIES = "bodies"
    RASCI = "rasci"
    PROMPTS = "prompts"


class Level(StrEnum):
    PERSON = "person"
    TEAM = "team"
    ORGANISATION = "organisation"


class Part(StrEnum):
    """The parts an Uitvoeringsplan has; a result belongs to "practice" unless said otherwise, or to none."""

    NONE = "none"
    INFORMATION = "information"
    COMMUNICATION = "communication"
    KICK_OFF = "kick_off"
    TRAINING = "training"
    PRACTICE = "practice"
    CONDITIONS = "conditions"
    REGISTRATION = "registration"


SORTS: Mapping[LineTable, tuple[str, ...]] = {
    LineTable.FACTORS: ("person", "surroundings", "organisation", "change"),
    LineTable.BODIES: ("steering", "leaders", "working", "partners"),
    LineTable.RASCI: ("R", "A", "S", "C", "I"),
    LineTable.PROMPTS: ("do", "consider", "leave"),
}
WAYS: Mapping[LineTable, tuple[str, ...]] = {LineTable.FACTORS: ("helping", "hindering")}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table; each table uses the cells it has columns for."""

    table: LineTable
    text: str = ""
    who: str = ""
    when: str = ""
    how: str = ""
    tool: str = ""
    sort: str = ""
    way: str = ""
    result: int | None = None
    goal: int | None = None
    done: bool = False


COLUMNS: Mapping[LineTable, tuple[str, ...]] = {
    LineTable.FACTORS: ("sort", "way", "text"),
    LineTable.ACTIONS: ("result", "goal", "text", "who", "when"),
    LineTable.DATA: ("text", "who", "how", "when", "tool"),
    LineTable.COMMUNICATION: ("result", "goal", "text", "who", "when"),
    LineTable.EMBEDDING: ("result", "goal", "text", "who", "when"),
    LineTable.EVALUATION: ("when", "text", "who"),
    LineTable.BODIES: ("sort", "text", "who"),
    LineTable.RASCI: ("result", "sort", "who"),
    LineTable.PROMPTS: ("sort", "text"),
}
TICKED = frozenset(
    {LineTable.ACTIONS, LineTable.COMMUNICATION, LineTable.EMBEDDING, LineTable.EVALUATION, LineTable.PROMPTS}
)


SMART = ("specific", "measurable", "acceptable", "realistic", "timed")


@dataclass(frozen=True, slots=True)
class SubGoal:
    """A part of the goal, with its own SMART lines."""

    text: str
    specific: str = ""
    measurable: str = ""
    acceptable: str = ""
    realistic: str = ""
    timed: str = ""


def smart_of(one: Any) -> dict[str, str]:
    """The five lines of a sub-goal, wherever they stand: in a command, a fact or a plan."""
    return {name: getattr(one, name) for name in SMART}


@dataclass(frozen=True, slots=True)
class Detail:
    """What a plan says of a result besides who and when; `stage` is a phase of the programme, 0 for none."""

    theme: str = ""
    level: Level | None = None
    stage: int = 0
    measure: str = ""
    part: Part = Part.PRACTICE


def sight(one: Line | SubGoal | Detail) -> str:
    """All that is written in it, as one text: whether it is still what somebody saw there."""
    names = COLUMNS[one.table] if isinstance(one, Line) else tuple(one.__dataclass_fields__)
    cells = (getattr(one, name) for name in names)
    return "; ".join(str(cell) for cell in cells if cell)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The last number given out of each kind, also to what is gone: none is ever given twice."""

    obstacles: int = 0
    groups: int = 0
    results: int = 0
    parked: int = 0
    improvements: int = 0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Origin:
    """The session a plan was read back from, and the number it had there."""

    session: str
    seq: int
    here: int


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """`left_out` are keys of sections; `versions` are the names of the versions kept so far."""

    fields: Mapping[PlanField, str] = field(default_factory=dict)
    goals: Mapping[int, SubGoal] = field(default_factory=dict)
    lines: Mapping[int, Line] = field(default_factory=dict)
    details: Mapping[int, Detail] = field(default_factory=dict)
    template: str = "babyconnect"
    left_out: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    origin: Origin | None = None
