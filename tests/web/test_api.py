"""The doors for programs: what each gives, and how each says no."""

import httpx
import pytest

from app.session.rights import RIGHTS
from app.web.api_models import ACTS
from app.web.messages import kind_of
from tests.serving import running_house
from tests.web.programs import Program, new_session

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


def why(answer: httpx.Response) -> tuple[int, str]:
    said = answer.json()
    assert said["notice"].endswith((".", "?", "…")), said
    return answer.status_code, said["why"]


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


def test_an_act_tells_the_number_it_reached_and_the_number_it_gave_also_when_repeated(anna, client):
    anna.go_to("door").seat("Bram")
    anna.seat("Chidi")
    bram, message = (
        anna.go_to("round"),
        {"key": "said-once", "kind": "say_obstacle", "text": "Geen tijd", "seat": 1},
    )
    first, again = (
        client.post(f"{bram.path}/acts", json=message, headers=bram.bearer).json() for _ in range(2)
    )

    assert first == again
    assert first["number"] == 1
    assert first["seq"] == anna.state()["seq"]


def test_the_same_key_with_another_text_changes_nothing(anna, client):
    for title, expected in (("Eerst", (200, "")), ("Later", (409, "refused-key-used-for-other-text"))):
        message = {"key": "one-and-only", "kind": "describe", "field": "title", "text": title}
        answer = client.post(f"{anna.path}/acts", json=message, headers=anna.bearer)
        assert (answer.status_code, answer.json().get("why", "")) == expected
    assert anna.state()["screen"]["bar"]["title"] == "Eerst"


def test_a_refusal_speaks_the_askers_language(anna, client):
    anna.go_to("door").seat("Bram")
    message = {"key": "go-on-twice", "kind": "go_on", "phase": "goal"}
    dutch, english = (
        client.post(f"{anna.path}/acts", json=message, headers={**anna.bearer, "accept-language": language})
        for language in ("nl", "fr, en;q=0.7, nl;q=0.3")
    )

    assert dutch.json()["notice"] == "De sessie was al een deel verder."
    assert english.status_code == 409
    assert english.json()["notice"] != dutch.json()["notice"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("{", (422, "api-400")),
        ("[1, 2]", (422, "api-400")),
        ('{"key": "k2345678", "kind": "jump"}', (422, "api-400")),
        ('{"key": "k2345678", "kind": "go_on", "phase": "lunch"}', (422, "refused-field-unreadable")),
        ('{"key": "short", "kind": "finish"}', (422, "refused-field-unreadable")),
        ('{"key": "k2345678", "kind": "ask_question", "text": "\\ud800"}', (422, "refused-text-unreadable")),
        ("x" * 20_000, (413, "api-413")),
    ],
)
def test_what_cannot_be_read_has_one_sentence(anna, client, body, expected):
    headers = {**anna.bearer, "content-type": "application/json"}
    assert why(client.post(f"{anna.path}/acts", content=body, headers=headers)) == expected


def test_a_text_is_measured_in_letters_as_people_count_them(anna):
    anna.go_to("door")

    assert why(anna.act("ask_question", text="a" * 281)) == (422, "refused-too-long-by")
    assert anna.act("ask_question", text="👩‍⚕️" * 100).status_code == 200


def test_a_seat_may_not_do_what_the_desk_does(anna):
    bram = anna.go_to("door").seat("Bram")

    assert why(bram.act("go_on", phase="door")) == (409, "refused-not-yours-to-do")


def test_who_acts_faster_than_a_person_can_waits(anna):
    bram = anna.go_to("door").seat("Bram")
    answers = [bram.act("ask_question", text=f"Vraag {number}") for number in range(61)]

    assert why(answers[-1]) == (429, "refused-too-fast")
    assert answers[0].status_code == 200


def test_drafts_are_kept_by_the_same_door_and_only_their_author_sees_them(anna):
    bram = anna.go_to("drafts").seat("Bram")
    bram.does("keep_draft", draft="draft-one", text="Geen geld")
    bram.does("keep_draft", draft="draft-two", text="Geen tijd")
    bram.does("drop_draft", draft="draft-two")

    assert [draft["text"] for draft in bram.state()["screen"]["drafts"]["drafts"]] == ["Geen geld"]
    assert "Geen geld" not in str(anna.state())
    assert anna.state()["screen"]["stage"]["count"] == 1


def test_the_state_is_what_the_page_of_that_visitor_shows(anna, client):
    bram = anna.go_to("door").seat("Bram")
    page = client.get(f"/p/{bram.key}", follow_redirects=True)
    slots = {slot for slot in bram.state()["screen"] if f'id="{slot}"' in page.text}
    client.cookies.clear()

    assert slots == set(bram.state()["screen"])
    assert bram.state()["screen"]["top"]["me"]["name"] == "Bram"


def test_a_key_of_another_session_opens_nothing(anna, client, house):
    other = new_session(client, house)
    mixed = Program(client, anna.session, other.key)

    assert why(mixed.act("finish")) == (403, "api-403")
    assert why(client.get(f"{anna.path}/state", headers=mixed.bearer)) == (403, "api-403")
    assert why(client.get(f"{anna.path}/state")) == (401, "api-401")
    assert why(client.get("/api/sessions/nowhere/state", headers=anna.bearer)) == (404, "api-404")
    assert why(client.get("/api/nothing")) == (404, "api-404")


@pytest.mark.parametrize(
    ("suffix", "begins"), [("docx", b"PK"), ("md", b"#"), ("csv", b"\xef\xbb\xbf"), ("json", b"{")]
)
def test_the_plan_goes_home_in_every_format(anna, client, suffix, begins):
    answer = client.get(f"{anna.path}/plan.{suffix}", headers=anna.bearer)

    assert answer.status_code == 200
    assert answer.content.startswith(begins)
    assert answer.headers["content-disposition"].endswith(f".{suffix}")


def test_the_plan_is_for_who_facilitates_and_in_formats_we_know(anna, client):
    bram = anna.go_to("door").seat("Bram")

    assert why(client.get(f"{bram.path}/plan.md", headers=bram.bearer)) == (403, "api-403")
    assert why(client.get(f"{anna.path}/plan.odt", headers=anna.bearer)) == (404, "api-no-format")


@pytest.mark.parametrize("headers", [{"origin": "https://elsewhere.example"}, {"cookie": "seat-1=x"}])
def test_a_page_elsewhere_takes_no_seat(anna, client, headers):
    code = anna.go_to("door").state()["screen"]["bar"]["code"]
    asked = client.post(f"{anna.path}/seats", json={"code": code, "name": "Bram"}, headers=headers)

    assert why(asked) == (403, "api-403")
