"""What screens need beside the present and nobody journals: who is connected, drafts, suggestions."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Proposal:
    """One suggested group: its words, its cards and why; `group` is set when it is one people made."""

    label: int
    group: int | None
    words: tuple[str, ...]
    cards: tuple[int, ...]
    weak: tuple[int, ...] = ()
    central: int | None = None
    drafts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What the library proposes for the cards as they stand, and three ranked groups per loose card.

    `starters` are result sentences that groups may begin with, before any card has a place.
    """

    proposals: tuple[Proposal, ...] = ()
    ranked: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    why: Mapping[int, str] = field(default_factory=dict)
    alike: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    starters: tuple[str, ...] = ()
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Knock:
    id: str
    name: str
    seat: int | None


@dataclass(frozen=True, slots=True)
class Hand:
    """A facilitator at a desk of their own: which card they hold, or in which field they type.

    `about` is what a dialog is open for ("card:17", "result:2"), `number` says who came first.
    """

    desk: str
    name: str
    number: int = 0
    card: int = 0
    field: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Weather:
    """`slow`: seats told by a long poll, because their network blocks sockets.

    `hands` are the desks now, `doers` tells for the last acts which of them did it.

    `shown` is the number that walls painted last, `pages` how many pages they need for it.
    """

    connected: frozenset[int] = frozenset()
    walls: int = 0
    desks: int = 0
    shown: int = 0
    pages: int = 1
    drafts: Mapping[int, int] = field(default_factory=dict)
    knocks: tuple[Knock, ...] = ()
    suggestions: Suggestions = Suggestions()
    suggesting: bool = True
    slow: frozenset[int] = frozenset()
    hands: tuple[Hand, ...] = ()
    doers: Mapping[str, Hand] = field(default_factory=dict)
