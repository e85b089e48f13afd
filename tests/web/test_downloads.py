"""The plan as a file, through the real door of a real server."""

import asyncio
import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from app.exports import FORMATS
from app.session.state import Session
from app.views.plan import Names
from app.views.words import Words
from app.web import downloads
from app.web.pages import Visit
from app.web.who import Visitor
from tests.serving import RunningHouse
from tests.web.holder import Holder

TITLE = "Één overdracht: “naar huis”"


@pytest.fixture(scope="module")
def anna(house: RunningHouse) -> Iterator[Holder]:
    """At the desk of a session with a title, a goal and an open door."""
    desk = Holder(house, "desk")
    desk.client.get(urlsplit(house.links["desk"]).path)
    desk.act("describe", field="title", text=TITLE)
    desk.act("describe", field="goal", text="Iedereen gaat met één overdracht naar huis")
    desk.act("go_on", phase="prepare")
    yield desk
    desk.client.close()


@pytest.fixture(scope="module")
def bram(house: RunningHouse, anna: Holder) -> Iterator[Holder]:
    seat = Holder(house, "seat")
    seat.client.post(urlsplit(house.links["join"]).path, data={"name": "Bram"})
    yield seat
    seat.client.close()


@pytest.mark.parametrize("suffix", list(FORMATS))
def test_the_desk_takes_every_format_along_at_any_moment(anna: Holder, suffix: str) -> None:
    answer = anna.get(f"plan.{suffix}")
    assert answer.status_code == 200
    assert answer.content
    assert answer.headers["content-type"] == FORMATS[suffix].media_type
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_name_of_the_file_is_whole_for_new_readers_and_plain_for_old_ones(anna: Holder) -> None:
    said = anna.get("plan.docx").headers["content-disposition"]
    kind, plain, whole = (part.strip() for part in said.split(";"))
    assert kind == "attachment"
    assert plain.startswith('filename="Plan van aanpak - Een overdracht')
    assert unquote(whole.removeprefix("filename*=UTF-8''")).startswith("Plan van aanpak - Één overdracht")
    assert said.isascii()


def test_the_desk_chooses_names_roles_or_neither(anna: Holder, bram: Holder) -> None:
    assert bram.get("").status_code == 200
    told = {names: json.dumps(anna.get(f"plan.json?names={names}").json()) for names in Names}
    assert "Bram" in told[Names.NAMES]
    assert "Bram" not in told[Names.ROLES] + told[Names.WITHOUT]


def test_an_unknown_format_is_a_calm_page(anna: Holder) -> None:
    answer = anna.get("plan.exe")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")


def test_a_stranger_and_a_wall_get_nothing(house: RunningHouse, anna: Holder) -> None:
    wall = Holder(house, "wall")
    assert wall.get("plan.docx").status_code == 403
    wall.client.get(urlsplit(house.links["wall"]).path)
    assert wall.get("").status_code == 200
    assert wall.get("plan.docx").status_code == 403
    wall.client.close()


def test_a_phone_gets_the_word_file_only_when_the_session_is_finished(anna: Holder, bram: Holder) -> None:
    assert bram.get("plan.docx").status_code == 403
    for part in ("door", "goal", "drafts", "round", "grouping", "results", "owners", "closing"):
        anna.act("go_on", phase=part, reason="het is tijd")
    anna.act("finish", reason="klaar")
    assert bram.get("plan.docx").status_code == 200
    assert bram.get("plan.json").status_code == 403


def test_a_format_that_fails_says_so_and_offers_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        async def plan(self, *_: Any) -> bytes:
            raise RuntimeError("no room")

    house = SimpleNamespace(printer=Broken())
    room = SimpleNamespace(past=[], state=Session(), session="s")
    visit = Visit(house, room, Visitor(downloads.Role.DESK, "s"), None, Words("nl"))

    async def enters(*_: Any) -> Visit:
        return visit

    monkeypatch.setattr(downloads, "entered", enters)
    answer = asyncio.run(downloads.download(None, "s", "desk", "docx"))
    page = bytes(answer.body).decode()
    assert answer.status_code == 500
    assert "Het bestand voor Word lukt nu niet." in page
    assert "plan.csv?names=names" in page
    assert "plan.docx" not in page


@pytest.mark.parametrize("suffix", list(FORMATS))
def test_every_format_has_its_button(anna: Holder, suffix: str) -> None:
    assert f'formaction="plan.{suffix}"' in anna.get("").text
