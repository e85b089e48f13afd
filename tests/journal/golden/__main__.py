"""Plays the session that a version is remembered by."""

import sys

from app.session.closing import Improve, SayClosing
from app.session.filling import DropLine, FillIn, TickLine, WriteLine
from app.session.grouping import FoundGroup, LiftCard, LockGroup, NameGroup, PlaceCard, SetAside
from app.session.history import Undo
from app.session.keeping import KeepVersion, LayOut, PlanReadBack
from app.session.obstacles import (
    EditObstacle,
    MergeObstacles,
    SayObstacle,
    SecondObstacle,
    SplitObstacle,
    UnmergeObstacle,
)
from app.session.owners import AskOwner, AssignOwner, ClearOwner, Reply, ReplyOwnership, SetHelper
from app.session.parking import AskQuestion, ParkObstacle, SettleParked
from app.session.phases import Finish, GoBack, GoOn, Reopen, SetDoor, StartTimer
from app.session.plan_values import Level, LineTable, Origin, Part, PlanField
from app.session.planning import RequireFirst, SetPeriod
from app.session.prepare import ChooseNames, ChooseWords, Describe, ExpectPeople, Field, ListExpected
from app.session.regrouping import DissolveGroup, MergeGroups, RefuseSuggestion, SplitGroup, TurnDial
from app.session.results import CoverObstacle, DropResult, MoveResult, RemarkOnResult, WriteResult
from app.session.seats import ArrangeTable, ComeBack, MergeSeats, RemoveSeat, RenameSeat, StepOut, TakeSeat
from app.session.speaking import CallSpeaker, PassTurn, SkipTurn, StandAside, WantTurn
from app.session.state import Choice, NamesPolicy, Phase, WallMode
from app.session.subgoals import DetailResult, DropGoal, WriteGoal
from app.session.tables import CollectRest, DropTables, GiveVoice, MakeTables, SeatAt
from app.session.testing import AnswerTest, CloseTest, CountHands, LeaveUntested, OpenTest
from app.session.wall import ShowObstacle, ShowResult, SizeWall, ThemeWall, TurnPage, TurnWall
from tests.journal.golden import write
from tests.session.histories import BRAM, CHIDI, DORA, GOAL, Table, empty

GUEST, TWIN = 4, 5


def played() -> Table:
    table = empty()
    gather(table)
    sit_at_tables(table)
    go_round(table)
    group(table)
    word(table)
    plan(table)
    fill(table)
    return table


def gather(table: Table) -> None:
    people = "Bram, verloskundige, De Kring\nChidi, gynaecoloog\nDora; kraamzorg"
    table.given(Describe(Field.TITLE, "Samen naar huis"), Describe(Field.GOAL, GOAL), ExpectPeople(people))
    table.given(
        ListExpected(on=True),
        ChooseNames(NamesPolicy.FACILITATORS),
        ChooseWords("nl", bear=False),
        GoOn(Phase.PREPARE),
    )
    table.given(
        *(TakeSeat(name, phone=name != "Dora") for name in ("Bram", "Chidi", "Dora", "Evert", "bram v"))
    )
    table.given(RenameSeat(GUEST, "Evert de Late"), MergeSeats(BRAM, TWIN), ArrangeTable((CHIDI, BRAM)))
    table.given(SetDoor(open=False), SetDoor(open=True), TurnWall(WallMode.QR), SizeWall(2))
    table.given(ThemeWall(dark=True), GoOn(Phase.DOOR))
    table.given(AskQuestion("Hoort de apotheek erbij?"), who=CHIDI)
    table.given(GoOn(Phase.GOAL), StartTimer(5), GoOn(Phase.DRAFTS))


def sit_at_tables(table: Table) -> None:
    """For a moment; after that everybody has a turn again."""
    table.given(MakeTables(2), GiveVoice(BRAM), SeatAt(2, BRAM))
    table.given(CollectRest(), CollectRest(on=False), DropTables())


