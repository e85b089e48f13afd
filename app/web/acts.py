"""The one door: a message, however it came, is judged once and answered once."""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from app.journal.drafts import Draft
from app.journal.writer import NotSaved
from app.live.going_on import to_the_end
from app.live.room import Room
from app.session.core import FACILITATORS, Refused, Role, require
from app.session.obstacles import SayObstacle
from app.session.rights import allowed
from app.session.speaking import WantTurn
from app.session.texts import Graphemes
from app.views.frame import Notice
from app.views.words import Words
from app.web.cleaning import fitted
from app.web.hands import first_doer
from app.web.house import House
from app.web.knocking import KINDS as KNOCKS
from app.web.knocking import answer_knock
from app.web.messages import COMMANDS, KEY, Message, command_from, read_message
from app.web.who import Visitor

log = logging.getLogger("tussenstap.acts")
DRAFT = Graphemes(280)
DRAFTING = frozenset({"keep_draft", "drop_draft", "move_draft"})
KINDS = DRAFTING | KNOCKS | set(COMMANDS)
CHANGED = "refused-changed-meanwhile"
MOST_PLACES = 10_000
MEANWHILE = frozenset({"changed_meanwhile", "moved_meanwhile", "lifted_meanwhile"})
STATUS = {"field_unreadable": 422, "too_long": 422, "too_long_by": 422, "text_unreadable": 422}


@dataclass(frozen=True, slots=True)
class Answered:
    """What the sender hears: an acknowledgement with the number, or a notice that says why not.

    `who` is the facilitator who was first, where that is why.
    """

    key: str
    status: int
    seq: int = 0
    notice: Notice | None = None
    facts: tuple[Any, ...] = ()
    who: str = ""

    def said(self, words: Words) -> str:
        """The notice in words; with a name where another facilitator was first."""
        if self.notice is None or not self.notice.key:
            return ""
        by = {"who": self.who} if self.who else {}
        return words(f"{self.notice.key}-by" if by else self.notice.key, **by, **self.notice.said)

    @property
    def well(self) -> bool:
        return self.status == 200

    @property
    def theirs(self) -> str:
        """What stands there now by somebody else's hand, so that both texts can be laid side by side."""
        changed = self.notice and self.notice.key == CHANGED
        return str(self.notice.said.get("text", "")) if self.notice and changed else ""

    @property
    def number(self) -> int | None:
        """The number given to what this act made: a seat, an obstacle, a group, a result."""
        return next((fact.number for fact in self.facts if getattr(fact, "counter", "")), None)


async def perform(house: House, room: Room, visitor: Visitor, raw: Any) -> Answered:
    """Judges, keeps and answers one message. Never raises for what a person can do wrong."""
    key = _said(raw, "key")[:64]
    kind = kind if (kind := _said(raw, "kind")) in KINDS else "?"
    try:
        message = read_message(raw)
        _keep_pace(house, visitor, message)
        answer = await to_the_end(_perform(house, room, visitor, message))
        if visitor.role in FACILITATORS:
            house.presence.hands.did(room, key, _said(raw, "desk"))
    except Refused as refused:
        answer = answer_of(key, refused)
        if refused.key in MEANWHILE and visitor.role in FACILITATORS:
            answer = replace(answer, who=first_doer(room, kind, raw))
    except NotSaved as error:
        log.error("not saved: session=%s kind=%s: %s", room.session, kind, error)  # noqa: TRY400 - one line
        answer = answer_of(key, error)
    log.info(
        "act session=%s by=%s kind=%s status=%s seq=%s why=%s",
        room.session,
        visitor.place,
        kind,
        answer.status,
        answer.seq,
        answer.notice.key if answer.notice else "",
    )
    return answer


def _said(raw: Any, name: str) -> str:
    """A part of a message for the answer and the log: nothing that breaks a line or cannot be sent."""
    value = raw.get(name) if isinstance(raw, dict) else None
    return value if isinstance(value, str) and value.isascii() and value.isprintable() else ""


