"""The plan as MS Project XML: a task a result, with its actions, links and people.

Tasks keep the periods people agreed on ("manual"): no program moves them by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from app.session.plan_values import LineTable
from app.session.state import Consent
from app.views.plan.document import Cell, Document, plain
from app.views.plan.filled import PlanLine
from app.views.plan.lines import actions_of
from app.views.plan.phrases import short
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import days, moment
from app.views.words import Words

NAMESPACE = "http://schemas.microsoft.com/project"
FINISH_TO_START = 1
WORKERS = 1
HOURS_A_DAY = 8
DAYS_A_WEEK = range(5)
SURE = frozenset({Consent.SAID_YES, Consent.ACCEPTED})
# Results keep their number as UID, actions theirs behind it: a later file updates the same tasks.
ACTIONS_FROM = 100_000


@dataclass(frozen=True, slots=True)
class Task:
    """`outline` is its place ("2.1"); `parts` tells that others stand under it."""

    uid: int
    outline: str
    name: str
    during: tuple[date, date] | None = None
    people: tuple[str, ...] = ()
    after: tuple[int, ...] = ()
    notes: str = ""
    parts: bool = False
    done: bool = False


def write(document: Document) -> bytes:
    """The bytes of an .xml that MS Project and its relatives open."""
    project = ET.Element("Project", xmlns=NAMESPACE)
    found = tuple(_tasks(document))
    _head(project, document, found)
    tasks = ET.SubElement(project, "Tasks")
    for place, task in enumerate(found, 1):
        _task(ET.SubElement(tasks, "Task"), place, task)
    _resources(project, found)
    ET.indent(project)
    return bytes(ET.tostring(project, encoding="utf-8", xml_declaration=True)) + b"\n"


def _tasks(document: Document) -> Iterator[Task]:
    """Results with their actions under them, and last the actions of no result."""
    plan, words = document.plan, Words(document.language)
    rows = document.sheet("results").rows
    for place, (result, row) in enumerate(zip(plan.results, rows, strict=True), 1):
        actions = tuple(actions_of(result, plan))
        yield _result(str(place), result, row, parts=bool(actions))
        for at, line in enumerate(actions, 1):
            yield _action(f"{place}.{at}", line, words)
    loose = (line for line in plan.of(LineTable.ACTIONS) if not _stands(line, plan))
    for place, line in enumerate(loose, len(plan.results) + 1):
        yield _action(str(place), line, words)


def _stands(line: PlanLine, plan: Plan) -> bool:
    return any(one.number == line.result for one in plan.results)


def _result(outline: str, result: PlanResult, row: tuple[Cell, ...], *, parts: bool) -> Task:
    notes = "; ".join(plain(cell) for cell in (row[2], row[4]))
    during = days(result.period)
    return Task(result.number, outline, plain(row[1]), during, _people(result), result.requires, notes, parts)


def _action(outline: str, line: PlanLine, words: Words) -> Task:
    """Words of one's own for when it is stand in the notes."""
    during = days(line.when)
    notes = "" if during else plain(moment(line.when, words))
    name = line.text or ", ".join(line.who)
    return Task(ACTIONS_FROM + line.number, outline, name, during, line.who, notes=notes, done=line.done)


def _people(result: PlanResult) -> tuple[str, ...]:
    """Who said yes to leading, then who helps; nobody who may not be named."""
    leads = [result.owner.voice] if result.owner and result.owner.consent in SURE else []
    return tuple(name for name in dict.fromkeys(short(one) for one in (*leads, *result.helpers)) if name)


def _head(project: ET.Element, document: Document, tasks: tuple[Task, ...]) -> None:
    _say(project, SaveVersion=14, Name=document.title, Title=document.title, Subject=document.margins.name)
    _say(project, CreationDate=f"{document.plan.as_of:%Y-%m-%dT%H:%M:%S}", ScheduleFromStart=1)
    if starts := [task.during[0] for task in tasks if task.during]:
        _say(project, StartDate=_at(min(starts), 8))


def _resources(project: ET.Element, tasks: tuple[Task, ...]) -> None:
    """Everybody who leads, helps or acts once, and what they do."""
    work = [(task.uid, name) for task in tasks for name in dict.fromkeys(task.people)]
    names = {name: number for number, name in enumerate(dict.fromkeys(name for _, name in work), 1)}
    resources = ET.SubElement(project, "Resources")
    for name, number in names.items():
        _say(ET.SubElement(resources, "Resource"), UID=number, ID=number, Name=name, Type=WORKERS)
    assignments = ET.SubElement(project, "Assignments")
    for number, (task, name) in enumerate(work, 1):
        one = ET.SubElement(assignments, "Assignment")
        _say(one, UID=number, TaskUID=task, ResourceUID=names[name], Units=1)


def _task(element: ET.Element, place: int, task: Task) -> None:
    """In the order that the schema asks for."""
    _say(element, UID=task.uid, ID=place, Name=task.name, Active=1, Manual=1, Type=0, IsNull=0)
    _say(element, OutlineNumber=task.outline, OutlineLevel=task.outline.count(".") + 1)
    if task.during:
        begins, ends = _at(task.during[0], 8), _at(task.during[1], 17)
        takes = f"PT{_hours(*task.during)}H0M0S"
        _say(element, Start=begins, Finish=ends, Duration=takes)
        _say(element, ManualStart=begins, ManualFinish=ends, ManualDuration=takes)
    if task.parts:
        _say(element, Summary=1)
    if task.done:
        _say(element, PercentComplete=100)
    if task.notes:
        _say(element, Notes=task.notes)
    for first in task.after:
        link = ET.SubElement(element, "PredecessorLink")
        _say(link, PredecessorUID=first, Type=FINISH_TO_START)


def _at(day: date, hour: int) -> str:
    return f"{day:%Y-%m-%d}T{hour:02}:00:00"


def _hours(start: date, finish: date) -> int:
    """Working hours from the first day to the last."""
    whole = range(start.toordinal(), finish.toordinal() + 1)
    return HOURS_A_DAY * sum(date.fromordinal(day).weekday() in DAYS_A_WEEK for day in whole)


def _say(parent: ET.Element, **values: str | int) -> None:
    for name, value in values.items():
        ET.SubElement(parent, name).text = str(value)
