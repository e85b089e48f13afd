"""A room in which people type what no document should run, and sessions with any text at all."""

from collections.abc import Callable
from functools import partial
from itertools import cycle

from hypothesis import strategies as st

from app.session.closing import Improve, SayClosing
from app.session.filling import FillIn, WriteLine
from app.session.grouping import FoundGroup, SetAside
from app.session.keeping import KeepVersion
from app.session.obstacles import EditObstacle, MergeObstacles, SayObstacle
from app.session.owners import AssignOwner, SetHelper
from app.session.parking import AskQuestion
from app.session.phases import Finish
from app.session.plan_values import SORTS, WAYS, LineTable, PlanField
from app.session.planning import SetPeriod
from app.session.prepare import ChooseNames, Describe, ExpectPeople, Field
from app.session.results import RemarkOnResult, WriteResult
from app.session.seats import TakeSeat
from app.session.state import Choice, NamesPolicy, OwnerKind, Phase
from app.session.subgoals import DetailResult, WriteGoal
from app.session.testing import AnswerTest, LeaveUntested, OpenTest
from tests.exports.zilverbroek import Room

CORPUS = (
    "=1+1",
    '=HYPERLINK("http://kwaad.test","klik")',
    "+31 6 12345678",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "eerst;=1+1",
    "eerst\n=1+1",
    "＝1+1",
    '";=1+1;"',
    "' =1+1",
    "=cmd|' /C calc'!A0",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "](javascript:alert(1))",
    "![foto](http://kwaad.test/x.png)",
    "[klik](http://kwaad.test)",
    "http://kwaad.test en www.kwaad.test en a@kwaad.test",
    "<http://kwaad.test>",
    "&lt;b&gt; &#106;",
    "a | b | c",
    "# kop",
    "1. lijst",
    "- streep",
    "> citaat",
    "```code",
    "    ingesprongen",
    "*nadruk* _nadruk_ ~~weg~~ `code`",
    "---",
    "regel\\",
    "BEGIN:VEVENT\r\nATTENDEE:mailto:a@b.test",
    "nul\x00bel\x07verticaal\x0bescape\x1b",
    "los \ud800 half \udfff",
    "omgekeerd \u202egnirts\u202c",
    "regel\u2028einde\u2029nieuw\ufeff\ufffe",
    "{{ 7*7 }} {% x %} ${x} %s {0} { $goal }",
    "C:\\..\\..\\etc/passwd",
    "]]>",
    "naïef 👩‍⚕️ مرحبا 漢字",
    "x" * 280,
)

typed = st.one_of(
    st.sampled_from(CORPUS),
    st.text(st.characters(), min_size=1, max_size=40).filter(str.strip),
)


def room_that_types(texts: list[str], policy: NamesPolicy = NamesPolicy.NAMED) -> Room:
    """A short session in which every field that takes text holds one of these, in turn."""
    room = Room()
    text: Callable[[], str] = partial(next, cycle(texts[1:] + texts[:1]))
    room.does(ChooseNames(policy))
    room.does(Describe(Field.TITLE, text()[:120]))
    room.does(Describe(Field.GOAL, text()))
    room.does(ExpectPeople(f"{text()}, {text()}, {text()}"))
    room.goes_on_to(Phase.DOOR)
    seats = [room.does(TakeSeat(f"{at} {text()}", text(), text())).number for at in range(3)]
    room.seats = {str(seat): seat for seat in seats}
    room.does(AskQuestion(text(), text()), room.seat(str(seats[0])))
    room.goes_on_to(Phase.ROUND)
    cards = [room.does(SayObstacle(text(), seat=seat)).number for seat in seats * 3]
    room.does(EditObstacle(cards[0], text() + "!"))
    room.goes_on_to(Phase.RESULTS, text())
    room.does(FoundGroup(text(), tuple(cards[:3])))
    room.does(FoundGroup(text(), tuple(cards[3:5])))
    room.does(MergeObstacles(cards[0], cards[5]))
    room.does(SetAside(cards[6], text()))
    one = room.does(WriteResult(text(), group=1)).number
    two = room.does(WriteResult(text(), group=2)).number
    room.does(RemarkOnResult(one, text()), room.seat(str(seats[1])))
    room.does(OpenTest(one))
    room.does(AnswerTest(one, Choice.MISSING, text()), room.seat(str(seats[1])))
    room.does(LeaveUntested(two, text()))
    room.does(AssignOwner(one, seat=seats[0]))
    room.does(AssignOwner(two, name=text(), owner_kind=OwnerKind.ROLE))
    room.does(SetHelper(one, text()))
    room.does(SetPeriod(one, "2027-Q1"))
    fill(room, text, one)
    room.goes_on_to(Phase.CLOSING)
    room.does(SayClosing(text(), (one,)), room.seat(str(seats[2])))
    room.does(Improve(text(), good=True))
    room.goes_on_to(Phase.PLAN)
    room.does(Finish(text()))
    return room


def fill(room: Room, text: Callable[[], str], result: int) -> None:
    """Every text and every table of the plan, with the same."""
    for name in PlanField:
        room.does(FillIn(name, text()))
    room.does(WriteGoal(text() or "doel", None, text(), text(), text(), text(), text()))
    room.does(DetailResult(result, text()[:80], measure=text()))
    for table in LineTable:
        sort, way = SORTS.get(table, ("",))[0], WAYS.get(table, ("",))[0]
        words = (text() or "tekst", text(), text()[:80], text(), text())
        room.does(WriteLine(table, None, *words, sort, way, result, 1))
    room.does(WriteLine(LineTable.EVALUATION, text=text() or "kijken", when="2027-05-12"))
    room.does(KeepVersion(text()[:80]))
