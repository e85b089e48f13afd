"""At the door: whose name may be tapped."""

import pytest

from app.session.prepare import ChooseNames, ExpectPeople, ListExpected
from app.session.seats import TakeSeat
from app.session.state import NamesPolicy
from app.views.door import at_the_door, desk_prepare
from tests.session.histories import empty

LIST = "Ans, kraamzorg\nBram\n, gynaecoloog\nans"


def test_names_stand_there_only_once_the_desk_chose_so_and_without_who_is_in() -> None:
    table = empty().given(ExpectPeople(LIST))
    assert at_the_door(table.state) == ()
    table.given(ListExpected(on=True))
    assert at_the_door(table.state)[:2] == ("Ans", "Bram")
    table.given(TakeSeat("bram"))
    assert "Bram" not in at_the_door(table.state)


def test_names_only_facilitators_may_see_stand_at_no_door() -> None:
    table = empty().given(ExpectPeople(LIST), ListExpected(on=True))
    table.given(ChooseNames(NamesPolicy.FACILITATORS))
    assert at_the_door(table.state) == ()
    assert not desk_prepare(table.state).may_list


@pytest.mark.parametrize("people", ["", ", gynaecoloog"])
def test_without_names_there_is_nothing_to_choose(people: str) -> None:
    assert not desk_prepare(empty().given(ExpectPeople(people)).state).may_list
