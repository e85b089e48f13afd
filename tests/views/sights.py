"""Every screen of a moment: the wall, the desk and each seat, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.session.history import Entry
from app.session.state import Session
from app.views import screens
from app.views.render import Screen, draw
from app.views.scene import Place, Scene
from app.views.weather import Weather
from app.views.words import Words

PLACE = Place("ABCDEF", "http://10.0.0.7:8000")
TODAY = date(2026, 11, 26)
WEATHER = Weather(connected=frozenset({1}), drafts={1: 2})
Sights = dict[str, Screen]


def sights(state: Session, past: Sequence[Entry] = ()) -> Sights:
    scene = Scene(state, WEATHER, PLACE, TODAY, past)
    seats = {f"seat {number}": screens.seat(replace(scene, seat=number)) for number in state.round.order}
    return {"wall": screens.wall(scene), "desk": screens.desk(scene), **seats}


def drawn(screen: Screen, language: str = "nl") -> str:
    words = Words(language)
    return "".join(str(draw(slot, region, words)) for slot, region in screen.items())
