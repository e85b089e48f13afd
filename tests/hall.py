"""A hall of people who sit at tables, told through the rules: what screens of a large room are made of."""

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from app.session.core import Actor, Role
from app.session.history import Entry, follow
from app.session.judge import judge
from app.session.obstacles import SayObstacle
from app.session.phases import GoOn
from app.session.prepare import Describe, ExpectPeople, Field
from app.session.seats import TakeSeat
from app.session.speaking import CallSpeaker
from app.session.state import Phase, Session
from app.session.tables import MakeTables
from app.views import drafting, screens
from app.views.drafting import MyDraft
from app.views.frame import Notice
from app.views.render import Screen
from app.views.scene import Place, Scene
from app.views.weather import Weather
from tests.session.histories import GOAL, NOON

PLACE = Place("K7M4PX", "https://plan.example.org")
NAMES = ("Ans", "Bas", "Fatma", "Lotte", "Wim", "Hatice", "Joost", "Bartholomea van den Wittenboer")
GLASSES = ("kraamzorg", "gynaecoloog", "verloskundige", "architect", "bestuurder")
OBSTACLES = (
    "Er is geen tijd voor scholing naast het rooster",
    "Wie is eigenaar van het dossier?",
    "We hebben nog geen afspraken over inzage, en iedereen wacht op een ander",
)


@dataclass
class Hall:
    state: Session = Session()
    past: list[Entry] = field(default_factory=list)

    def does(self, *commands: Any, seat: int | None = None) -> "Hall":
        """By the desk, or by a seat."""
        for command in commands:
            act = f"act-{len(self.past)}"
            who = Actor(Role.SEAT if seat else Role.DESK, NOON, act, seat)
            for fact in judge(command, self.state, self.past, who):
                self.past.append(Entry(len(self.past) + 1, act, who.name, NOON, fact))
                self.state = follow(fact, self.state)
        return self

    def after(self, *commands: Any, seat: int | None = None) -> "Hall":
        """The hall a moment later; this one stays as it is."""
        return Hall(self.state, list(self.past)).does(*commands, seat=seat)

    def scene(self, seat: int = 0) -> Scene:
        seats = self.state.round.order
        weather = Weather(
            connected=frozenset(seats), walls=1, desks=1, shown=len(self.past), drafts=dict.fromkeys(seats, 3)
        )
        return Scene(self.state, weather, PLACE, date(2026, 11, 26), self.past, seat)

    @property
    def wall(self) -> Screen:
        return {**screens.wall(self.scene()), "notice": Notice()}

    @property
    def desk(self) -> Screen:
        return {**screens.desk(self.scene()), "notice": Notice()}

    def phone(self, seat: int) -> Screen:
        drafts = [MyDraft(f"draft-{place}", text, place, place) for place, text in enumerate(OBSTACLES)]
        own = drafting.own(self.state, seat, drafts)
        return {**screens.seat(self.scene(seat)), **own, "notice": Notice()}

    def said(self, count: int) -> "Hall":
        texts = (OBSTACLES[place % len(OBSTACLES)] for place in range(count))
        for text in texts:
            self.does(SayObstacle(text, seat=self.state.round.speaking))
        return self


@cache
def at_the_door(people: int) -> Hall:
    """Everybody who was expected is in; nobody sits at a table yet."""
    names = [f"{NAMES[number % len(NAMES)]} {number}" for number in range(people)]
    lines = (f"{name}, {GLASSES[place % 5]}, Huis {place % 40}" for place, name in enumerate(names))
    hall = Hall().does(Describe(Field.GOAL, GOAL), ExpectPeople("\n".join(lines)), GoOn(Phase.PREPARE))
    return hall.does(*(TakeSeat(name) for name in names))


@cache
def in_the_round(people: int, size: int, cards: int) -> Hall:
    """Some cards were named, and the next table was called; with size 0 there are no tables."""
    tables = (MakeTables(size),) if size else ()
    hall = at_the_door(people).after(*tables, GoOn(Phase.DOOR), GoOn(Phase.GOAL), GoOn(Phase.DRAFTS))
    return hall.said(cards).does(CallSpeaker())


@cache
def late_in_a_hall(people: int, late: int) -> Hall:
    """At tables of eight, with some who came in when those were full; near the end of the second lap."""
    hall = in_the_round(people, 8, 0)
    hall = hall.after(*(TakeSeat(f"Later {number}") for number in range(late)))
    return hall.said(2 * len(hall.state.round.tables) - 1).does(CallSpeaker())
