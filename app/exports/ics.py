"""The periods of the results as a calendar to subscribe to or to import. Nobody is invited by it."""

from datetime import UTC, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from app.session.periods import LATER, first_day, last_day
from app.views.plan.document import Cell, Document, plain
from app.views.plan.record import Plan, PlanResult

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
    return bytes(calendar.to_ical())


def _event(result: PlanResult, document: Document) -> Event:
    """The same result keeps the same UID, and a later plan a higher SEQUENCE: calendars then replace it."""
    plan = document.plan
    event = Event()
    event.add("uid", f"{_origin(plan)}-{result.number}@tussenstap.invalid")
    event.add("dtstamp", plan.as_of.astimezone(UTC))
    event.add("last-modified", plan.as_of.astimezone(UTC))
    event.add("sequence", plan.seq)
    event.add("summary", f"{result.number}. {_row(result, document)[1]}")
    event.add("description", _description(result, document))
    event.add("dtstart", first_day(result.period))
    event.add("dtend", last_day(result.period) + timedelta(days=1))
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
