"""The doors for programs: what each gives, and how each says no."""

import httpx

from app.session.rights import RIGHTS
from app.web.api_models import ACTS
from app.web.messages import kind_of
from tests.serving import running_house
from tests.web.programs import Program, why

KINDS = {
    "answer_test", "arrange_table", "ask_owner", "ask_question", "assign_owner", "call_speaker",
    "choose_names", "choose_words", "clear_owner", "close_test", "collect_rest", "come_back",
    "count_hands", "cover_obstacle", "describe", "detail_result", "dissolve_group", "drop_draft",
    "drop_goal", "drop_line", "drop_result", "drop_tables", "edit_obstacle", "expect_people",
    "fill_in", "finish", "found_group", "give_voice", "go_back", "go_on", "grant_knock", "improve",
    "keep_draft", "keep_version", "lay_out", "leave_untested", "lift_card", "list_expected",
    "lock_group", "make_tables", "merge_groups", "merge_obstacles", "merge_seats", "move_draft",
    "move_result", "name_group", "open_test", "park_obstacle", "pass_turn", "place_card",
    "refuse_knock", "refuse_suggestion", "remark_on_result", "remove_seat", "rename_seat", "reopen",
    "reply_ownership", "require_first", "say_closing", "say_obstacle", "seat_at", "second_obstacle",
    "set_aside", "set_door", "set_helper", "set_period", "settle_parked", "show_obstacle",
    "show_result", "size_wall", "skip_turn", "split_group", "split_obstacle", "stand_aside",
    "start_timer", "step_out", "take_seat", "theme_wall", "tick_line", "turn_dial", "turn_page",
    "turn_wall", "undo", "unmerge_obstacle", "want_turn", "write_goal", "write_line", "write_result",
}  # fmt: skip


def test_each_act_has_a_model_of_its_own_in_the_description(client):
    described = client.get("/api/openapi.json").json()
    body = described["paths"]["/api/sessions/{session}/acts"]["post"]["requestBody"]
    kinds = body["content"]["application/json"]["schema"]["discriminator"]["mapping"]

    assert set(kinds) == KINDS
    assert {kind_of(command) for command in RIGHTS} <= KINDS
    assert len(ACTS) == len(set(kinds.values()))


def test_the_description_says_how_long_a_text_may_be(client):
    models = client.get("/api/openapi.json").json()["components"]["schemas"]

    assert models["SayObstacleAct"]["properties"]["text"]["maxLength"] == 280
    assert models["SayObstacleAct"]["required"] == ["key", "kind", "text"]
    assert models["AssignOwnerAct"]["properties"]["owner_kind"]["$ref"].endswith("/OwnerKind")


def test_only_the_doors_for_programs_are_described(client):
    assert all(path.startswith("/api/") for path in client.get("/api/openapi.json").json()["paths"])


def test_an_organiser_founds_a_session_with_its_links(client, house):
    bearer = {"authorization": f"Bearer {house.organiser}"}
    made = client.post("/api/sessions", json={"title": "Proef", "language": "en"}, headers=bearer)

    assert made.status_code == 201
    assert {"id", "code", "desk", "wall", "join", "api", "key"} == set(made.json())
    state = Program(client, made.json()["id"], made.json()["key"]).state()
    assert state["screen"]["bar"]["title"] == "Proef"
    assert state["screen"]["stage"]["language"] == "en"


def test_nobody_else_founds_a_session(client, anna):
    assert why(client.post("/api/sessions", json={})) == (401, "api-401")
    assert why(client.post("/api/sessions", json={}, headers=anna.bearer)) == (403, "api-403")


def test_a_title_that_does_not_fit_founds_nothing(client, house):
    bearer = {"authorization": f"Bearer {house.organiser}"}
    asked = client.post("/api/sessions", json={"title": "x" * 121}, headers=bearer)

    assert why(asked) == (422, "refused-too-long")


def test_a_key_says_what_it_opens(client, anna, house):
    bram = anna.go_to("door").seat("Bram")
    opened = client.get("/api/key", headers=bram.bearer).json()

    assert opened == {"power": "seat", "session": anna.session, "seat": 1, "code": ""}
    organiser = client.get("/api/key", headers={"authorization": f"Bearer {house.organiser}"}).json()
    assert (organiser["power"], organiser["session"]) == ("organiser", None)
    assert why(client.get("/api/key")) == (401, "api-401")


def test_a_code_finds_its_session(client, anna):
    code = anna.state()["screen"]["bar"]["code"]

    assert client.get(f"/api/codes/{code.lower()}").json() == {
        "session": anna.session,
        "title": "Startsessie",
        "door_open": False,
    }
    assert why(client.get("/api/codes/AAAAAA")) == (404, "refused-unknown-code")


def test_bram_takes_a_seat_with_the_code_and_the_same_key_is_the_same_seat(client, anna):
    code = anna.go_to("door").state()["screen"]["bar"]["code"]
    asked = {"code": code, "name": "Bram", "perspective": "verloskundige", "key": "bram-his-key"}
    first, again = (client.post(f"{anna.path}/seats", json=asked) for _ in range(2))

    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json()["seat"] == again.json()["seat"] == 1
    assert Program(client, anna.session, again.json()["token"]).state()["role"] == "seat"


def test_the_desk_seats_dora_who_has_no_phone(client, anna):
    answer = client.post(f"{anna.path}/seats", json={"name": "Dora", "phone": False}, headers=anna.bearer)

    assert answer.status_code == 201
    assert [chair["phone"] for chair in anna.state()["screen"]["table"]["chairs"]] == [False]


def test_each_reason_not_to_get_a_seat_has_its_sentence(client, anna):
    code = anna.state()["screen"]["bar"]["code"]
    seats = f"{anna.path}/seats"

    assert why(client.post(seats, json={"code": code, "name": "Evert"})) == (409, "refused-door-closed")
    anna.go_to("door").seat("Bram")
    assert why(client.post(seats, json={"code": "AAAAAA", "name": "Evert"})) == (404, "refused-unknown-code")
    assert why(client.post(seats, json={"code": code, "name": "bram"})) == (409, "refused-name-taken")
    assert why(client.post(seats, json={"code": code, "name": " "})) == (409, "refused-name-missing")
    assert why(client.post(seats, json={"code": code, "name": "x" * 41})) == (422, "refused-too-long-by")
    assert why(client.post("/api/sessions/nowhere/seats", json={"name": "Bram"})) == (404, "api-no-session")


def test_a_full_session_says_so(client, anna):
    anna.go_to("door")
    for number in range(60):
        asked = {"name": f"Gast {number}"}
        assert client.post(f"{anna.path}/seats", json=asked, headers=anna.bearer).status_code == 201
    full = client.post(f"{anna.path}/seats", json={"name": "Evert"}, headers=anna.bearer)

    assert why(full) == (409, "refused-session-full")


def test_who_keeps_guessing_codes_has_to_wait():
    with running_house() as house, httpx.Client(base_url=house.base, trust_env=False) as stranger:
        seats = f"/api/sessions/{house.session}/seats"
        for _ in range(60):
            stranger.post(seats, json={"code": "AAAAAA", "name": "Evert"})
        asked = stranger.post(seats, json={"code": house.links["code"], "name": "Evert"})

        assert why(asked) == (429, "refused-too-many-guesses")
        assert why(stranger.get(f"/api/codes/{house.links['code']}")) == (429, "refused-too-many-guesses")
