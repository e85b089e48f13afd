"""Whatever arrives gets one clear sentence, the typed text stays, and the server goes on."""

import json
import logging
from typing import Any

import pytest

from tests.web.doors.stage import Served, Stage, served, set_up

FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def round_(stage: Stage) -> Stage:
    stage.goes_to("round")
    return stage


def why(answer: Any) -> str:
    assert answer.status_code in {409, 422, 429}, answer.text
    said = answer.json()
    assert said["notice"]
    assert "refused" not in said["notice"]
    return str(said["why"])


def test_280_letters_are_taken_also_when_each_is_a_family(round_: Stage) -> None:
    for text in ("x" * 280, "é" * 280, FAMILY[0] * 280):
        round_.done("desk", "say_obstacle", seat=1, text=text)
    assert len(round_.room.state.obstacles) == 3


def test_one_letter_more_is_refused_with_how_many_too_many(round_: Stage) -> None:
    answer = round_.acts("seat", "say_obstacle", text="x" * 281)
    assert (answer.status_code, why(answer)) == (422, "refused-too-long-by")
    assert "1 letter te veel" in answer.json()["notice"]
    heavy = round_.acts("seat", "say_obstacle", text=FAMILY * 280)
    assert (heavy.status_code, why(heavy)) == (422, "refused-too-long")
    assert round_.room.state.obstacles == {}


def test_what_cannot_be_seen_is_nothing(round_: Stage) -> None:
    for text in ("", " ", "\t\n", "\u200b\u200d\ufeff", "\u202e\u2066", "\x00\x07", "\u00a0\u2003"):
        assert why(round_.acts("seat", "say_obstacle", text=text)) == "refused-obstacle-empty"


def test_what_breaks_a_screen_or_a_document_is_cleaned(round_: Stage) -> None:
    said = {
        "a\x00b\x07c\x1bd\x9fe": "abcde",
        "links\u202egnirps\u2066x": "linksgnirpsx",
        "een\ntwee\r\ndrie\tvier": "een twee drie vier",
        "x" + "\u0301" * 50: "x" + "\u0301" * 3,
        "e\u0301": "é",
        "  twee   spaties  ": "twee spaties",
        "<script>alert(1)</script>": "<script>alert(1)</script>",
    }
    for text in said:
        round_.done("desk", "say_obstacle", seat=1, text=text)
    assert [card.text for card in round_.room.state.obstacles.values()] == list(said.values())
    assert "<script>alert" not in round_.get("desk", round_.path("desk")).text


def test_half_a_letter_is_refused_wherever_it_stands(round_: Stage) -> None:
    path = round_.path("desk", "acts")
    messages = (
        r'{"key": "press-half-a-letter", "kind": "say_obstacle", "seat": 1, "text": "\ud800"}',
        r'{"key": "press-half-a-letter", "kind": "choose_words", "language": "\ud800"}',
        r'{"key": "press-half-a-letter", "kind": "found_group", "title": "x", "cards": ["\ud800"]}',
        r'{"key": "press-half-a-letter", "kind": "undo", "act": "\udfff"}',
        r'{"key": "press-\ud800", "kind": "undo"}',
        r'{"key": "press-half-a-letter", "kind": "undo\ud800"}',
        r'{"key": "press-half-a-letter", "kind": "undo", "\ud800": "x", "act": "x"}',
    )
    for message in messages:
        answer = round_.post("desk", path, content=message, headers={"content-type": "application/json"})
        assert why(answer) in {
            "refused-text-unreadable",
            "refused-message-unreadable",
            "refused-field-unreadable",
            "refused-nothing-to-undo",
        }, message


def test_what_is_no_message_is_told_so(round_: Stage) -> None:
    path, deep = round_.path("desk", "acts"), "[" * 5000 + "]" * 5000
    contents = (
        "",
        "{",
        "[]",
        "1",
        "null",
        '"x"',
        deep,
        f'{{"a": {deep}}}',
        '{"kind": "undo"}',
        '{"key": 1, "kind": "undo"}',
        '{"key": "kort", "kind": "undo"}',
        '{"key": "press-with-a-line\\n", "kind": "undo"}',
        '{"key": "press-0000000", "kind": "no_such_thing"}',
        '{"key": "press-0000000", "kind": "__init__"}',
        '{"key": "press-0000000", "kind": ["undo"]}',
        '{"key": "press-0000000", "kind": "undo", "act": {"a": {"b": 1}}}',
        '{"key": "press-0000000", "kind": "undo", "act": [[1]]}',
    )
    for content in contents:
        answer = round_.post("desk", path, content=content, headers={"content-type": "application/json"})
        assert why(answer) == "refused-message-unreadable", content[:60]


def test_a_field_of_another_shape_is_told_so(round_: Stage) -> None:
    wrong: tuple[dict[str, Any], ...] = (
        {"kind": "say_obstacle", "seat": "Bram", "text": "x"},
        {"kind": "say_obstacle", "seat": 1, "text": 7},
        {"kind": "say_obstacle", "seat": 1, "text": ["x"]},
        {"kind": "say_obstacle", "seat": 1.5, "text": "x"},
        {"kind": "say_obstacle", "seat": 10**400, "text": "x"},
        {"kind": "go_on", "phase": "lunch"},
        {"kind": "set_door", "open": "misschien"},
        {"kind": "arrange_table", "seats": "een,twee"},
        {"kind": "start_timer", "minutes": None},
    )
    for fields in wrong:
        said = json.dumps({"key": "press-wrong-shape", **fields})
        answer = round_.post(
            "desk", round_.path("desk", "acts"), content=said, headers={"content-type": "application/json"}
        )
        assert why(answer) in {"refused-field-unreadable", "refused-unknown-seat"}, fields


