"""The result in hand: the one the room looks at, its neighbours, and how results are called."""

from dataclasses import dataclass

from app.session.state import Result, Session
from app.views.wording import bare
from app.views.words import Words


@dataclass(frozen=True, slots=True)
class Bear:
    """An obstacle as a number and its words."""

    number: int
    text: str
    mine: bool = False


def in_hand(state: Session) -> Result | None:
    """The result on the wall; before anything was chosen the first in order."""
    first = state.order[0] if state.order else None
    return state.results.get(state.wall.result or first or 0)


def neighbours(state: Session) -> tuple[int | None, int | None]:
    """The results before and after the one in hand, in order of need."""
    here = in_hand(state)
    if here is None:
        return None, None
    place, order = state.order.index(here.number), state.order
    before = order[place - 1] if place else None
    return before, order[place + 1] if place + 1 < len(order) else None


def sentence(state: Session, result: Result) -> str:
    """The whole sentence, in the language the session is held in."""
    return f"{Words(state.setup.language)('we-have')} {bare(result.text)}"


def label(state: Session, result: Result) -> str:
    """Short, where many stand together: the group's title, else the sentence."""
    group = state.groups.get(result.group or 0)
    return group.title if group and group.title else sentence(state, result)


def place_of(state: Session, result: Result) -> int:
    return state.order.index(result.number) + 1


def bears(state: Session, result: Result, seat: int | None = None) -> tuple[Bear, ...]:
    """The obstacles a result clears; merged ones count as mine when one of them was."""
    own = own_numbers(state, seat)
    return tuple(
        Bear(card, state.obstacle(card).text, card in own) for card in sorted(state.covered_by(result))
    )


def own_numbers(state: Session, seat: int | None) -> frozenset[int]:
    """The numbers under which somebody's obstacles stand now."""
    own = (card for card in state.obstacles.values() if card.seat == seat and not card.parked)
    return frozenset(card.merged_into or card.number for card in own)
