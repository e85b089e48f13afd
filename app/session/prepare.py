"""Preparing: what the session is about, who is expected, and how names are treated."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.session.core import Actor, decide, evolve, require, unchanged
from app.session.invited import expected
from app.session.state import Expected, NamesPolicy, Phase, Session
from app.session.texts import Paragraph, PeopleList

LANGUAGES = ("nl", "en")
MOST_EXPECTED = 600


class Field(StrEnum):
    TITLE = "title"
    GOAL = "goal"
    VIDEO = "video"
    AGENDA = "agenda"


LENGTHS = {Field.TITLE: 120, Field.GOAL: 280, Field.VIDEO: 500, Field.AGENDA: 2000}


@dataclass(frozen=True, slots=True)
class Describe:
    """`seen` is what the writer saw there before; changed since by somebody else, it stays."""

    field: Field
    text: Paragraph
    seen: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class Described:
    field: Field
    text: str


@decide.register
def describe(command: Describe, state: Session, who: Actor) -> Iterable[Described]:
    most = LENGTHS[command.field]
    require(len(command.text) <= most, "too_long", most=most)
    is_link = command.text.startswith(("https://", "http://"))
    require(command.field is not Field.VIDEO or not command.text or is_link, "not_a_link")
    emptied = command.field is Field.GOAL and not command.text.strip()
    require(not (emptied and needs_goal(state)), "goal_missing")
    now = getattr(state.setup, command.field)
    unchanged(command.seen, now, command.text, told=now)
    if now != command.text:
        yield Described(command.field, command.text)


def needs_goal(state: Session) -> bool:
    """R1: from the drafts on, the room works towards a goal that stands there."""
    return state.phase not in {Phase.PREPARE, Phase.DOOR, Phase.GOAL}


def is_prepared(state: Session) -> bool:
    """The door opens from the desk once people can read what they come for."""
    return bool(state.setup.title.strip() and state.setup.goal.strip())


@evolve.register
def described(fact: Described, state: Session) -> Session:
    if fact.field is Field.TITLE:
        return replace(state, setup=replace(state.setup, title=fact.text))
    if fact.field is Field.GOAL:
        return replace(state, setup=replace(state.setup, goal=fact.text))
    if fact.field is Field.VIDEO:
        return replace(state, setup=replace(state.setup, video=fact.text))
    return replace(state, setup=replace(state.setup, agenda=fact.text))


@dataclass(frozen=True, slots=True)
class ExpectPeople:
    """A pasted list: a line a person, "name, perspective, organisation" with commas, semicolons or tabs."""

    people: PeopleList


@dataclass(frozen=True, slots=True)
class PeopleExpected:
    """Who is expected, and the list as it was typed, so that no line is lost to our reading of it."""

    people: tuple[Expected, ...]
    text: str = ""


@decide.register
def expect_people(command: ExpectPeople, state: Session, who: Actor) -> Iterable[PeopleExpected]:
    people = expected(command.people)
    require(len(people) <= MOST_EXPECTED, "too_many_people", most=MOST_EXPECTED)
    yield PeopleExpected(people, command.people)


@evolve.register
def people_expected(fact: PeopleExpected, state: Session) -> Session:
    return replace(state, setup=replace(state.setup, expected=fact.people, invited=fact.text))


@dataclass(frozen=True, slots=True)
class ChooseNames:
    policy: NamesPolicy


@dataclass(frozen=True, slots=True)
class NamesChosen:
    policy: NamesPolicy


@decide.register
def choose_names(command: ChooseNames, state: Session, who: Actor) -> Iterable[NamesChosen]:
    require(not looser(state.setup.names, command.policy, state.phase), "privacy_only_stricter")
    yield NamesChosen(command.policy)


def looser(before: NamesPolicy, after: NamesPolicy, phase: Phase) -> bool:
    """R29: once the door has been open, what people were promised may only become stricter."""
    promised = before is NamesPolicy.FACILITATORS and phase is not Phase.PREPARE
    return promised and after is NamesPolicy.NAMED


@evolve.register
def names_chosen(fact: NamesChosen, state: Session) -> Session:
    return replace(state, setup=replace(state.setup, names=fact.policy))


@dataclass(frozen=True, slots=True)
class ChooseWords:
    """The session's language, and whether the room says "beer" or "obstakel"."""

    language: str
    bear: bool = True


@dataclass(frozen=True, slots=True)
class WordsChosen:
    language: str
    bear: bool


@decide.register
def choose_words(command: ChooseWords, state: Session, who: Actor) -> Iterable[WordsChosen]:
    require(command.language in LANGUAGES, "unknown_language")
    yield WordsChosen(command.language, command.bear)


@evolve.register
def words_chosen(fact: WordsChosen, state: Session) -> Session:
    return replace(state, setup=replace(state.setup, language=fact.language, bear=fact.bear))


@dataclass(frozen=True, slots=True)
class ListExpected:
    """Whether the door shows who is expected, to be tapped: it tells that to anyone with the code."""

    on: bool


@dataclass(frozen=True, slots=True)
class ExpectedListed:
    on: bool


@decide.register
def list_expected(command: ListExpected, state: Session, who: Actor) -> Iterable[ExpectedListed]:
    if command.on != state.setup.listed:
        yield ExpectedListed(command.on)


@evolve.register
def expected_listed(fact: ExpectedListed, state: Session) -> Session:
    return replace(state, setup=replace(state.setup, listed=fact.on))
