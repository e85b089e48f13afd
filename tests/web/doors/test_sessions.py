"""The organiser's page: what each session is, and robots to practise with by one press."""

from pathlib import Path
from typing import Any

import pytest

from tests.web.doors.stage import Stage


def test_a_session_is_listed_with_its_part_its_day_and_its_people(stage: Stage) -> None:
    stage.done("desk", "describe", field="title", text="Startsessie <Zilverbroek>")
    shown = stage.get("organiser", "/sessions").text
    row = shown[shown.index("Startsessie &lt;Zilverbroek&gt;") :].split("</li>")[0]

    for part in ("Voorbereiden", "2 mensen", f"{stage.code[:3]} {stage.code[3:]}", "<time datetime="):
        assert part in row


def test_a_finished_session_stands_below_the_others(stage: Stage) -> None:
    stage.done("desk", "describe", field="title", text="Al gedaan")
    stage.goes_to("plan")
    stage.done("desk", "finish", reason="het is tijd")
    shown = stage.get("organiser", "/sessions").text
    assert shown.index("<h2>Klaar</h2>") < shown.index("Al gedaan")


def test_practising_makes_a_session_and_sends_robots_to_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[str, str, Path]] = []
    monkeypatch.setattr(stage.served.house.rehearsals, "begin", lambda *where: sent.append(where))
    answer = stage.post("organiser", "/sessions/practice")

    session = answer.headers["location"].split("/")[2]
    ((address, key, _),) = sent
    assert address == stage.served.base
    opened: Any = stage.served.browser.get("/api/key", headers={"authorization": f"Bearer {key}"}).json()
    assert (opened["session"], opened["power"]) == (session, "desk")
    row = stage.served.house.doors.session(session)
    assert row
    assert row.practice


@pytest.mark.parametrize("role", ["desk", "scribe", "seat", "stranger"])
def test_only_the_organiser_practises(stage: Stage, role: str) -> None:
    assert stage.post(role, "/sessions/practice").status_code == 403
