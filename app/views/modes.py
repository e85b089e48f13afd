"""What the wall shows instead of the part: black, pause, the code, the reading test, the parking lot."""

from dataclasses import dataclass
from datetime import datetime

from app.session.state import Phase, Session, WallMode
from app.views.lot import Waiting, lot_pages

WITHOUT_CODE = frozenset({Phase.PREPARE, Phase.DOOR})


@dataclass(frozen=True, slots=True)
class WallBlack:
    """Nothing at all."""


@dataclass(frozen=True, slots=True)
class WallPause:
    """`code` is empty where the corner of the wall shows it already."""

    until: datetime | None
    code: str
    address: str


@dataclass(frozen=True, slots=True)
class WallQr:
    code: str
    address: str


@dataclass(frozen=True, slots=True)
class WallReading:
    """One line in the chosen step: can the back row read it?"""

    step: int


@dataclass(frozen=True, slots=True)
class WallParking:
    items: tuple[Waiting, ...]
    count: int
    page: int
    pages: int


WallModeRegion = WallBlack | WallPause | WallQr | WallReading | WallParking


def wall_mode(state: Session, code: str, address: str) -> WallModeRegion | None:
    """The region of the mode, or nothing when the part itself is on the wall."""
    match state.wall.mode:
        case WallMode.BLACK:
            return WallBlack()
        case WallMode.PAUSE:
            return WallPause(state.wall.until, code if state.phase in WITHOUT_CODE else "", address)
        case WallMode.QR:
            return WallQr(code, address)
        case WallMode.READING:
            return WallReading(state.wall.step)
        case WallMode.PARKING:
            return wall_parking(state)
        case WallMode.NORMAL | WallMode.ATTENTION:
            return None


def wall_parking(state: Session) -> WallParking:
    pages = lot_pages(state)
    page = state.wall.page % len(pages)
    return WallParking(pages[page], sum(map(len, pages)), page, len(pages))
