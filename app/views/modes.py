"""What the wall shows instead of the part: black, pause, the code, the reading test, the parking lot."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from app.session.state import Session, WallMode
from app.views.lot import Waiting, waiting
from app.views.timeline import WallTimeline, wall_timeline


@dataclass(frozen=True, slots=True)
class WallBlack:
    """Nothing at all."""


@dataclass(frozen=True, slots=True)
class WallPause:
    until: datetime | None


@dataclass(frozen=True, slots=True)
class WallQr:
    code: str
    address: str


@dataclass(frozen=True, slots=True)
class WallReading:
    """A line in the chosen step, and one in each: can the back row read it?"""

    step: int


@dataclass(frozen=True, slots=True)
class WallParking:
    items: tuple[Waiting, ...]
    page: int


WallModeRegion = WallBlack | WallPause | WallQr | WallReading | WallParking | WallTimeline


def wall_mode(state: Session, code: str, address: str, today: date) -> WallModeRegion | None:
    """The region of the mode, or nothing when the part itself is on the wall."""
    shown: dict[WallMode, Callable[[], WallModeRegion]] = {
        WallMode.BLACK: WallBlack,
        WallMode.PAUSE: lambda: WallPause(state.wall.until),
        WallMode.QR: lambda: WallQr(code, address),
        WallMode.READING: lambda: WallReading(state.wall.step),
        WallMode.PARKING: lambda: WallParking(waiting(state), state.wall.page),
        WallMode.TIMELINE: lambda: wall_timeline(state, today),
    }
    build = shown.get(state.wall.mode)
    return build() if build else None
