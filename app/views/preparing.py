"""What the project leader reads back while preparing: who comes, which lines to check, how long it takes."""

from collections import Counter
from dataclasses import dataclass

from app.session.invited import Line, read_people
from app.session.state import Phase, Session
from app.views.agenda import Part, read_agenda

MOST_DOUBTS = 8
MOST_ORGANISATIONS = 12
WHILE_INVITING = frozenset({Phase.PREPARE, Phase.DOOR})


@dataclass(frozen=True, slots=True)
class Doubt:
    """A line to look at: why, and what we read in it."""

    line: int
    why: str
    other: int = 0
    name: str = ""
    perspective: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class DeskInvited:
    """`doubts` are the first few; `doubtful` says how many there are."""

    people: int
    understood: int
    doubtful: int
    doubts: tuple[Doubt, ...]
    organisations: tuple[Organisation, ...]
    others: int


@dataclass(frozen=True, slots=True)
class DeskAgenda:
    parts: tuple[Part, ...]
    minutes: int
    unmeasured: int


def desk_invited(state: Session) -> DeskInvited | None:
    if state.phase not in WHILE_INVITING:
        return None
    lines = read_people(state.setup.invited)
    doubts = tuple(_doubt(line) for line in lines if line.doubt)
    organisations = _organisations(state)
    return DeskInvited(
        people=len(state.setup.expected),
        understood=len(lines) - len(doubts),
        doubtful=len(doubts),
        doubts=doubts[:MOST_DOUBTS],
        organisations=organisations[:MOST_ORGANISATIONS],
        others=len(organisations[MOST_ORGANISATIONS:]),
    )


def _doubt(line: Line) -> Doubt:
    one = line.person
    if one is None:
        return Doubt(line.number, line.doubt, line.other)
    return Doubt(line.number, line.doubt, line.other, one.name, one.perspective, one.organisation)


def _organisations(state: Session) -> tuple[Organisation, ...]:
    """As first written, the largest first."""
    written = {one.organisation.casefold(): one.organisation for one in reversed(state.setup.expected)}
    counts = Counter(one.organisation.casefold() for one in state.setup.expected if one.organisation)
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return tuple(Organisation(written[key], count) for key, count in ranked)


def desk_agenda(state: Session) -> DeskAgenda | None:
    if state.phase not in WHILE_INVITING:
        return None
    parts = read_agenda(state.setup.agenda)
    measured = [part.minutes for part in parts if part.minutes]
    return DeskAgenda(parts, sum(measured), len(parts) - len(measured))
