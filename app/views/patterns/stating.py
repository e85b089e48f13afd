"""Told: results and what the room says of them, who leads them, and roughly when."""

from app.session.owners import AskOwner, AssignOwner, Reply, ReplyOwnership, SetHelper
from app.session.phases import GoOn
from app.session.planning import RequireFirst, SetPeriod
from app.session.results import RemarkOnResult, WriteResult
from app.session.state import Choice, OwnerKind, Phase, WallMode
from app.session.testing import AnswerTest, CloseTest, LeaveUntested, OpenTest
from app.session.wall import ShowResult, TurnWall
from app.views.patterns.telling import Tale

CHOICES = (Choice.AGREE, Choice.AGREE, Choice.CONCERN, Choice.AGREE, Choice.MISSING, Choice.NONE)
PERIODS = ("2026-Q4", "2027-Q1", "2027-03", "2027-W20", "later", "2027-Q4")


def state_results(tale: Tale) -> None:
    values, story = tale.values, tale.story
    tale.keep("titles")
    groups = sorted(tale.state.groups)
    for at, text in enumerate(values.many(values.results, story.results)):
        tale.desk(WriteResult(text, group=groups[at] if at < len(groups) else None))
    if story.is_("fout"):
        tale.desk(WriteResult(values.wrong))
    if story.results:
        tale.desk(ShowResult(1))
        tale.seat(1, RemarkOnResult(1, values.remark))
    tale.keep("results")


def test(tale: Tale) -> None:
    values, story = tale.values, tale.story
    if story.results:
        tale.desk(OpenTest(1))
        if story.is_("leeg", "eerste", "laat"):
            tale.keep("testing")
        answers = tale.state.round.order if not story.is_("weg") else tale.state.round.order[:2]
        for place, seat in enumerate(answers):
            choice = CHOICES[place % len(CHOICES)]
            comment = {Choice.CONCERN: values.concern, Choice.MISSING: values.missing}.get(choice, "")
            tale.desk(AnswerTest(1, choice, comment, seat=seat))
        tale.keep("testing")
        tale.desk(CloseTest(1))
    if story.is_("fout"):
        tale.desk(LeaveUntested(2, values.reason))
    tale.keep("tested")
    tale.desk(GoOn(Phase.RESULTS))


def lead(tale: Tale) -> None:
    story = tale.story
    if not story.results:
        tale.keep("owners")
        timeline(tale)
        return
    tale.desk(ShowResult(1), AskOwner(1, 1))
    tale.keep("owners")
    _reply(tale)
    for result in list(tale.state.order)[1:]:
        _plan(tale, result)
    tale.keep("owners")
    timeline(tale)


def timeline(tale: Tale) -> None:
    tale.aside("timeline", TurnWall(WallMode.TIMELINE))


def _reply(tale: Tale) -> None:
    story = tale.story
    if story.is_("fout"):
        tale.seat(1, ReplyOwnership(1, Reply.RATHER_NOT))
    elif story.is_("laat"):
        tale.seat(1, ReplyOwnership(1, Reply.LATER))
    elif not story.is_("weg"):
        tale.seat(1, ReplyOwnership(1, Reply.YES))
        tale.seat(1, SetPeriod(1, "2027-Q2"))


def _plan(tale: Tale, result: int) -> None:
    values, seats = tale.values, tale.state.round.order
    if result % 4 == 3:
        name = values.houses[0] if result % 8 == 3 else values.longest_name
        kind = OwnerKind.ORGANISATION if result % 8 == 3 else OwnerKind.PERSON
        tale.desk(AssignOwner(result, name=name, owner_kind=kind))
    else:
        tale.desk(AssignOwner(result, seat=seats[result % len(seats)]))
    tale.desk(SetHelper(result, values.names[0]), SetPeriod(result, PERIODS[result % len(PERIODS)]))
    tale.desk(RequireFirst(1, result) if result % 2 else RequireFirst(result, 1))
