"""Who may do what, and when: one table that guards every act and shows or hides every button."""

from dataclasses import dataclass

from app.session import (
    closing,
    filling,
    grouping,
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
from app.session.core import Actor, Refused, Role
from app.session.history import Undo
from app.session.phases import ORDER
from app.session.state import Phase, Session

DESK = frozenset({Role.DESK, Role.SCRIBE})
DESK_ONLY = frozenset({Role.DESK})
SEAT = frozenset({Role.SEAT})
ROOM = DESK | SEAT
ANYBODY = DESK | SEAT | {Role.STRANGER}
ALWAYS = frozenset(ORDER)


def since(phase: Phase) -> frozenset[Phase]:
    return frozenset(ORDER[ORDER.index(phase) :])


IN_ROUND = frozenset({Phase.ROUND})
LIVE = since(Phase.DOOR)


@dataclass(frozen=True, slots=True)
class Right:
    """Phones and desk may differ in when: the guided phone waits, the desk may still correct."""

    roles: frozenset[Role]
    desk: frozenset[Phase] = ALWAYS
    seat: frozenset[Phase] = LIVE


RIGHTS: dict[type, Right] = {
    prepare.Describe: Right(DESK),
    prepare.ExpectPeople: Right(DESK),
    prepare.ChooseNames: Right(DESK),
    prepare.ListExpected: Right(DESK),
    prepare.ChooseWords: Right(DESK),
    phases.GoOn: Right(DESK),
    phases.GoBack: Right(DESK),
    phases.SetDoor: Right(DESK, LIVE),
    phases.StartTimer: Right(DESK, LIVE),
    phases.Finish: Right(DESK_ONLY, frozenset({Phase.PLAN})),
    phases.Reopen: Right(DESK_ONLY, frozenset({Phase.PLAN})),
    seats.TakeSeat: Right(DESK | {Role.STRANGER}),
    seats.RenameSeat: Right(ROOM),
    seats.RemoveSeat: Right(DESK_ONLY),
    seats.MergeSeats: Right(DESK),
    seats.ArrangeTable: Right(DESK),
    seats.StepOut: Right(ROOM),
    seats.ComeBack: Right(ROOM),
    tables.MakeTables: Right(DESK, LIVE),
    tables.DropTables: Right(DESK, LIVE),
    tables.GiveVoice: Right(ROOM, LIVE),
    tables.SeatAt: Right(ROOM, LIVE),
    tables.CollectRest: Right(DESK, IN_ROUND),
    speaking.CallSpeaker: Right(DESK, IN_ROUND),
    speaking.PassTurn: Right(ROOM, IN_ROUND, IN_ROUND),
    speaking.SkipTurn: Right(DESK, IN_ROUND),
    speaking.StandAside: Right(ROOM, IN_ROUND, IN_ROUND),
    speaking.WantTurn: Right(ROOM, IN_ROUND, IN_ROUND),
    obstacles.SayObstacle: Right(ROOM, since(Phase.ROUND), IN_ROUND),
    obstacles.EditObstacle: Right(ROOM, since(Phase.ROUND), IN_ROUND),
    obstacles.SecondObstacle: Right(ROOM, since(Phase.ROUND), IN_ROUND | {Phase.GROUPING}),
    obstacles.MergeObstacles: Right(DESK, since(Phase.ROUND)),
    obstacles.UnmergeObstacle: Right(DESK, since(Phase.ROUND)),
    obstacles.SplitObstacle: Right(DESK, since(Phase.ROUND)),
    parking.AskQuestion: Right(ROOM, LIVE),
    parking.ParkObstacle: Right(DESK, since(Phase.ROUND)),
    parking.SettleParked: Right(DESK, LIVE),
    grouping.FoundGroup: Right(DESK, since(Phase.ROUND)),
    grouping.PlaceCard: Right(DESK, since(Phase.ROUND)),
    grouping.LiftCard: Right(DESK, since(Phase.ROUND)),
    grouping.SetAside: Right(DESK, since(Phase.ROUND)),
    grouping.NameGroup: Right(DESK, since(Phase.ROUND)),
    grouping.LockGroup: Right(DESK, since(Phase.ROUND)),
    regrouping.MergeGroups: Right(DESK, since(Phase.ROUND)),
    regrouping.SplitGroup: Right(DESK, since(Phase.ROUND)),
    regrouping.DissolveGroup: Right(DESK, since(Phase.ROUND)),
    regrouping.RefuseSuggestion: Right(DESK, since(Phase.ROUND)),
    regrouping.TurnDial: Right(DESK, since(Phase.ROUND)),
    results.WriteResult: Right(DESK, since(Phase.GROUPING)),
    results.DropResult: Right(DESK, since(Phase.GROUPING)),
    results.MoveResult: Right(DESK, since(Phase.GROUPING)),
    results.CoverObstacle: Right(DESK, since(Phase.GROUPING)),
    results.RemarkOnResult: Right(ROOM, since(Phase.RESULTS), since(Phase.RESULTS)),
    testing.OpenTest: Right(DESK, since(Phase.RESULTS)),
    testing.AnswerTest: Right(ROOM, since(Phase.RESULTS), since(Phase.RESULTS)),
    testing.CountHands: Right(DESK, since(Phase.RESULTS)),
    testing.CloseTest: Right(DESK, since(Phase.RESULTS)),
    testing.LeaveUntested: Right(DESK, since(Phase.RESULTS)),
    owners.AssignOwner: Right(DESK, since(Phase.RESULTS)),
    owners.AskOwner: Right(DESK, since(Phase.RESULTS)),
    owners.ReplyOwnership: Right(ROOM, since(Phase.RESULTS), since(Phase.RESULTS)),
    owners.ClearOwner: Right(DESK, since(Phase.RESULTS)),
    owners.SetHelper: Right(ROOM, since(Phase.RESULTS), since(Phase.OWNERS)),
    planning.SetPeriod: Right(ROOM, since(Phase.RESULTS), since(Phase.OWNERS)),
    planning.RequireFirst: Right(DESK, since(Phase.RESULTS)),
    closing.SayClosing: Right(ROOM, since(Phase.CLOSING), since(Phase.CLOSING)),
    closing.Improve: Right(ROOM, since(Phase.CLOSING), since(Phase.CLOSING)),
    filling.FillIn: Right(DESK),
    filling.WriteLine: Right(DESK),
    filling.TickLine: Right(DESK),
    filling.DropLine: Right(DESK),
    subgoals.WriteGoal: Right(DESK),
    subgoals.DropGoal: Right(DESK),
    subgoals.DetailResult: Right(DESK),
    keeping.LayOut: Right(DESK),
    keeping.KeepVersion: Right(DESK),
    wall.TurnWall: Right(DESK, LIVE),
    wall.SizeWall: Right(DESK),
    wall.ThemeWall: Right(DESK),
    wall.TurnPage: Right(DESK, LIVE),
    wall.ShowResult: Right(DESK, since(Phase.GROUPING)),
    wall.ShowObstacle: Right(DESK, since(Phase.ROUND)),
    Undo: Right(ROOM),
}


def allowed(kind: type, state: Session, who: Actor) -> bool:
    """Whether this person may give this command now."""
    right = RIGHTS[kind]
    when = right.desk if who.facilitates or who.role is Role.STRANGER else right.seat
    return who.role in right.roles and state.phase in when


def check(kind: type, state: Session, who: Actor) -> None:
    right = RIGHTS[kind]
    if who.role not in right.roles:
        raise Refused("not_yours_to_do")
    if not allowed(kind, state, who):
        raise Refused("not_in_this_part")
