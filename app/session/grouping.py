"""Groups of obstacles that one result would clear: founded, filled, merged, split, locked by people."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session.core import Actor, decide, evolve, require, unchanged
from app.session.obstacles import require_movable
from app.session.state import Group, Session
from app.session.texts import Line, Short


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """A new group with its first cards; `why` is the reason a suggestion gave, kept in the trace.

    `skipped` are cards of that suggestion that do not belong: never suggested for this group again.
    """

    title: Short = ""
    cards: tuple[int, ...] = ()
    why: Line = ""
    skipped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupFounded:
    counter: ClassVar[str] = "groups"
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class CardPlaced:
    card: int
    group: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class SuggestionRefused:
    card: int
    group: int


@decide.register
def found_group(
    command: FoundGroup, state: Session, who: Actor
) -> Iterable[GroupFounded | CardPlaced | SuggestionRefused]:
    for card in command.cards:
        require_movable(card, state)
    require(all(card in state.obstacles for card in command.skipped), "unknown_obstacle")
    number = state.next_number("groups")
    title = command.title or (state.obstacle(command.cards[0]).text[:80] if command.cards else "")
    require(title, "title_missing")
    yield GroupFounded(number, title)
    yield from (CardPlaced(card, number, command.why) for card in command.cards)
    yield from (SuggestionRefused(card, number) for card in command.skipped if card not in command.cards)


@evolve.register
def group_founded(fact: GroupFounded, state: Session) -> Session:
    return state.with_group(Group(fact.number, fact.title))


@evolve.register
def card_placed(fact: CardPlaced, state: Session) -> Session:
    card = state.standing_card(fact.card)
    group = state.group(fact.group).without(card.number)
    why = {**group.why, card.number: fact.why} if fact.why else group.why
    filled = replace(group, cards=(*group.cards, card.number), why=why)
    return replace(
        state,
        groups={**state.groups_without(card.number), group.number: filled},
        obstacles={**state.obstacles, card.number: replace(card, aside=None)},
        refused=state.refused - {(card.number, group.number)},
    )


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """Moves a card to a group. `source` is where the mover saw it, 0 for nowhere; moved since, it stays."""

    card: int
    group: int
    source: int | None = None
    why: Line = ""


@decide.register
def place_card(command: PlaceCard, state: Session, who: Actor) -> Iterable[CardPlaced]:
    require_movable(command.card, state)
    require(command.group in state.groups, "unknown_group")
    target, here = state.group(command.group), state.group_of(command.card)
    require(not target.locked, "group_locked", title=target.title)
    if command.source not in {None, here.number if here else 0}:
        require(here, "lifted_meanwhile", number=command.card)
        require(here is None, "moved_meanwhile", number=command.card, title=here.title if here else "")
    if here is None or here.number != target.number:
        yield CardPlaced(command.card, target.number, command.why)


@dataclass(frozen=True, slots=True)
class LiftCard:
    """Takes a card out of its group or back from "bewust niet": to be placed again."""

    card: int


@dataclass(frozen=True, slots=True)
class CardLifted:
    card: int


@decide.register
def lift_card(command: LiftCard, state: Session, who: Actor) -> Iterable[CardLifted]:
    require_movable(command.card, state)
    yield CardLifted(command.card)


@evolve.register
def card_lifted(fact: CardLifted, state: Session) -> Session:
    card = replace(state.standing_card(fact.card), aside=None)
    return replace(state, groups=state.groups_without(card.number)).with_obstacle(card)


@dataclass(frozen=True, slots=True)
class SetAside:
    """ "Bewust niet": no result will clear this one, and why (R16)."""

    card: int
    reason: Line


@dataclass(frozen=True, slots=True)
class CardSetAside:
    card: int
    reason: str


@decide.register
def set_aside(command: SetAside, state: Session, who: Actor) -> Iterable[CardSetAside]:
    require_movable(command.card, state)
    require(command.reason, "reason_missing")
    yield CardSetAside(command.card, command.reason)


@evolve.register
def card_set_aside(fact: CardSetAside, state: Session) -> Session:
    card = replace(state.standing_card(fact.card), aside=fact.reason)
    return replace(state, groups=state.groups_without(card.number)).with_obstacle(card)


@dataclass(frozen=True, slots=True)
class NameGroup:
    """`seen` is the title the writer saw; changed since by somebody else, it stays."""

    group: int
    title: Short
    seen: Short | None = None


@dataclass(frozen=True, slots=True)
class GroupNamed:
    group: int
    title: str


@decide.register
def name_group(command: NameGroup, state: Session, who: Actor) -> Iterable[GroupNamed]:
    require(command.group in state.groups, "unknown_group")
    require(command.title, "title_missing")
    now = state.groups[command.group].title
    unchanged(command.seen, now, command.title, told=now)
    yield GroupNamed(command.group, command.title)


@evolve.register
def group_named(fact: GroupNamed, state: Session) -> Session:
    return state.with_group(replace(state.group(fact.group), title=fact.title))


@dataclass(frozen=True, slots=True)
class LockGroup:
    """A locked group keeps its cards: nothing is moved in or out, and no suggestion touches it."""

    group: int
    locked: bool = True


@dataclass(frozen=True, slots=True)
class GroupLocked:
    group: int
    locked: bool


@decide.register
def lock_group(command: LockGroup, state: Session, who: Actor) -> Iterable[GroupLocked]:
    require(command.group in state.groups, "unknown_group")
    yield GroupLocked(command.group, command.locked)


@evolve.register
def group_locked(fact: GroupLocked, state: Session) -> Session:
    return state.with_group(replace(state.group(fact.group), locked=fact.locked))


@evolve.register
def suggestion_refused(fact: SuggestionRefused, state: Session) -> Session:
    pair = (state.obstacle(fact.card).number, state.group(fact.group).number)
    return replace(state, refused=state.refused | {pair})
