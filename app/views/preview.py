"""What a participant's phone shows now, for the desk: nobody's, so that nobody's answers leak.

A made-up person sits down at the end of the table, in a copy of the present. Nothing of it is kept.
"""

from dataclasses import replace

from app.session.core import evolve
from app.session.seats import SeatTaken
from app.session.state import Phase, Session
from app.views import drafting, screens
from app.views.frame import Notice
from app.views.render import Screen
from app.views.scene import Scene


def phone_preview(scene: Scene, name: str, *, turn: bool) -> Screen:
    """A whole phone. `turn`: as it looks when it is this person's turn."""
    number, table = scene.state.next_number("seats"), scene.state.round
    seated: Session = evolve(SeatTaken(number, name, "", "", phone=True), scene.state)
    # At the last call nobody has one left, and nor has this one.
    passed = table.passed | {number} if table.is_over else table.passed
    at_end = replace(table, order=(*table.order, number), passed=passed)
    table = seated.round if table.tables else at_end
    if turn and seated.phase is Phase.ROUND and not table.is_over:
        table = replace(table.voiced(number), speaking=number, called=number)
    seated = replace(seated, round=table)
    own = replace(scene, state=seated, seat=number)
    return {**screens.seat(own), **drafting.own(seated, number, ()), "notice": Notice()}
