"""A session as programs meet it: a desk with its key, people with their tokens."""

import secrets
from dataclasses import dataclass
from typing import Any

import httpx

from tests.serving import RunningHouse


@dataclass
class Program:
    """One key to one session of a running house."""

    client: httpx.Client
    session: str
    key: str

    @property
    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.key}"}

    @property
    def path(self) -> str:
        return f"/api/sessions/{self.session}"

    def act(self, kind: str, **fields: Any) -> httpx.Response:
        message = {"key": secrets.token_hex(8), "kind": kind, **fields}
        return self.client.post(f"{self.path}/acts", json=message, headers=self.bearer)

    def state(self) -> dict[str, Any]:
        return dict(self.client.get(f"{self.path}/state", headers=self.bearer).json())

    def does(self, kind: str, **fields: Any) -> dict[str, Any]:
        answer = self.act(kind, **fields)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def seat(self, name: str, **fields: Any) -> "Program":
        code = self.state()["screen"]["bar"]["code"]
        answer = self.client.post(f"{self.path}/seats", json={"code": code, "name": name, **fields})
        assert answer.status_code == 201, answer.text
        return Program(self.client, self.session, answer.json()["token"])

    def go_to(self, wanted: str) -> "Program":
        while (part := self.state()["screen"]["bar"]["part"]) != wanted:
            self.does("go_on", phase=part)
        return self


def new_session(client: httpx.Client, house: RunningHouse, **fields: Any) -> Program:
    """Anna at the desk of a fresh session, ready to open its door."""
    described = {"title": "Startsessie", "goal": "We delen gegevens", **fields}
    bearer = {"authorization": f"Bearer {house.organiser}"}
    made = client.post("/api/sessions", json=described, headers=bearer)
    assert made.status_code == 201, made.text
    return Program(client, made.json()["id"], made.json()["key"])


def why(answer: httpx.Response) -> tuple[int, str]:
    """Status and reason of a refusal, which is a sentence."""
    said = answer.json()
    assert said["notice"].endswith((".", "?", "…")), said
    return answer.status_code, said["why"]
