"""What a session is made of: seats, obstacles, groups, results, each a frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class Phase(StrEnum):
    PREPARE = "prepare"
    DOOR = "door"
    GOAL = "goal"
    DRAFTS = "drafts"
    ROUND = "round"
    GROUPING = "grouping"
    RESULTS = "results"
    OWNERS = "owners"
    CLOSING = "closing"
    PLAN = "plan"
    LIVING = "living"


class NamesPolicy(StrEnum):
    """Who sees names. It may become stricter, never looser (R29)."""

    NAMED = "named"
    FACILITATORS = "facilitators"


class Choice(StrEnum):
    AGREE = "agree"
    CONCERN = "concern"
    MISSING = "missing"
    NONE = "none"


class Consent(StrEnum):
    """How sure we are that the owner said yes."""

    ASKED = "asked"
    LATER = "later"
    PROPOSED = "proposed"
    SAID_YES = "said_yes"
    ACCEPTED = "accepted"


class OwnerKind(StrEnum):
    PERSON = "person"
    ROLE = "role"
    ORGANISATION = "organisation"


class WallMode(StrEnum):
    NORMAL = "normal"
    BLACK = "black"
    PAUSE = "pause"
    QR = "qr"
    READING = "reading"
    PARKING = "parking"
    ATTENTION = "attention"
    TIMELINE = "timeline"


class Missing(LookupError):
    """A fact refers to something that is not there: it builds on what was undone."""


@dataclass(frozen=True, slots=True)
class Expected:
    name: str
    perspective: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    title: str = ""
    goal: str = ""
    video: str = ""
    agenda: str = ""
    expected: tuple[Expected, ...] = ()
    invited: str = ""
    names: NamesPolicy = NamesPolicy.NAMED
    language: str = "nl"
    bear: bool = True
    places: int = 60
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Seat:
    number: int
    name: str
    perspective: str = ""
    organisation: str = ""
    phone: bool = True
    gone: bool = False
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class Obstacle:
    number: int
    seat: int
    text: str
    original: str
    typed: bool = False
    version: int = 1
    seconds: tuple[int, ...] = ()
    merged_into: int | None = None
    parked: bool = False
    aside: str | None = None
    aloud: bool = False

    @property
    def stands(self) -> bool:
        """Has a place among the obstacles: not merged into another, not parked."""
        return self.merged_into is None and not self.parked


@dataclass(frozen=True, slots=True)
class Parked:
    number: int
    text: str
    seat: int | None = None
    why: str = ""
    obstacle: int | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    number: int
    title: str
    cards: tuple[int, ...] = ()
    locked: bool = False
    why: Mapping[int, str] = field(default_factory=dict)

    def without(self, card: int) -> "Group":
        why = {one: reason for one, reason in self.why.items() if one != card}
        return replace(self, cards=tuple(one for one in self.cards if one != card), why=why)


@dataclass(frozen=True, slots=True)
class Answer:
    choice: Choice
    comment: str = ""


@dataclass(frozen=True, slots=True)
class RoomTest:
    """What the room said of one result: answers by seat, and hands counted at the desk."""

    open: bool = True
    answers: Mapping[int, Answer] = field(default_factory=dict)
    hands: Mapping[Choice, int] = field(default_factory=dict)

    def total(self, choice: Choice) -> int:
        given = sum(answer.choice is choice for answer in self.answers.values())
        return given + self.hands.get(choice, 0)


@dataclass(frozen=True, slots=True)
class Owner:
    kind: OwnerKind
    name: str
    seat: int | None
    consent: Consent


@dataclass(frozen=True, slots=True)
class Remark:
    seat: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Result:
    number: int
    text: str
    group: int | None = None
    also: tuple[int, ...] = ()
    version: int = 1
    remarks: tuple[Remark, ...] = ()
    test: RoomTest | None = None
    owner: Owner | None = None
    declined: frozenset[int] = frozenset()
    helpers: tuple[str, ...] = ()
    period: str = ""
    proposed: str = ""
    requires: tuple[int, ...] = ()
    untested: str = ""


@dataclass(frozen=True, slots=True)
class ClosingWord:
    """`aloud`: when it was its turn, or its table's; a word written beside the turns is read by the desk."""

    seat: int
    text: str = ""
    stars: tuple[int, ...] = ()
    passed: bool = False
    aloud: bool = True


@dataclass(frozen=True, slots=True)
class Improvement:
    number: int
    seat: int | None
    text: str
    good: bool


@dataclass(frozen=True, slots=True)
class Wall:
    mode: WallMode = WallMode.NORMAL
    until: datetime | None = None
    step: int = 1
    page: int = 0
    result: int | None = None
    obstacle: int | None = None
    totals: bool = False
    dark: bool = False
