"""The periods of the results and the evaluation moments as a calendar. Nobody is invited by it."""

from datetime import UTC, date, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from app.session.periods import LATER, first_day, last_day
from app.session.plan_values import LineTable
from app.views.plan.document import Cell, Document, plain
from app.views.plan.filled import PlanLine
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import days
from app.views.words import Words

TOLD = frozenset({"owner", "helpers", "first"})


def write(document: Document) -> bytes:
    """One event over the whole days of each period; "later" and no period have none."""
    calendar = Calendar()
    calendar.add("prodid", "-//Tussenstap//Plan//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", document.title)
    for result in document.plan.results:
        if result.period not in {"", LATER}:
            calendar.add_component(_event(result, document))
    for line in document.plan.of(LineTable.EVALUATION):
        if during := days(line.when):
            calendar.add_component(_moment(line, during, document))
    return bytes(calendar.to_ical())


def _event(result: PlanResult, document: Document) -> Event:
    """The same result keeps the same UID, and a later plan a higher SEQUENCE: calendars then replace it."""
    event = _whole_days(
        f"{result.number}", (first_day(result.period), last_day(result.period)), document.plan
    )
    event.add("summary", f"{result.number}. {_row(result, document)[1]}")
    event.add("description", _description(result, document))
    return event


def _moment(line: PlanLine, during: tuple[date, date], document: Document) -> Event:
    """When we look back, and who adjusts."""
    words = Words(document.language)
    event = _whole_days(f"evaluation-{line.number}", during, document.plan)
    event.add("summary", words("plan-evaluation-of", text=line.text) if line.text else document.title)
    who = f"{words('plan-who-adjusts')}: {', '.join(line.who)}" if line.who else ""
    event.add("description", "\n".join(filter(None, (who, document.margins.line))))
    return event


def _whole_days(key: str, during: tuple[date, date], plan: Plan) -> Event:
    event = Event()
    event.add("uid", f"{_origin(plan)}-{key}@tussenstap.invalid")
    event.add("dtstamp", plan.as_of.astimezone(UTC))
    event.add("last-modified", plan.as_of.astimezone(UTC))
    event.add("sequence", plan.seq)
    event.add("dtstart", during[0])
    event.add("dtend", during[1] + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    return event


def _description(result: PlanResult, document: Document) -> str:
    """Who leads, who helps, what comes first: a line each."""
    table = document.sheet("results")
    row = _row(result, document)
    told = (
        f"{column.heading}: {plain(cell, ', ')}"
        for column, cell in zip(table.columns, row, strict=True)
        if column.key in TOLD and plain(cell)
    )
    return "\n".join((*told, document.margins.line))


def _row(result: PlanResult, document: Document) -> tuple[Cell, ...]:
    return next(row for row in document.sheet("results").rows if row[0] == result.number)


def _origin(plan: Plan) -> str:
    """What tells this session from others, without telling which it is."""
    return sha256((plan.session or plan.title).encode()).hexdigest()[:20]
