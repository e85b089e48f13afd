"""A person's own drafts: on their screen only."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from app.session.state import Phase, Session


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


def my_drafts(state: Session, seat: int, drafts: Iterable[Written]) -> MyDrafts:
    listening = state.phase is Phase.ROUND
    mine = tuple(MyDraft(one.key, one.text) for one in drafts)
    before = state.phase in {Phase.PREPARE, Phase.DOOR, Phase.GOAL, Phase.DRAFTS}
    return MyDrafts(mine, listening and state.round.speaking == seat, before or listening)
