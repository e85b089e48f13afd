"""All cards at the desk, the newest first, and those that became part of another."""

from dataclasses import dataclass

from app.session.state import Phase, Session
from app.views.table import Card, card, newest

# In a round over tables cards come from a whole hall: the desk gets these, and all of them after the round.
MOST_FROM_TABLES = 12


@dataclass(frozen=True, slots=True)
class DeskCards:
    """`total` counts them all; `shown` is the one that stands large on the wall."""

    cards: tuple[Card, ...]
    merged: tuple[Card, ...]
    may_show: bool = True
    shown: int = 0
    total: int = 0


def desk_cards(state: Session) -> DeskCards:
    listening = state.phase is Phase.ROUND
    standing = newest(state)
    listed = standing[:MOST_FROM_TABLES] if listening and state.round.tables else standing
    merged = (one for one in state.obstacles.values() if one.merged_into is not None)
    return DeskCards(
        tuple(card(state, one, desk=True) for one in listed),
        tuple(card(state, one, desk=True) for one in merged),
        may_show=listening,
        shown=state.wall.obstacle or 0,
        total=len(standing),
    )
