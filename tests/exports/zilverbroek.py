"""The whole sample session of Zilverbroek, played through the real commands, up to any part."""

import tomllib
from datetime import UTC, datetime
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from app.session.closing import Improve, SayClosing
from app.session.core import Actor, Role
from app.session.grouping import FoundGroup, SetAside
from app.session.history import Entry, follow
from app.session.judge import judge
from app.session.obstacles import MergeObstacles, SayObstacle, SecondObstacle
from app.session.owners import AskOwner, AssignOwner, Reply, ReplyOwnership, SetHelper
from app.session.parking import AskQuestion
from app.session.phases import ORDER, GoOn
from app.session.planning import RequireFirst, SetPeriod
from app.session.prepare import Describe, ExpectPeople, Field
from app.session.results import CoverObstacle, RemarkOnResult, WriteResult
from app.session.seats import TakeSeat
from app.session.state import Choice, OwnerKind, Phase, Session
from app.session.testing import AnswerTest, CloseTest, OpenTest

SAMPLE = Path(__file__).parents[2] / "app" / "robots" / "sample.toml"
AT = datetime(2026, 11, 22, 16, 40, tzinfo=UTC)
DESK = Actor(Role.DESK, AT, "desk")
VOTES = {"zorg": Choice.CONCERN, "mis": Choice.MISSING, "geen": Choice.NONE}


class Room:
    """A session that is played: every command is judged, every fact followed."""

    def __init__(self) -> None:
        self.state = Session()
        self.entries: list[Entry] = []
        self.seats: dict[str, int] = {}
        self.cards: dict[str, int] = {}
        self.groups: dict[str, int] = {}
        self.results: dict[str, int] = {}

    def does(self, command: Any, who: Actor = DESK) -> Any:
        """Gives a command and returns the last fact it made."""
        facts = judge(command, self.state, self.entries, who)
        for fact in facts:
            act = f"act {len(self.entries)}"
            self.entries.append(Entry(len(self.entries) + 1, act, who.name, who.at, fact))
            self.state = follow(fact, self.state)
        return facts[-1] if facts else None

    def seat(self, name: str) -> Actor:
        return Actor(Role.SEAT, AT, name, self.seats[name])

    def goes_on_to(self, phase: Phase, reason: str = "") -> None:
        while self.state.phase is not phase:
            self.does(GoOn(self.state.phase, reason if self.state.phase is Phase.ROUND else ""))


def sample() -> dict[str, Any]:
    with SAMPLE.open("rb") as file:
        return tomllib.load(file)


@lru_cache
def played(until: Phase = Phase.PLAN) -> Room:
    """The sample session as it stands when this part begins, or at the end of the plan."""
    room, script = Room(), sample()
    for phase in ORDER:
        room.goes_on_to(phase, "Het is half zes, de rest komt op papier")
        if phase is until and phase is not Phase.PLAN:
            break
        if phase in PARTS:
            PARTS[phase](room, script)
    return room


def prepare(room: Room, script: dict[str, Any]) -> None:
    room.does(Describe(Field.TITLE, script["session"]["title"]))
    room.does(Describe(Field.GOAL, script["session"]["goal"]))
    lines = [f"{one['name']}, {one['perspective']}, {one['organisation']}" for one in script["people"]]
    room.does(ExpectPeople("\n".join([*lines, "Wies, schuldhulpverlener, Gemeente Zilverbroek"])))


def door(room: Room, script: dict[str, Any]) -> None:
    for one in script["people"]:
        room.seats[one["name"]] = room.does(TakeSeat(one["name"], phone=one["phone"])).number


def questions(room: Room, script: dict[str, Any]) -> None:
    for said in script["session"]["parking"]:
        room.does(AskQuestion(said["text"], said["why"]), room.seat(said["by"]))


def rounds(room: Room, script: dict[str, Any]) -> None:
    """One obstacle a turn, lap by lap; the desk types for everybody, which asks for no turn."""
    columns = [[(one["name"], card) for card in one["obstacles"]] for one in script["people"]]
    for lap in zip_longest(*columns):
        for name, card in filter(None, lap):
            fact = room.does(SayObstacle(card["text"], seat=room.seats[name]))
            room.cards[card["text"]] = fact.number
            for other in card.get("too", []):
                room.does(SecondObstacle(fact.number, seat=room.seats[other]))


def grouping(room: Room, script: dict[str, Any]) -> None:
    cards = [card for one in script["people"] for card in one["obstacles"]]
    for result in script["results"]:
        inside = tuple(room.cards[card["text"]] for card in cards if card["group"] == result["key"])
        room.groups[result["key"]] = room.does(FoundGroup(result["title"], inside)).group
    for card in cards:
        if not card["group"]:
            room.does(SetAside(room.cards[card["text"]], card["aside"]))
    twins = [room.cards[card["text"]] for card in cards if card.get("twin") == "gestopt"]
    room.does(MergeObstacles(twins[0], twins[1]))


def results(room: Room, script: dict[str, Any]) -> None:
    for result in script["results"]:
        number = room.does(WriteResult(result["sentence"], group=room.groups[result["key"]])).number
        room.results[result["key"]] = number
        for said in result["remarks"]:
            room.does(RemarkOnResult(number, said["text"]), room.seat(said["by"]))
        test(room, number, result["votes"])
        if "after" in result:
            room.does(WriteResult(result["after"], result=number))
    for card in (card for one in script["people"] for card in one["obstacles"] if "also" in card):
        room.does(CoverObstacle(room.results[card["also"]], room.cards[card["text"]]))


def test(room: Room, number: int, votes: list[dict[str, str]]) -> None:
    """Who is not in the list agrees."""
    room.does(OpenTest(number))
    given = {vote["by"]: (VOTES[vote["answer"]], vote.get("text", "")) for vote in votes}
    for name in room.seats:
        choice, comment = given.get(name, (Choice.AGREE, ""))
        room.does(AnswerTest(number, choice, comment), room.seat(name))
    room.does(CloseTest(number))


def owners(room: Room, script: dict[str, Any]) -> None:
    for result in script["results"]:
        number, owner = room.results[result["key"]], result["owner"]
        if owner["kind"] == "person":
            seat = room.seats[owner["name"]]
            room.does(AskOwner(number, seat))
            room.does(ReplyOwnership(number, Reply.YES), room.seat(owner["name"]))
        else:
            kind = OwnerKind(owner["kind"])
            yes = kind is OwnerKind.ORGANISATION
            room.does(AssignOwner(number, name=owner["name"], owner_kind=kind, said_yes=yes))
        for helper in result["helpers"]:
            room.does(SetHelper(number, helper))
        room.does(SetPeriod(number, result["period"]))
        for first in result["requires"]:
            room.does(RequireFirst(number, room.results[first]))


def closing(room: Room, script: dict[str, Any]) -> None:
    for one in script["people"]:
        stars = tuple(room.results[key] for key in one["stars"])
        room.does(SayClosing(one["closing"], stars), room.seat(one["name"]))
    for kind in ("goed", "anders"):
        for said in script["session"][kind]:
            room.does(Improve(said["text"], good=kind == "goed"), room.seat(said["by"]))


PARTS = {
    Phase.PREPARE: prepare,
    Phase.DOOR: door,
    Phase.GOAL: questions,
    Phase.ROUND: rounds,
    Phase.GROUPING: grouping,
    Phase.RESULTS: results,
    Phase.OWNERS: owners,
    Phase.CLOSING: closing,
}
