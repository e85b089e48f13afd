"""What the projector shows beside the part itself: black, pause, QR, size, theme, page, the thing in hand."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import ClassVar

from app.session.core import Actor, decide, evolve, require
from app.session.phases import LONGEST_TIMER
from app.session.results import known
from app.session.state import Session, WallMode

STEPS = 4
MOST_PAGES = 50
WITH_PAGES = frozenset({WallMode.PARKING, WallMode.TIMELINE})


@dataclass(frozen=True, slots=True)
class TurnWall:
    """Black, pause, QR and so on; the same mode again brings the part back."""

    mode: WallMode
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class WallTurned:
    only_shows: ClassVar[bool] = True
    mode: WallMode
    until: datetime | None


@decide.register
def turn_wall(command: TurnWall, state: Session, who: Actor) -> Iterable[WallTurned]:
    require(0 <= command.minutes <= LONGEST_TIMER, "timer_too_long", most=LONGEST_TIMER)
    again = command.mode is state.wall.mode
    mode = WallMode.NORMAL if again else command.mode
    yield WallTurned(mode, who.at + timedelta(minutes=command.minutes) if command.minutes else None)


@evolve.register
def wall_turned(fact: WallTurned, state: Session) -> Session:
    """What has pages of its own starts at the first; after black or a pause the page stands as it was."""
    page = 0 if WITH_PAGES & {fact.mode, state.wall.mode} else state.wall.page
    return replace(state, wall=replace(state.wall, mode=fact.mode, until=fact.until, page=page))


@dataclass(frozen=True, slots=True)
class SizeWall:
    """Text step 0-3: S, M, L, XL."""

    step: int


@dataclass(frozen=True, slots=True)
class WallSized:
    only_shows: ClassVar[bool] = True
    step: int


@decide.register
def size_wall(command: SizeWall, state: Session, who: Actor) -> Iterable[WallSized]:
    step = min(max(command.step, 0), STEPS - 1)
    if step != state.wall.step:
        yield WallSized(step)


@evolve.register
def wall_sized(fact: WallSized, state: Session) -> Session:
    return replace(state, wall=replace(state.wall, step=fact.step))


@dataclass(frozen=True, slots=True)
class ThemeWall:
    """Light on dark for a dark room, or dark on light."""

    dark: bool


@dataclass(frozen=True, slots=True)
class WallThemed:
    only_shows: ClassVar[bool] = True
    dark: bool


@decide.register
def theme_wall(command: ThemeWall, state: Session, who: Actor) -> Iterable[WallThemed]:
    if command.dark != state.wall.dark:
        yield WallThemed(command.dark)


@evolve.register
def wall_themed(fact: WallThemed, state: Session) -> Session:
    return replace(state, wall=replace(state.wall, dark=fact.dark))


@dataclass(frozen=True, slots=True)
class TurnPage:
    """The wall measures how many pages it needs; a page beyond the last begins again at the first."""

    page: int


@dataclass(frozen=True, slots=True)
class PageTurned:
    only_shows: ClassVar[bool] = True
    page: int


@decide.register
def turn_page(command: TurnPage, state: Session, who: Actor) -> Iterable[PageTurned]:
    page = min(max(command.page, 0), MOST_PAGES)
    if page != state.wall.page:
        yield PageTurned(page)


@evolve.register
def page_turned(fact: PageTurned, state: Session) -> Session:
    return replace(state, wall=replace(state.wall, page=fact.page))


@dataclass(frozen=True, slots=True)
class ShowResult:
    """The result the room looks at."""

    result: int


@dataclass(frozen=True, slots=True)
class ResultShown:
    only_shows: ClassVar[bool] = True
    result: int


@decide.register
def show_result(command: ShowResult, state: Session, who: Actor) -> Iterable[ResultShown]:
    result = known(command.result, state)
    if state.wall.result != result.number:
        yield ResultShown(result.number)


@evolve.register
def result_shown(fact: ResultShown, state: Session) -> Session:
    """A result that was undone since is not shown: the wall keeps what it had."""
    if fact.result not in state.results:
        return state
    return replace(state, wall=replace(state.wall, result=fact.result, page=0, totals=False))


@dataclass(frozen=True, slots=True)
class ShowObstacle:
    """Magnifies one card on the wall; 0 puts the part back."""

    obstacle: int


@dataclass(frozen=True, slots=True)
class ObstacleShown:
    only_shows: ClassVar[bool] = True
    obstacle: int | None


@decide.register
def show_obstacle(command: ShowObstacle, state: Session, who: Actor) -> Iterable[ObstacleShown]:
    require(not command.obstacle or command.obstacle in state.obstacles, "unknown_obstacle")
    yield ObstacleShown(command.obstacle or None)


@evolve.register
def obstacle_shown(fact: ObstacleShown, state: Session) -> Session:
    shown = fact.obstacle if fact.obstacle in state.obstacles else None
    return replace(state, wall=replace(state.wall, obstacle=shown, page=0))
