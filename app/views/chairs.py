"""Who sits at the table, as the desk sees them: in order, with what each may need."""

from dataclasses import dataclass

from app.session.state import Phase, Session
from app.views.drafting import written
from app.views.people import Person, person
from app.views.weather import Weather


@dataclass(frozen=True, slots=True)
class Chair:
    """A seat as the desk sees it."""

    who: Person
    place: int
    phone: bool
    away: bool
    standing: bool
    passed: bool
    speaking: bool
    connected: bool
    drafts: int
    said: int


@dataclass(frozen=True, slots=True)
class DeskTable:
    chairs: tuple[Chair, ...]
    part: str


def desk_table(state: Session, weather: Weather) -> DeskTable:
    return DeskTable(
        tuple(_chair(state, weather, place, seat.number) for place, seat in enumerate(state.at_table(), 1)),
        str(state.phase),
    )


def _chair(state: Session, weather: Weather, place: int, number: int) -> Chair:
    table = state.round
    return Chair(
        who=person(state, number, desk=True),
        place=place,
        phone=state.seat(number).phone,
        away=number in table.away,
        standing=number in table.standing,
        passed=number in table.passed,
        speaking=state.phase is Phase.ROUND and number == table.speaking,
        connected=number in weather.connected,
        drafts=written(state, weather)[number],
        said=sum(one.seat == number for one in state.obstacles.values()),
    )
