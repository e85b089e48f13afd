"""Obstacles: named one per turn, seconded, edited with the first words kept, joined and split by people."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from app.session.core import Actor, Role, decide, evolve, require, seat_meant
from app.session.state import Missing, NamesPolicy, Obstacle, Phase, Session
from app.session.texts import Line


@dataclass(frozen=True, slots=True)
class SayObstacle:
    """Names an obstacle: by the seat whose turn it is, or typed at the desk in a seat's name.

    `turn` is the turn the desk saw; typed for a turn that has passed, it is refused. `aloud`: the desk reads
    it to the room, because whoever wrote it cannot or will not. While the rest is collected in silence,
    nobody needs a turn and no turn moves.
    """

    text: Line
    seat: int | None = None
    turn: int | None = None
    aloud: bool = False


@dataclass(frozen=True, slots=True)
class ObstacleAdded:
    counter: ClassVar[str] = "obstacles"
    number: int
    seat: int
    text: str
    typed: bool
    floor: bool = False
    silent: bool = False
    aloud: bool = False


@decide.register
def say_obstacle(command: SayObstacle, state: Session, who: Actor) -> Iterable[ObstacleAdded]:
    seat = seat_meant(who, command.seat, state)
    require(command.text, "obstacle_empty")
    require(command.turn in {None, state.round.turn}, "turn_moved_on")
    silent = state.phase is Phase.ROUND and state.collecting
    if who.role is Role.SEAT and not silent:
        require_turn(seat, state)
    floor = state.phase is Phase.ROUND and not silent and state.round.speaking == state.round.voice_of(seat)
    number = state.next_number("obstacles")
    aloud = command.aloud and not silent
    yield ObstacleAdded(number, seat, command.text, who.facilitates, floor, silent, aloud)


def require_turn(seat: int, state: Session) -> None:
    speaking = state.round.speaking
    require(speaking is not None, "nobody_speaks")
    name = state.seat(speaking).name if speaking else ""
    hidden = state.setup.names is NamesPolicy.FACILITATORS
    require(speaking == seat or not hidden, "not_your_turn")
    require(speaking == seat, "someone_elses_turn", name=name)


@evolve.register
def obstacle_added(fact: ObstacleAdded, state: Session) -> Session:
    seat = state.sitting(fact.seat).number
    card = Obstacle(fact.number, seat, fact.text, fact.text, fact.typed, aloud=fact.aloud)
    in_turn = state.phase is Phase.ROUND and not fact.silent
    heard = state.round.speaks(seat, floor=fact.floor) if in_turn else state.round
    wall = replace(state.wall, obstacle=None, page=0)
    return replace(state.with_obstacle(card), round=heard, wall=wall)


@dataclass(frozen=True, slots=True)
class EditObstacle:
    """Better words for a card; the first words are kept. `version` is the one the editor saw."""

    obstacle: int
    text: Line
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ObstacleEdited:
    obstacle: int
    text: str


@decide.register
def edit_obstacle(command: EditObstacle, state: Session, who: Actor) -> Iterable[ObstacleEdited]:
    card = known(command.obstacle, state)
    require(who.facilitates or card.seat == who.seat, "not_your_obstacle")
    require(command.text, "obstacle_empty")
    require(command.version in {None, card.version}, "changed_meanwhile", text=card.text)
    if command.text != card.text:
        yield ObstacleEdited(card.number, command.text)


@evolve.register
def obstacle_edited(fact: ObstacleEdited, state: Session) -> Session:
    card = state.obstacle(fact.obstacle)
    return state.with_obstacle(replace(card, text=fact.text, version=card.version + 1))


def known(number: int, state: Session) -> Obstacle:
    require(number in state.obstacles, "unknown_obstacle")
    return state.obstacle(number)


@dataclass(frozen=True, slots=True)
class SecondObstacle:
    """ "Die heb ik ook": counts instead of repeating. `on` false takes it back."""

    obstacle: int
    seat: int | None = None
    on: bool = True


@dataclass(frozen=True, slots=True)
class ObstacleSeconded:
    obstacle: int
    seat: int
    on: bool


@decide.register
def second_obstacle(command: SecondObstacle, state: Session, who: Actor) -> Iterable[ObstacleSeconded]:
    seat = seat_meant(who, command.seat, state)
    card = known(command.obstacle, state)
    require(card.stands, "obstacle_gone", number=card.number)
    require(card.seat != seat, "own_obstacle")
    if (seat in card.seconds) != command.on:
        yield ObstacleSeconded(card.number, seat, command.on)


@evolve.register
def obstacle_seconded(fact: ObstacleSeconded, state: Session) -> Session:
    card, seat = state.obstacle(fact.obstacle), state.sitting(fact.seat).number
    others = tuple(one for one in card.seconds if one != seat)
    return state.with_obstacle(replace(card, seconds=(*others, seat) if fact.on else others))


@dataclass(frozen=True, slots=True)
class MergeObstacles:
    """Two cards that say the same become one; both texts and both names stay underneath."""

    keep: int
    gone: int


@dataclass(frozen=True, slots=True)
class ObstaclesMerged:
    keep: int
    gone: int


@decide.register
def merge_obstacles(command: MergeObstacles, state: Session, who: Actor) -> Iterable[ObstaclesMerged]:
    keep, gone = known(command.keep, state), known(command.gone, state)
    require(keep.number != gone.number, "same_obstacle")
    require(keep.stands, "obstacle_gone", number=keep.number)
    require_movable(gone.number, state, beside=keep.number)
    yield ObstaclesMerged(keep.number, gone.number)


def require_movable(card: int, state: Session, beside: int | None = None) -> None:
    """The card stands, and no lock holds it; `beside` a card of its own locked group it may go."""
    require(known(card, state).stands, "obstacle_gone", number=card)
    group = state.group_of(card)
    held = group is not None and group.locked and beside not in group.cards
    require(not held, "group_locked", title=group.title if group else "")


@evolve.register
def obstacles_merged(fact: ObstaclesMerged, state: Session) -> Session:
    keep, gone = state.standing_card(fact.keep), state.standing_card(fact.gone)
    joined = replace(
        state.with_obstacle(replace(gone, merged_into=keep.number)), groups=state.groups_without(gone.number)
    )
    group = state.group_of(gone.number)
    if group and state.group_of(keep.number) is None and keep.aside is None:
        here = joined.group(group.number)
        joined = joined.with_group(replace(here, cards=(*here.cards, keep.number)))
    return joined


@dataclass(frozen=True, slots=True)
class UnmergeObstacle:
    obstacle: int


@dataclass(frozen=True, slots=True)
class ObstacleUnmerged:
    obstacle: int


@decide.register
def unmerge_obstacle(command: UnmergeObstacle, state: Session, who: Actor) -> Iterable[ObstacleUnmerged]:
    require(known(command.obstacle, state).merged_into is not None, "not_merged")
    yield ObstacleUnmerged(command.obstacle)


@evolve.register
def obstacle_unmerged(fact: ObstacleUnmerged, state: Session) -> Session:
    card = state.obstacle(fact.obstacle)
    if card.merged_into is None:
        raise Missing(card.number)
    return state.with_obstacle(replace(card, merged_into=None))


@dataclass(frozen=True, slots=True)
class SplitObstacle:
    """A card with two topics becomes two: the first keeps its number, the second gets a new one."""

    obstacle: int
    first: Line
    second: Line


@dataclass(frozen=True, slots=True)
class ObstacleSplitOff:
    counter: ClassVar[str] = "obstacles"
    number: int
    source: int
    text: str


@decide.register
def split_obstacle(
    command: SplitObstacle, state: Session, who: Actor
) -> Iterable[ObstacleEdited | ObstacleSplitOff]:
    card = known(command.obstacle, state)
    require(command.first and command.second, "obstacle_empty")
    require(card.stands, "obstacle_gone", number=card.number)
    if command.first != card.text:
        yield ObstacleEdited(card.number, command.first)
    yield ObstacleSplitOff(state.next_number("obstacles"), card.number, command.second)


@evolve.register
def obstacle_split_off(fact: ObstacleSplitOff, state: Session) -> Session:
    source = state.standing_card(fact.source)
    part = replace(source, number=fact.number, text=fact.text, original=fact.text, version=1, seconds=())
    return state.with_obstacle(part)
