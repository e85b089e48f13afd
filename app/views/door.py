"""Prepare, door, goal and silent drafts, as each screen shows them."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from app.session.state import Expected, NamesPolicy, Session
from app.views.drafting import written
from app.views.people import Person, absent, missing_perspectives, people
from app.views.weather import Weather

NAMES_ON_WALL = 30
# Who is still to come: more lines than this are sent again with everybody who comes in.
ABSENT_AT_DESK = 40


@dataclass(frozen=True, slots=True)
class WallPrepare:
    title: str
    goal: str


@dataclass(frozen=True, slots=True)
class House:
    """An organisation, or else a perspective, and how many of it came in."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class WallDoor:
    """`houses` counts a large room, of which the desk has the names; who came last stands first."""

    title: str
    code: str
    address: str
    names: tuple[Person, ...]
    houses: tuple[House, ...]
    count: int
    expected: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WallGoal:
    goal: str
    has_video: bool
    page: int = 0


@dataclass(frozen=True, slots=True)
class WallDrafts:
    count: int
    until: datetime | None


@dataclass(frozen=True, slots=True)
class SeatDoor:
    title: str
    goal: str
    count: int
    expected: int


@dataclass(frozen=True, slots=True)
class SeatGoal:
    goal: str
    video: str


@dataclass(frozen=True, slots=True)
class SeatDrafting:
    until: datetime | None


@dataclass(frozen=True, slots=True)
class DeskPrepare:
    has_title: bool
    goal: str
    names: str
    language: str
    bear: bool
    listed: bool = False
    may_list: bool = False


@dataclass(frozen=True, slots=True)
class DeskDoor:
    count: int
    expected: int
    missing: tuple[str, ...]
    absent: tuple[Expected, ...]
    door_open: bool
    code: str
    address: str
    more_absent: int = 0


@dataclass(frozen=True, slots=True)
class DeskGoal:
    goal: str
    video: str
    questions: int


@dataclass(frozen=True, slots=True)
class DeskDrafts:
    count: int
    writers: int
    people: int
    until: datetime | None


def wall_door(state: Session, code: str, address: str) -> WallDoor:
    here = people(state)
    many = len(here) > NAMES_ON_WALL
    return WallDoor(
        state.setup.title,
        code,
        address,
        () if many else here[::-1],
        houses(state) if many else (),
        len(here),
        len(state.setup.expected),
        missing_perspectives(state),
    )


def houses(state: Session) -> tuple[House, ...]:
    """The largest first."""
    names = Counter(seat.organisation or seat.perspective for seat in state.at_table())
    return tuple(House(name, count) for name, count in names.most_common() if name)


def wall_drafts(state: Session, weather: Weather) -> WallDrafts:
    return WallDrafts(written(state, weather).total(), state.timer)


def seat_door(state: Session) -> SeatDoor:
    setup = state.setup
    return SeatDoor(setup.title, setup.goal, len(state.round.order), len(setup.expected))


def desk_prepare(state: Session) -> DeskPrepare:
    setup = state.setup
    return DeskPrepare(
        bool(setup.title.strip()),
        setup.goal,
        str(setup.names),
        setup.language,
        setup.bear,
        setup.listed,
        may_list(state),
    )


def may_list(state: Session) -> bool:
    """Names that only facilitators may see stand at no door."""
    named = state.setup.names is NamesPolicy.NAMED
    return named and any(one.name for one in state.setup.expected)


def at_the_door(state: Session) -> tuple[str, ...]:
    """Who may tap their name instead of typing it: expected, not in yet, and the desk chose to show them."""
    shown = state.setup.listed and may_list(state)
    return tuple(dict.fromkeys(one.name for one in absent(state))) if shown else ()


def desk_door(state: Session, code: str, address: str) -> DeskDoor:
    awaited = absent(state)
    return DeskDoor(
        len(state.round.order),
        len(state.setup.expected),
        missing_perspectives(state),
        awaited[:ABSENT_AT_DESK],
        state.door_open,
        code,
        address,
        max(0, len(awaited) - ABSENT_AT_DESK),
    )


def desk_goal(state: Session) -> DeskGoal:
    return DeskGoal(state.setup.goal, state.setup.video, len(state.parked))


def desk_drafts(state: Session, weather: Weather) -> DeskDrafts:
    counts = written(state, weather)
    return DeskDrafts(counts.total(), len(counts), len(state.round.here), state.timer)
