"""The closing round and improvements."""

from app.session.closing import (
    ClosingSaid,
    Improve,
    ImprovementNoted,
    SayClosing,
    next_to_close,
)
from app.session.history import Undo
from app.session.seats import RemoveSeat, StepOut, TakeSeat
from app.session.state import Phase
from tests.session.histories import BRAM, CHIDI, DORA, EVERT, with_results


def test_each_says_what_matters_most_or_passes():
    table = with_results(3, Phase.CLOSING)
    assert next_to_close(table.state) == BRAM
    table.when(SayClosing("samen", (1, 2, 1)), BRAM).then(ClosingSaid(BRAM, "samen", (1, 2)))
    table.given(SayClosing(), who=CHIDI)
    assert table.state.closing[CHIDI].passed
    assert next_to_close(table.state) == DORA
    table.given(SayClosing("ja", seat=DORA))
    assert next_to_close(table.state) is None
    table.given(SayClosing("toch iets"), who=CHIDI)
    assert not table.state.closing[CHIDI].passed


def test_a_closing_word_is_ones_own_with_at_most_three_stars_for_what_exists():
    table = with_results(3, Phase.CLOSING).when(SayClosing("x", seat=CHIDI), BRAM).refused("not_your_seat")
    table.when(SayClosing("x")).refused("unknown_seat")
    table.when(SayClosing("x", (1, 2, 3, 1)), BRAM).refused("too_many_stars", most=3)
    table.when(SayClosing("x", (9,)), BRAM).refused("unknown_result")


def test_who_is_away_or_gone_is_not_asked_and_who_comes_late_is():
    table = with_results(1, Phase.CLOSING).given(StepOut(BRAM), RemoveSeat(CHIDI), TakeSeat("Evert"))
    table.given(SayClosing(seat=DORA))
    assert next_to_close(table.state) == EVERT


def test_improvements_for_the_next_session():
    table = with_results(1, Phase.CLOSING).when(Improve("de stoelen"), BRAM)
    table.then(ImprovementNoted(1, BRAM, "de stoelen", good=False))
    table.when(Improve("de soep", good=True)).then(ImprovementNoted(2, None, "de soep", good=True))
    table.when(Improve("")).refused("improvement_empty")


def test_a_late_joiner_who_said_something_at_the_end_is_not_undone():
    table = with_results(1, Phase.CLOSING).given(TakeSeat("Evert"))
    came = table.act()
    for command in (SayClosing("dag"), Improve("koffie")):
        table.given(command, who=EVERT).when(Undo(came)).refused("later_builds_on_this")
        table.given(Undo())
