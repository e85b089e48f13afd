"""Whole groups: merged, split, taken away; and what is to be suggested."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.session.core import Actor, decide, evolve, require
from app.session.grouping import CardPlaced, GroupFounded, SuggestionRefused
from app.session.state import FINEST, Group, Missing, Session
from app.session.texts import Short


@dataclass(frozen=True, slots=True)
class MergeGroups:
    keep: int
    gone: int


@dataclass(frozen=True, slots=True)
class GroupsMerged:
    keep: int
    gone: int


@decide.register
def merge_groups(command: MergeGroups, state: Session, who: Actor) -> Iterable[GroupsMerged]:
    keep, gone = unlocked(command.keep, state), unlocked(command.gone, state)
    require(keep.number != gone.number, "same_group")
    require(not (state.result_for(keep.number) and state.result_for(gone.number)), "both_have_results")
    yield GroupsMerged(keep.number, gone.number)


def unlocked(number: int, state: Session) -> Group:
    require(number in state.groups, "unknown_group")
    group = state.group(number)
    require(not group.locked, "group_locked", title=group.title)
    return group


@evolve.register
def groups_merged(fact: GroupsMerged, state: Session) -> Session:
    keep, gone = state.group(fact.keep), state.group(fact.gone)
    if state.result_for(keep.number) and state.result_for(gone.number):
        raise Missing(gone.number)
    one = replace(keep, cards=(*keep.cards, *gone.cards), why={**gone.why, **keep.why})
    rest = {number: group for number, group in state.groups.items() if number != gone.number}
    results = {
        number: replace(result, group=keep.number) if result.group == gone.number else result
        for number, result in state.results.items()
    }
    refused = frozenset(
        (card, keep.number if group == gone.number else group)
        for card, group in state.refused
        if group != gone.number or card not in one.cards
    )
    return replace(state, groups={**rest, keep.number: one}, results=results, refused=refused)


@dataclass(frozen=True, slots=True)
class SplitGroup:
    """Some cards of a group become a group of their own."""

    group: int
    cards: tuple[int, ...]
    title: Short = ""


@decide.register
def split_group(command: SplitGroup, state: Session, who: Actor) -> Iterable[GroupFounded | CardPlaced]:
    group = unlocked(command.group, state)
    require(command.cards and set(command.cards) <= set(group.cards), "cards_not_in_group")
    number = state.next_number("groups")
    yield GroupFounded(number, command.title or state.obstacle(command.cards[0]).text[:80])
    yield from (CardPlaced(card, number) for card in command.cards)


@dataclass(frozen=True, slots=True)
class DissolveGroup:
    """The group goes, its cards wait for a place again."""

    group: int


@dataclass(frozen=True, slots=True)
class GroupDissolved:
    group: int


@decide.register
def dissolve_group(command: DissolveGroup, state: Session, who: Actor) -> Iterable[GroupDissolved]:
    group = unlocked(command.group, state)
    require(not state.result_for(group.number), "group_has_result")
    yield GroupDissolved(group.number)


@evolve.register
def group_dissolved(fact: GroupDissolved, state: Session) -> Session:
    gone = state.group(fact.group).number
    if state.result_for(gone):
        raise Missing(gone)
    return replace(
        state,
        groups={number: one for number, one in state.groups.items() if number != gone},
        refused=frozenset((card, group) for card, group in state.refused if group != gone),
    )


@dataclass(frozen=True, slots=True)
class RefuseSuggestion:
    """This card does not belong in this group: never proposed again."""

    card: int
    group: int


@decide.register
def refuse_suggestion(command: RefuseSuggestion, state: Session, who: Actor) -> Iterable[SuggestionRefused]:
    require(command.card in state.obstacles, "unknown_obstacle")
    require(command.group in state.groups, "unknown_group")
    yield SuggestionRefused(command.card, command.group)


@dataclass(frozen=True, slots=True)
class TurnDial:
    """How many groups are suggested, from 0 (coarse, few) to 4 (fine, many)."""

    grain: int


@dataclass(frozen=True, slots=True)
class DialTurned:
    grain: int


@decide.register
def turn_dial(command: TurnDial, state: Session, who: Actor) -> Iterable[DialTurned]:
    require(0 <= command.grain <= FINEST, "dial_at_end")
    if command.grain != state.grain:
        yield DialTurned(command.grain)


@evolve.register
def dial_turned(fact: DialTurned, state: Session) -> Session:
    return replace(state, grain=fact.grain)
