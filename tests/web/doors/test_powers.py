"""Every page and every act tried as every role: a cookie opens its own screen, the table of rights holds."""

from dataclasses import fields
from enum import Enum
from itertools import product
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from app.session.core import Role
from app.session.rights import RIGHTS
from app.web.acts import DRAFTING
from app.web.messages import COMMANDS
from tests.web.doors.stage import COOKIED, Stage, frames

STRANGERS = ("reader", "stranger")
ROLES = (*COOKIED, *STRANGERS)
OPENS = {
    "/sessions": {"organiser"},
    "/s/{}/desk/": {"desk"},
    "/s/{}/scribe/": {"scribe"},
    "/s/{}/wall/": {"wall"},
    "/s/{}/seat/": {"seat", "other seat"},
    "/s/{}/reader/": set(),
    "/s/{}/organiser/": set(),
    "/s/{}/desk/news": {"desk"},
    "/s/{}/seat/news": {"seat", "other seat"},
    "/s/{}/wall/news": {"wall"},
    "/": {*ROLES},
    "/healthz": {*ROLES},
}
CHANGES = {
    "/sessions": {"organiser"},
    "/sessions/{}/desk": {"organiser"},
    "/sessions/{}/wall": {"organiser"},
    "/s/{}/desk/links/wall": {"desk"},
    "/s/{}/desk/links/scribe": {"desk"},
    "/s/{}/desk/links/wall/revoke": {"desk"},
}


@pytest.mark.parametrize("role", ROLES)
def test_a_page_opens_for_whom_it_is(stage: Stage, role: str) -> None:
    for path, who in OPENS.items():
        answer = stage.get(role, path.format(stage.session))
        assert answer.status_code == (200 if role in who else 403), path


@pytest.mark.parametrize("role", ROLES)
def test_what_makes_sessions_and_links_is_for_whom_it_is(stage: Stage, role: str) -> None:
    for path, who in CHANGES.items():
        answer = stage.post(role, path.format(stage.session))
        assert (answer.status_code in {200, 303}) == (role in who), path


def test_a_cookie_of_one_session_opens_nothing_of_another(stage: Stage) -> None:
    other = stage.served.house.doors.found().result(10)[0]
    for role in COOKIED:
        power = "seat" if role == "other seat" else role
        renamed = {name.replace(stage.session, other): value for name, value in stage.cookies[role].items()}
        cookie = "; ".join(f"{name}={value}" for name, value in renamed.items())
        assert stage.served.browser.get(f"/s/{other}/{power}/", headers={"cookie": cookie}).status_code == 403


def test_a_seats_cookie_under_the_name_of_a_greater_power_opens_nothing(stage: Stage) -> None:
    value = next(iter(stage.cookies["seat"].values()))
    for power in ("desk", "scribe", "wall", "organiser"):
        name = power if power == "organiser" else f"{power}-{stage.session}"
        for path in (f"/s/{stage.session}/{power}/", "/sessions"):
            assert stage.served.browser.get(path, headers={"cookie": f"{name}={value}"}).status_code == 403


def test_a_cookie_somebody_made_opens_nothing(stage: Stage) -> None:
    said, signature = next(iter(stage.cookies["desk"].values())).rsplit(".", 1)
    other = "B" if signature[0] == "A" else "A"
    for value in ("", "x", "1.2.3", f"{said}.{other}{signature[1:]}"):
        answer = stage.served.browser.get(
            stage.path("desk"), headers={"cookie": f"desk-{stage.session}={value}"}
        )
        assert answer.status_code == 403


def example(kind: type) -> dict[str, Any]:
    """Fields the door can read; whether they make sense is for the rules."""
    hints = get_type_hints(kind)
    return {part.name: _example(hints[part.name]) for part in fields(kind)}


