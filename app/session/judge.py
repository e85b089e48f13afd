"""A command meets the rights and the rules: facts, or a refusal."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.session.core import Actor, Role, decide, require
from app.session.history import Entry, Undo, follow, undo
from app.session.rights import check
from app.session.state import Session


def judge(command: Any, state: Session, entries: Sequence[Entry], who: Actor) -> tuple[Any, ...]:
    """What this command makes happen now.

    Raises
    ------
    Refused
        When the person may not do it now, or the rules of the method say no.

    """
    check(type(command), state, who)
    if isinstance(command, Undo):
        return undo(command, state, entries, who)
    facts = tuple(decide(command, state, at_the_table(who, state)))
    return facts if changed(facts, state) else ()


def at_the_table(who: Actor, state: Session) -> Actor:
    """A participant as the seat they have now: after a merge both devices are the one that stayed."""
    if who.role is not Role.SEAT:
        return who
    seat = state.seat_now(who.seat)
    require(seat is not None, "unknown_seat")
    return replace(who, seat=seat)


def changed(facts: Iterable[Any], state: Session) -> bool:
    """What is already so is no fact, so that undo always undoes something people can see."""
    after = state
    for fact in facts:
        after = follow(fact, after)
    return after != state
