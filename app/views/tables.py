"""Tables with one voice each: a line a table at the desk, a page with who sits there, your own on a phone."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.session.state import Phase, Session
from app.session.tables import tables_for
from app.session.voices import MOST_TABLES, number_of, table_of
from app.views.drafting import written
from app.views.people import Person, person
from app.views.scene import Scene
from app.views.weather import Weather

# From here on a literal round takes too long.
MANY = 26
SIZES = (6, 8, 10)
IN_TABLES = frozenset({Phase.DOOR, Phase.GOAL, Phase.DRAFTS, Phase.ROUND, Phase.CLOSING})


@dataclass(frozen=True, slots=True)
class Offer:
    """Tables of this size, and how many there would be."""

    size: int
    tables: int


@dataclass(frozen=True, slots=True)
class Row:
    """One table. `silent`: its voice has a phone and no connection; `heir` could speak instead."""

    number: int
    voice: Person | None
    people: int
    here: int
    phones: int
    connected: int
    drafts: int
    said: int
    standing: bool
    passed: bool
    speaking: bool
    silent: bool
    heir: Person | None


@dataclass(frozen=True, slots=True)
class DeskTables:
    rows: tuple[Row, ...]
    people: int
    part: str


@dataclass(frozen=True, slots=True)
class SeatTable:
    """Where somebody sits, and who speaks there; `others` are those a voice can give it to."""

    number: int
    tables: int
    me: int
    voice: Person
    people: int
    others: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Member:
    who: Person
    phone: bool
    away: bool
    connected: bool
    drafts: int
    said: int


@dataclass(frozen=True, slots=True)
class TablePage:
    """Everybody at one table, or with number 0 everybody in the room; `all_tables` to move to.

    `standing`: the voice said that they are done; it is asked and answered in the round only.
    """

    number: int
    voice: int
    members: tuple[Member, ...]
    all_tables: int
    part: str
    standing: bool


def offers(state: Session) -> tuple[Offer, ...]:
    """Nothing below 26 people: then everybody can have a turn."""
    if len(state.round.order) < MANY or state.phase is Phase.PREPARE:
        return ()
    told = (Offer(size, tables_for(size, state)) for size in SIZES)
    return tuple(one for one in told if one.tables <= MOST_TABLES)


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted of each seat, worked out once for all tables."""

    connected: frozenset[int]
    drafts: Counter[int]
    said: Counter[int]


def tally(state: Session, weather: Weather) -> Tally:
    said = Counter(one.seat for one in state.obstacles.values())
    return Tally(weather.connected, written(state, weather), said)


def desk_tables(state: Session, weather: Weather) -> DeskTables | None:
    if not state.round.tables:
        return None
    counted = tally(state, weather)
    rows = tuple(_row(state, counted, number, table) for number, table in enumerate(state.round.tables, 1))
    return DeskTables(rows, len(state.round.order), str(state.phase))


def _row(state: Session, counted: Tally, number: int, table: tuple[int, ...]) -> Row:
    voice = table[0] if table else 0
    phones = [seat for seat in table if state.seat(seat).phone]
    reached = [seat for seat in table if seat in counted.connected and seat not in state.round.away]
    silent = voice in phones and voice not in reached
    in_round = state.phase is Phase.ROUND
    asked = in_round and not state.collecting
    heir = next((seat for seat in reached if seat != voice), None) if silent else None
    return Row(
        number=number,
        voice=person(state, voice, desk=True) if voice else None,
        people=len(table),
        here=sum(seat not in state.round.away for seat in table),
        phones=len(phones),
        connected=len(reached),
        drafts=_sum(counted.drafts, table),
        said=_sum(counted.said, table),
        standing=in_round and voice in state.round.standing,
        passed=in_round and voice in state.round.passed,
        speaking=asked and bool(voice) and voice == state.round.speaking,
        silent=silent and voice not in state.round.away,
        heir=person(state, heir, desk=True) if heir else None,
    )


def _sum(counts: Counter[int], seats: Iterable[int]) -> int:
    return sum(counts[seat] for seat in seats)


def seat_table(scene: Scene) -> SeatTable | None:
    """Where somebody sits matters as long as tables take turns, and before."""
    state, seat = scene.state, scene.seat
    table = table_of(seat, state.round.tables)
    if not table or state.phase not in IN_TABLES:
        return None
    is_voice = table[0] == seat
    others = [one for one in table if one != seat and one not in state.round.away] if is_voice else []
    return SeatTable(
        number=number_of(seat, state.round.tables),
        tables=len(state.round.tables),
        me=seat,
        voice=person(state, table[0]),
        people=len(table),
        others=tuple(person(state, one) for one in others),
    )


def table_page(state: Session, weather: Weather, number: int) -> TablePage | None:
    """Nothing when there is no such table."""
    if number > len(state.round.tables):
        return None
    counted = tally(state, weather)
    seats = state.round.tables[number - 1] if number else state.round.order
    voice = seats[0] if number and seats else 0
    return TablePage(
        number=number,
        voice=voice,
        members=tuple(_member(state, counted, seat) for seat in seats),
        all_tables=len(state.round.tables),
        part=str(state.phase),
        standing=voice in state.round.standing,
    )


def _member(state: Session, counted: Tally, seat: int) -> Member:
    return Member(
        who=person(state, seat, desk=True),
        phone=state.seat(seat).phone,
        away=seat in state.round.away,
        connected=seat in counted.connected,
        drafts=counted.drafts[seat],
        said=counted.said[seat],
    )
