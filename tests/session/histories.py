"""Histories told at a table: Anna facilitates, Bram and Chidi sit, Dora has no phone, Evert comes late.

`given` must succeed, `when` may be refused; after every act the running present is compared with the replay.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from app.session.core import Actor, Refused, Role
from app.session.grouping import FoundGroup
from app.session.history import Entry, Undo, Undone, follow, replay
from app.session.judge import judge
from app.session.obstacles import SayObstacle
from app.session.phases import ORDER, GoOn
from app.session.prepare import Describe, Field
from app.session.results import WriteResult
from app.session.seats import TakeSeat
from app.session.state import Phase, Session
from app.session.tables import MakeTables
from tests.session.coherence import incoherences

ANNA, SCRIBE, STRANGER = Role.DESK, Role.SCRIBE, Role.STRANGER
BRAM, CHIDI, DORA, EVERT = 1, 2, 3, 4
NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
GOAL = "Elke zwangere kiest zelf met wie zij haar dossier deelt"

Who = Role | int


@dataclass
class Table:
    entries: list[Entry] = field(default_factory=list)
    state: Session = field(default_factory=Session)
    now: datetime = NOON
    facts: tuple[Any, ...] = ()
    refusal: Refused | None = None
    asked: int = 0

    def given(self, *commands: Any, who: Who = ANNA) -> Self:
        for command in commands:
            self.when(command, who)
            assert self.refusal is None, f"{command} was refused: {self.refusal}"
        return self

    def when(self, command: Any, who: Who = ANNA) -> Self:
        self.asked += 1
        actor = self.actor(who)
        self.facts, self.refusal = (), None
        try:
            self.facts = judge(command, self.state, self.entries, actor)
        except Refused as no:
            self.refusal = no
            return self
        for fact in self.facts:
            self.entries.append(Entry(len(self.entries) + 1, actor.act, actor.name, self.now, fact))
        self._go_on()
        return self

    def _go_on(self) -> None:
        replayed = replay(self.entries)
        if not any(isinstance(fact, Undone) for fact in self.facts):
            for fact in self.facts:
                self.state = follow(fact, self.state)
            assert self.state == replayed
        self.state = replayed
        assert not incoherences(self.state)

    def told(self, fact: Any) -> Self:
        """A fact that no command makes: written when a plan is read from a file."""
        self.asked, self.facts = self.asked + 1, (fact,)
        self.entries.append(Entry(len(self.entries) + 1, f"act-{self.asked}", "desk", self.now, fact))
        self._go_on()
        return self

    def then(self, *facts: Any) -> Self:
        assert self.refusal is None, f"refused: {self.refusal}"
        assert self.facts == facts
        return self

    def nothing(self) -> Self:
        return self.then()

    def refused(self, key: str, **values: str | int) -> Self:
        assert self.refusal is not None, f"not refused, but {self.facts}"
        assert (self.refusal.key, self.refusal.values) == (key, values)
        return self

    def wait(self, **duration: float) -> Self:
        self.now += timedelta(**duration)
        return self

    def undo(self, who: Who = ANNA) -> Self:
        return self.when(Undo(), who)

    def act(self, back: int = 1) -> str:
        """The key of the act that many acts ago."""
        return list(dict.fromkeys(entry.act for entry in self.entries))[-back]

    def actor(self, who: Who) -> Actor:
        act = f"act-{self.asked}"
        return Actor(Role.SEAT, self.now, act, who) if isinstance(who, int) else Actor(who, self.now, act)

    @property
    def speaker(self) -> int | None:
        return self.state.round.speaking


def empty() -> Table:
    return Table()


def at(phase: Phase, people: int = 3) -> Table:
    """Bram, Chidi and Dora have sat down, and Anna has gone on to this part."""
    table = empty().given(Describe(Field.GOAL, GOAL))
    table.given(*(TakeSeat(name, phone=name != "Dora") for name in ("Bram", "Chidi", "Dora")[:people]))
    for part in ORDER[: ORDER.index(phase)]:
        table.given(GoOn(part, "het is tijd"))
    return table


def at_tables(people: int = 5, size: int = 2, phase: Phase = Phase.ROUND) -> Table:
    """Tables 1 to 3: Bram with Chidi, Dora with Evert, and Fien alone; Bram has the turn."""
    table = at(phase).given(*(TakeSeat(name) for name in ("Evert", "Fien", "Guus")[: people - 3]))
    return table.given(MakeTables(size))


def with_cards(count: int = 4, phase: Phase = Phase.GROUPING) -> Table:
    """Cards 1, 2, 3 ... named by Bram, Chidi, Dora, Bram ..."""
    table = at(phase)
    for card in range(count):
        table.given(SayObstacle(f"beer {card + 1}", seat=card % 3 + 1))
    return table


def with_results(count: int = 2, phase: Phase = Phase.OWNERS) -> Table:
    """Results 1, 2 ... each for the group of one card."""
    table = with_cards(4, phase)
    for card in range(1, count + 1):
        table.given(FoundGroup(f"groep {card}", (card,)), WriteResult(f"resultaat {card}", group=card))
    return table
