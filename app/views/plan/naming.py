"""Who is called what: names, perspectives instead of names, or nobody at all."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.session.seats import same_name
from app.session.state import Expected, NamesPolicy, Owner, OwnerKind, Seat, Session
from app.views.plan.record import Names, Person, PlanOwner, Voice


@dataclass(frozen=True, slots=True)
class Naming:
    """`policy` is what the room was promised; `names` is what this reader asked for, never more than that.

    `groups` are the organisations and roles that are known: their names are nobody's own.
    """

    names: Names
    policy: NamesPolicy
    seats: Mapping[int, Seat]
    groups: frozenset[str] = frozenset()

    def author(self, seat: int | None) -> Voice:
        """Who said something. "Alleen begeleiders" holds outside the room too: then never by name."""
        voice = self.known(seat)
        return Voice(perspective=voice.perspective) if self.policy is NamesPolicy.FACILITATORS else voice

    def known(self, seat: int | None) -> Voice:
        """Somebody at the table, in a part they took openly: owner, helper, participant."""
        sits = self._seat(seat)
        if sits is None or self.names is Names.WITHOUT:
            return Voice()
        return Voice(sits.name if self.names is Names.NAMES else "", sits.perspective)

    def called(self, name: str) -> Voice:
        """Somebody written down by name, at the table or not."""
        if not name:
            return Voice()
        sits = next((seat for seat in self.seats.values() if same_name(seat.name, name)), None)
        if sits is not None:
            return self.known(sits.number)
        return Voice(name if self.names is Names.NAMES else "")

    def crowd(self, typed: str) -> tuple[str, ...]:
        """Several written down at once, "Joost, Femke en de Zorgkring": each as this reader may see them."""
        parts = (name.strip() for part in re.split(r"[,;\n]", typed) for name in self._apart(part.strip()))
        return tuple(dict.fromkeys(shown for part in parts if part and (shown := self._one_of(part))))

    def _apart(self, part: str) -> list[str]:
        """ "Femke en Olga" are two, "Zorgverzekeraar De Brug en Wal" is one: by whom we know."""
        pieces = re.split(r" (?:en|and) ", part)
        known = any(self._is_known(piece) for piece in pieces) and not self._is_known(part)
        return pieces if known else [part]

    def _is_known(self, name: str) -> bool:
        return name.casefold() in self.groups or any(same_name(one.name, name) for one in self.seats.values())

    def _one_of(self, name: str) -> str:
        if self.names is Names.NAMES or name.casefold() in self.groups:
            return name
        return self.called(name).perspective if self.names is Names.ROLES else ""

    def owner(self, owner: Owner) -> PlanOwner:
        return PlanOwner(owner.kind, self._owner_voice(owner), owner.consent)

    def _owner_voice(self, owner: Owner) -> Voice:
        if owner.kind is OwnerKind.ORGANISATION:
            return Voice(owner.name)
        if owner.kind is OwnerKind.ROLE:
            return Voice() if self.names is Names.WITHOUT else Voice(owner.name)
        return self.known(owner.seat) if owner.seat is not None else self.called(owner.name)

    def person(self, who: Seat | Expected) -> Person:
        if self.names is Names.WITHOUT:
            return Person(perspective=who.perspective)
        return Person(who.name if self.names is Names.NAMES else "", who.perspective, who.organisation)

    def _seat(self, number: int | None) -> Seat | None:
        """The seat a person has now, when two seats turned out to be one."""
        seat = self.seats.get(number or 0)
        while seat is not None and seat.merged_into is not None:
            seat = self.seats.get(seat.merged_into)
        return seat


def participants(state: Session, naming: Naming) -> tuple[Person, ...]:
    """Everybody at the table as they sit, then those who left but gave something."""
    gave = {card.seat for card in state.obstacles.values()} | set(state.closing)
    left = (seat for seat in state.seats.values() if seat.gone and seat.merged_into is None)
    seats = (*state.at_table(), *(seat for seat in left if seat.number in gave))
    people = tuple(naming.person(seat) for seat in seats)
    # Without names the order of the table would still tell who is who.
    return tuple(sorted(people, key=_perspective)) if naming.names is Names.WITHOUT else people


def _perspective(person: Person) -> str:
    return person.perspective.casefold()


def absent(state: Session, naming: Naming) -> tuple[Person, ...]:
    """Who was expected and whose perspective nobody brought (R3)."""
    here = {seat.perspective.casefold().strip() for seat in state.at_table()}
    names = {seat.name.casefold().strip() for seat in state.at_table()}
    missed = (
        naming.person(one)
        for one in state.setup.expected
        if one.name.casefold().strip() not in names and one.perspective.casefold().strip() not in here
    )
    return tuple(person for person in missed if person != Person())


def known_groups(state: Session) -> frozenset[str]:
    """Organisations, perspectives and roles people told of themselves or of an owner."""
    told: tuple[Seat | Expected, ...] = (*state.seats.values(), *state.setup.expected)
    owners = (one.owner for one in state.results.values())
    named = (one.name for one in owners if one and one.kind is not OwnerKind.PERSON)
    return frozenset(
        text.casefold()
        for text in (*(one.organisation for one in told), *(one.perspective for one in told), *named)
        if text
    )
