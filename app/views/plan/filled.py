"""What people filled in, as the record of a plan holds it."""

from dataclasses import dataclass

from app.session.plan_values import LineTable, PlanField


@dataclass(frozen=True, slots=True)
class PlanText:
    field: PlanField
    text: str


@dataclass(frozen=True, slots=True)
class PlanGoal:
    """A sub-goal with its SMART lines."""

    number: int
    text: str
    specific: str = ""
    measurable: str = ""
    acceptable: str = ""
    realistic: str = ""
    timed: str = ""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of a table; `when` is the code of a period, a day, or a text of its own."""

    number: int
    table: LineTable
    text: str = ""
    who: tuple[str, ...] = ()
    when: str = ""
    how: str = ""
    tool: str = ""
    sort: str = ""
    way: str = ""
    result: int | None = None
    goal: int | None = None
    done: bool = False
