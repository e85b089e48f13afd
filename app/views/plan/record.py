"""The plan as data: what was agreed, with people already named as this reader may see them.

Everything a document says can be made from it again, so it is also what the JSON export holds.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.session.plan_values import Level, LineTable, Numbers, Part, PlanField
from app.session.state import Choice, Consent, OwnerKind, Phase
from app.views.plan.filled import PlanGoal, PlanLine, PlanText


class Names(StrEnum):
    """How people appear: by name, by their perspective instead, or not at all."""

    NAMES = "names"
    ROLES = "roles"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose words these are, as far as this reader may know."""

    name: str = ""
    perspective: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    name: str = ""
    perspective: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """An obstacle that said the same as another and was joined to it."""

    number: int
    text: str
    voice: Voice = Voice()


@dataclass(frozen=True, slots=True)
class PlanObstacle:
    """`original` are the first words; `shared` counts the others who said they have it too."""

    number: int
    text: str
    original: str
    voice: Voice = Voice()
    shared: int = 0
    group: int | None = None
    results: tuple[int, ...] = ()
    joined: tuple[Joined, ...] = ()
    aside: str | None = None
    parked: bool = False


@dataclass(frozen=True, slots=True)
class PlanGroup:
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Comment:
    choice: Choice
    text: str
    voice: Voice = Voice()


@dataclass(frozen=True, slots=True)
class TestOutcome:
    """What the room answered, counted, with the words people gave."""

    __test__ = False
    running: bool
    agree: int = 0
    concern: int = 0
    missing: int = 0
    none: int = 0
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanOwner:
    kind: OwnerKind
    voice: Voice
    consent: Consent


@dataclass(frozen=True, slots=True)
class Remark:
    text: str
    voice: Voice = Voice()


@dataclass(frozen=True, slots=True)
class PlanResult:
    """`text` follows "We hebben"; `clears` are the numbers of the obstacles it takes away."""

    number: int
    text: str
    group: int | None = None
    clears: tuple[int, ...] = ()
    owner: PlanOwner | None = None
    helpers: tuple[Voice, ...] = ()
    period: str = ""
    proposed: str = ""
    requires: tuple[int, ...] = ()
    test: TestOutcome | None = None
    untested: str = ""
    remarks: tuple[Remark, ...] = ()
    theme: str = ""
    level: Level | None = None
    stage: int = 0
    measure: str = ""
    part: Part = Part.PRACTICE


@dataclass(frozen=True, slots=True)
class PlanParked:
    number: int
    text: str
    voice: Voice = Voice()
    why: str = ""
    obstacle: int | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class ClosingPoint:
    text: str
    voice: Voice = Voice()
    stars: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanImprovement:
    number: int
    text: str
    good: bool


@dataclass(frozen=True, slots=True)
class Override:
    """A part that was closed although something was open, and the reason given."""

    phase: Phase
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Results stand in order of need, the rest by number. `seq` is the number of the last fact.

    `session` tells this session from every other; it stays in files for programs, as does `used`.
    """

    title: str
    goal: str
    language: str
    names: Names
    as_of: datetime
    seq: int
    session: str = ""
    finished: bool = False
    agenda: str = ""
    video: str = ""
    people: tuple[Person, ...] = ()
    absent: tuple[Person, ...] = ()
    groups: tuple[PlanGroup, ...] = ()
    obstacles: tuple[PlanObstacle, ...] = ()
    results: tuple[PlanResult, ...] = ()
    parked: tuple[PlanParked, ...] = ()
    closing: tuple[ClosingPoint, ...] = ()
    improvements: tuple[PlanImprovement, ...] = ()
    overrides: tuple[Override, ...] = ()
    texts: tuple[PlanText, ...] = ()
    goals: tuple[PlanGoal, ...] = ()
    lines: tuple[PlanLine, ...] = ()
    versions: tuple[str, ...] = ()
    template: str = "babyconnect"
    left_out: tuple[str, ...] = ()
    used: Numbers = Numbers()

    def obstacle(self, number: int) -> PlanObstacle:
        return next(one for one in self.obstacles if one.number == number)

    def group_title(self, number: int | None) -> str:
        return next((group.title for group in self.groups if group.number == number), "")

    def text(self, name: PlanField) -> str:
        return next((one.text for one in self.texts if one.field is name), "")

    def of(self, table: LineTable) -> tuple[PlanLine, ...]:
        """The lines of one table, in the order they were written."""
        return tuple(line for line in self.lines if line.table is table)
