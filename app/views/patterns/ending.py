"""Told: the closing round, what to do better, and the plan."""

from app.session.closing import Improve, SayClosing
from app.session.phases import Finish, GoOn, Reopen
from app.session.state import Phase
from app.session.wall import TurnPage
from app.views.patterns.telling import Tale


def close(tale: Tale) -> None:
    values, story = tale.values, tale.story
    tale.desk(GoOn(Phase.OWNERS))
    tale.keep("closing")
    stars = tuple(tale.state.order[:3])
    for place, seat in enumerate(tale.state.round.present):
        text = values.worst[0] if story.is_("veel") and place == 2 else values.closing
        tale.desk(SayClosing(text, stars, seat) if place % 4 != 3 else SayClosing(seat=seat))
        if place in {0, 2}:
            tale.keep("closing")
    tale.keep("closing")


def improve(tale: Tale) -> None:
    values, story = tale.values, tale.story
    count = {"leeg": 0, "eerste": 1, "veel": 18}.get(story.word, 2)
    for text in values.many(values.good, count):
        tale.desk(Improve(text, good=True))
    for text in values.many(values.other, count):
        tale.desk(Improve(text))
    tale.keep("improvements")
    if story.is_("veel"):
        tale.aside("improvements", TurnPage(1))


def plan(tale: Tale) -> None:
    tale.desk(GoOn(Phase.CLOSING))
    tale.keep("plan")
    if tale.story.is_("leeg"):
        return
    tale.desk(Finish(tale.values.reason))
    tale.keep("finished")
    if tale.story.is_("laat"):
        tale.desk(Reopen())
        tale.keep("plan")
