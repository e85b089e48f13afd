"""Without a script a refused text stays on the page, and what went well is a fresh one."""

import pytest

from app.web.kept import kept_from
from tests.web.doors.stage import Stage


@pytest.fixture
def round_(stage: Stage) -> Stage:
    stage.goes_to("round")
    return stage


def test_without_a_script_a_refused_text_stands_on_the_page_again(round_: Stage) -> None:
    form = {"kind": "say_obstacle", "text": "Geen geld <b>& tijd</b>", "seat": "2"}
    for role in ("other seat", "seat"):
        long = (
            {**form, "text": "x" * 281} if role == "seat" else {k: v for k, v in form.items() if k != "seat"}
        )
        answer = round_.post(role, round_.path(role, "acts"), data=long)
        assert answer.status_code == (422 if role == "seat" else 409)
        assert 'class="kept"' in answer.text
        assert ("x" * 281 if role == "seat" else "Geen geld &lt;b&gt;&amp; tijd&lt;/b&gt;") in answer.text
        assert 'role="alert"' in answer.text


def test_without_a_script_what_went_well_is_a_fresh_page(round_: Stage) -> None:
    answer = round_.post(
        "seat", round_.path("seat", "acts"), data={"kind": "say_obstacle", "text": "Geen tijd"}
    )
    assert (answer.status_code, answer.headers["location"]) == (303, round_.path("seat"))
    assert 'class="kept"' not in round_.get("seat", round_.path("seat")).text


def test_a_draft_sent_before_the_script_was_there_is_kept(round_: Stage) -> None:
    form = {"kind": "keep_draft", "key": "minted-with-the-page", "text": "Geen tijd"}
    answer = round_.post("seat", round_.path("seat", "acts"), data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, round_.path("seat"))
    page = round_.get("seat", round_.path("seat")).text
    assert '<p class="chosen" id="chosen-text"><bdi>Geen tijd</bdi></p>' in page
    assert 'value="minted-with-the-page"' in page


def test_what_is_kept_of_a_refused_act_are_its_texts_and_what_goes_along() -> None:
    kept = kept_from({"kind": "say_obstacle", "key": "k", "text": "Geen tijd", "seat": "2", "turn": "4"})
    assert kept.texts == (("text", "Geen tijd"),)
    assert kept.rest == (("seat", "2"), ("turn", "4"))
    assert kept_from({"kind": "undo"}).texts == ()
