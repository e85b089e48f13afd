"""The door for acts, as programs use it: numbers, keys, limits, drafts, and the plan that comes out."""

import pytest

from tests.web.programs import Program, new_session, why


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