def go_round(table: Table) -> None:
    table.given(SayObstacle("Niemand belt wie er thuis op wacht"), who=CHIDI).given(CallSpeaker())
    table.given(SayObstacle("Geen tijd voor overleg", aloud=True), who=BRAM).given(
        SecondObstacle(1), who=BRAM
    )
    table.given(SayObstacle("De fax doet het niet, en niemand leest hem", DORA), SkipTurn())
    table.given(PassTurn(), who=CHIDI).given(StandAside(), who=BRAM).given(WantTurn(), who=BRAM)
    table.given(StepOut(GUEST), ComeBack(GUEST), RemoveSeat(GUEST))
    for seat in (DORA, CHIDI, BRAM, DORA):
        table.given(SayObstacle(f"Nog iets van {seat}: «é» 漢 👩🏽\u200d⚕️", seat))
    table.given(
        EditObstacle(2, "Er is geen tijd voor overleg"),
        SplitObstacle(3, "De fax doet het niet", "Niemand leest"),
    )
    table.given(
        MergeObstacles(1, 4), UnmergeObstacle(4), MergeObstacles(1, 5), ParkObstacle(6, "eerst uitzoeken")
    )
    table.given(ShowObstacle(1), SettleParked(1, "Ja"), SayObstacle("Vergissing", BRAM)).undo()
    table.given(Undo(table.act())).undo().given(GoOn(Phase.ROUND, "het is tijd"))


def group(table: Table) -> None:
    table.given(
        FoundGroup("Bellen", (1, 4)), FoundGroup("Tijd", (2,)), FoundGroup("Fax", (3, 7)), FoundGroup("Leeg")
    )
    table.given(LiftCard(4), PlaceCard(4, 2), NameGroup(2, "Tijd en rust"), LockGroup(1, locked=True))
    table.given(
        SplitGroup(3, (7,), "Niet gelezen"), MergeGroups(3, 5), DissolveGroup(4), RefuseSuggestion(7, 1)
    )
    table.given(TurnDial(3))
    table.given(LiftCard(7), SetAside(7, "hoort bij een andere sessie"), TurnPage(1), GoOn(Phase.GROUPING))


def word(table: Table) -> None:
    table.given(
        *(WriteResult(f"We hebben afspraak {number}", number) for number in (1, 2, 3)), WriteResult("Te veel")
    )
    table.given(
        WriteResult("We hebben één telefoonnummer", result=1),
        MoveResult(3, 0),
        CoverObstacle(2, 7),
        DropResult(4),
    )
    table.given(ShowResult(2), RemarkOnResult(1, "Welk nummer dan?"), OpenTest(1))
    table.given(AnswerTest(1, Choice.CONCERN, "en 's nachts?"), who=CHIDI).given(
        CountHands(1, agree=2), CloseTest(1)
    )
    table.given(LeaveUntested(3, "geen tijd"), GoOn(Phase.RESULTS), GoBack(Phase.OWNERS), GoOn(Phase.RESULTS))


def plan(table: Table) -> None:
    table.given(AssignOwner(1, BRAM), AskOwner(2, CHIDI)).given(ReplyOwnership(2, Reply.YES), who=CHIDI)
    table.given(SetPeriod(2, "2027-03"), SetPeriod(2, "2027-04"), who=CHIDI).given(
        AssignOwner(3, name="ICT"), ClearOwner(3)
    )
    table.given(SetPeriod(1, "2027-Q1"), SetHelper(1, "Dora"), RequireFirst(2, 1), GoOn(Phase.OWNERS))
    table.given(SayClosing("Dat we gaan bellen", (1,)), who=BRAM).given(Improve("Stil schrijven", good=True))
    table.given(
        GoOn(Phase.CLOSING), Finish("de rest volgt per mail"), Reopen(), Finish("de rest volgt per mail")
    )


def fill(table: Table) -> None:
    action = WriteLine(
        LineTable.ACTIONS, text="Nummers verzamelen", who="Dora", when="maart 2027", result=1, goal=1
    )
    table.given(
        FillIn(PlanField.REGION, "West"), WriteGoal("Iedereen belt", measurable="9 van de 10"), action
    )
    table.given(WriteLine(LineTable.ACTIONS, 1, text="Nummers lijst maken", result=1), TickLine(1))
    table.given(
        WriteGoal("Vergissing"), DropGoal(2), WriteLine(LineTable.DATA, text="Vergissing"), DropLine(2)
    )
    table.given(DetailResult(1, "Bereikbaar", Level.TEAM, 1, "telefoontjes", Part.TRAINING))
    table.given(LayOut("agenda", ("closing",)), KeepVersion("eerste"))
    table.told(PlanReadBack(Origin("een-andere-sessie", 40, len(table.entries))))


if __name__ == "__main__":
    session = played()
    write(sys.argv[1], session.entries, session.state)