def _keep_pace(house: House, visitor: Visitor, message: Message) -> None:
    if visitor.role is not Role.SEAT:
        return
    is_card = message.kind in {"say_obstacle", "keep_draft"}
    if not house.pace.may_act(visitor.session, visitor.place, card=is_card):
        raise Refused("too_fast")


async def _perform(house: House, room: Room, visitor: Visitor, message: Message) -> Answered:
    if message.kind in DRAFTING:
        return await _perform_draft(house, room, visitor, message)
    if message.kind in KNOCKS:
        await answer_knock(house, room, visitor, message)
        return Answered(message.key, 200, room.seq)
    command = command_from(message)
    done = await room.perform(command, visitor.acts(message.key), message.digest)
    if isinstance(command, SayObstacle) and visitor.seat is not None:
        await _drop(house, room, visitor.seat, message.key)
    return Answered(message.key, 200, done.seq, facts=done.facts or room.facts_of(message.key))


def answer_of(key: str, refused: Refused | NotSaved) -> Answered:
    """What the sender hears when it did not happen."""
    if isinstance(refused, NotSaved):
        return Answered(key, 507, notice=Notice("refused-not-saved"))
    values = tuple(sorted(refused.values.items()))
    notice = Notice(f"refused-{refused.key.replace('_', '-')}", values)
    status = 429 if refused.key == "too_fast" else STATUS.get(refused.key, 409)
    return Answered(key, status, notice=notice)


async def _perform_draft(house: House, room: Room, visitor: Visitor, message: Message) -> Answered:
    """A draft is no act of the session: a plain row that only its author reads.

    A form sent before its script was there names no draft: its own key is the draft's.
    """
    draft = message.fields.get("draft", message.key)
    if visitor.seat is None or not isinstance(draft, str) or not KEY.fullmatch(draft):
        raise Refused("message_unreadable")
    if message.kind == "drop_draft":
        await _drop(house, room, visitor.seat, draft)
        return Answered(message.key, 200, room.seq)
    if message.kind == "move_draft":
        seats = (visitor.seat, *room.lists_of(visitor.seat))
        await asyncio.wrap_future(house.drafts.move(room.session, seats, draft, _place(message) or 0))
        await house.rooms.read_drafts(room)
        return Answered(message.key, 200, room.seq)
    place = _place(message)
    if place is None:
        place = _own_place(chain.from_iterable(room.lists_of(visitor.seat).values()), draft)
    kept = Draft(draft, _draft_text(message), place)
    if not await asyncio.wrap_future(house.drafts.keep(room.session, visitor.seat, kept)):
        raise Refused("drafts_full")
    await _drop(house, room, visitor.seat, draft, besides=visitor.seat)
    await _want_turn(room, visitor, message)
    return Answered(message.key, 200, room.seq)


def _draft_text(message: Message) -> str:
    typed = message.fields.get("text")
    text = fitted(typed, DRAFT) if isinstance(typed, str) else ""
    require(text, "obstacle_empty")
    return text


def _place(message: Message) -> int | None:
    place = str(message.fields.get("place", ""))[:6]
    return int(place) % MOST_PLACES if place.isdecimal() else None


def _own_place(drafts: Iterable[Draft], key: str) -> int:
    """Rewritten, a draft stays where it stood; a new one comes last."""
    places = {one.key: one.place for one in drafts}
    return places.get(key, max(places.values(), default=-1) + 1)


async def _want_turn(room: Room, visitor: Visitor, message: Message) -> None:
    """Who was done and writes another has one after all; the draft is kept whatever comes of it."""
    who = visitor.acts(f"{message.key[:59]}-want")
    if visitor.seat in room.state.round.standing and allowed(WantTurn, room.state, who):
        await room.perform(WantTurn(), who, message.digest)


async def _drop(house: House, room: Room, seat: int, draft: str, besides: int | None = None) -> None:
    """Also from the list of a seat that became part of this one."""
    for number in ({seat} | room.lists_of(seat).keys()) - {besides}:
        await asyncio.wrap_future(house.drafts.drop(room.session, number, draft))
    await house.rooms.read_drafts(room)
