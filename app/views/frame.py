"""What surrounds every part: the corner of the wall, the top of the phone, the bar of the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.session.history import Entry
from app.session.phases import after as following
from app.session.phases import before, holds
from app.session.prepare import is_prepared
from app.session.state import Phase, Session, WallMode
from app.views import clicker
from app.views.clicker import Press
from app.views.people import Person, absent, coming_up, holder, person
from app.views.weather import Knock, Weather

BEFORE_THE_GOAL = frozenset({Phase.PREPARE, Phase.DOOR})


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for one person: a key with its values, and whether it is good or bad news."""

    key: str = ""
    values: tuple[tuple[str, str | int], ...] = ()
    bad: bool = True

    @property
    def said(self) -> dict[str, str | int]:
        return dict(self.values)


@dataclass(frozen=True, slots=True)
class WallCorner:
    """`newest` is greeted by the walls that did not know them yet."""

    part: str
    title: str
    code: str
    address: str
    step: int
    dark: bool
    mode: str
    lap: int
    timer: datetime | None
    newest: Person | None


@dataclass(frozen=True, slots=True)
class SeatTop:
    part: str
    title: str
    me: Person


@dataclass(frozen=True, slots=True)
class DeskBar:
    """The one press forward and back, what undo takes back, and what stands beside them.

    `unprepared`: there is no title or goal yet, so the door stays shut. `collecting`: all hand in at once.
    """

    part: str
    title: str
    next_part: str
    previous_part: str
    hold: str
    mode: str
    until: datetime | None
    timer: datetime | None
    door_open: bool
    code: str
    step: int
    turn: int
    speaking: Person | None
    upcoming: Person | None
    finished: bool
    forward: Press | None = None
    back: Press | None = None
    undo: Press | None = None
    dark: bool = False
    collecting: bool = False
    unprepared: bool = False


@dataclass(frozen=True, slots=True)
class DeskHealth:
    """`quiet`: has a phone, no connection now, and did not say to be away. `never`: expected, not in yet."""

    connected: int
    phones: int
    walls: int
    desks: int
    seq: int
    shown: int
    quiet: int = 0
    away: int = 0
    never: int = 0
    slow: int = 0

    @property
    def wall_behind(self) -> bool:
        return self.walls > 0 and self.shown < self.seq


@dataclass(frozen=True, slots=True)
class DeskKnocks:
    knocks: tuple[Knock, ...]


@dataclass(frozen=True, slots=True)
class SeatKnocks:
    """Another device says it is this person."""

    knocks: tuple[Knock, ...]


@dataclass(frozen=True, slots=True)
class Attention:
    """Shown on every phone when the room should look up: a pause, or eyes up front. Typing is kept."""

    mode: str
    until: datetime | None


def wall_corner(state: Session, code: str, address: str) -> WallCorner:
    """Beside the code: the round, the timer where the stage has none, and who came in last."""
    wall, listening = state.wall, state.phase is Phase.ROUND
    late = max(state.round.order, default=0) if state.phase not in BEFORE_THE_GOAL else 0
    return WallCorner(
        part=str(state.phase),
        title=state.setup.title,
        code=code,
        address=address,
        step=wall.step,
        dark=wall.dark,
        mode=str(wall.mode),
        lap=state.round.lap if listening and not state.round.is_over else 0,
        timer=None if state.phase is Phase.DRAFTS and wall.mode is WallMode.NORMAL else state.timer,
        newest=person(state, late) if late else None,
    )


def seat_top(state: Session, seat: int) -> SeatTop:
    return SeatTop(str(state.phase), state.setup.title, person(state, seat, desk=True))


def desk_bar(state: Session, code: str, past: Sequence[Entry] = (), pages: int = 1) -> DeskBar:
    """`pages`: how many the wall has of what it shows now."""
    ahead, back = following(state.phase), before(state.phase)
    coming = coming_up(state.round)
    asked = state.phase is Phase.ROUND and not state.collecting
    speaking = state.round.speaking if asked else None
    return DeskBar(
        part=str(state.phase),
        title=state.setup.title,
        next_part=str(ahead or ""),
        previous_part=str(back) if back and back is not Phase.PREPARE else "",
        hold=holds(state) or "",
        mode=str(state.wall.mode),
        until=state.wall.until,
        timer=state.timer,
        door_open=state.door_open,
        code=code,
        step=state.wall.step,
        turn=state.round.turn,
        speaking=holder(state, speaking, desk=True) if speaking else None,
        upcoming=holder(state, coming[0], desk=True) if speaking and coming else None,
        finished=state.finished,
        forward=clicker.forward(state, pages),
        back=clicker.back(state, past, pages),
        undo=clicker.undo(state, past),
        dark=state.wall.dark,
        collecting=state.collecting,
        unprepared=state.phase is Phase.PREPARE and not is_prepared(state),
    )


def desk_health(state: Session, seq: int, weather: Weather) -> DeskHealth:
    phones = frozenset(seat.number for seat in state.at_table() if seat.phone)
    return DeskHealth(
        connected=len(weather.connected & phones),
        phones=len(phones),
        walls=weather.walls,
        desks=weather.desks,
        seq=seq,
        shown=weather.shown,
        quiet=len(phones - weather.connected - state.round.away),
        away=len(state.round.away),
        never=len(absent(state)),
        slow=len(weather.slow & phones),
    )


def seat_knocks(seat: int, weather: Weather) -> SeatKnocks:
    return SeatKnocks(tuple(one for one in weather.knocks if one.seat == seat))


def attention(state: Session) -> Attention:
    calls_for_it = state.wall.mode in {WallMode.PAUSE, WallMode.ATTENTION}
    mode = state.wall.mode if calls_for_it else WallMode.NORMAL
    return Attention(str(mode), state.wall.until)


@dataclass(frozen=True, slots=True)
class Blank:
    """A slot with nothing in it now."""


BLANK = Blank()
