"""Told: preparing, the door, the goal, and the drafts."""

from app.session.parking import AskQuestion, SettleParked
from app.session.phases import GoOn, SetDoor, StartTimer
from app.session.prepare import ChooseNames, Describe, ExpectPeople, Field, ListExpected
from app.session.seats import StepOut, TakeSeat
from app.session.state import NamesPolicy, Phase
from app.views.patterns.telling import Tale


def prepare(tale: Tale) -> None:
    values, story = tale.values, tale.story
    if not story.is_("leeg"):
        tale.desk(Describe(Field.TITLE, values.title), Describe(Field.GOAL, values.goal))
        tale.desk(Describe(Field.AGENDA, values.agenda), Describe(Field.VIDEO, values.video))
    if story.is_("veel"):
        tale.desk(Describe(Field.TITLE, f"{values.title} {values.longest_name}"))
        tale.desk(Describe(Field.GOAL, values.worst[0]))
    if story.is_("fout"):
        tale.desk(ChooseNames(NamesPolicy.FACILITATORS))
    if not story.is_("leeg"):
        lines = (
            f"{name}, {glasses(tale, place)}" for place, name in enumerate(values.people(story.people + 3))
        )
        tale.desk(ExpectPeople("\n".join(lines)), ListExpected(on=story.is_("eerste")))
    tale.keep("prepare")
    tale.desk(Describe(Field.GOAL, tale.state.setup.goal or values.goal))


def glasses(tale: Tale, place: int) -> str:
    return tale.values.glasses[place % len(tale.values.glasses)]


def door(tale: Tale) -> None:
    values, story = tale.values, tale.story
    tale.desk(GoOn(Phase.PREPARE))
    for place, name in enumerate(values.people(story.people)):
        house = values.houses[place % len(values.houses)]
        tale.desk(TakeSeat(name, glasses(tale, place), house, phone=place % 5 != 4))
    if story.is_("fout"):
        tale.desk(SetDoor(open=False))
    if story.is_("weg"):
        tale.desk(StepOut(2))
    tale.keep("door")


def goal(tale: Tale) -> None:
    values, story = tale.values, tale.story
    tale.desk(GoOn(Phase.DOOR))
    count = {"leeg": 0, "eerste": 1, "veel": 12}.get(story.word, 2)
    for text in values.many(values.questions, count):
        tale.desk(AskQuestion(text, values.why))
    if count > 1:
        tale.desk(SettleParked(1, values.outcome))
    tale.keep("goal")


def drafts(tale: Tale) -> None:
    tale.desk(GoOn(Phase.GOAL))
    if not tale.story.is_("leeg"):
        tale.desk(StartTimer(5))
    tale.keep("drafts")
    tale.desk(GoOn(Phase.DRAFTS))
