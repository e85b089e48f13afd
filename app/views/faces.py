"""Which face of a turn a phone shows in the round."""

from app.session.state import Session
from app.views.people import coming_up


def face_of(state: Session, seat: int) -> str:
    """ "away", "over" (last call), "you", "standing" (done), "done" (just spoke), "nearly" or "waiting".

    Who is not the voice of their table has "table" (its turn now), "beside" or "beside-over"; while the
    rest is collected in silence everybody has "collect".
    """
    if seat in state.round.away:
        return "away"
    if state.collecting:
        return "collect"
    return _own(state, seat) if state.round.voice_of(seat) == seat else _beside(state, seat)


def _own(state: Session, seat: int) -> str:
    table = state.round
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


def _beside(state: Session, seat: int) -> str:
    """Somebody else speaks for this table."""
    if state.round.is_over:
        return "beside-over"
    return "table" if state.round.speaking == state.round.voice_of(seat) else "beside"
