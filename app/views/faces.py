"""Which face of a turn a phone shows in the round."""

from app.session.state import Session
from app.views.people import coming_up


def face_of(state: Session, seat: int) -> str:
    """ "away", "over" (last call), "you", "standing" (done), "done" (just spoke), "nearly" or "waiting"."""
    table = state.round
    if seat in table.away:
        return "away"
    if table.is_over:
        return "over"
    if table.speaking == seat:
        return "you"
    if seat in table.standing:
        return "standing"
    latest = max(state.standing(), key=lambda one: one.number, default=None)
    if latest and latest.seat == seat and not table.passed:
        return "done"
    return "nearly" if seat in coming_up(table)[:1] else "waiting"
