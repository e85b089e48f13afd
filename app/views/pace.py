"""How the session goes in time: when this part began, what is usual, and when it may end, as a range.

The clock itself ticks on the screen; here stands what it needs. It informs, it never forces.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.session.history import Entry, struck
from app.session.obstacles import ObstacleAdded
from app.session.phases import ORDER, PhaseEntered
from app.session.speaking import TurnPassed
from app.session.state import Phase, Session
from app.views.planned import planned
from app.views.weather import Weather

# Where the agenda says nothing. Minutes, with 18 people, 80 obstacles and 12 results; the break counts
# with the grouping.
USUAL = {
    Phase.DOOR: 15,
    Phase.GOAL: 25,
    Phase.DRAFTS: 5,
    Phase.ROUND: 67,
    Phase.GROUPING: 30,
    Phase.RESULTS: 30,
    Phase.OWNERS: 25,
    Phase.CLOSING: 18,
    Phase.PLAN: 0,
}
A_CARD, A_PASS = 50, 10
ENOUGH = 5
# At tables, what was not named in so many laps is handed in silently.
LAPS_OF_TABLES = 2


@dataclass(frozen=True, slots=True)
class DeskPace:
    """`minutes` is what this part may take in all, `rest` what the parts after it take, both in minutes."""

    part: str
    since: datetime | None
    minutes: int
    rest: int
    seconds_a_turn: int


def desk_pace(state: Session, past: Sequence[Entry], weather: Weather) -> DeskPace:
    since = began(past)
    seconds = turn_seconds(past, since) if state.phase is Phase.ROUND and since else 0
    own = planned(state.setup.agenda)
    expected = {**USUAL, **own}
    minutes = expected.get(state.phase, 0)
    # The room's own turns tell more than an agenda; before there were some, the agenda does, or the lists.
    told = seconds or (Phase.ROUND not in own and any(weather.drafts.values()))
    if state.phase is Phase.ROUND and since and told:
        minutes = round_minutes(state, past, weather, since, seconds)
    later = ORDER[ORDER.index(state.phase) + 1 :] if state.phase in ORDER else ()
    return DeskPace(str(state.phase), since, minutes, sum(expected.get(one, 0) for one in later), seconds)


def began(past: Sequence[Entry]) -> datetime | None:
    """When the part of now was entered."""
    gone = struck(past)
    entered = (one.at for one in reversed(past) if isinstance(one.fact, PhaseEntered) and one.act not in gone)
    return next(entered, None)


def turn_seconds(past: Sequence[Entry], since: datetime) -> int:
    """What one turn takes in this round so far; nothing before there were some."""
    gone = struck(past)
    turns = [
        one.at
        for one in past
        if one.at >= since and one.act not in gone and isinstance(one.fact, ObstacleAdded | TurnPassed)
    ]
    return round((turns[-1] - since).total_seconds() / len(turns)) if len(turns) >= ENOUGH else 0


def round_minutes(
    state: Session, past: Sequence[Entry], weather: Weather, since: datetime, seconds: int
) -> int:
    """What was used, the drafts that still wait at the pace of now, and one time round of passing."""
    used = (past[-1].at - since).total_seconds()
    waiting = sum(weather.drafts.values())
    if state.round.tables:
        waiting = min(waiting, max(0, LAPS_OF_TABLES * len(state.round.present) - len(state.obstacles)))
    passing = 0 if state.round.is_over else len(state.round.present) * A_PASS
    return round((used + waiting * (seconds or A_CARD) + passing) / 60)
