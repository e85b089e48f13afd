"""The plan page of the desk: what can be filled in, what is there already, and how it is chosen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.session.history import Entry, Undone, struck
from app.session.keeping import VersionKept
from app.session.periods import quarters_from
from app.session.phases import Finished, PhaseEntered
from app.session.plan_values import (
    COLUMNS,
    SMART,
    SORTS,
    TICKED,
    WAYS,
    Detail,
    Level,
    Line,
    LineTable,
    Part,
    PlanField,
)
from app.session.state import Session
from app.views.plan.times import moment, period
from app.views.words import Words

QUARTERS = 8
PROMPTS = {"do": 7, "consider": 7}


@dataclass(frozen=True, slots=True)
class Box:
    """One text of the plan; `key` is the message with its name."""

    field: str
    key: str
    text: str
    rows: int


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    line: Line
    when: str


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: its columns, what may be chosen in them, its lines."""

    table: str
    columns: tuple[str, ...]
    sorts: tuple[str, ...]
    ways: tuple[str, ...]
    ticked: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """A part of the page that opens: texts first, then a table."""

    key: str
    boxes: tuple[Box, ...] = ()
    grid: Grid | None = None

    @property
    def filled(self) -> int:
        return sum(bool(box.text) for box in self.boxes) + (len(self.grid.rows) if self.grid else 0)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment in the history that people may compare with: a version, or the start of a part."""

    seq: int
    kind: str
    number: int
    label: str


FOLDS: tuple[tuple[str, tuple[PlanField, ...], LineTable | None], ...] = (
    ("identity", (PlanField.PROJECT, PlanField.REGION, PlanField.ORGANISATION, PlanField.OUTCOMES), None),
    (
        "smart",
        tuple(map(PlanField, SMART)),
        None,
    ),
    ("actions", (), LineTable.ACTIONS),
    ("evaluation", (), LineTable.EVALUATION),
    ("context", (PlanField.TEAM,), LineTable.FACTORS),
    ("scope", (PlanField.SCOPE_IN, PlanField.SCOPE_OUT, PlanField.START_SMALL), None),
    ("bodies", (), LineTable.BODIES),
    ("rasci", (), LineTable.RASCI),
    ("data", (), LineTable.DATA),
    ("communication", (PlanField.CORE_MESSAGE,), LineTable.COMMUNICATION),
    ("embedding", (), LineTable.EMBEDDING),
    (
        "parts",
        (
            PlanField.INFORMATION,
            PlanField.KICK_OFF,
            PlanField.TRAINING,
            PlanField.PRACTICE,
            PlanField.CONDITIONS,
            PlanField.REGISTRATION,
        ),
        None,
    ),
    ("prompts", (), LineTable.PROMPTS),
)
LONG = frozenset({PlanField.TEAM, PlanField.SCOPE_IN, PlanField.SCOPE_OUT})


def folds(state: Session, words: Words) -> tuple[Fold, ...]:
    return tuple(
        Fold(
            key,
            tuple(_box(name, state) for name in fields),
            _grid(table, state, words) if table else None,
        )
        for key, fields, table in FOLDS
    )


def _box(name: PlanField, state: Session) -> Box:
    return Box(str(name), f"fill-{name}", state.plan.fields.get(name, ""), 3 if name in LONG else 1)


def _grid(table: LineTable, state: Session, words: Words) -> Grid:
    rows = tuple(
        Row(number, line, _as_typed(line.when, words))
        for number, line in state.plan.lines.items()
        if line.table is table
    )
    return Grid(str(table), COLUMNS[table], SORTS.get(table, ()), WAYS.get(table, ()), table in TICKED, rows)


def _as_typed(when: str, words: Words) -> str:
    said = moment(when, words) if when else ""
    return said if isinstance(said, str) else said.text


@dataclass(frozen=True, slots=True)
class About:
    """One result with what a plan says of it besides who and when."""

    number: int
    text: str
    detail: Detail


def abouts(state: Session) -> tuple[About, ...]:
    return tuple(
        About(one.number, one.text, state.plan.details.get(one.number, Detail())) for one in state.in_order()
    )


def themes(state: Session) -> tuple[str, ...]:
    told = (detail.theme for detail in state.plan.details.values())
    return tuple(dict.fromkeys(theme for theme in told if theme))


def periods_ahead(today: date, words: Words) -> tuple[str, ...]:
    return tuple(period(code, words) for code in (*quarters_from(today, QUARTERS), "later"))


def prompts_left(state: Session, words: Words) -> tuple[tuple[str, str], ...]:
    """The check list of the seed, as long as nobody took a point over: where it stands, and its text."""
    taken = {line.text for line in state.plan.lines.values() if line.table is LineTable.PROMPTS}
    offered = (
        (sort, words(f"prompt-{sort}-{number}"))
        for sort, count in PROMPTS.items()
        for number in range(1, count + 1)
    )
    return tuple((sort, text) for sort, text in offered if text not in taken)


LEVELS, PARTS = tuple(Level), tuple(Part)


def moment_named(stamp: Stamp, words: Words) -> str:
    """As people know it: the name they chose, else its number or the part that began."""
    if stamp.kind == "version":
        number = words("version-number", number=str(stamp.number))
        return f"{number}: {stamp.label}" if stamp.label else number
    if stamp.kind == "finished":
        return words("plan-final")
    return words("version-part", part=words(f"part-{stamp.label}"))


def stamps(past: Sequence[Entry]) -> tuple[Stamp, ...]:
    """What stands of the history that is worth comparing with, oldest first."""
    gone = struck(past)
    standing = [entry for entry in past if entry.act not in gone and not isinstance(entry.fact, Undone)]
    return tuple(_stamps(standing))


def _stamps(entries: Sequence[Entry]) -> Iterator[Stamp]:
    versions = 0
    for entry in entries:
        match entry.fact:
            case VersionKept(label=label):
                versions += 1
                yield Stamp(entry.seq, "version", versions, label)
            case Finished():
                yield Stamp(entry.seq, "finished", 0, "")
            case PhaseEntered(phase=phase):
                yield Stamp(entry.seq, "part", 0, str(phase))


NAMED = {
    "factors": ("plan-factor", "plan-factors"),
    "bodies": ("plan-body", ""),
    "prompts": ("plan-prompts", ""),
}


def named(table: str, cell: str, codes: Sequence[str], words: Words) -> tuple[tuple[str, str], ...]:
    """What may be chosen, with its name; the letters of RASCI name themselves."""
    if table == "rasci":
        return tuple((code, words(f"fill-rasci-{code}")) for code in codes)
    name = NAMED[table][cell == "way"]
    return tuple((code, words(f"{name}-{code}")) for code in codes)
