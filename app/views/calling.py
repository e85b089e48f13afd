"""Between two cards: the wall calls who speaks now, large, with what was named before still in sight."""

from dataclasses import dataclass

from app.session.state import Session
from app.views.people import Person, person
from app.views.table import Card, card, newest


@dataclass(frozen=True, slots=True)
class WallCalled:
    """`before` is the card the room came from."""

    who: Person
    before: Card
    said: int


def wall_called(state: Session) -> WallCalled | None:
    """Nothing while a card is looked at, and before the first one was named."""
    table, latest = state.round, next(iter(newest(state)), None)
    if latest is None or table.speaking is None or table.waits_for_call or state.wall.obstacle:
        return None
    return WallCalled(person(state, table.speaking), card(state, latest), len(state.standing()))
