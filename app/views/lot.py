"""The parking lot: what waits, from whom and why, and what became of it."""

from dataclasses import dataclass

from app.session.state import Parked, Phase, Session, WallMode
from app.views.fitting import turned
from app.views.people import Person, person
from app.views.weather import Weather


@dataclass(frozen=True, slots=True)
class Waiting:
    """A parked question or obstacle; `obstacle` is the number it had among the others, or 0."""

    number: int
    text: str
    who: Person | None
    why: str
    obstacle: int
    outcome: str


@dataclass(frozen=True, slots=True)
class DeskParking:
    open: tuple[Waiting, ...]
    settled: tuple[Waiting, ...]
    on_wall: bool
    page: int
    pages: int


def parked(state: Session, one: Parked, *, desk: bool = False) -> Waiting:
    who = person(state, one.seat, desk=desk) if one.seat is not None else None
    return Waiting(one.number, one.text, who, one.why, one.obstacle or 0, one.outcome)


def waiting(state: Session) -> tuple[Waiting, ...]:
    """What the wall shows: all that is not settled yet."""
    return tuple(parked(state, one) for one in state.parked.values() if not one.outcome)


def desk_parking(state: Session, weather: Weather) -> DeskParking | None:
    """Beside every live part; before the door opens nothing can be parked."""
    if state.phase is Phase.PREPARE:
        return None
    page, pages = turned(state, weather)
    items = [parked(state, one, desk=True) for one in state.parked.values()]
    return DeskParking(
        tuple(one for one in items if not one.outcome),
        tuple(one for one in items if one.outcome),
        state.wall.mode is WallMode.PARKING,
        page,
        pages,
    )
