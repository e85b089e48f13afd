"""Two seats of one person become one: the drafts of both are that person's, until the merge is undone."""

from typing import Any

import pytest

from tests.web.doors.stage import Stage


@pytest.fixture
def merged(stage: Stage) -> Stage:
    stage.goes_to("drafts")
    stage.done("seat", "keep_draft", draft="draft-one", text="Geen tijd")
    stage.done("other seat", "keep_draft", draft="draft-two", text="Geen geld")
    stage.done("desk", "merge_seats", keep=1, gone=2)
    return stage


def drafts(stage: Stage, role: str = "seat") -> list[str]:
    return [draft["text"] for draft in screen(stage, role)["drafts"]["drafts"]]


def screen(stage: Stage, role: str) -> dict[str, Any]:
    bearer = {"authorization": f"Bearer {stage.tokens[role]}"}
    answer = stage.served.browser.get(f"/api/sessions/{stage.session}/state", headers=bearer)
    found: dict[str, Any] = answer.json()["screen"]
    return found


def test_both_devices_have_the_drafts_of_both(merged: Stage) -> None:
    assert drafts(merged) == drafts(merged, "other seat") == ["Geen tijd", "Geen geld"]
    [chair] = screen(merged, "desk")["table"]["chairs"]
    assert chair["drafts"] == 2


def test_what_was_written_at_the_seat_that_went_can_be_said_changed_and_dropped(merged: Stage) -> None:
    merged.done("seat", "keep_draft", draft="draft-two", text="Geen geld voor het tweede jaar")
    assert sorted(drafts(merged)) == ["Geen geld voor het tweede jaar", "Geen tijd"]
    merged.done("seat", "drop_draft", draft="draft-one")
    merged.goes_to("round")
    merged.done("other seat", "say_obstacle", key="draft-two", text="Geen geld voor het tweede jaar")
    assert drafts(merged) == []


def test_an_undone_merge_gives_each_their_own_drafts_again(merged: Stage) -> None:
    merged.done("desk", "undo")
    assert drafts(merged) == ["Geen tijd"]
    assert drafts(merged, "other seat") == ["Geen geld"]


def test_the_drafts_of_somebody_who_left_are_not_counted(merged: Stage) -> None:
    merged.done("desk", "undo")
    merged.done("desk", "remove_seat", seat=2)
    assert screen(merged, "wall")["stage"]["count"] == 1
