"""The history of a session: replaying it, and striking an act from it.

Everything one request wrote is one act. Undoing writes `Undone`; replay skips what is struck; an undone undo
is a redo. It is admitted only if the rest still makes sense without the act, which is decided by replaying:
nothing later misses what it refers to, every act stays in the part it was done in, and promises to the room
(a goal, privacy) are kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from app.session.core import Actor, Refused, Role, evolve, require
from app.session.phases import PhaseEntered
from app.session.prepare import looser, needs_goal
from app.session.state import Missing, Phase, Session

OWN_UNDO = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact in its place: `seq` counts from 1 in a session, `act` is the request that wrote it."""

    seq: int
    act: str
    by: str
    at: datetime
    fact: Any


@dataclass(frozen=True, slots=True)
class Undo:
    """Strikes an act; without one, the doer's own last act that still stands."""

    act: str = ""


@dataclass(frozen=True, slots=True)
class Undone:
    act: str


def replay(entries: Sequence[Entry]) -> Session:
    """The present, from everything that happened."""
    gone = struck(entries)
    state = Session()
    for entry in entries:
        if not isinstance(entry.fact, Undone):
            state = follow(entry.fact, state, stands=entry.act not in gone)
    return state


def follow(fact: Any, state: Session, *, stands: bool = True) -> Session:
    """One step: a struck fact changes nothing, but the number it gave out stays used."""
    after = evolve(fact, state) if stands else state
    counter = getattr(fact, "counter", "")
    if not counter:
        return after
    used = max(after.counters.get(counter, 0), fact.number)
    return replace(after, counters={**after.counters, counter: used})


def struck(entries: Iterable[Entry]) -> frozenset[str]:
    """The acts that no longer stand. Read backwards: an undo that is itself struck strikes nothing."""
    gone: set[str] = set()
    for entry in reversed(list(entries)):
        if isinstance(entry.fact, Undone) and entry.act not in gone:
            gone.add(entry.fact.act)
    return frozenset(gone)


def undo(command: Undo, state: Session, entries: Sequence[Entry], who: Actor) -> tuple[Undone, ...]:
    gone = struck(entries)
    act = command.act or last_act(entries, who)
    about = [entry for entry in entries if entry.act == act]
    require(about, "nothing_to_undo")
    require(act not in gone, "already_undone")
    if who.role is Role.SEAT:
        require(about[0].by == who.name, "not_your_act")
        require(who.at - about[0].at <= OWN_UNDO, "too_late_to_undo")
        require(act == last_act(entries, who), "not_your_last_act")
    require_sense(state, [*entries, Entry(entries[-1].seq + 1, who.act, who.name, who.at, Undone(act))])
    return (Undone(act),)


def last_act(entries: Sequence[Entry], who: Actor) -> str:
    """The last standing act of the session, or of the participant who asks; turning the wall is none."""
    gone = struck(entries)
    mine = (
        entry.act
        for entry in reversed(entries)
        if entry.act not in gone and is_of_the_room(entry) and (who.facilitates or entry.by == who.name)
    )
    return next(mine, "")


def is_of_the_room(entry: Entry) -> bool:
    """Neither an undo nor a turn of the wall, which only shows."""
    return not isinstance(entry.fact, Undone) and not getattr(entry.fact, "only_shows", False)


def require_sense(before: Session, trial: Sequence[Entry]) -> None:
    """Refuses the undo at the end of `trial` when the rest of the history no longer holds with it."""
    try:
        after = replay(trial)
    except Missing:
        raise Refused("later_builds_on_this") from None
    require(each_in_its_part(trial), "later_builds_on_this")
    require(after.setup.goal.strip() or not needs_goal(after), "goal_missing")
    is_looser = looser(before.setup.names, after.setup.names, before.phase)
    require(not is_looser, "privacy_only_stricter")


def each_in_its_part(entries: Sequence[Entry]) -> bool:
    """Whether everything that stands stands in the part of the session in which it was done."""
    gone, now = struck(entries), Phase.PREPARE
    for entry, then in zip(entries, parts(entries), strict=True):
        if entry.act in gone or not is_of_the_room(entry):
            continue
        if then is not now:
            return False
        now = entered(entry) or now
    return True


def parts(entries: Sequence[Entry]) -> Iterable[Phase]:
    """The part in which each entry was written, as it was at that moment."""
    now = Phase.PREPARE
    for place, entry in enumerate(entries):
        yield now
        if isinstance(entry.fact, Undone):
            now = part_after(entries[: place + 1])
        now = entered(entry) or now


def part_after(entries: Sequence[Entry]) -> Phase:
    gone = struck(entries)
    standing = (entered(entry) for entry in reversed(entries) if entry.act not in gone)
    return next((phase for phase in standing if phase), Phase.PREPARE)


def entered(entry: Entry) -> Phase | None:
    return entry.fact.phase if isinstance(entry.fact, PhaseEntered) else None
