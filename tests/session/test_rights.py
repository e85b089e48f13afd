"""Who may do what and when: every command as every role in every part."""

import pytest

from app.session.core import Actor, Refused, Role
from app.session.phases import ORDER
from app.session.rights import RIGHTS, allowed, check
from app.session.seats import TakeSeat
from app.session.state import Phase, Session
from tests.session.histories import NOON

# The whole table, written out: organiser, wall and plan reader may do nothing. Desk and scribe differ in
# three lines. "round+" is from the round on, "round" in the round only, "-" never.
TABLE = """
command           desk       scribe     seat             stranger
Describe          prepare+   prepare+   -                -
ExpectPeople      prepare+   prepare+   -                -
ChooseNames       prepare+   prepare+   -                -
ListExpected      prepare+   prepare+   -                -
ChooseWords       prepare+   prepare+   -                -
GoOn              prepare+   prepare+   -                -
GoBack            prepare+   prepare+   -                -
SetDoor           door+      door+      -                -
StartTimer        door+      door+      -                -
Finish            plan       -          -                -
Reopen            plan       -          -                -
TakeSeat          prepare+   prepare+   -                prepare+
RenameSeat        prepare+   prepare+   door+            -
RemoveSeat        prepare+   -          -                -
MergeSeats        prepare+   prepare+   -                -
ArrangeTable      prepare+   prepare+   -                -
StepOut           prepare+   prepare+   door+            -
ComeBack          prepare+   prepare+   door+            -
MakeTables        door+      door+      -                -
DropTables        door+      door+      -                -
GiveVoice         door+      door+      door+            -
SeatAt            door+      door+      door+            -
CollectRest       round      round      -                -
CallSpeaker       round      round      -                -
PassTurn          round      round      round            -
SkipTurn          round      round      -                -
StandAside        round      round      round            -
WantTurn          round      round      round            -
SayObstacle       round+     round+     round            -
EditObstacle      round+     round+     round            -
SecondObstacle    round+     round+     round,grouping   -
MergeObstacles    round+     round+     -                -
UnmergeObstacle   round+     round+     -                -
SplitObstacle     round+     round+     -                -
AskQuestion       door+      door+      door+            -
ParkObstacle      round+     round+     -                -
SettleParked      door+      door+      -                -
FoundGroup        round+     round+     -                -
PlaceCard         round+     round+     -                -
LiftCard          round+     round+     -                -
SetAside          round+     round+     -                -
NameGroup         round+     round+     -                -
LockGroup         round+     round+     -                -
MergeGroups       round+     round+     -                -
SplitGroup        round+     round+     -                -
DissolveGroup     round+     round+     -                -
RefuseSuggestion  round+     round+     -                -
TurnDial          round+     round+     -                -
WriteResult       grouping+  grouping+  -                -
DropResult        grouping+  grouping+  -                -
MoveResult        grouping+  grouping+  -                -
CoverObstacle     grouping+  grouping+  -                -
RemarkOnResult    results+   results+   results+         -
OpenTest          results+   results+   -                -
AnswerTest        results+   results+   results+         -
CountHands        results+   results+   -                -
CloseTest         results+   results+   -                -
LeaveUntested     results+   results+   -                -
AssignOwner       results+   results+   -                -
AskOwner          results+   results+   -                -
ReplyOwnership    results+   results+   results+         -
ClearOwner        results+   results+   -                -
SetHelper         results+   results+   owners+          -
SetPeriod         results+   results+   owners+          -
RequireFirst      results+   results+   -                -
SayClosing        closing+   closing+   closing+         -
Improve           closing+   closing+   closing+         -
FillIn            prepare+   prepare+   -                -
WriteLine         prepare+   prepare+   -                -
TickLine          prepare+   prepare+   -                -
DropLine          prepare+   prepare+   -                -
WriteGoal         prepare+   prepare+   -                -
DropGoal          prepare+   prepare+   -                -
DetailResult      prepare+   prepare+   -                -
LayOut            prepare+   prepare+   -                -
KeepVersion       prepare+   prepare+   -                -
TurnWall          door+      door+      -                -
SizeWall          prepare+   prepare+   -                -
ThemeWall         prepare+   prepare+   -                -
TurnPage          door+      door+      -                -
ShowResult        grouping+  grouping+  -                -
ShowObstacle      round+     round+     -                -
Undo              prepare+   prepare+   door+            -
"""

HEAD, *LINES = [line.split() for line in TABLE.strip().splitlines()]
EXPECTED = {line[0]: dict(zip(HEAD[1:], line[1:], strict=True)) for line in LINES}
KINDS = {kind.__name__: kind for kind in RIGHTS}


def parts(cell: str) -> set[Phase]:
    if cell == "-":
        return set()
    if cell.endswith("+"):
        return set(ORDER[ORDER.index(Phase(cell[:-1])) :])
    return {Phase(name) for name in cell.split(",")}


def test_the_table_names_every_command():
    assert set(EXPECTED) == set(KINDS)


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("role", Role)
def test_every_command_is_allowed_or_refused_as_the_table_says(name, role):
    expected = parts(EXPECTED[name].get(str(role), "-"))
    who = Actor(role, NOON, "act", 1 if role is Role.SEAT else None)
    for phase in Phase:
        state = Session(phase=phase)
        may = phase in expected
        assert allowed(KINDS[name], state, who) == may
        if may:
            check(KINDS[name], state, who)
            continue
        with pytest.raises(Refused) as no:
            check(KINDS[name], state, who)
        assert no.value.key == ("not_in_this_part" if expected else "not_yours_to_do")


def test_a_stranger_takes_a_seat_and_nothing_else():
    assert [kind for kind, right in RIGHTS.items() if Role.STRANGER in right.roles] == [TakeSeat]
