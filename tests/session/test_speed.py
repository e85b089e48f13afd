"""A whole afternoon replays in a moment: about ten milliseconds, and never so much that people wait."""

from collections.abc import Iterator
from time import process_time
from typing import Any

from app.session.grouping import CardPlaced, GroupFounded
from app.session.history import Entry, replay
from app.session.obstacles import ObstacleAdded, ObstacleSeconded
from app.session.phases import ORDER, PhaseEntered
from app.session.results import ResultWritten
from app.session.seats import SeatTaken
from app.session.state import Choice
from app.session.testing import TestAnswered as Answered
from app.session.testing import TestOpened as Opened
from tests.session.histories import NOON


def an_afternoon() -> Iterator[Any]:
    """Eighteen people, ninety obstacles, twelve results, an answer of everybody to each."""
    yield from (SeatTaken(seat, f"gast {seat}", "", "", phone=True) for seat in range(1, 19))
    yield from (PhaseEntered(ORDER[place + 1], ORDER[place]) for place in range(4))
    for card in range(1, 91):
        yield ObstacleAdded(card, card % 18 + 1, f"beer {card}", typed=False, floor=True)
        yield ObstacleSeconded(card, (card + 5) % 18 + 1, on=True)
    yield from (GroupFounded(group, f"groep {group}") for group in range(1, 13))
    yield from (CardPlaced(card, (card + round_) % 12 + 1) for round_ in (0, 1) for card in range(1, 91))
    yield from (ResultWritten(group, group, f"resultaat {group}") for group in range(1, 13))
    for result in range(1, 13):
        yield Opened(result)
        yield from (Answered(result, seat, Choice.AGREE, "") for seat in range(1, 19))


def test_seven_hundred_facts_replay_before_anybody_notices():
    entries = [Entry(seq, f"act-{seq}", "desk", NOON, fact) for seq, fact in enumerate(an_afternoon(), 1)]
    assert len(entries) > 600
    started = process_time()
    state = replay(entries)
    assert process_time() - started < 0.5
    assert len(state.obstacles) == 90
