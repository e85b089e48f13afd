"""Table cards come from the desk: nobody else prints them, and nobody's name is on them."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.web.doors.stage import Stage


def read(stage: Stage, role: str) -> str:
    answer = stage.get(role, stage.path(role, "table-cards.pdf"))
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    return " ".join(PdfReader(BytesIO(answer.content)).pages[0].extract_text().split())


@pytest.mark.parametrize("role", ["desk", "scribe"])
def test_the_desk_prints_cards_with_the_title_and_the_code(stage: Stage, role: str) -> None:
    stage.done("desk", "describe", field="title", text="Startsessie Zilverbroek")
    text = read(stage, role)

    assert "Startsessie Zilverbroek" in text
    assert f"{stage.code[:3]} {stage.code[3:]}" in text


def test_no_name_and_no_goal_stands_on_them(stage: Stage) -> None:
    stage.done("desk", "expect_people", people="Dora, JGZ, GGD West")
    text = read(stage, "desk")

    setup = stage.room.state.setup
    assert not [word for word in ("Bram", "Chidi", "Dora", "GGD West", setup.goal) if word in text]


def test_they_speak_the_language_of_the_session(stage: Stage) -> None:
    stage.done("desk", "choose_words", language="en", bear=True)
    answer = stage.get("desk", stage.path("desk", "table-cards.pdf"))

    assert "Open the camera" in read(stage, "desk")
    assert f'filename="table-cards-{stage.code}.pdf"' in answer.headers["content-disposition"]


@pytest.mark.parametrize("role", ["seat", "wall"])
def test_nobody_else_gets_them(stage: Stage, role: str) -> None:
    assert stage.get(role, stage.path(role, "table-cards.pdf")).status_code == 403
