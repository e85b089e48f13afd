"""All a screen is computed from: the present, the weather, the place, the day, and whose screen it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.session.history import Entry
from app.session.state import Session
from app.views.weather import Weather


@dataclass(frozen=True, slots=True)
class Place:
    """How people reach this session: its code and the address to type."""

    code: str
    address: str


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of one session, as its screens see it. `seat` is the viewer's own, 0 for wall and desk."""

    state: Session
    weather: Weather
    place: Place
    today: date
    past: Sequence[Entry] = ()
    seat: int = 0

    @property
    def seq(self) -> int:
        return self.past[-1].seq if self.past else 0
