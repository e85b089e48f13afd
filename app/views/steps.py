"""The last acts in words, for the desk: what happened, who did it, and what can be taken back."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from app.session.history import Entry, Undone, is_of_the_room, struck
from app.session.obstacles import ObstacleSeconded
from app.session.regrouping import GroupsMerged
from app.session.seats import SeatsMerged
from app.session.state import Session
from app.views.people import Person, person
from app.views.weather import Weather

Said = tuple[tuple[str, str | int], ...]
MOST_STEPS = 12
MOST_LETTERS = 60
WORD_START = re.compile(r"(?<!^)(?=[A-Z])")
ABOUT: dict[type, str] = {SeatsMerged: "seat", GroupsMerged: "group"}


@dataclass(frozen=True, slots=True)
class Step:
    """An act: `key` with `values` says it; `undo` is the act to strike, for a struck one its undo.

    `hand`: the facilitator by name, where there are more.
    """

    who: Person | None
    by: str
    key: str
    values: Said
    more: int
    undo: str
    undone: bool
    hand: str = ""

    @property
    def said(self) -> dict[str, str | int]:
        return dict(self.values)


@dataclass(frozen=True, slots=True)
class DeskSteps:
    """Newest first."""

    steps: tuple[Step, ...]


def desk_steps(state: Session, past: Sequence[Entry], weather: Weather | None = None) -> DeskSteps:
    gone = struck(past)
    undone_by = _undone_by(past, gone)
    doers = weather.doers if weather else {}
    steps = (
        replace(
            _step(state, act, gone, undone_by), hand=doers[act[0].act].name if act[0].act in doers else ""
        )
        for act in _last_acts(past)
    )
    return DeskSteps(tuple(steps))


def is_told(entry: Entry) -> bool:
    """Many second one card on their phones: the card counts them, and no step or undo is spent on each."""
    aside = isinstance(entry.fact, ObstacleSeconded) and entry.by.startswith("seat:")
    return is_of_the_room(entry) and not aside


def _last_acts(past: Sequence[Entry]) -> list[list[Entry]]:
    """The newest acts that did something, each with its facts in order."""
    acts: dict[str, list[Entry]] = {}
    for entry in reversed(past):
        if not is_told(entry):
            continue
        if entry.act not in acts and len(acts) == MOST_STEPS:
            break
        acts.setdefault(entry.act, []).insert(0, entry)
    return list(acts.values())


def _undone_by(past: Sequence[Entry], gone: frozenset[str]) -> dict[str, str]:
    """For each struck act, the undo that strikes it: striking that brings the act back."""
    return {
        entry.fact.act: entry.act
        for entry in past
        if isinstance(entry.fact, Undone) and entry.act not in gone
    }


def _step(state: Session, act: list[Entry], gone: frozenset[str], undone_by: dict[str, str]) -> Step:
    first = act[0]
    return Step(
        who=_doer(state, first.by),
        by=first.by.split(":")[0],
        key=step_key(type(first.fact)),
        values=tuple(values_of(state, first.fact)),
        more=len(act) - 1,
        undo=undone_by.get(first.act, "") if first.act in gone else first.act,
        undone=first.act in gone,
    )


def step_key(fact: type) -> str:
    """CardPlaced is said by the words of "step-card-placed"."""
    return f"step-{worded(fact)}"


def worded(fact: type) -> str:
    """CardPlaced as a part of a key: card-placed."""
    return WORD_START.sub("-", fact.__name__).lower()


def _doer(state: Session, by: str) -> Person | None:
    role, _, number = by.partition(":")
    is_seat = role == "seat" and number.isdecimal() and int(number) in state.seats
    return person(state, int(number), desk=True) if is_seat else None


def values_of(state: Session, fact: Any) -> Iterator[tuple[str, str | int]]:
    """The fact's fields as a sentence can use them: seats and groups by name, texts shortened."""
    for one in fields(fact):
        about = ABOUT.get(type(fact), one.name) if one.name in {"keep", "gone"} else one.name
        yield one.name, _value(state, about, getattr(fact, one.name))


def _value(state: Session, about: str, value: Any) -> str | int:
    if about == "seat" and value in state.seats:
        return person(state, value, desk=True).name
    if about == "group" and value in state.groups:
        return shortened(state.groups[value].title) or str(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return shortened(str(value)) if isinstance(value, str | int) else ""


def shortened(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else f"{text[: MOST_LETTERS - 1].rstrip()}…"
