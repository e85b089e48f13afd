"""The phone preview is for facilitators, and nothing can be done in it."""

from tests.web.doors.stage import Stage


def test_the_desk_sees_a_phone_in_which_nothing_can_be_pressed(stage: Stage) -> None:
    stage.goes_to("round")
    before = stage.room.seq
    answer = stage.get("desk", stage.path("desk", "phone?face=you"))
    policy = answer.headers["content-security-policy"]
    assert "Jij bent, Voorbeeld" in answer.text
    assert ' inert data-power="seat"' in answer.text
    assert "<script" not in answer.text
    assert policy.endswith("sandbox allow-same-origin")
    assert "form-action 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert answer.headers["x-frame-options"] == "SAMEORIGIN"
    assert stage.room.seq == before


def test_who_does_not_lead_sees_no_preview(stage: Stage) -> None:
    assert stage.get("scribe", stage.path("scribe", "phone")).status_code == 200
    for role in ("seat", "wall"):
        assert stage.get(role, stage.path(role, "phone")).status_code == 403


def test_no_private_draft_shows_in_it(stage: Stage) -> None:
    stage.goes_to("drafts")
    stage.done("seat", "keep_draft", draft="draft-of-bram", text="Niemand durft dit te zeggen")
    stage.goes_to("round")
    assert "Niemand durft" not in stage.get("desk", stage.path("desk", "phone?face=you")).text
