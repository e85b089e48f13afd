"""Robots started by a press: they end with the server, and there are never too many."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import practising
from app.practising import MOST_AT_ONCE, Rehearsals

UNTIL_CLOSED = (sys.executable, "-c", "import sys; sys.stdin.read()")


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list["subprocess.Popen[bytes]"]:
    """In the robots' place: programs that end when their standard input closes."""
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def stands_in(_command: list[str], **how: object) -> "subprocess.Popen[bytes]":
        started.append(start(UNTIL_CLOSED, **how))
        return started[-1]

    monkeypatch.setattr(practising.subprocess, "Popen", stands_in)
    return started


def test_with_too_many_at_once_the_oldest_go_home_and_all_end_with_the_server(
    children: list["subprocess.Popen[bytes]"], tmp_path: Path
) -> None:
    rehearsals = Rehearsals()
    for number in range(MOST_AT_ONCE + 1):
        rehearsals.begin("http://127.0.0.1:1", f"key-{number}", tmp_path)
    assert [child.poll() for child in children] == [0, None, None, None]

    rehearsals.end()
    assert [child.poll() for child in children] == [0, 0, 0, 0]
