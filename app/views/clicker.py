"""What one press forward does now, and one press back: each a single act, said in words beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.session.closing import next_to_close
from app.session.history import Entry, Undone, struck
from app.session.obstacles import ObstacleAdded
from app.session.phases import PhaseEntered, after, before
from app.session.speaking import SpeakerCalled, StoodAside, TurnPassed, TurnSkipped
from app.session.state import Phase, Session
from app.session.tables import RestCollected
from app.views.in_hand import in_hand, neighbours
from app.views.people import holder
from app.views.steps import is_told
from app.views.taking_back import taken_back

TURN = (ObstacleAdded, RestCollected, SpeakerCalled, StoodAside, TurnPassed, TurnSkipped)
TABLE_KEYS = {
    "desk-call": "desk-call-table",
    "desk-pass-on": "desk-pass-on-table",
    "desk-pass-last": "desk-pass-last-table",
    "closing-pass": "desk-pass-last-table",
}
BY_RESULT = frozenset({Phase.RESULTS, Phase.OWNERS})
Said = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Press:
    """An act behind one button, and what the button says: `key`, and `what` it is about, with `values`."""

    kind: str
    fields: Said
    key: str
    values: Said = ()
    what: str = ""

    @property
    def given(self) -> dict[str, str | int]:
        return dict(self.fields)

    @property
    def said(self) -> dict[str, str | int]:
        return dict(self.values)


def forward(state: Session, pages: int) -> Press | None:
    """What is under way; then the next page of the wall, the next person or result, and the next part."""
    if begun := _begun(state):
        return begun
    page = state.wall.page
    if page + 1 < pages:
        return Press("turn_page", (("page", page + 1),), "page-after")
    if state.phase is Phase.ROUND and state.round.speaking is not None and not state.collecting:
        return _next_speaker(state)
    following = neighbours(state)[1] if state.phase in BY_RESULT else None
    if following:
        return Press("show_result", (("result", following),), "desk-next-result")
    return _to_part(state, "go_on", after(state.phase))


def back(state: Session, past: Sequence[Entry], pages: int) -> Press | None:
    page = min(state.wall.page, pages - 1)
    if page > 0:
        return Press("turn_page", (("page", page - 1),), "page-before")
    if state.phase is Phase.ROUND and (act := last_turn(past)):
        return undoing(state, past, act, "desk-back-to")
    earlier = neighbours(state)[0] if state.phase in BY_RESULT else None
    if earlier:
        return Press("show_result", (("result", earlier),), "desk-previous-result")
    part = before(state.phase)
    return _to_part(state, "go_back", part if part is not Phase.PREPARE else None)


def undo(state: Session, past: Sequence[Entry]) -> Press | None:
    """What the key of undo takes back: the room's last act that still stands, small taps on phones aside."""
    gone = struck(past)
    standing = (entry.act for entry in reversed(past) if entry.act not in gone and is_told(entry))
    act = next(standing, "")
    return undoing(state, past, act, "undo-this") if act else None


def undoing(state: Session, past: Sequence[Entry], act: str, key: str) -> Press:
    """Names its act, so that the press does what the button says, whatever happens meanwhile."""
    what, values = taken_back(state, past, act)
    return Press("undo", (("act", act),), key, values, what)


def last_turn(past: Sequence[Entry]) -> str:
    """The last act since this part began by which the floor moved or somebody was called."""
    gone = struck(past)
    for entry in reversed(past):
        if entry.act in gone or isinstance(entry.fact, Undone):
            continue
        if isinstance(entry.fact, PhaseEntered):
            return ""
        if isinstance(entry.fact, TURN) and not getattr(entry.fact, "silent", False):
            return entry.act
    return ""


def _begun(state: Session) -> Press | None:
    """A test that is open ends with its outcome; the closing round goes on to the next word."""
    here = in_hand(state) if state.phase is Phase.RESULTS else None
    if here and here.test and here.test.open:
        return Press("close_test", (("result", here.number),), "close-test")
    seat = next_to_close(state) if state.phase is Phase.CLOSING else None
    return Press("say_closing", (("seat", seat),), *_about("closing-pass", state, seat)) if seat else None


def _next_speaker(state: Session) -> Press:
    """Who was not called yet is called; who was called passes."""
    table = state.round
    turn = (("turn", table.turn),)
    speaking = table.speaking or 0
    if table.waits_for_call:
        return Press("call_speaker", turn, *_about("desk-call", state, speaking))
    coming = table.passes(speaking).speaking
    key, seat = ("desk-pass-on", coming) if coming else ("desk-pass-last", speaking)
    return Press("pass_turn", turn, *_about(key, state, seat))


def _about(key: str, state: Session, seat: int) -> tuple[str, Said]:
    """By name; with tables by the number of the table, and the name of its voice."""
    one = holder(state, seat, desk=True)
    if not one.table:
        return key, (("name", one.name),)
    return TABLE_KEYS[key], (("name", one.name), ("table", one.table))


def _to_part(state: Session, kind: str, part: Phase | None) -> Press | None:
    if part is None:
        return None
    key = "desk-go-on" if kind == "go_on" else "desk-go-back"
    return Press(kind, (("phase", str(state.phase)),), key, what=f"part-{part}")
