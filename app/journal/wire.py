"""Facts as they are stored: a kind of our own naming, and a JSON body checked on the way in.

When a fact changes shape, the old kind stays readable by an upcaster: old body in, present kind and body out.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from app.session import (
    closing,
    filling,
    grouping,
    history,
    keeping,
    obstacles,
    owners,
    parking,
    phases,
    planning,
    prepare,
    regrouping,
    results,
    seats,
    speaking,
    subgoals,
    tables,
    testing,
    wall,
)

KINDS: dict[str, type] = {
    "session.described": prepare.Described,
    "people.expected": prepare.PeopleExpected,
    "names.chosen": prepare.NamesChosen,
    "expected.listed": prepare.ExpectedListed,
    "words.chosen": prepare.WordsChosen,
    "phase.entered": phases.PhaseEntered,
    "door.set": phases.DoorSet,
    "timer.started": phases.TimerStarted,
    "session.finished": phases.Finished,
    "session.reopened": phases.Reopened,
    "seat.taken": seats.SeatTaken,
    "seat.renamed": seats.SeatRenamed,
    "seat.removed": seats.SeatRemoved,
    "seats.merged": seats.SeatsMerged,
    "table.arranged": seats.TableArranged,
    "seat.stepped_out": seats.SteppedOut,
    "seat.came_back": seats.CameBack,
    "tables.made": tables.TablesMade,
    "tables.dropped": tables.TablesDropped,
    "voice.given": tables.VoiceGiven,
    "seat.moved": tables.SeatedAt,
    "rest.collected": tables.RestCollected,
    "speaker.called": speaking.SpeakerCalled,
    "turn.passed": speaking.TurnPassed,
    "turn.skipped": speaking.TurnSkipped,
    "seat.stood_aside": speaking.StoodAside,
    "turn.wanted": speaking.TurnWanted,
    "obstacle.added": obstacles.ObstacleAdded,
    "obstacle.edited": obstacles.ObstacleEdited,
    "obstacle.seconded": obstacles.ObstacleSeconded,
    "obstacles.merged": obstacles.ObstaclesMerged,
    "obstacle.unmerged": obstacles.ObstacleUnmerged,
    "obstacle.split_off": obstacles.ObstacleSplitOff,
    "question.parked": parking.QuestionParked,
    "obstacle.parked": parking.ObstacleParked,
    "parked.settled": parking.ParkedSettled,
    "group.founded": grouping.GroupFounded,
    "card.placed": grouping.CardPlaced,
    "card.lifted": grouping.CardLifted,
    "card.set_aside": grouping.CardSetAside,
    "group.named": grouping.GroupNamed,
    "group.locked": grouping.GroupLocked,
    "groups.merged": regrouping.GroupsMerged,
    "group.dissolved": regrouping.GroupDissolved,
    "suggestion.refused": grouping.SuggestionRefused,
    "dial.turned": regrouping.DialTurned,
    "result.written": results.ResultWritten,
    "result.reworded": results.ResultReworded,
    "result.dropped": results.ResultDropped,
    "result.moved": results.ResultMoved,
    "obstacle.covered": results.ObstacleCovered,
    "result.remarked": results.ResultRemarked,
    "test.opened": testing.TestOpened,
    "test.answered": testing.TestAnswered,
    "hands.counted": testing.HandsCounted,
    "test.closed": testing.TestClosed,
    "result.left_untested": testing.LeftUntested,
    "owner.assigned": owners.OwnerAssigned,
    "owner.asked": owners.OwnerAsked,
    "ownership.replied": owners.OwnershipReplied,
    "owner.cleared": owners.OwnerCleared,
    "helper.set": owners.HelperSet,
    "period.set": planning.PeriodSet,
    "period.proposed": planning.PeriodProposed,
    "first.required": planning.FirstRequired,
    "closing.said": closing.ClosingSaid,
    "improvement.noted": closing.ImprovementNoted,
    "plan.filled": filling.FieldFilled,
    "line.added": filling.LineAdded,
    "line.rewritten": filling.LineRewritten,
    "line.ticked": filling.LineTicked,
    "line.dropped": filling.LineDropped,
    "subgoal.written": subgoals.GoalWritten,
    "subgoal.dropped": subgoals.GoalDropped,
    "result.detailed": subgoals.ResultDetailed,
    "plan.laid_out": keeping.PlanLaidOut,
    "version.kept": keeping.VersionKept,
    "plan.read_back": keeping.PlanReadBack,
    "wall.turned": wall.WallTurned,
    "wall.sized": wall.WallSized,
    "wall.themed": wall.WallThemed,
    "page.turned": wall.PageTurned,
    "result.shown": wall.ResultShown,
    "obstacle.shown": wall.ObstacleShown,
    "act.undone": history.Undone,
}
NAMES = {fact: kind for kind, fact in KINDS.items()}
UPCASTERS: dict[str, Callable[[dict[str, Any]], tuple[str, dict[str, Any]]]] = {}


def to_wire(fact: Any) -> tuple[str, dict[str, Any]]:
    kind = NAMES[type(fact)]
    body: dict[str, Any] = _adapter(kind).dump_python(fact, mode="json")
    return kind, body


def from_wire(kind: str, body: dict[str, Any]) -> Any:
    if kind in UPCASTERS:
        return from_wire(*UPCASTERS[kind](body))
    return _adapter(kind).validate_python(body)


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(KINDS[kind])
