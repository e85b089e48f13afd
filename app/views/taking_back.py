"""What undoing an act brings back, in the words of the button that does it."""

from collections.abc import Sequence

from app.session.grouping import CardLifted, CardPlaced, CardSetAside, GroupFounded
from app.session.history import Entry, replay
from app.session.obstacles import ObstacleAdded, ObstacleEdited, ObstaclesMerged
from app.session.owners import OwnerAssigned
from app.session.parking import ObstacleParked
from app.session.phases import PhaseEntered, TimerStarted
from app.session.planning import PeriodSet
from app.session.regrouping import GroupDissolved
from app.session.results import ResultDropped, ResultReworded, ResultWritten
from app.session.seats import SeatTaken
from app.session.speaking import SpeakerCalled, StoodAside, TurnPassed, TurnSkipped
from app.session.state import Session
from app.session.testing import TestClosed
from app.views.steps import Said, shortened, step_key, values_of, worded

UNDONE_IN_WORDS = frozenset(
    {
        CardLifted, CardPlaced, CardSetAside, GroupDissolved, GroupFounded, ObstacleAdded, ObstacleEdited,
        ObstacleParked, ObstaclesMerged, OwnerAssigned, PeriodSet, PhaseEntered, ResultDropped,
        ResultReworded, ResultWritten, SeatTaken, SpeakerCalled, StoodAside, TestClosed, TurnPassed,
        TurnSkipped, TimerStarted,
    }
)  # fmt: skip


def taken_back(state: Session, past: Sequence[Entry], act: str) -> tuple[str, Said]:
    """What undoing an act brings back, in words; else the act itself, as the list of steps says it."""
    place, entry = next((place, entry) for place, entry in enumerate(past) if entry.act == act)
    fact = entry.fact
    if type(fact) not in UNDONE_IN_WORDS:
        return step_key(type(fact)), tuple(values_of(state, fact))
    if isinstance(fact, CardPlaced | CardLifted | CardSetAside):
        return _card_back(fact.card, replay(past[:place]))
    if isinstance(fact, SpeakerCalled):
        return _call_back(state)
    return f"undo-{worded(type(fact))}", tuple(values_of(state, fact))


def _card_back(card: int, before: Session) -> tuple[str, Said]:
    """Where the card lay before it was moved."""
    group = before.group_of(card)
    if group is None:
        return "undo-card-unplaced", (("card", card),)
    return "undo-card-placed", (("card", card), ("group", shortened(group.title)))


def _call_back(state: Session) -> tuple[str, Said]:
    """The wall looks again at the newest card."""
    return "undo-speaker-called", (("number", max((one.number for one in state.standing()), default=0)),)
