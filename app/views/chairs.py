"""Who sits at the table, as the desk sees them: in order, with what each may need."""

from dataclasses import dataclass

from app.session.state import Phase, Session
from app.views.drafting import written
from app.views.people import Person, coming_up, person
from app.views.tables import DeskTables, Offer, desk_tables, offers
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


# More lines than this nobody reads, and every press would send them all again.
MOST_CHAIRS, SOME_CHAIRS = 60, 12


@dataclass(frozen=True, slots=True)
class DeskTable:
    """`offers`: with many people, tables. In a crowd without them some chairs are shown of `people`."""

    chairs: tuple[Chair, ...]
    part: str
    people: int
    offers: tuple[Offer, ...] = ()


def desk_table(state: Session, weather: Weather) -> DeskTables | DeskTable:
    tables = desk_tables(state, weather)
    if tables is not None:
        return tables
    order = state.round.order
    places = {seat: place for place, seat in enumerate(order, 1)}
    chairs = tuple(_chair(state, weather, places[seat], seat) for seat in _shown(state))
    return DeskTable(chairs, str(state.phase), len(order), offers(state))


def _shown(state: Session) -> tuple[int, ...]:
    """In a crowd who has a turn soon, and who came last."""
    table = state.round
    if len(table.order) <= MOST_CHAIRS:
        return table.order
    speaking = () if table.speaking is None else (table.speaking,)
    soon = (*speaking, *coming_up(table)[:SOME_CHAIRS], *table.order[-SOME_CHAIRS:])
    return tuple(dict.fromkeys(soon))


def _chair(state: Session, weather: Weather, place: int, number: int) -> Chair:
    table, in_round = state.round, state.phase is Phase.ROUND
    return Chair(
        who=person(state, number, desk=True),
        place=place,
        phone=state.seat(number).phone,
        away=number in table.away,
        standing=in_round and number in table.standing,
        passed=in_round and number in table.passed,
        speaking=in_round and not state.collecting and number == table.speaking,
        connected=number in weather.connected,
        drafts=written(state, weather)[number],
        said=sum(one.seat == number for one in state.obstacles.values()),
    )
