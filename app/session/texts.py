"""What may be typed where: the lengths, kept beside the fields they belong to and read by the door."""

from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True, slots=True)
class Graphemes:
    """At most this many letters as a person counts them."""

    at_most: int
    lines: bool = False


Name = Annotated[str, Graphemes(40)]
Short = Annotated[str, Graphemes(80)]
Line = Annotated[str, Graphemes(280)]
Paragraph = Annotated[str, Graphemes(2000, lines=True)]
PeopleList = Annotated[str, Graphemes(40000, lines=True)]