def test_somebody_elses_turn_and_the_same_key_twice(round_: Stage) -> None:
    assert why(round_.acts("other seat", "say_obstacle", text="Geen geld")) == "refused-someone-elses-turn"
    first = round_.acts("seat", "say_obstacle", text="Geen tijd", key="draft-one-of-bram")
    again = round_.acts("seat", "say_obstacle", text="Geen tijd", key="draft-one-of-bram")
    assert (first.status_code, first.json()["seq"]) == (again.status_code, again.json()["seq"])
    other = round_.acts("seat", "say_obstacle", text="Geen geld", key="draft-one-of-bram")
    assert why(other) == "refused-key-used-for-other-text"
    assert [card.text for card in round_.room.state.obstacles.values()] == ["Geen tijd"]


def test_a_body_too_large_is_refused_however_it_comes(stage: Stage) -> None:
    path, large = stage.path("desk", "acts"), b'{"key": "' + b"x" * 17_000 + b'"}'
    whole = stage.post("desk", path, content=large, headers={"content-type": "application/json"})
    pieces = stage.post("desk", path, content=iter([large]), headers={"content-type": "application/json"})
    assert (whole.status_code, pieces.status_code) == (413, 413)
    stage.done("desk", "describe", field="title", text="Het gaat door")


def test_at_the_door_each_refusal_has_its_sentence_and_the_name_stays(stage: Stage) -> None:
    def join(name: str, code: str = stage.code) -> Any:
        return stage.post("stranger", f"/j/{code}", data={"name": name})

    assert join("Evert").status_code == 409
    assert "De deur is dicht" in join("Evert").text
    stage.goes_to("door")
    taken, empty, long = join("Bram"), join("\u200b"), join("E" * 41)
    assert "Er is al een Bram" in taken.text
    assert 'value="Bram"' in taken.text
    assert "Vul je naam in" in empty.text
    assert "te veel" in long.text
    assert join("Evert", "ZZZZZZ").status_code == 404
    assert join("Evert").status_code == 303
    assert [seat.name for seat in stage.room.state.at_table()] == ["Bram", "Chidi", "Evert"]


def test_a_full_session_says_so(stage: Stage) -> None:
    stage.goes_to("door")
    for number in range(58):
        stage.done("desk", "take_seat", name=f"Gast {number}")
    answer = stage.post("stranger", f"/j/{stage.code}", data={"name": "Evert"})
    assert (answer.status_code, "De sessie is vol (60)" in answer.text) == (409, True)


def test_who_keeps_guessing_codes_has_to_wait_and_who_knows_one_does_too(tmp_path: Any) -> None:
    with served(tmp_path) as house:
        stage = set_up(house)
        for _ in range(60):
            assert stage.get("stranger", "/j/ZZZZZZ").status_code == 404
        assert stage.get("stranger", "/j/ZZZZZZ").status_code == 429
        assert stage.get("seat", stage.path("seat")).status_code == 200


def test_cookies_are_only_for_our_own_pages(house: Served, tmp_path: Any) -> None:
    stage = set_up(house)
    plain = house.browser.get(f"/d/{stage.tokens['desk']}").headers["set-cookie"]
    assert plain.startswith(f"desk-{stage.session}=")
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in plain.split(";")}
    assert "Secure" not in plain
    with served(tmp_path, base_url="https://plan.example") as safe:
        token = safe.house.doors.grant("organiser", None).result(10)
        secure = safe.browser.get(f"/o/{token}").headers["set-cookie"]
    assert secure.startswith("__Host-organiser=")
    assert {"HttpOnly", "SameSite=lax", "Path=/", "Secure"} <= {part.strip() for part in secure.split(";")}
    assert "domain" not in secure.lower()


def test_tokens_and_texts_are_not_in_the_log_and_a_token_is_kept_only_as_a_hash(
    round_: Stage, caplog: pytest.LogCaptureFixture, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with caplog.at_level(logging.DEBUG, logger="tussenstap"):
        round_.acts("seat", "say_obstacle", text="Mijn baas luistert niet")
        round_.acts("desk", "say_obstacle\nFORGED line", text="x")
        round_.get("stranger", f"/d/{round_.tokens['desk']}x")
        for role, token in round_.tokens.items():
            round_.get(role, f"/w/{token}")
    secrets = [*round_.tokens.values(), *(value for jar in round_.cookies.values() for value in jar.values())]
    assert "act session=" in caplog.text
    assert "FORGED" not in caplog.text
    for said in (*secrets, "luistert", "Bram"):
        assert said not in caplog.text
    stored = b"".join(path.read_bytes() for path in round_.served.house.settings.data.glob("tussenstap.db*"))
    assert b"luistert" in stored
    assert not any(token.encode() in stored for token in round_.tokens.values())
