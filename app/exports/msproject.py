"""The plan as MS Project XML: a task a result, links for what comes first, who leads or helps as resources.

Tasks keep the periods people agreed on ("manual"): no program moves them by itself.
"""

from datetime import date
from xml.etree import ElementTree as ET

from app.session.periods import LATER, first_day, last_day
from app.session.state import Consent
from app.views.plan.document import Cell, Document, plain
from app.views.plan.phrases import short
from app.views.plan.record import Plan, PlanResult

NAMESPACE = "http://schemas.microsoft.com/project"
FINISH_TO_START = 1
WORKERS = 1
HOURS_A_DAY = 8
DAYS_A_WEEK = range(5)
SURE = frozenset({Consent.SAID_YES, Consent.ACCEPTED})


def write(document: Document) -> bytes:
    """The bytes of an .xml that MS Project and its relatives open."""
    project = ET.Element("Project", xmlns=NAMESPACE)
    _head(project, document)
    tasks = ET.SubElement(project, "Tasks")
    rows = document.sheet("results").rows
    for place, (result, row) in enumerate(zip(document.plan.results, rows, strict=True), 1):
        _task(ET.SubElement(tasks, "Task"), place, result, row)
    _resources(project, document.plan)
    ET.indent(project)
    return bytes(ET.tostring(project, encoding="utf-8", xml_declaration=True)) + b"\n"


def _head(project: ET.Element, document: Document) -> None:
    _say(project, SaveVersion=14, Name=document.title, Title=document.title, Subject=document.margins.name)
    _say(project, CreationDate=f"{document.plan.as_of:%Y-%m-%dT%H:%M:%S}", ScheduleFromStart=1)
    dated = [first_day(one.period) for one in document.plan.results if _is_dated(one)]
    if dated:
        _say(project, StartDate=_at(min(dated), 8))


def _resources(project: ET.Element, plan: Plan) -> None:
    """Everybody who leads or helps once, and what they do."""
    work = [(one.number, name) for one in plan.results for name in _people(one)]
    names = list(dict.fromkeys(name for _, name in work))
    resources = ET.SubElement(project, "Resources")
    for number, name in enumerate(names, 1):
        _say(ET.SubElement(resources, "Resource"), UID=number, ID=number, Name=name, Type=WORKERS)
    assignments = ET.SubElement(project, "Assignments")
    for number, (task, name) in enumerate(work, 1):
        one = ET.SubElement(assignments, "Assignment")
        _say(one, UID=number, TaskUID=task, ResourceUID=names.index(name) + 1, Units=1)


def _people(result: PlanResult) -> list[str]:
    """Who said yes to leading, then who helps; nobody who may not be named."""
    leads = [result.owner.voice] if result.owner and result.owner.consent in SURE else []
    return [name for name in dict.fromkeys(short(one) for one in (*leads, *result.helpers)) if name]


def _is_dated(result: PlanResult) -> bool:
    return result.period not in {"", LATER}


def _task(task: ET.Element, place: int, result: PlanResult, row: tuple[Cell, ...]) -> None:
    """In the order that the schema asks for."""
    _say(task, UID=result.number, ID=place, Name=plain(row[1]), Active=1, Manual=1, Type=0, IsNull=0)
    _say(task, OutlineNumber=place, OutlineLevel=1)
    if _is_dated(result):
        start, finish = first_day(result.period), last_day(result.period)
        begins, ends, takes = _at(start, 8), _at(finish, 17), f"PT{_hours(start, finish)}H0M0S"
        _say(task, Start=begins, Finish=ends, Duration=takes)
        _say(task, ManualStart=begins, ManualFinish=ends, ManualDuration=takes)
    _say(task, Notes="; ".join(plain(cell) for cell in (row[2], row[4])))
    for first in result.requires:
        link = ET.SubElement(task, "PredecessorLink")
        _say(link, PredecessorUID=first, Type=FINISH_TO_START)


def _at(day: date, hour: int) -> str:
    return f"{day:%Y-%m-%d}T{hour:02}:00:00"


def _hours(start: date, finish: date) -> int:
    """Working hours from the first day to the last."""
    days = range(start.toordinal(), finish.toordinal() + 1)
    return HOURS_A_DAY * sum(date.fromordinal(day).weekday() in DAYS_A_WEEK for day in days)


def _say(parent: ET.Element, **values: str | int) -> None:
    for name, value in values.items():
        ET.SubElement(parent, name).text = str(value)
