"""The socket's protocol: acknowledgements, refusals, and frames that are no messages."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.serving import RunningHouse
from tests.web.programs import Program

PATIENCE = 20


@contextmanager
def line(house: RunningHouse, who: Program, **headers: str) -> Iterator[ClientConnection]:
    """An open socket whose first screen was read."""
    address = f"{house.base.replace('http', 'ws')}{who.path}/live"
    with connect(address, additional_headers={**who.bearer, **headers}, proxy=None) as socket:
        first = json.loads(socket.recv(PATIENCE))
        assert first["screen"]["top"]["part"] == "door"
        yield socket


def asked(socket: ClientConnection, frame: Any) -> dict[str, Any]:
    """The answer to this frame; screens in between are read over."""
    socket.send(frame if isinstance(frame, str) else json.dumps(frame))
    while True:
        answer = dict(json.loads(socket.recv(PATIENCE)))
        if "ack" in answer or "refused" in answer:
            return answer


@pytest.fixture
def bram(anna: Program) -> Program:
    return anna.go_to("door").seat("Bram")


def test_an_act_is_acknowledged_with_its_key_and_number(house, bram):
    with line(house, bram) as socket:
        answer = asked(
            socket, {"key": "question-1", "kind": "ask_question", "text": "Geldt dit ook 's nachts?"}
        )

    assert answer == {"ack": "question-1", "seq": bram.state()["seq"], "number": 1}


def test_a_refusal_says_why_for_programs_and_for_people(house, bram):
    with line(house, bram) as socket:
        answer = asked(socket, {"key": "go-on-now", "kind": "go_on", "phase": "door"})

    assert answer == {
        "refused": "go-on-now",
        "status": 409,
        "why": "refused-not-yours-to-do",
        "notice": "Dat doet de begeleider.",
    }


@pytest.mark.parametrize(
    "frame", ["", "{", "[]", "7", '"text"', "null", "[" * 5000, '{"key": 3, "kind": 4}', '{"kind": "finish"}']
)
def test_a_frame_that_is_no_message_has_its_sentence_and_the_line_stays_open(house, bram, frame):
    with line(house, bram) as socket:
        assert asked(socket, frame)["why"] == "refused-message-unreadable"
        assert asked(socket, {"key": "question-1", "kind": "ask_question", "text": "En nu?"})["ack"]


def test_the_same_key_twice_is_one_act_also_by_post(house, bram):
    message = {"key": "said-twice", "kind": "ask_question", "text": "Wie betaalt dit?"}
    with line(house, bram) as socket:
        first, again = asked(socket, message), asked(socket, message)
    posted = bram.client.post(f"{bram.path}/acts", json=message, headers=bram.bearer).json()

    assert first == again
    assert (posted["seq"], posted["number"]) == (first["seq"], first["number"])
    assert bram.state()["seq"] == first["seq"]


def test_the_same_key_with_another_text_is_refused(house, bram):
    message = {"key": "said-other", "kind": "ask_question", "text": "Wie betaalt dit?"}
    with line(house, bram) as socket:
        asked(socket, message)
        answer = asked(socket, {**message, "text": "Wie doet dit?"})

    assert (answer["status"], answer["why"]) == (409, "refused-key-used-for-other-text")


def test_an_oversized_frame_closes_only_its_own_socket(house, anna, bram):
    chidi = anna.seat("Chidi")
    with line(house, chidi) as other:
        with line(house, bram) as socket:
            socket.send("x" * 20_000)
            with pytest.raises(ConnectionClosed):
                asked(socket, {"key": "too-late-1", "kind": "ask_question", "text": "Nog?"})
        assert asked(other, {"key": "question-2", "kind": "ask_question", "text": "En wij?"})["ack"]


def test_a_screen_comes_by_itself_and_only_what_changed(house, anna, bram):
    with line(house, bram) as socket:
        anna.does("go_on", phase="door")
        frames = [json.loads(socket.recv(PATIENCE))]
        while "face" not in frames[-1].get("screen", {}):
            frames.append(json.loads(socket.recv(PATIENCE)))

    assert frames[-1]["screen"]["face"]["kind"] == "SeatGoal"
    assert frames[-1]["seq"] == anna.state()["seq"]
    assert "mine" not in frames[-1]["screen"]


def test_a_stranger_gets_no_line(house, bram):
    with pytest.raises(InvalidStatus), line(house, Program(bram.client, bram.session, "no-such-key")):
        pass
