"""Who leads and who helps, as each kind of viewer may know it. A no is known at the desk only."""

from dataclasses import dataclass

from app.session.seats import same_name
from app.session.state import Consent, NamesPolicy, Owner, OwnerKind, Result, Session
from app.views.people import Person, person

UNDECIDED = frozenset({Consent.ASKED, Consent.LATER})


@dataclass(frozen=True, slots=True)
class Lead:
    """`who` sits at the table; `name` is somebody absent, a role or an organisation, if it may be known."""

    consent: str
    kind: str
    who: Person | None = None
    name: str = ""
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Helpers:
    """`more` are those whose names this viewer may not see."""

    people: tuple[Person, ...] = ()
    more: int = 0


def is_decided(owner: Owner) -> bool:
    """Not only asked: until then nobody but the desk and the person asked knows."""
    return owner.consent not in UNDECIDED


def lead(state: Session, result: Result, *, desk: bool = False, seat: int | None = None) -> Lead | None:
    """Whom we asked stands on no wall: otherwise the room would see who said "liever niet"."""
    owner = result.owner
    if owner is None:
        return None
    mine = seat is not None and owner.seat == seat
    if not (is_decided(owner) or desk or mine):
        return Lead(str(Consent.ASKED), str(owner.kind))
    who = person(state, owner.seat, desk=desk) if owner.seat is not None else None
    may_know = desk or owner.kind is not OwnerKind.PERSON or not names_hidden(state)
    name = owner.name if who is None and may_know else ""
    return Lead(str(owner.consent), str(owner.kind), who, name, mine)


def names_hidden(state: Session) -> bool:
    return state.setup.names is NamesPolicy.FACILITATORS


def helpers(state: Session, result: Result, *, desk: bool = False) -> Helpers:
    shown = [_helper(state, name, desk=desk) for name in result.helpers]
    known = tuple(one for one in shown if one)
    return Helpers(known, len(shown) - len(known))


def _helper(state: Session, name: str, *, desk: bool) -> Person | None:
    seat = next((one for one in state.at_table() if same_name(one.name, name)), None)
    if seat:
        return person(state, seat.number, desk=desk)
    return Person(0, name) if desk or not names_hidden(state) else None
