"""Told: round the table, until nobody has one left."""

from app.session.obstacles import EditObstacle, MergeObstacles, SayObstacle, SecondObstacle
from app.session.parking import ParkObstacle
from app.session.phases import GoOn
from app.session.seats import StepOut, TakeSeat
from app.session.speaking import CallSpeaker, PassTurn, SkipTurn, StandAside
from app.session.state import Phase, WallMode
from app.session.wall import ShowObstacle, SizeWall, TurnWall
from app.views.patterns.tabled import at_tables
from app.views.patterns.telling import Tale

# The timeline belongs to the owners' part; what else the wall can show stands beside the round.
ELSEWHERE = frozenset({"normal", "timeline"})


def listen(tale: Tale) -> None:
    at_tables(tale)
    tale.keep("round")
    _say(tale)
    if tale.state.round.order:
        tale.keep("round")
        tale.aside("called", CallSpeaker())
        _meanwhile(tale)
        tale.keep("round")
        tale.desk(CallSpeaker())
        tale.keep("round")
    for mode in WallMode:
        if mode not in ELSEWHERE:
            tale.aside(f"mode-{mode}", TurnWall(mode, 15 if mode is WallMode.PAUSE else 0))
    if not tale.story.is_("leeg"):
        tale.aside("mode-xl", SizeWall(3))


def _say(tale: Tale) -> None:
    values, story = tale.values, tale.story
    for text in values.many(values.obstacles, story.cards):
        tale.desk(SayObstacle(text, seat=tale.state.round.speaking, aloud=story.is_("laat")))


def _meanwhile(tale: Tale) -> None:
    """Each state of the screens has its own turn of events."""
    values, story = tale.values, tale.story
    if story.is_("eerste"):
        tale.desk(PassTurn())
    elif story.is_("veel"):
        for seat in (5, 6, 7):
            tale.seat(seat, SecondObstacle(1))
        tale.desk(
            MergeObstacles(1, 14), EditObstacle(3, values.obstacles[2]), StandAside(8), ShowObstacle(10)
        )
    elif story.is_("fout"):
        tale.desk(SkipTurn(), EditObstacle(2, values.worst[3]))
    elif story.is_("weg"):
        tale.desk(StepOut(3), StepOut(4), ParkObstacle(4, values.why))
    else:
        tale.desk(TakeSeat(values.late, values.glasses[0]))


def last_call(tale: Tale) -> None:
    while tale.state.round.order and not tale.state.round.is_over:
        tale.desk(PassTurn())
    if tale.state.round.order:
        tale.keep("last-call")
    over = tale.state.round.is_over
    tale.desk(GoOn(Phase.ROUND, "" if over else tale.values.reason))
