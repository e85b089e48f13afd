"""Who leads a result, and who joins in. Nobody is volunteered: an owner said yes, or stands as proposed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.session.core import Actor, decide, evolve, require, seat_meant
from app.session.results import known
from app.session.state import Consent, Missing, Owner, OwnerKind, Session
from app.session.texts import Short


@dataclass(frozen=True, slots=True)
class AssignOwner:
    """One press at the desk: somebody at the table said yes in the room, or another is proposed.

    A seat: that person said yes aloud. Else a name: an absent person, a role or an organisation, with
    `said_yes` when that is known.
    """

    result: int
    seat: int | None = None
    name: Short = ""
    owner_kind: OwnerKind = OwnerKind.PERSON
    said_yes: bool = False


@dataclass(frozen=True, slots=True)
class OwnerAssigned:
    result: int
    kind: OwnerKind
    name: str
    seat: int | None
    consent: Consent


@decide.register
def assign_owner(command: AssignOwner, state: Session, who: Actor) -> Iterable[OwnerAssigned]:
    result = known(command.result, state)
    if command.seat is not None:
        seat = state.seat(seat_meant(who, command.seat, state))
        yield OwnerAssigned(result.number, OwnerKind.PERSON, seat.name, seat.number, Consent.SAID_YES)
        return
    require(command.name, "owner_missing")
    consent = Consent.SAID_YES if command.said_yes else Consent.PROPOSED
    yield OwnerAssigned(result.number, command.owner_kind, command.name, None, consent)


@evolve.register
def owner_assigned(fact: OwnerAssigned, state: Session) -> Session:
    result = state.result(fact.result)
    if fact.seat is None:
        return state.with_result(replace(result, owner=Owner(fact.kind, fact.name, None, fact.consent)))
    seat = state.sitting(fact.seat)
    owner = Owner(fact.kind, seat.name, seat.number, fact.consent)
    return state.with_result(replace(result, owner=owner, declined=result.declined - {seat.number}))


@dataclass(frozen=True, slots=True)
class AskOwner:
    """Asks one person on their own phone."""

    result: int
    seat: int


@dataclass(frozen=True, slots=True)
class OwnerAsked:
    result: int
    seat: int


@decide.register
def ask_owner(command: AskOwner, state: Session, who: Actor) -> Iterable[OwnerAsked]:
    yield OwnerAsked(known(command.result, state).number, seat_meant(who, command.seat, state))


@evolve.register
def owner_asked(fact: OwnerAsked, state: Session) -> Session:
    result, seat = state.result(fact.result), state.sitting(fact.seat)
    owner = Owner(OwnerKind.PERSON, seat.name, seat.number, Consent.ASKED)
    return state.with_result(replace(result, owner=owner, declined=result.declined - {seat.number}))


class Reply(StrEnum):
    YES = "yes"
    RATHER_NOT = "rather_not"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class ReplyOwnership:
    """The asked person's own answer; the desk may pass it on for somebody without a phone."""

    result: int
    reply: Reply
    seat: int | None = None


@dataclass(frozen=True, slots=True)
class OwnershipReplied:
    result: int
    seat: int
    reply: Reply


@decide.register
def reply_ownership(command: ReplyOwnership, state: Session, who: Actor) -> Iterable[OwnershipReplied]:
    seat = seat_meant(who, command.seat, state)
    owner = known(command.result, state).owner
    require(owner and owner.seat == seat, "not_asked")
    yield OwnershipReplied(command.result, seat, command.reply)


@evolve.register
def ownership_replied(fact: OwnershipReplied, state: Session) -> Session:
    result, seat = state.result(fact.result), state.sitting(fact.seat)
    if result.owner is None or result.owner.seat != seat.number:
        raise Missing(fact.result)
    if fact.reply is Reply.RATHER_NOT:
        return state.with_result(replace(result, owner=None, declined=result.declined | {seat.number}))
    consent = Consent.ACCEPTED if fact.reply is Reply.YES else Consent.LATER
    owner = Owner(OwnerKind.PERSON, seat.name, seat.number, consent)
    return state.with_result(replace(result, owner=owner))


@dataclass(frozen=True, slots=True)
class ClearOwner:
    result: int


@dataclass(frozen=True, slots=True)
class OwnerCleared:
    result: int


@decide.register
def clear_owner(command: ClearOwner, state: Session, who: Actor) -> Iterable[OwnerCleared]:
    if known(command.result, state).owner:
        yield OwnerCleared(command.result)


@evolve.register
def owner_cleared(fact: OwnerCleared, state: Session) -> Session:
    return state.with_result(replace(state.result(fact.result), owner=None))


@dataclass(frozen=True, slots=True)
class SetHelper:
    """ "Doet mee": any number of helpers beside the owner, by name; `on` false takes one away."""

    result: int
    name: Short = ""
    on: bool = True


@dataclass(frozen=True, slots=True)
class HelperSet:
    result: int
    name: str
    on: bool


@decide.register
def set_helper(command: SetHelper, state: Session, who: Actor) -> Iterable[HelperSet]:
    result = known(command.result, state)
    own = state.seat(who.seat).name if not who.facilitates and who.seat else command.name
    require(own, "name_missing")
    if (own in result.helpers) != command.on:
        yield HelperSet(result.number, own, command.on)


@evolve.register
def helper_set(fact: HelperSet, state: Session) -> Session:
    result = state.result(fact.result)
    rest = tuple(name for name in result.helpers if name != fact.name)
    return state.with_result(replace(result, helpers=(*rest, fact.name) if fact.on else rest))
