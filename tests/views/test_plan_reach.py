"""Where a text or a choice stands: told by the templates."""

import pytest

from app.session.plan_values import PlanField
from app.views.plan_reach import DETAILS, only_in
from app.views.words import Words

PARTS = ("information", "kick_off", "training", "practice", "conditions", "registration")


@pytest.mark.parametrize("name", PARTS)
def test_a_part_of_an_execution_plan_stands_there_only(name: str) -> None:
    assert only_in(name, Words("nl")) == ("Uitvoeringsplan",)


def test_every_other_text_stands_in_every_kind_of_plan() -> None:
    limited = {str(name) for name in PlanField if only_in(name, Words("nl"))}
    assert limited == set(PARTS)


def test_a_theme_a_level_a_phase_and_a_part_each_have_one_kind_of_plan() -> None:
    found = {name: only_in(name, Words("nl")) for name in DETAILS}
    assert found == {
        "theme": ("Werkagenda",),
        "measure": (),
        "level": ("Programmaplan",),
        "stage": ("Programmaplan",),
        "part": ("Uitvoeringsplan",),
    }
