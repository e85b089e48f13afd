"""A person as one kind of viewer may see them. Who may not see a name does not get it."""

from dataclasses import dataclass, replace
from functools import lru_cache

from app.session.state import Expected, NamesPolicy, Seat, Session
from app.session.turns import Round
from app.session.voices import number_of


@dataclass(frozen=True, slots=True)
class Person:
    """A seat on a screen; the name is empty where this viewer may not see it.

    `table` is set where the turn of a table is meant, and this is its voice.
    """

    number: int
    name: str
    perspective: str = ""
    table: int = 0


def person(state: Session, number: int, *, desk: bool = False) -> Person:
    seat = final_seat(state, number)
    shown = desk or state.setup.names is NamesPolicy.NAMED
    return Person(seat.number, seat.name if shown else "", seat.perspective)


def holder(state: Session, number: int, *, desk: bool = False) -> Person:
    """Whose turn it is, was or will be: a person, or with tables a table by its number and its voice."""
    one = person(state, number, desk=desk)
    return replace(one, table=number_of(one.number, state.round.tables)) if state.round.tables else one


def people(state: Session, *, desk: bool = False) -> tuple[Person, ...]:
    return tuple(person(state, seat.number, desk=desk) for seat in state.at_table())


@lru_cache(maxsize=256)
def coming_up(table: Round) -> tuple[int, ...]:
    """Who comes after the speaker: the same for every screen, so worked out once."""
    return table.upcoming()


def final_seat(state: Session, number: int) -> Seat:
    """The seat a number stands for now: a merged seat leads to the one that was kept."""
    seat = state.seat(number)
    while seat.merged_into is not None:
        seat = state.seat(seat.merged_into)
    return seat


def absent(state: Session) -> tuple[Expected, ...]:
    """Expected by name, and not at the table yet."""
    here = {seat.name.casefold() for seat in state.at_table()}
    return tuple(one for one in state.setup.expected if one.name and one.name.casefold() not in here)


def missing_perspectives(state: Session) -> tuple[str, ...]:
    """Expected at the table and not there yet (R3)."""
    here = {seat.perspective.casefold() for seat in state.at_table() if seat.perspective}
    names = {seat.name.casefold() for seat in state.at_table()}
    absent = (
        one.perspective
        for one in state.setup.expected
        if one.perspective and one.perspective.casefold() not in here and one.name.casefold() not in names
    )
    return tuple(dict.fromkeys(absent))
