"""More than one at the desk: who they are, what each has in hand, and who was first at a card."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.session.grouping import CardPlaced
from app.session.history import Entry, struck
from app.session.state import Session
from app.views.weather import Hand, Weather

LOOKED_BACK = 60
MOST_MOVES = 8


@dataclass(frozen=True, slots=True)
class Moved:
    """A card one of the desks put somewhere: whoever had put it elsewhere just before is told."""

    seq: int
    card: int
    group: int
    title: str
    who: Hand


@dataclass(frozen=True, slots=True)
class DeskHands:
    """The same on every desk; which of them is the viewer's own, the desk itself knows."""

    hands: tuple[Hand, ...] = ()
    moved: tuple[Moved, ...] = ()

    @property
    def many(self) -> bool:
        return len(self.hands) > 1


def desk_hands(state: Session, past: Sequence[Entry], weather: Weather) -> DeskHands:
    if len(weather.hands) < 2:
        return DeskHands()
    gone = struck(past)
    newest: dict[int, Moved] = {}
    for entry in reversed(past[-LOOKED_BACK:]):
        fact, who = entry.fact, weather.doers.get(entry.act)
        if who and isinstance(fact, CardPlaced) and entry.act not in gone and fact.group in state.groups:
            title = state.groups[fact.group].title
            newest.setdefault(fact.card, Moved(entry.seq, fact.card, fact.group, title, who))
    return DeskHands(weather.hands, tuple(newest.values())[:MOST_MOVES])
