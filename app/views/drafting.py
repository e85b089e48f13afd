"""A person's own drafts: on their screen only. The first of the list is the one they would name."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from app.session.state import Phase, Session, WallMode
from app.views.faces import face_of
from app.views.frame import BLANK
from app.views.render import Region, Screen
from app.views.weather import Weather

FOLDED_ABOVE = 8
SHOWN_FOLDED = 3
WRITING = frozenset({Phase.PREPARE, Phase.DOOR, Phase.GOAL, Phase.DRAFTS, Phase.ROUND})
# The room looks up: there is nothing to do on a phone but write.
LOOKING_UP = frozenset({WallMode.PAUSE, WallMode.ATTENTION})

# Faces with which a draft can be named, the first of the list by one tap.
NAMING = frozenset({"you", "collect"})


class Written(Protocol):
    """A draft as it is kept."""

    @property
    def key(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def place(self) -> int: ...


@dataclass(frozen=True, slots=True)
class MyDraft:
    """`rank` is its place in the list now; under `place` it is kept, and put back by an undo."""

    key: str
    text: str
    rank: int
    place: int


@dataclass(frozen=True, slots=True)
class MyDrafts:
    """`face`: on your turn ("you") the chosen one stands apart and each other carries its button."""

    drafts: tuple[MyDraft, ...]
    count: int
    shown: int
    face: str
    open: bool


@dataclass(frozen=True, slots=True)
class SeatChosen:
    """The draft that one tap names; without one, what else can be done on your turn."""

    draft: MyDraft | None


@dataclass(frozen=True, slots=True)
class SeatDock:
    """What the thumb can do now: one primary button, and little beside it."""

    face: str
    turn: int
    draft: MyDraft | None
    others: int


def written(state: Session, weather: Weather) -> Counter[int]:
    """How many drafts each person at the table has, those of a merged seat included."""
    counts: Counter[int] = Counter()
    for number, count in weather.drafts.items():
        if count and (seat := state.seat_now(number)) is not None:
            counts[seat] += count
    return counts


def own(state: Session, seat: int, drafts: Iterable[Written]) -> Screen:
    """The slots of a phone that its owner's drafts fill."""
    mine = _ranked(drafts)
    listed = _listed(state, seat, mine)
    first = next(iter(mine), None) if listed.face in NAMING else None
    is_away = seat in state.round.away
    face = "away" if is_away else listed.face
    chosen: Region = SeatChosen(first) if listed.face in NAMING else BLANK
    dock: Region = SeatDock(face, state.round.turn, first, len(mine) - 1) if face else BLANK
    return {"drafts": listed, "chosen": chosen, "dock": dock}


def my_drafts(state: Session, seat: int, drafts: Iterable[Written]) -> MyDrafts:
    return _listed(state, seat, _ranked(drafts))


def _listed(state: Session, seat: int, mine: tuple[MyDraft, ...]) -> MyDrafts:
    has_turns = state.phase is Phase.ROUND and state.wall.mode not in LOOKING_UP
    face = face_of(state, seat) if has_turns else ""
    listed = mine[1:] if face in NAMING else mine
    shown = SHOWN_FOLDED if len(listed) > FOLDED_ABOVE else len(listed)
    return MyDrafts(listed, len(mine), shown, face, state.phase in WRITING)


def _ranked(drafts: Iterable[Written]) -> tuple[MyDraft, ...]:
    in_order = sorted(drafts, key=lambda one: one.place)
    return tuple(MyDraft(one.key, one.text, rank, one.place) for rank, one in enumerate(in_order))
