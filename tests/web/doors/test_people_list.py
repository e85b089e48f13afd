"""The pasted list of people has a door of its own, because it may be long; it is judged like any act."""

import pytest

from tests.web.doors.stage import Stage

FIVE_HUNDRED = "\n".join(
    f"Deelnemer Van Den Achternaam {number}, verloskundige, Organisatie {number}" for number in range(500)
)


def pasted(stage: Stage, role: str, people: str) -> tuple[int, str]:
    headers = {"accept": "application/json"}
    answer = stage.post(role, stage.path(role, "people"), data={"people": people}, headers=headers)
    return answer.status_code, answer.json().get("notice", "") if role != "wall" else ""


@pytest.mark.parametrize("role", ["desk", "scribe"])
def test_a_list_of_five_hundred_is_kept_whole(stage: Stage, role: str) -> None:
    assert len(FIVE_HUNDRED) > 16_384
    assert pasted(stage, role, FIVE_HUNDRED) == (200, "")
    assert len(stage.room.state.setup.expected) == 500
    assert stage.room.state.setup.invited == FIVE_HUNDRED


def test_too_many_people_are_refused_in_a_sentence_and_nothing_changes(stage: Stage) -> None:
    many = "\n".join(f"iemand {number}" for number in range(601))
    status, notice = pasted(stage, "desk", many)
    assert (status, bool(notice)) == (409, True)
    assert stage.room.state.setup.expected == ()


@pytest.mark.parametrize("role", ["seat", "wall"])
def test_nobody_else_changes_the_list(stage: Stage, role: str) -> None:
    stage.post(role, stage.path(role, "people"), data={"people": "Dora"})
    stage.post(role, f"/s/{stage.session}/desk/people", data={"people": "Dora"})
    assert stage.room.state.setup.expected == ()


def test_without_a_script_the_form_leads_back_to_the_desk(stage: Stage) -> None:
    answer = stage.post("desk", stage.path("desk", "people"), data={"people": "Dora, JGZ"})
    assert (answer.status_code, answer.headers["location"]) == (303, stage.path("desk"))


def test_even_a_list_has_its_limit_and_other_doors_keep_theirs(stage: Stage) -> None:
    for path, size in ((stage.path("desk", "people"), 140_000), (stage.path("desk", "acts"), 20_000)):
        assert stage.post("desk", path, data={"people": "x" * size}).status_code == 413


def test_a_closed_door_names_nobody_who_is_expected(stage: Stage) -> None:
    pasted(stage, "desk", "Dora, JGZ")
    stage.goes_to("door")
    stage.done("desk", "list_expected", on=True)
    assert "Dora" in stage.get("stranger", f"/j/{stage.code}").text
    stage.done("desk", "set_door", open=False)
    assert "Dora" not in stage.get("stranger", f"/j/{stage.code}").text
