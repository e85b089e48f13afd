"""Two real servers on one PostgreSQL are one session; one that is killed leaves the other in peace."""

import json
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

from tests.serving import RunningHouse, running_house

NAMES = "Geen tijd voor overleg"


@pytest.fixture
def houses(
    empty_postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[RunningHouse, RunningHouse]]:
    monkeypatch.setenv("TUSSENSTAP_DATABASE_URL", empty_postgres)
    with (
        running_house("--no-practice", data=tmp_path / "shared") as one,
        running_house(data=tmp_path / "shared") as other,
    ):
        assert one.session == other.session
        yield one, other


class Browser:
    """A browser's cookies, which hold at both servers: they share their secret."""

    def __init__(self, house: RunningHouse, link: str) -> None:
        self.session = house.session
        with httpx.Client(base_url=house.base, trust_env=False) as client:
            client.get(urlsplit(link).path)
            self.cookies = dict(client.cookies)

    def acts(self, house: RunningHouse, kind: str, power: str = "desk", **fields: Any) -> httpx.Response:
        message = {"key": f"press-{monotonic():.6f}".replace(".", "-"), "kind": kind, **fields}
        address = f"{house.base}/s/{self.session}/{power}/acts"
        with httpx.Client(trust_env=False, cookies=self.cookies) as client:
            return client.post(address, json=message, headers={"origin": house.base})

    def follows(self, house: RunningHouse, power: str) -> ClientConnection:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        address = f"{house.base}/s/{self.session}/{power}/live?as=json".replace("http", "ws", 1)
        return connect(address, origin=house.base, additional_headers={"cookie": cookies}, proxy=None)


def heard(line: ClientConnection, within: float, text: str) -> bool:
    deadline = monotonic() + within
    while (left := deadline - monotonic()) > 0:
        try:
            frame = line.recv(left)
        except TimeoutError:
            break
        if text in json.dumps(json.loads(frame), ensure_ascii=False):
            return True
    return False


def test_an_act_at_one_is_on_the_wall_at_the_other_and_a_killed_one_is_forgotten(
    houses: tuple[RunningHouse, RunningHouse],
) -> None:
    one, other = houses
    desk, wall = Browser(one, one.links["desk"]), Browser(other, other.links["wall"])
    assert desk.acts(one, "describe", field="goal", text="Samen naar huis").status_code == 200
    assert desk.acts(one, "go_on", phase="prepare").status_code == 200
    assert desk.acts(one, "take_seat", name="Bram").status_code == 200
    lost = desk.follows(one, "desk")
    with lost, wall.follows(other, "wall") as screen, desk.follows(other, "desk") as health:
        assert heard(health, 10, '"desks": 2')
        for part in ("door", "goal", "drafts"):
            assert desk.acts(other, "go_on", phase=part).status_code == 200
        assert desk.acts(one, "say_obstacle", seat="1", text=NAMES).status_code == 200
        assert heard(screen, 2, NAMES)
        one.kill()
        assert heard(health, 30, '"desks": 1')
        assert desk.acts(other, "say_obstacle", seat="1", text="Geen geld").status_code == 200
        assert heard(screen, 2, "Geen geld")


def test_a_second_server_on_the_same_sqlite_file_is_told_so(tmp_path: Path) -> None:
    with running_house("--no-practice", data=tmp_path / "data") as house:
        second = RunningHouse(house.data, ("--no-practice",))
        with pytest.raises(RuntimeError, match="already runs on"):
            second.start()
        second.stop()
        assert httpx.get(f"{house.base}/healthz", trust_env=False).status_code == 200
