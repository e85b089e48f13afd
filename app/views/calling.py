"""Between two cards: the wall calls who speaks now, large, with what was named before still in sight."""

from dataclasses import dataclass

from app.session.state import Session
from app.views.people import Person, holder
from app.views.table import Card, WallRound, card, newest, wall_round


@dataclass(frozen=True, slots=True)
class WallCalled:
    """`before` is the card the room came from."""

    who: Person
    before: Card
    said: int


@dataclass(frozen=True, slots=True)
class WallCollecting:
    """The rest is handed in silently: the wall counts, and shows nobody's words."""

    said: int


def wall_listening(state: Session) -> WallCalled | WallCollecting | WallRound:
    if state.collecting:
        return WallCollecting(len(state.standing()))
    return wall_called(state) or wall_round(state)


def wall_called(state: Session) -> WallCalled | None:
    """Nothing while a card is looked at, and before the first one was named."""
    table, latest = state.round, next(iter(newest(state)), None)
    if latest is None or table.speaking is None or table.waits_for_call or state.wall.obstacle:
        return None
    return WallCalled(holder(state, table.speaking), card(state, latest), len(state.standing()))
