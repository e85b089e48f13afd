"""The chairs round the table, as the desk sees them."""

from app.session.phases import GoOn
from app.session.speaking import PassTurn, StandAside
from app.session.state import Phase
from app.views.chairs import DeskTable, desk_table
from app.views.weather import Weather
from tests.session.histories import DORA, Table, at


def marked(table: Table) -> list[str]:
    shown = desk_table(table.state, Weather())
    assert isinstance(shown, DeskTable)
    return ["done" if one.standing else "passed" if one.passed else "" for one in shown.chairs]


def test_who_passed_is_marked_while_the_round_lasts_and_not_after_it() -> None:
    table = at(Phase.ROUND).given(PassTurn(), PassTurn(), StandAside(seat=DORA))
    assert marked(table) == ["passed", "passed", "done"]
    table.given(GoOn(Phase.ROUND))
    assert marked(table) == ["", "", ""]
