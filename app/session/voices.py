"""Tables with one voice each: who sits together, and who speaks for them. The first of a table is its voice.

An empty table keeps its number, because that number stands on the table in the room.
"""

from collections.abc import Collection, Iterable
from itertools import pairwise

Tables = tuple[tuple[int, ...], ...]
MOST_TABLES = 60


def table_of(seat: int, tables: Tables) -> tuple[int, ...]:
    return next((table for table in tables if seat in table), ())


def number_of(seat: int, tables: Tables) -> int:
    """Counted from 1; 0 without tables."""
    return next((number for number, table in enumerate(tables, 1) if seat in table), 0)


def firsts(tables: Tables) -> tuple[int, ...]:
    return tuple(table[0] for table in tables if table)


def voice_of(seat: int, tables: Tables) -> int:
    """Who has the turn for this seat: without tables the seat itself."""
    return next(iter(table_of(seat, tables)), seat)


def voiced(seat: int, tables: Tables) -> Tables:
    return tuple((seat, *without(seat, table)) if seat in table else table for table in tables)


def without(seat: int, table: Iterable[int]) -> tuple[int, ...]:
    return tuple(other for other in table if other != seat)


def left(seat: int, tables: Tables) -> Tables:
    return tuple(without(seat, table) for table in tables)


def sat_down(seat: int, place: int, tables: Tables) -> Tables:
    """At the table with this place among the tables, as the last one there."""
    return tuple((*table, seat) if at == place else table for at, table in enumerate(tables))


def joined(seat: int, tables: Tables) -> Tables:
    """At the smallest table, so that they stay alike."""
    smallest = min(range(len(tables)), key=lambda at: len(tables[at]))
    return sat_down(seat, smallest, tables)


def filled(tables: Tables, order: Collection[int]) -> Tables:
    """Only who is in this order, and all of them: who was left out joins the smallest table."""
    known = tuple(tuple(seat for seat in table if seat in order) for table in tables)
    placed = {seat for table in known for seat in table}
    for seat in order:
        known = known if seat in placed else joined(seat, known)
    return known


def laid(seats: Collection[int], count: int) -> Tables:
    """Neighbours together, as evenly as it goes.

    >>> laid((1, 2, 3, 4, 5), 2)
    ((1, 2, 3), (4, 5))
    """
    order, (each, rest) = tuple(seats), divmod(len(seats), count)
    ends = [each * at + min(at, rest) for at in range(count + 1)]
    return tuple(order[start:end] for start, end in pairwise(ends))


def with_voices(tables: Tables, wanted: Iterable[Collection[int]]) -> Tables:
    """The voice of each table is somebody of the first of these groups that has anybody there."""
    groups = tuple(wanted)
    return tuple(_first(table, groups) for table in tables)


def _first(table: tuple[int, ...], groups: Iterable[Collection[int]]) -> tuple[int, ...]:
    for group in groups:
        for seat in table:
            if seat in group:
                return (seat, *without(seat, table))
    return table


def after(seat: int | None, line: tuple[int, ...]) -> tuple[int, ...]:
    """The line once round, from whoever comes after this seat."""
    place = line.index(seat) + 1 if seat in line else 0
    return line[place:] + line[:place]
