"""A group by its mark: letter, shape and colour, so that meaning never hangs on colour alone.

The mark follows from the group's number and never shifts; the key at the desk follows from its place.
"""

from dataclasses import dataclass
from string import ascii_uppercase

from app.session.state import Group, Session

SHAPES = ("circle", "square", "triangle", "diamond", "hexagon", "pentagon")
COLOURS = 8
# Digits first, then the letters that mean nothing else at the desk.
KEYS = "123456789acdefghijkoprstuvwy"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a group is recognised on every screen."""

    number: int
    title: str
    letter: str
    shape: str
    colour: int


def mark(group: Group) -> Mark:
    place = group.number - 1
    return Mark(
        group.number, group.title, letter(group.number), SHAPES[place % len(SHAPES)], place % COLOURS + 1
    )


def letter(number: int) -> str:
    """1 is A, 26 is Z, 27 is AA."""
    ahead, last = divmod(number - 1, len(ascii_uppercase))
    return (letter(ahead) if ahead else "") + ascii_uppercase[last]


def in_order(state: Session) -> tuple[Group, ...]:
    """Groups in the order in which they were founded."""
    return tuple(sorted(state.groups.values(), key=lambda group: group.number))


def key_of(place: int) -> str:
    """The key that sends a card to the group in this place, counted from 0; none after the last."""
    return KEYS[place] if place < len(KEYS) else ""
