"""The present of one session: one frozen value, and the questions it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from app.session.plan_values import PlanSheet
from app.session.turns import Round
from app.session.values import (
    Answer,
    Choice,
    ClosingWord,
    Consent,
    Expected,
    Group,
    Improvement,
    Missing,
    NamesPolicy,
    Obstacle,
    Owner,
    OwnerKind,
    Parked,
    Phase,
    Remark,
    Result,
    RoomTest,
    Seat,
    Setup,
    Wall,
    WallMode,
)

__all__ = [
    "Answer",
    "Choice",
    "ClosingWord",
    "Consent",
    "Expected",
    "Group",
    "Improvement",
    "Missing",
    "NamesPolicy",
    "Obstacle",
    "Owner",
    "OwnerKind",
    "Parked",
    "Phase",
    "Remark",
    "Result",
    "RoomTest",
    "Seat",
    "Session",
    "Setup",
    "Wall",
    "WallMode",
]


# Suggested groups go from 0, coarse, to this, fine.
FINEST = 4


@dataclass(frozen=True, slots=True)
class Session:
    setup: Setup = Setup()
    phase: Phase = Phase.PREPARE
    door_open: bool = False
    seats: Mapping[int, Seat] = field(default_factory=dict)
    round: Round = Round()
    collecting: bool = False
    obstacles: Mapping[int, Obstacle] = field(default_factory=dict)
    parked: Mapping[int, Parked] = field(default_factory=dict)
    groups: Mapping[int, Group] = field(default_factory=dict)
    refused: frozenset[tuple[int, int]] = frozenset()
    grain: int = FINEST // 2
    results: Mapping[int, Result] = field(default_factory=dict)
    order: tuple[int, ...] = ()
    closing: Mapping[int, ClosingWord] = field(default_factory=dict)
    improvements: Mapping[int, Improvement] = field(default_factory=dict)
    overrides: tuple[tuple[str, str], ...] = ()
    timer: datetime | None = None
    wall: Wall = Wall()
    finished: bool = False
    plan: PlanSheet = PlanSheet()
    counters: Mapping[str, int] = field(default_factory=dict)

    def seat(self, number: int) -> Seat:
        return _found(self.seats, number)

    def sitting(self, number: int) -> Seat:
        """A seat that is at the table now; removed or merged since, it is missed there."""
        if number not in self.round.order:
            raise Missing(number)
        return self.seat(number)

    def obstacle(self, number: int) -> Obstacle:
        return _found(self.obstacles, number)

    def standing_card(self, number: int) -> Obstacle:
        """A card that has a place among the others; merged or parked since, it is missed there."""
        card = self.obstacle(number)
        if not card.stands:
            raise Missing(number)
        return card

    def stands_for(self, card: int) -> int:
        """The card this one became part of, by any number of merges; itself when it stands alone."""
        while (above := self.obstacle(card).merged_into) is not None:
            card = above
        return card

    def seat_now(self, number: int | None) -> int | None:
        """The seat at the table for this number: merged, it is the one that stayed; removed, nobody."""
        while number is not None and number not in self.round.order:
            seat = self.seats.get(number)
            number = seat.merged_into if seat else None
        return number

    def group(self, number: int) -> Group:
        return _found(self.groups, number)

    def result(self, number: int) -> Result:
        return _found(self.results, number)

    def at_table(self) -> tuple[Seat, ...]:
        """Everybody who has a seat now, in the order they sit."""
        return tuple(self.seats[number] for number in self.round.order)

    def next_number(self, counter: str) -> int:
        """Numbers are given once: undoing or merging never brings one back."""
        return self.counters.get(counter, 0) + 1

    def parked_item(self, number: int) -> Parked:
        return _found(self.parked, number)

    def standing(self) -> tuple[Obstacle, ...]:
        return tuple(card for card in self.obstacles.values() if card.stands)

    def group_of(self, card: int) -> Group | None:
        return next((group for group in self.groups.values() if card in group.cards), None)

    def groups_without(self, card: int) -> Mapping[int, Group]:
        return {
            group.number: group.without(card) if card in group.cards else group
            for group in self.groups.values()
        }

    def unplaced(self) -> tuple[Obstacle, ...]:
        placed = {card for group in self.groups.values() for card in group.cards}
        return tuple(card for card in self.standing() if card.number not in placed and card.aside is None)

    def covered_by(self, result: Result) -> tuple[int, ...]:
        """The obstacles one result clears: its group's, and those added beside."""
        group = self.groups.get(result.group or 0)
        cards = (*(group.cards if group else ()), *(self.stands_for(card) for card in result.also))
        return tuple(card for card in dict.fromkeys(cards) if self.obstacle(card).stands)

    def uncovered(self) -> tuple[Obstacle, ...]:
        """The obstacles no result clears and nobody set aside: open points of R16."""
        covered = {card for result in self.results.values() for card in self.covered_by(result)}
        return tuple(card for card in self.standing() if card.number not in covered and card.aside is None)

    def result_for(self, group: int) -> Result | None:
        return next((result for result in self.results.values() if result.group == group), None)

    def results_of(self, card: int) -> tuple[Result, ...]:
        first = self.stands_for(card)
        return tuple(result for result in self.in_order() if first in self.covered_by(result))

    def in_order(self) -> tuple[Result, ...]:
        return tuple(self.results[number] for number in self.order)

    def with_seat(self, seat: Seat) -> "Session":
        return replace(self, seats={**self.seats, seat.number: seat})

    def with_obstacle(self, card: Obstacle) -> "Session":
        return replace(self, obstacles={**self.obstacles, card.number: card})

    def with_group(self, group: Group) -> "Session":
        return replace(self, groups={**self.groups, group.number: group})

    def with_result(self, result: Result) -> "Session":
        return replace(self, results={**self.results, result.number: result})


Thing = TypeVar("Thing")


def _found(things: Mapping[int, Thing], number: int) -> Thing:
    if number not in things:
        raise Missing(number)
    return things[number]
