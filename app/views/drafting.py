"""A person's own drafts: on their screen only."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from app.session.state import Phase, Session
from app.views.weather import Weather


class Written(Protocol):
    """A draft as it is kept."""

    @property
    def key(self) -> str: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class MyDraft:
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class MyDrafts:
    """`may_say`: it is this person's turn, so each draft carries its button."""

    drafts: tuple[MyDraft, ...]
    may_say: bool
    open: bool


def written(state: Session, weather: Weather) -> Counter[int]:
    """How many drafts each person at the table has, those of a merged seat included."""
    counts: Counter[int] = Counter()
    for number, count in weather.drafts.items():
        if count and (seat := state.seat_now(number)) is not None:
            counts[seat] += count
    return counts


def my_drafts(state: Session, seat: int, drafts: Iterable[Written]) -> MyDrafts:
    listening = state.phase is Phase.ROUND
    mine = tuple(MyDraft(one.key, one.text) for one in drafts)
    before = state.phase in {Phase.PREPARE, Phase.DOOR, Phase.GOAL, Phase.DRAFTS}
    return MyDrafts(mine, listening and state.round.speaking == seat, before or listening)
