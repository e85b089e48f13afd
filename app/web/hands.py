"""What a desk tells of itself: its name and what it holds. Read with care, kept nowhere."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from app.live.room import Room
from app.session.core import Refused
from app.session.grouping import CardLifted, CardPlaced
from app.session.history import Undone
from app.session.obstacles import ObstacleEdited
from app.session.prepare import Described
from app.session.results import ResultReworded, ResultWritten
from app.session.texts import Graphemes
from app.views.weather import Hand
from app.web.cleaning import fitted
from app.web.messages import KEY

NAME = Graphemes(40)
MOST_CARD = 1_000_000
LOOKED_BACK = 200
PLAIN = re.compile(r"[a-z][a-z0-9:-]{0,60}")
Fields = Mapping[str, Any]


def hand_from(raw: Any) -> Hand | None:
    """Nothing for what is no hand: there is nobody to tell that to."""
    said = raw if isinstance(raw, dict) else {}
    desk, card = said.get("desk"), said.get("card")
    if not isinstance(desk, str) or not KEY.fullmatch(desk):
        return None
    is_card = isinstance(card, int) and 0 < card < MOST_CARD
    return Hand(
        desk,
        _name(said.get("name")),
        card=card if is_card and isinstance(card, int) else 0,
        field=_plain(said.get("field")),
        about=_plain(said.get("about")),
    )


def _name(said: Any) -> str:
    """A name that does not fit is no name; the desk keeps its number."""
    try:
        return fitted(said, NAME) if isinstance(said, str) else ""
    except Refused:
        return ""


def _plain(said: Any) -> str:
    return said if isinstance(said, str) and PLAIN.fullmatch(said) else ""


# Which facts changed what an act was about, so that a refusal can say who was first.
TOUCHES: dict[str, Callable[[Any, Fields], bool]] = {
    "place_card": lambda fact, said: (
        isinstance(fact, CardPlaced | CardLifted) and fact.card == _number(said, "card")
    ),
    "edit_obstacle": lambda fact, said: (
        isinstance(fact, ObstacleEdited) and fact.obstacle == _number(said, "obstacle")
    ),
    "write_result": lambda fact, said: (
        (isinstance(fact, ResultReworded) and fact.result == _number(said, "result"))
        or (isinstance(fact, ResultWritten) and fact.group == _number(said, "group"))
    ),
    "describe": lambda fact, said: isinstance(fact, Described) and fact.field == said.get("field"),
}


def first_doer(room: Room, kind: str, said: Fields) -> str:
    """The facilitator whose act came in between, by name; empty when nobody knows."""
    touches = TOUCHES.get(kind)
    for entry in reversed(room.past[-LOOKED_BACK:]) if touches else ():
        if isinstance(entry.fact, Undone):
            return ""
        if touches and touches(entry.fact, said):
            hand = room.weather.doers.get(entry.act)
            return hand.name if hand and hand.desk != said.get("desk") else ""
    return ""


def _number(said: Fields, name: str) -> int:
    value = str(said.get(name, ""))
    return int(value) if value.isdecimal() and len(value) < 8 else 0
