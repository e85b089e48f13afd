"""From what people filled in to the record of a plan, with people named as this reader may see them."""

from collections.abc import Iterator

from app.session.plan_values import Line, smart_of
from app.session.state import Session
from app.views.plan.filled import PlanGoal, PlanLine, PlanText
from app.views.plan.naming import Naming


def texts(state: Session) -> Iterator[PlanText]:
    for name, text in sorted(state.plan.fields.items()):
        yield PlanText(name, text)


def goals(state: Session) -> Iterator[PlanGoal]:
    for number, one in state.plan.goals.items():
        yield PlanGoal(number, one.text, **smart_of(one))


def lines(state: Session, naming: Naming) -> Iterator[PlanLine]:
    """A line whose result is gone stays, and names none."""
    for number, line in sorted(state.plan.lines.items()):
        yield _line(number, line, state, naming)


def _line(number: int, line: Line, state: Session, naming: Naming) -> PlanLine:
    return PlanLine(
        number=number,
        table=line.table,
        text=line.text,
        who=naming.crowd(line.who),
        when=line.when,
        how=line.how,
        tool=line.tool,
        sort=line.sort,
        way=line.way,
        result=line.result if line.result in state.results else None,
        goal=line.goal,
        done=line.done,
    )
