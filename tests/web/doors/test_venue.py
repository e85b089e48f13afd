"""Trying the room: the desk's page, the phone's page by code, and the small doors both try."""

import asyncio
from collections.abc import Iterator

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from app.web.venue import LOAD, is_here_only, reached
from tests.web.doors.stage import Served, Stage

HERE = ("localhost", "LOCALHOST", "plan.localhost", "127.0.0.1", "::1", "0.0.0.0")
ELSEWHERE = ("192.168.1.20", "10.0.0.3", "plan.regio.nl")


def by_phone(stage: Stage, last: str = "", code: str = "") -> str:
    return f"/j/{code or stage.code}/venue{last}"


def test_an_address_of_this_machine_only_is_known_as_such() -> None:
    assert all(is_here_only(host) for host in HERE)
    assert not any(is_here_only(host) for host in ELSEWHERE)


@pytest.mark.parametrize("role", ["desk", "scribe"])
def test_who_leads_opens_the_test_and_a_code_for_a_phone(stage: Stage, role: str) -> None:
    answer = stage.get(role, stage.path(role, "venue"))

    assert answer.status_code == 200
    assert by_phone(stage) in answer.text
    assert "viewBox" in answer.text


@pytest.mark.parametrize("role", ["seat", "wall"])
@pytest.mark.parametrize("page", ["venue", "venue/address"])
def test_nobody_else_opens_the_desks_part(stage: Stage, role: str, page: str) -> None:
    assert stage.get(role, stage.path(role, page)).status_code == 403


def test_the_desk_hears_that_its_own_address_is_only_of_this_machine(stage: Stage) -> None:
    assert stage.get("desk", stage.path("desk", "venue/address")).json() == {"state": "here"}


def test_an_address_where_we_find_ourselves_is_good_and_another_is_lost(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.venue.is_here_only", lambda _: False)
    assert asyncio.run(reached(house.base)) == "good"
    assert asyncio.run(reached(f"{house.base}/sessions")) == "lost"
    assert asyncio.run(reached("http://127.0.0.1:9")) == "lost"


def test_a_phone_with_the_code_opens_its_part_before_the_door_is_open(stage: Stage) -> None:
    assert "Test deze telefoon" in stage.served.browser.get(by_phone(stage)).text
    turned = stage.served.browser.get(by_phone(stage).upper())
    assert (turned.status_code, turned.headers["location"]) == (303, by_phone(stage))


@pytest.fixture
def strangers(house: Served) -> Iterator[None]:
    """Wrong codes are counted by address, and all of a test's guesses come from one."""
    yield
    house.house.pace.__init__()


@pytest.mark.usefixtures("strangers")
@pytest.mark.parametrize("last", ["", "/clock", "/load", "/held"])
def test_without_a_code_there_is_nothing_to_try(stage: Stage, last: str) -> None:
    assert stage.served.browser.get(by_phone(stage, last, "ZZZZZZ")).status_code == 404


def test_what_is_tried_is_fresh_and_as_large_as_said(stage: Stage) -> None:
    clock = stage.served.browser.get(by_phone(stage, "/clock"))
    load = stage.served.browser.get(by_phone(stage, "/load"))

    assert "now" in clock.json()
    assert len(load.content) == LOAD
    assert {one.headers["cache-control"] for one in (clock, load)} == {"no-store"}
    assert stage.served.browser.get(by_phone(stage, "/etc")).status_code == 404


def line(stage: Stage, code: str = "") -> str:
    return f"{stage.served.base}{by_phone(stage, '/line', code)}".replace("http", "ws", 1)


def test_the_line_says_one_message_back_and_closes(stage: Stage) -> None:
    with connect(line(stage), origin=stage.served.base, proxy=None) as socket:
        socket.send("x" * 500)
        assert socket.recv(10) == "x" * 64
        with pytest.raises(ConnectionClosed):
            socket.recv(10)


@pytest.mark.usefixtures("strangers")
@pytest.mark.parametrize(("origin", "code"), [("https://elders.example", ""), (None, ""), ("own", "ZZZZZZ")])
def test_the_line_is_not_for_other_pages_or_other_codes(stage: Stage, origin: str | None, code: str) -> None:
    said = stage.served.base if origin == "own" else origin
    with pytest.raises(InvalidStatus):
        connect(line(stage, code), origin=said, proxy=None)
