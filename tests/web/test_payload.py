"""What travels to a phone: packed, kept, and little enough for a slow line."""

import re

import httpx
import pytest

from tests.serving import RunningHouse

PHONE_MOST = 60_000
DESK_MOST = 120_000


def fetched(client: httpx.Client, page: str) -> dict[str, httpx.Response]:
    """A page and everything it names or loads, as a browser gets it for the first time."""
    answers = {page: client.get(page, follow_redirects=True)}
    waiting = re.findall(r'(?:src|href)="(/static/[^"]+)"', answers[page].text)
    while waiting:
        path = waiting.pop()
        if path not in answers:
            answers[path] = client.get(path)
            folder = path.rsplit("/", 1)[0]
            if path.endswith(".js"):
                imports = re.findall(r'from "\./(.+?)"|^import "\./(.+?)"', answers[path].text, re.MULTILINE)
                waiting += [f"{folder}/{one or other}" for one, other in imports]
    return answers


def travelled(answers: dict[str, httpx.Response]) -> int:
    return sum(answer.num_bytes_downloaded for answer in answers.values())


@pytest.fixture
def phone(house: RunningHouse, client: httpx.Client) -> dict[str, httpx.Response]:
    code = house.links["code"]
    with httpx.Client(base_url=house.base, trust_env=False, headers={"origin": house.base}) as line:
        desk = house.links["desk"].split("/", 3)[3]
        line.get(f"/{desk}", follow_redirects=True)
        line.post(f"/s/{house.session}/desk/acts", data={"kind": "go_on", "phase": "prepare"})
        line.post(f"/j/{code}", data={"name": f"Ans {id(line)}"}, follow_redirects=True)
        return fetched(line, f"/s/{house.session}/seat/")


def test_a_phone_fetches_at_most_60_kb(phone: dict[str, httpx.Response]) -> None:
    assert all(answer.status_code == 200 for answer in phone.values())
    assert sum(path.endswith(".css") for path in phone) == 1
    assert not [path for path in phone if "woff" in path]
    assert travelled(phone) <= PHONE_MOST


def test_a_desk_fetches_at_most_120_kb_with_its_typeface(house: RunningHouse, client: httpx.Client) -> None:
    answers = fetched(client, f"/{house.links['desk'].split('/', 3)[3]}")
    style = next(answer for path, answer in answers.items() if path.endswith(".css"))
    letter = re.search(r"url\(\.\./(vendor/typeface/files/[a-z-]*-latin-wght-normal\.woff2)\)", style.text)
    assert letter
    answers["letter"] = client.get(f"/static/{letter[1]}", follow_redirects=True)
    assert answers["letter"].status_code == 200
    assert travelled(answers) <= DESK_MOST


def test_every_module_a_page_needs_is_asked_for_at_once(phone: dict[str, httpx.Response]) -> None:
    page = next(answer.text for path, answer in phone.items() if path.endswith("/seat/"))
    ahead = set(re.findall(r'<link rel="modulepreload" href="([^"]+)"', page))
    assert ahead == {path for path in phone if path.endswith(".js") and "/vendor/" not in path}


def test_our_files_are_kept_for_as_long_as_their_version_holds(
    phone: dict[str, httpx.Response], client: httpx.Client
) -> None:
    ours = {path: answer for path, answer in phone.items() if path.startswith("/static/")}
    assert all("immutable" in answer.headers["cache-control"] for answer in ours.values())
    script = next(path for path in ours if path.endswith("live.js"))
    older = client.get(re.sub(r"/[0-9a-f]{12}/", "/0123456789ab/", script))
    assert (older.text, older.headers["cache-control"]) == (ours[script].text, "no-cache")
    assert client.get("/static/js/live.js").headers["location"] == script


def test_a_browser_that_cannot_unpack_gets_the_same(
    phone: dict[str, httpx.Response], client: httpx.Client
) -> None:
    path, packed = next((path, answer) for path, answer in phone.items() if path.endswith(".css"))
    assert packed.headers["content-encoding"] == "gzip"
    plain = client.get(path, headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == packed.text


def test_what_was_typed_never_travels_packed_beside_what_is_private(
    house: RunningHouse, client: httpx.Client
) -> None:
    answer = client.post(f"/j/{house.links['code']}", data={"name": ""}, headers={"origin": house.base})
    assert answer.status_code == 409
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize(
    "path", ["/static/../main.py", "/static/%2e%2e/main.py", "/static/js", "/static/css/no.css"]
)
def test_only_our_own_files_are_there(path: str, client: httpx.Client) -> None:
    assert client.get(path).status_code == 404
