"""Told: tables with one voice each, beside the story, which goes on without them."""

from app.session.obstacles import SayObstacle, SecondObstacle
from app.session.seats import StepOut, TakeSeat
from app.session.speaking import CallSpeaker, PassTurn, StandAside
from app.session.tables import CollectRest, MakeTables
from app.views.patterns.telling import Tale
from app.views.tables import MANY


def at_tables(tale: Tale) -> None:
    if not tale.state.round.order:
        return
    state, entries = tale.state, list(tale.entries)
    if tale.story.is_("veel"):
        _more_come(tale)
    tale.desk(MakeTables(2 if len(state.round.order) < MANY else 8))
    tale.keep("tables")
    _one_turn(tale)
    tale.desk(CollectRest())
    tale.keep("tables-silent")
    tale.desk(CollectRest(on=False))
    while not tale.state.round.is_over:
        tale.desk(PassTurn())
    tale.keep("tables-over")
    tale.state, tale.entries = state, entries


def _more_come(tale: Tale) -> None:
    """Enough for tables to be offered."""
    missing = MANY - len(tale.state.round.order)
    tale.desk(*(TakeSeat(f"{tale.values.late} {number}") for number in range(1, missing + 1)))
    tale.keep("tables")


def _one_turn(tale: Tale) -> None:
    values, voice = tale.values, tale.state.round.speaking
    text = values.worst[0] if tale.story.is_("veel") else values.obstacles[0]
    tale.desk(SayObstacle(text, seat=voice))
    others = [seat for seat in tale.state.round.order if seat != voice]
    for seat in others[:2]:
        tale.seat(seat, SecondObstacle(1))
    tale.keep("tables")
    if tale.story.is_("weg"):
        tale.desk(StepOut(tale.state.round.speaking))
    if tale.story.is_("laat") and tale.state.round.upcoming():
        tale.desk(StandAside(tale.state.round.upcoming()[-1]))
    tale.desk(CallSpeaker())
    tale.keep("tables")
