"""Tables with one voice each: the turn belongs to a table, and what is left is handed in silently."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.session import voices
from app.session.core import Actor, Role, decide, evolve, require, seat_meant
from app.session.state import Missing, Session
from app.session.voices import MOST_TABLES, Tables

SMALLEST, LARGEST = 2, 10


@dataclass(frozen=True, slots=True)
class MakeTables:
    """So many people a table, neighbours together. Made anew, everybody gets another table."""

    size: int = 8


@dataclass(frozen=True, slots=True)
class TablesMade:
    """Who sits at each table; the first of a table speaks for it."""

    tables: Tables


@decide.register
def make_tables(command: MakeTables, state: Session, who: Actor) -> Iterable[TablesMade]:
    require(SMALLEST <= command.size <= LARGEST, "table_size", least=SMALLEST, most=LARGEST)
    require(state.round.order, "nobody_in_yet")
    count = tables_for(command.size, state)
    require(count <= MOST_TABLES, "too_many_tables", most=MOST_TABLES)
    table = state.round
    phones = tuple(seat for seat in table.here if state.seat(seat).phone)
    speaker = () if table.speaking is None else (table.speaking,)
    yield TablesMade(voices.with_voices(voices.laid(table.order, count), (speaker, phones, table.here)))


def tables_for(size: int, state: Session) -> int:
    """Also for who is expected and not in yet."""
    return -(-max(len(state.round.order), len(state.setup.expected)) // size)


@evolve.register
def tables_made(fact: TablesMade, state: Session) -> Session:
    return replace(state, round=state.round.seated(fact.tables))


@dataclass(frozen=True, slots=True)
class DropTables:
    """Everybody has a turn of their own again."""


@dataclass(frozen=True, slots=True)
class TablesDropped:
    pass


@decide.register
def drop_tables(command: DropTables, state: Session, who: Actor) -> Iterable[TablesDropped]:
    require(state.round.tables, "no_tables")
    yield TablesDropped()


@evolve.register
def tables_dropped(fact: TablesDropped, state: Session) -> Session:
    return replace(state, round=_at_tables(state).round.apart(), collecting=False)


@dataclass(frozen=True, slots=True)
class GiveVoice:
    """Somebody speaks for their table from now on: by the desk, or given on by the voice of that table."""

    seat: int


@dataclass(frozen=True, slots=True)
class VoiceGiven:
    seat: int


@decide.register
def give_voice(command: GiveVoice, state: Session, who: Actor) -> Iterable[VoiceGiven]:
    table = state.round
    require(table.tables, "no_tables")
    require(command.seat in table.order, "unknown_seat")
    if who.role is Role.SEAT:
        require(table.voice_of(command.seat) == who.seat, "not_the_voice")
    require(command.seat not in table.away, "already_away", name=state.seat(command.seat).name)
    if table.voice_of(command.seat) != command.seat:
        yield VoiceGiven(command.seat)


@evolve.register
def voice_given(fact: VoiceGiven, state: Session) -> Session:
    seat = _at_tables(state).sitting(fact.seat).number
    return replace(state, round=state.round.voiced(seat))


@dataclass(frozen=True, slots=True)
class SeatAt:
    """Somebody sits at another table: as the desk says, or as they say themselves."""

    table: int
    seat: int | None = None


@dataclass(frozen=True, slots=True)
class SeatedAt:
    seat: int
    table: int


@decide.register
def seat_at(command: SeatAt, state: Session, who: Actor) -> Iterable[SeatedAt]:
    require(state.round.tables, "no_tables")
    seat = seat_meant(who, command.seat, state)
    require(0 < command.table <= len(state.round.tables), "unknown_table", most=len(state.round.tables))
    if seat not in state.round.tables[command.table - 1]:
        yield SeatedAt(seat, command.table)


@evolve.register
def seated_at(fact: SeatedAt, state: Session) -> Session:
    seat = _at_tables(state).sitting(fact.seat).number
    if fact.table > len(state.round.tables):
        raise Missing(fact.table)
    return replace(state, round=state.round.moves(seat, fact.table - 1))


@dataclass(frozen=True, slots=True)
class CollectRest:
    """What no table named yet: every phone may hand in from its list, without a turn. `on` false stops it."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class RestCollected:
    on: bool


@decide.register
def collect_rest(command: CollectRest, state: Session, who: Actor) -> Iterable[RestCollected]:
    require(state.round.tables, "no_tables")
    if command.on != state.collecting:
        yield RestCollected(command.on)


@evolve.register
def rest_collected(fact: RestCollected, state: Session) -> Session:
    return replace(_at_tables(state), collecting=fact.on)


def _at_tables(state: Session) -> Session:
    if not state.round.tables:
        raise Missing(0)
    return state
