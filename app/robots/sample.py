"""The sample session: invented people of an invented region, and what they will say (sample.toml)."""

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("sample.toml")


@dataclass(frozen=True, slots=True)
class Obstacle:
    """`group` is the result that clears it; `too` names who says "die heb ik ook"."""

    text: str
    group: str
    also: str = ""
    aside: str = ""
    kind: str = ""
    twin: str = ""
    too: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """`pace` is in characters a second, typed on their phone. `like` is whom an added person resembles."""

    name: str
    perspective: str
    organisation: str
    phone: bool
    pace: float
    closing: str
    stars: tuple[str, ...]
    obstacles: tuple[Obstacle, ...]
    like: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Words of one person: a remark, a vote, a question, an improvement. `about` is its sort."""

    by: str
    text: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Owner:
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Result:
    """`after` is the better wording, once somebody missed something."""

    key: str
    title: str
    sentence: str
    owner: Owner
    period: str
    after: str = ""
    declined: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    remarks: tuple[Said, ...] = ()
    votes: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    title: str
    goal: str
    agenda: str
    language: str
    people: tuple[Person, ...]
    results: tuple[Result, ...]
    parking: tuple[Said, ...]
    good: tuple[Said, ...]
    other: tuple[Said, ...]

    def of(self, people: int) -> "Sample":
        """The same session in a larger room: who is added brings no obstacle, and seconds those of others."""
        own = self.people
        more = range(len(own), people)
        added = (_like(own[number % len(own)], number // len(own) + 1) for number in more)
        return replace(self, people=(*own, *added))

    @property
    def expected(self) -> str:
        """The list a facilitator pastes: a line a person."""
        return "\n".join(f"{one.name}; {one.perspective}; {one.organisation}" for one in self.people)

    @property
    def cards(self) -> tuple[Obstacle, ...]:
        return tuple(card for person in self.people for card in person.obstacles)


@cache
def sample(path: Path = FILE) -> Sample:
    with path.open("rb") as file:
        told = tomllib.load(file)
    session = told["session"]
    return Sample(
        title=session["title"],
        goal=session["goal"],
        agenda=session["agenda"],
        language=session["language"],
        people=tuple(_person(one) for one in told["people"]),
        results=tuple(_result(one) for one in told["results"]),
        parking=tuple(_said(one) for one in session["parking"]),
        good=tuple(_said(one) for one in session["goed"]),
        other=tuple(_said(one) for one in session["anders"]),
    )


def _like(one: Person, number: int) -> Person:
    return replace(one, name=f"{one.name} {number}", phone=True, obstacles=(), like=one.name)


def _person(told: dict[str, Any]) -> Person:
    cards = tuple(Obstacle(**_frozen(one)) for one in told["obstacles"])
    return Person(**{**_frozen(told), "obstacles": cards})


def _result(told: dict[str, Any]) -> Result:
    parts = {name: tuple(_said(one) for one in told[name]) for name in ("remarks", "votes")}
    return Result(**{**_frozen(told), **parts, "owner": Owner(**told["owner"])})


def _said(told: dict[str, Any]) -> Said:
    return Said(told["by"], told.get("text", ""), told.get("why", told.get("answer", "")))


def _frozen(told: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
