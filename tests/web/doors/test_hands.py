"""What a desk tells of itself at the door: who may, what is taken, and who was first."""

import json

import pytest

from app.views.weather import Hand
from app.web.hands import hand_from
from tests.web.doors.stage import Stage, hears, until

DESK = "desk-of-anna"


def test_a_desk_tells_what_it_holds_by_socket_and_by_post_and_a_phone_tells_nothing(stage: Stage) -> None:
    with stage.follows("desk") as desk, stage.follows("seat") as phone:
        desk.send(json.dumps({"hand": {"desk": DESK, "name": "Anna", "card": 3}}))
        phone.send(json.dumps({"hand": {"desk": "desk-of-bram", "name": "Bram"}}))
        until(lambda: stage.room.weather.hands)
        told = {"desk": "desk-of-mo", "name": "Mo"}
        assert stage.post("scribe", stage.path("scribe", "hand"), json=told).status_code == 204
        assert stage.post("seat", stage.path("seat", "hand"), json=told).status_code == 204
        until(lambda: len(stage.room.weather.hands) == 2)
    assert [(one.name, one.card) for one in stage.room.weather.hands][:1] == [("Anna", 3)]


def test_who_is_second_at_a_card_hears_who_was_first(stage: Stage) -> None:
    stage.goes_to("round")
    stage.done("desk", "say_obstacle", text="Geen tijd", seat=1)
    stage.goes_to("grouping")
    with stage.follows("desk") as desk, stage.follows("scribe") as scribe:
        desk.send(json.dumps({"hand": {"desk": DESK, "name": "Anna"}}))
        scribe.send(json.dumps({"hand": {"desk": "desk-of-mo", "name": "Mo"}}))
        until(lambda: len(stage.room.weather.hands) == 2)
        for key, title in (("group-one", "Scholing"), ("group-two", "Techniek")):
            desk.send(json.dumps({"key": key, "kind": "found_group", "title": title, "desk": DESK}))
            hears(desk, "ack")
        place = {"kind": "place_card", "card": 1, "source": 0, "desk": DESK}
        desk.send(json.dumps({**place, "key": "place-one", "group": 1}))
        hears(desk, "ack")
        scribe.send(json.dumps({**place, "key": "place-two", "group": 2, "desk": "desk-of-mo"}))
        refused = hears(scribe, "refused")
    assert refused["notice"] == "Anna zette kaartje 1 net in Scholing."
    assert (refused["why"], refused["who"]) == ("refused-moved-meanwhile", "Anna")


@pytest.mark.parametrize(
    "raw", [None, 7, [], {}, {"desk": "short"}, {"desk": 12345678}, {"desk": "<script>alert"}]
)
def test_what_is_no_hand_is_nothing(raw: object) -> None:
    assert hand_from(raw) is None


def test_of_a_hand_only_what_fits_is_taken() -> None:
    said = {"desk": DESK, "name": "x" * 41, "card": -1, "field": "Not A Field", "about": "result:2"}
    assert hand_from(said) == Hand(DESK, "", about="result:2")
    assert hand_from({"desk": DESK, "name": "\ud800", "card": True, "field": "result-text"}) == Hand(
        DESK, "", card=1, field="result-text"
    )
