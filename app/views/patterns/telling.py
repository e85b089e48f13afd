"""A session told act by act through the rules themselves, and the moments of it that are kept to be drawn."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from app.session.core import Actor, Role
from app.session.history import Entry, follow, replay
from app.session.history import Undone as Struck
from app.session.judge import judge
from app.session.state import Session
from app.views.patterns.values import Values

BEGIN = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Story:
    """How much there is in one state of the screens, and what goes wrong in it."""

    word: str
    people: int
    cards: int
    groups: int
    results: int

    def is_(self, *words: str) -> bool:
        return self.word in words


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment of a session, as screens are computed from it."""

    part: str
    word: str
    state: Session
    past: tuple[Entry, ...]


@dataclass
class Tale:
    story: Story
    values: Values
    state: Session = field(default_factory=Session)
    entries: list[Entry] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)

    def desk(self, *commands: Any) -> None:
        for command in commands:
            self._do(command, Role.DESK, None)

    def seat(self, number: int, *commands: Any) -> None:
        for command in commands:
            self._do(command, Role.SEAT, number)

    def keep(self, part: str) -> None:
        self.moments.append(Moment(part, self.story.word, self.state, tuple(self.entries)))

    def aside(self, part: str, *commands: Any) -> None:
        """A moment beside the story: kept with these acts, and the story goes on without them."""
        state, entries = self.state, list(self.entries)
        self.desk(*commands)
        self.keep(part)
        self.state, self.entries = state, entries

    def _do(self, command: Any, role: Role, seat: int | None) -> None:
        act, now = f"act-{len(self.entries)}", BEGIN + len(self.entries) * A_MINUTE / 4
        who = Actor(role, now, act, seat)
        facts = judge(command, self.state, self.entries, who)
        start = len(self.entries) + 1
        self.entries += [Entry(start + place, act, who.name, now, fact) for place, fact in enumerate(facts)]
        self.state = self._after(facts)

    def _after(self, facts: Iterable[Any]) -> Session:
        if any(isinstance(fact, Struck) for fact in facts):
            return replay(self.entries)
        state = self.state
        for fact in facts:
            state = follow(fact, state)
        return state
