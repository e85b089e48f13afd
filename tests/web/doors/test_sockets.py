"""An open screen: it follows its seat, answers what it cannot read, and is dropped when it does not read."""

import json
import socket
from base64 import b64encode

import pytest
from websockets.exceptions import ConnectionClosed

from tests.web.doors.stage import Stage, frames, hears, until

A_SECOND = 1.0


def test_an_act_on_the_socket_is_acknowledged_by_its_key_and_on_the_wall_within_a_second(
    stage: Stage,
) -> None:
    stage.goes_to("round")
    with stage.follows("seat") as phone, stage.follows("wall") as wall:
        phone.send(json.dumps({"key": "draft-one-of-bram", "kind": "say_obstacle", "text": "Geen tijd"}))
        assert hears(phone, "ack")["ack"] == "draft-one-of-bram"
        assert any("Geen tijd" in json.dumps(frame) for frame in frames(wall, A_SECOND))
        phone.send(json.dumps({"key": "press-out-of-turn", "kind": "say_obstacle", "text": "Nog een"}))
        refused = hears(phone, "refused")
        assert (refused["refused"], refused["status"]) == ("press-out-of-turn", 409)
        assert "Chidi" in refused["notice"]


def test_what_cannot_be_read_is_told_and_the_socket_stays(stage: Stage) -> None:
    deep = "[" * 5000
    with stage.follows("seat") as phone:
        for frame in (
            "",
            "{",
            "[]",
            "7",
            '"x"',
            deep,
            b"\x00\xff",
            r'{"key": "\ud800", "kind": "undo"}',
            '{"key": 1}',
        ):
            phone.send(frame)
            assert hears(phone, "refused")["why"] == "refused-message-unreadable", frame
        phone.send(
            '{"key": "press-one", "kind": "keep_draft", "draft": "draft-one", "text": "x", "place": "٣"}'
        )
        assert hears(phone, "ack")


def test_a_frame_too_large_ends_that_socket_and_no_other(stage: Stage) -> None:
    with stage.follows("seat") as phone, stage.follows("other seat") as other:
        hears(other, "screen")
        phone.send(json.dumps({"key": "press-too-large", "kind": "undo", "act": "x" * 17_000}))
        with pytest.raises(ConnectionClosed):
            list(frames(phone))
        other.send('{"key": "press-of-the-other", "kind": "ask_question", "text": "Hoort dit erbij?"}')
        assert hears(other, "ack" if stage.room.state.phase != "prepare" else "refused")


def test_a_removed_seat_loses_its_power_and_its_screen(stage: Stage) -> None:
    stage.goes_to("round")
    with stage.follows("seat") as phone:
        hears(phone, "screen")
        stage.done("desk", "remove_seat", seat=1)
        assert hears(phone, "gone")["gone"] is True
        with pytest.raises(ConnectionClosed):
            list(frames(phone))
    assert stage.get("seat", stage.path("seat")).status_code == 403
    assert stage.room.state.obstacles == {}


def test_a_merged_seat_comes_back_as_the_one_that_was_kept(stage: Stage) -> None:
    stage.goes_to("round")
    with stage.follows("other seat") as phone:
        hears(phone, "screen")
        stage.done("desk", "merge_seats", keep=1, gone=2)
        with pytest.raises(ConnectionClosed):
            list(frames(phone))
    with stage.follows("other seat") as phone:
        assert hears(phone, "screen")["screen"]["top"]["me"]["name"] == "Bram"
        phone.send('{"key": "draft-of-both", "kind": "say_obstacle", "text": "Geen tijd"}')
        assert hears(phone, "ack")
    assert stage.room.state.obstacles[1].seat == 1


def test_a_revoked_link_ends_its_open_screen_at_the_next_beat(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.socket.BEAT", 0.2)
    with stage.follows("wall") as wall:
        assert "now" in hears(wall, "beat")
        stage.served.house.doors.revoke(stage.session, "wall").result(10)
        assert hears(wall, "gone")


def test_when_the_session_changes_its_language_the_whole_screen_does(stage: Stage) -> None:
    with stage.follows("wall", "") as wall:
        hears(wall, "html")
        stage.done("desk", "choose_words", language="en", bear=True)
        html = hears(wall, "html")["html"]
    assert all(f'hx-target="#{slot}"' in html for slot in ("corner", "stage", "strip"))


def test_two_sockets_of_one_person_are_one_person_until_both_are_gone(stage: Stage) -> None:
    with stage.follows("seat") as first:
        with stage.follows("seat") as second:
            until(lambda: stage.room.weather.connected == {1})
            hears(second, "screen")
        hears(first, "screen")
        assert stage.room.weather.connected == {1}
    until(lambda: not stage.room.weather.connected)


def test_where_sockets_are_blocked_a_poll_brings_the_same_screen_and_then_waits(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.pages.HOLD", 1.5)
    first = stage.get("seat", stage.path("seat", "news")).json()
    assert 'hx-target="#face"' in first["html"]
    seen = {"seq": first["seq"], "mark": first["mark"]}
    for _ in range(4):
        later = stage.served.browser.get(
            stage.path("seat", "news"), params=seen, headers={"cookie": stage.cookie("seat")}
        ).json()
        seen = {"seq": later["seq"], "mark": later["mark"]}
    assert later["html"] == ""
    stage.done("desk", "describe", field="goal", text="Samen naar huis")
    news = stage.served.browser.get(
        stage.path("seat", "news"), params=seen, headers={"cookie": stage.cookie("seat")}
    ).json()
    assert "Samen naar huis" in news["html"]


def test_a_phone_that_sleeps_holds_nobody_up_and_is_dropped(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.socket.SEND_WITHIN", 0.5)
    stage.goes_to("round")
    with sleeper(stage, "scribe"), stage.follows("seat", "") as awake:
        until(lambda: stage.room.weather.desks == 1)
        for number in range(400):
            stage.done("desk", "say_obstacle", seat=1, text=f"{number} " + "Wij weten niet wie er belt. " * 9)
            if stage.room.weather.desks == 0:
                break
        until(lambda: stage.room.weather.desks == 0, 20)
        stage.done("desk", "say_obstacle", seat=1, text="De laatste van vandaag")
        assert any("De laatste van vandaag" in frame.get("html", "") for frame in frames(awake, 10))


def sleeper(stage: Stage, role: str) -> socket.socket:
    """A socket that shakes hands and never reads again, with as little room as the system allows."""
    host, port = stage.served.base.removeprefix("http://").split(":")
    asleep = socket.socket()
    asleep.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    asleep.connect((host, int(port)))
    lines = {
        "Host": f"{host}:{port}",
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": b64encode(b"x" * 16).decode(),
        "Sec-WebSocket-Version": "13",
        "Origin": stage.served.base,
        "Cookie": stage.cookie(role),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    asleep.sendall(f"GET {stage.path(role, 'live')} HTTP/1.1\r\n{head}\r\n".encode())
    return asleep


def test_a_wall_that_polls_says_what_it_has_painted_and_in_how_many_pages(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.pages.HOLD", 0.2)
    seq = stage.room.seq
    for power, known in (("seat", (0, 1)), ("wall", (seq, 3))):
        stage.get(power, f"{stage.path(power, 'news')}?shown={seq}&pages=3")
        assert (stage.room.weather.shown, stage.room.weather.pages) == known
    assert stage.get("wall", f"{stage.path('wall', 'news')}?shown=x&pages=-4").status_code == 200
    assert stage.room.weather.shown == seq
