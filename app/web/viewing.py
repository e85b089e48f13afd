"""A visitor's screen: which one, in which words, from the present of the room."""

from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

from starlette.requests import HTTPConnection

from app.journal.tables import SessionRow
from app.live.room import Room
from app.session.core import FACILITATORS, Role
from app.views import screens
from app.views.drafting import own
from app.views.render import Screen
from app.views.scene import Place, Scene
from app.views.words import LANGUAGES, Words
from app.web.house import House
from app.web.who import Visitor

HERE = ZoneInfo("Europe/Amsterdam")


def screen_of(house: House, room: Room, visitor: Visitor, row: SessionRow) -> Screen:
    """What this visitor may see now; nothing of it was built for anybody else."""
    place = Place(row.code or "", house.address)
    today = datetime.now(HERE).date()
    scene = Scene(room.state, room.weather, place, today, room.past, visitor.seat or 0)
    if visitor.role is Role.SEAT:
        drafts = chain.from_iterable(room.lists_of(scene.seat).values())
        return {**screens.seat(scene), **own(room.state, scene.seat, drafts)}
    return screens.desk(scene) if visitor.role in FACILITATORS else screens.wall(scene)


def words_for(connection: HTTPConnection, room: Room) -> Words:
    """The session's language, unless this person chose another."""
    chosen = connection.cookies.get("language", "")
    setup = room.state.setup
    return Words(chosen if chosen in LANGUAGES else setup.language, setup.bear)
