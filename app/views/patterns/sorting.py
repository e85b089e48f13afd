"""Told: grouping, by the desk and with what the library suggests."""

from app.session.grouping import FoundGroup, LockGroup, PlaceCard, SetAside
from app.session.obstacles import MergeObstacles, SayObstacle
from app.session.phases import GoOn
from app.session.state import Phase
from app.session.wall import ShowObstacle
from app.views.patterns.telling import Tale


def group(tale: Tale) -> None:
    values, story = tale.values, tale.story
    tale.keep("grouping")
    for title in _titles(tale):
        tale.desk(FoundGroup(title))
    loose = [card.number for card in tale.state.unplaced()]
    places = sorted(tale.state.groups)
    for at, card in enumerate(loose[: len(loose) * 3 // 4] if len(loose) > 1 else loose):
        if places:
            tale.desk(PlaceCard(card, places[at % len(places)]))
    tale.keep("grouping")
    if story.is_("eerste"):
        tale.desk(ShowObstacle(1))
    if story.is_("veel"):
        tale.desk(LockGroup(2), MergeObstacles(2, 27))
    if story.is_("fout"):
        tale.desk(SetAside(tale.state.unplaced()[0].number, values.reason))
    if story.is_("laat"):
        tale.desk(SayObstacle(values.worst[3], seat=tale.state.round.order[-1]))
    tale.keep("grouping")
    tale.desk(GoOn(Phase.GROUPING))


def _titles(tale: Tale) -> tuple[str, ...]:
    """A title is at most eighty letters, so the worst texts come in shortened."""
    found = tale.values.many(tale.values.groups, tale.story.groups)
    return tuple(f"{title[:76]} {place}"[:80] if place > 6 else title for place, title in enumerate(found, 1))
