"""Filling in the plan: its texts and the lines of its tables, before, during and after the session."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session.core import Actor, decide, evolve, require, unchanged
from app.session.moments import read_moment
from app.session.plan_values import COLUMNS, SORTS, TICKED, WAYS, Line, LineTable, PlanField, sight
from app.session.results import known
from app.session.state import Missing, Session
from app.session.texts import Line as Sentence
from app.session.texts import Paragraph, Short

MOST_LINES = 600


@dataclass(frozen=True, slots=True)
class FillIn:
    """One text of the plan; empty takes it out. `seen` is what the writer saw there before."""

    field: PlanField
    text: Paragraph = ""
    seen: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class FieldFilled:
    field: PlanField
    text: str


@decide.register
def fill_in(command: FillIn, state: Session, who: Actor) -> Iterable[FieldFilled]:
    now = state.plan.fields.get(command.field, "")
    unchanged(command.seen, now, command.text, told=now)
    if now != command.text:
        yield FieldFilled(command.field, command.text)


@evolve.register
def field_filled(fact: FieldFilled, state: Session) -> Session:
    rest = {name: text for name, text in state.plan.fields.items() if name is not fact.field}
    fields = {**rest, fact.field: fact.text} if fact.text else rest
    return replace(state, plan=replace(state.plan, fields=fields))


@dataclass(frozen=True, slots=True)
class WriteLine:
    """A line as a whole: a new one, or another text for the one with this number, `seen` by the writer."""

    table: LineTable
    line: int | None = None
    text: Sentence = ""
    who: Sentence = ""
    when: Short = ""
    how: Sentence = ""
    tool: Sentence = ""
    sort: str = ""
    way: str = ""
    result: int | None = None
    goal: int | None = None
    seen: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class LineAdded:
    counter: ClassVar[str] = "lines"
    number: int
    written: Line


@dataclass(frozen=True, slots=True)
class LineRewritten:
    line: int
    written: Line


@decide.register
def write_line(command: WriteLine, state: Session, who: Actor) -> Iterable[LineAdded | LineRewritten]:
    line = _line(command, state)
    if command.line is None:
        require(len(state.plan.lines) < MOST_LINES, "plan_full", most=MOST_LINES)
        yield LineAdded(state.next_number("lines"), line)
        return
    old = _known_line(command.line, state)
    require(old.table is command.table, "unknown_line")
    unchanged(command.seen, sight(old), sight(line), told=old.text or old.who)
    yield LineRewritten(command.line, replace(line, done=old.done))


def _line(command: WriteLine, state: Session) -> Line:
    """Only the cells this table has columns for, and choices that it offers."""
    columns = COLUMNS[command.table]
    cells = {name: getattr(command, name) for name in columns}
    require(cells.get("text") or cells.get("who"), "line_empty")
    for name, offered in (("sort", SORTS), ("way", WAYS)):
        require(name not in columns or cells[name] in offered[command.table], "line_unsorted")
    if "when" in cells:
        cells["when"] = read_moment(command.when)
    if cells.get("result") is not None:
        known(cells["result"], state)
    require(cells.get("goal") is None or cells["goal"] in state.plan.goals, "unknown_goal")
    require(command.table is not LineTable.RASCI or cells["result"], "unknown_result")
    return Line(command.table, **cells)


def _known_line(number: int, state: Session) -> Line:
    require(number in state.plan.lines, "unknown_line")
    return state.plan.lines[number]


@evolve.register
def line_added(fact: LineAdded, state: Session) -> Session:
    return _with_line(state, fact.number, _fitting(fact.written, state))


@evolve.register
def line_rewritten(fact: LineRewritten, state: Session) -> Session:
    _standing(fact.line, state)
    return _with_line(state, fact.line, _fitting(fact.written, state))


def _fitting(line: Line, state: Session) -> Line:
    """The same line; missed when its goal or its result is not there (any more)."""
    if line.goal is not None and line.goal not in state.plan.goals:
        raise Missing(line.goal)
    if line.result is not None:
        state.result(line.result)
    return line


def _with_line(state: Session, number: int, line: Line) -> Session:
    return replace(state, plan=replace(state.plan, lines={**state.plan.lines, number: line}))


def _standing(number: int, state: Session) -> Line:
    if number not in state.plan.lines:
        raise Missing(number)
    return state.plan.lines[number]


@dataclass(frozen=True, slots=True)
class TickLine:
    """Done, or not after all: it stops at a tick."""

    line: int
    done: bool = True


@dataclass(frozen=True, slots=True)
class LineTicked:
    line: int
    done: bool


@decide.register
def tick_line(command: TickLine, state: Session, who: Actor) -> Iterable[LineTicked]:
    require(_known_line(command.line, state).table in TICKED, "unknown_line")
    yield LineTicked(command.line, command.done)


@evolve.register
def line_ticked(fact: LineTicked, state: Session) -> Session:
    return _with_line(state, fact.line, replace(_standing(fact.line, state), done=fact.done))


@dataclass(frozen=True, slots=True)
class DropLine:
    line: int


@dataclass(frozen=True, slots=True)
class LineDropped:
    line: int


@decide.register
def drop_line(command: DropLine, state: Session, who: Actor) -> Iterable[LineDropped]:
    _known_line(command.line, state)
    yield LineDropped(command.line)


@evolve.register
def line_dropped(fact: LineDropped, state: Session) -> Session:
    _standing(fact.line, state)
    lines = {number: line for number, line in state.plan.lines.items() if number != fact.line}
    return replace(state, plan=replace(state.plan, lines=lines))
