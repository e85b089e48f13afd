"""A change or a socket comes from our own pages, or from a program with a key; nobody else gets in."""

import httpx
import pytest
from websockets.exceptions import InvalidStatus

from app.web.headers import HEADERS
from tests.web.doors.stage import Stage, hears

FOREIGN = (
    "null",
    "",
    "http://evil.example",
    "https://{host}",
    "http://{host}.evil.example",
    "http://evil.{host}",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://localhost:{port}",
    "http://127.0.0.2:{port}",
    "http://{host}@evil.example",
    "http://evil.example@{host}",
    "http://{host}/",
    "http://{host}/s",
    "http://{host}?x=1",
    "http://{host}#x",
    "http://{host}:99999",
    "ftp://{host}",
    "file://",
    "{host}",
    "http://",
    "javascript:alert(1)",
)


def filled(stage: Stage, origin: str) -> str:
    host = stage.served.base.removeprefix("http://")
    return origin.format(host=host, port=host.rsplit(":", 1)[1])


def test_a_press_from_elsewhere_changes_nothing(stage: Stage) -> None:
    before = stage.room.seq
    for origin in FOREIGN:
        headers = {"origin": filled(stage, origin)}
        for path in (stage.path("desk", "acts"), "/sessions", "/language", f"/j/{stage.code}"):
            answer = stage.post("desk", path, data={"kind": "set_door", "name": "Evert"}, headers=headers)
            assert answer.status_code == 403, (origin, path)
            assert "set-cookie" not in answer.headers
    assert stage.room.seq == before


def test_a_press_without_any_origin_needs_the_browsers_own_word(stage: Stage) -> None:
    path, cookie = stage.path("desk", "acts"), {"cookie": stage.cookie("desk")}
    message = {"key": "press-without-origin", "kind": "describe", "field": "title", "text": "Samen"}
    for site, status in (
        (None, 403),
        ("cross-site", 403),
        ("same-site", 403),
        ("none", 403),
        ("same-origin", 200),
    ):
        headers = {**cookie, **({"sec-fetch-site": site} if site else {})}
        assert stage.served.browser.post(path, json=message, headers=headers).status_code == status, site


def test_our_own_origin_is_ours_also_in_capitals(stage: Stage) -> None:
    for number, origin in enumerate((stage.served.base, stage.served.base.upper())):
        answer = stage.post(
            "desk",
            stage.path("desk", "acts"),
            json={"key": f"press-from-here-{number}", "kind": "describe", "field": "title", "text": "Samen"},
            headers={"origin": origin},
        )
        assert answer.status_code == 200


def test_a_socket_from_elsewhere_is_refused_before_it_opens(stage: Stage) -> None:
    for origin in (*FOREIGN, None):
        said = filled(stage, origin) if origin is not None else None
        with pytest.raises(InvalidStatus) as refused, stage.follows("desk", origin=said):
            pass
        assert refused.value.response.status_code == 403, origin


def test_a_socket_of_a_stranger_is_refused_before_it_opens(stage: Stage) -> None:
    for role in ("stranger", "reader"):
        with pytest.raises(InvalidStatus) as refused, stage.follows(role):
            pass
        assert refused.value.response.status_code == 403


def test_our_own_page_gets_its_socket(stage: Stage) -> None:
    for role in ("desk", "scribe", "wall", "seat"):
        with stage.follows(role) as line:
            assert hears(line, "screen")["seq"] == stage.room.seq


def test_every_answer_has_the_headers_that_keep_a_page_ours(stage: Stage) -> None:
    answers = [
        stage.get("desk", stage.path("desk")),
        stage.get("wall", stage.path("wall")),
        stage.get("seat", stage.path("seat")),
        stage.get("stranger", stage.path("desk")),
        stage.get("stranger", "/"),
        stage.get("stranger", "/nowhere"),
        stage.get("stranger", f"/j/{stage.code}"),
        stage.get("stranger", "/j/XXXXXX"),
        stage.get("stranger", "/static/css/base.css"),
        stage.get("stranger", "/api/openapi.json"),
        stage.get("stranger", "/healthz"),
        stage.get("organiser", "/sessions"),
        stage.get("wall", stage.path("wall", "qr.svg")),
        stage.post("desk", stage.path("desk", "acts"), data={"kind": "undo"}),
        stage.post("desk", stage.path("desk", "acts"), json={}),
        stage.post("desk", stage.path("desk", "acts"), headers={"origin": "http://evil.example"}),
        stage.post("desk", stage.path("desk", "acts"), content=b"x" * 20_000),
    ]
    for answer in answers:
        for name, value in HEADERS.items():
            assert answer.headers[name] == value, (answer.url, name)
    policy = HEADERS["content-security-policy"]
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    # With no-referrer, browsers send "Origin: null" with our own forms.
    assert HEADERS["referrer-policy"] == "same-origin"


def test_a_surprise_of_ours_is_one_calm_page_with_the_same_headers(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.pages.screen_html", lambda *_: 1 / 0)
    answer = stage.get("desk", stage.path("desk"))
    assert answer.status_code == 500
    assert "Er ging iets mis bij ons" in answer.text
    assert "ZeroDivision" not in answer.text
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_nothing_a_page_needs_comes_from_another_host(stage: Stage) -> None:
    for role in ("desk", "wall", "seat"):
        text = stage.get(role, stage.path(role)).text
        for attribute in ('src="', 'href="', 'action="'):
            for piece in text.split(attribute)[1:]:
                assert not httpx.URL(piece.split('"')[0]).host
