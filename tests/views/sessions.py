"""Sessions in grouping, built through the rules themselves, with the cast at the table."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.session.core import Actor, Role
from app.session.grouping import FoundGroup
from app.session.history import follow
from app.session.judge import judge
from app.session.obstacles import SayObstacle
from app.session.phases import GoOn
from app.session.prepare import Describe, Field
from app.session.seats import TakeSeat
from app.session.state import Phase, Session
from app.views.weather import Suggestions, Weather

NOON = datetime(2027, 3, 4, 12, 0, tzinfo=UTC)
ANNA = Actor(Role.DESK, NOON, "anna-acts")
BRAM, CHIDI, DORA = 1, 2, 3


def after(state: Session, *commands: Any) -> Session:
    """The session after Anna did this at the desk."""
    for command in commands:
        for fact in judge(command, state, (), ANNA):
            state = follow(fact, state)
    return state


def grouping(*texts: str) -> Session:
    """Bram, Chidi and Dora each in turn named one of these, and the room groups now."""
    state = after(
        Session(),
        Describe(Field.GOAL, "We wisselen gegevens veilig uit"),
        GoOn(Phase.PREPARE),
        TakeSeat("Bram", "verloskundige"),
        TakeSeat("Chidi", "gynaecoloog"),
        TakeSeat("Dora", "kraamzorg", phone=False),
        GoOn(Phase.DOOR),
        GoOn(Phase.GOAL),
        GoOn(Phase.DRAFTS),
    )
    said = (SayObstacle(text, seat=place % 3 + 1) for place, text in enumerate(texts))
    return after(state, *said, GoOn(Phase.ROUND, reason="proef"))


def at_step(state: Session, step: int) -> Session:
    return replace(state, wall=replace(state.wall, step=step))


SIX = (
    "Geen tijd voor scholing",
    "Systemen praten niet",
    "Scholing kost geld",
    "Wie beslist?",
    "Angst",
    "Tijd",
)


def many(count: int) -> Session:
    """One card in each of so many groups."""
    state = grouping(*(f"Beer nummer {number}" for number in range(count)))
    return after(state, *(FoundGroup(f"Groep {number}", (number,)) for number in range(1, count + 1)))


def suggesting(**found: object) -> Weather:
    return Weather(suggestions=Suggestions(**found))