def _example(hint: Any) -> Any:
    if get_origin(hint) in {Union, UnionType}:
        return _example(next(one for one in get_args(hint) if one is not NoneType))
    if get_origin(hint) is tuple:
        return [_example(get_args(hint)[0])]
    if issubclass(hint, Enum):
        return next(iter(hint)).value
    return {int: 1, bool: True, str: "beer"}[hint]


@pytest.mark.parametrize("role", ROLES)
def test_every_act_as_every_role_follows_the_table_of_rights(
    stage: Stage, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage.served.house.pace, "may_act", lambda *_, **__: True)
    stage.goes_to("round")
    rights = {"other seat": Role.SEAT}.get(role) or Role(role)
    for kind, command in COMMANDS.items():
        before = stage.room.seq
        answer = stage.acts(
            role, kind, at="desk" if role in {"organiser", *STRANGERS} else "", **example(command)
        )
        if role in {"organiser", *STRANGERS}:
            assert answer.status_code == 403
        elif rights in RIGHTS[command].roles:
            assert answer.json()["why"] not in UNREAD, kind
        else:
            assert answer.json()["why"] == "refused-not-yours-to-do", kind
            assert stage.room.seq == before


UNREAD = {
    "refused-not-yours-to-do",
    "refused-message-unreadable",
    "refused-field-unreadable",
    "refused-too-fast",
}


def test_the_same_keys_as_bearers_have_the_same_powers(stage: Stage) -> None:
    stage.goes_to("round")
    address = f"/api/sessions/{stage.session}/acts"
    for number, role in enumerate((*COOKIED, "reader")):
        headers = {"authorization": f"Bearer {stage.tokens[role]}"}
        message = {"key": f"press-as-bearer-{number}", "kind": "set_door", "open": False}
        answer = stage.served.browser.post(address, json=message, headers=headers)
        assert (answer.status_code == 200) == (role in {"desk", "scribe"}), role


def test_only_a_seat_has_drafts(stage: Stage) -> None:
    for role, kind in product(("desk", "scribe", "wall"), sorted(DRAFTING)):
        assert stage.acts(role, kind, draft="draft-one-of-bram", text="Geen tijd").status_code == 409
    assert stage.room.drafts == {}


def test_nobody_drops_or_rewrites_a_draft_of_somebody_else(stage: Stage) -> None:
    stage.done("seat", "keep_draft", draft="draft-one-of-bram", text="Geen tijd")
    stage.done("other seat", "drop_draft", draft="draft-one-of-bram")
    stage.done("other seat", "keep_draft", draft="draft-one-of-bram", text="Iets anders")
    assert [draft.text for draft in stage.room.drafts[1]] == ["Geen tijd"]


def test_a_seat_acts_for_itself_and_for_nobody_else(stage: Stage) -> None:
    stage.goes_to("round")
    for kind, more in (
        ("say_obstacle", {"text": "x"}),
        ("step_out", {}),
        ("rename_seat", {"name": "Bram de Boze"}),
    ):
        answer = stage.acts("seat", kind, seat=2, **more)
        assert answer.json()["why"] == "refused-not-your-seat"


def test_a_wall_that_acts_on_its_socket_is_told_no(stage: Stage) -> None:
    stage.goes_to("round")
    with stage.follows("wall") as line:
        line.send('{"key": "press-of-the-wall", "kind": "set_door", "open": false}')
        frame = next(one for one in frames(line) if "refused" in one)
    assert frame["why"] == "refused-not-yours-to-do"
    assert stage.room.state.door_open


def test_a_link_is_swapped_for_a_cookie_only_at_its_own_entrance(stage: Stage) -> None:
    for letter in "odwbp":
        for role in ("desk", "seat", "wall", "organiser"):
            answer = stage.served.browser.get(f"/{letter}/{stage.tokens[role]}")
            own = {"desk": "d", "seat": "p", "wall": "w", "organiser": "o"}[role]
            assert answer.status_code == (303 if letter == own else 403)
            assert ("set-cookie" in answer.headers) == (letter == own)
