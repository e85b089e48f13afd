"""What the command line says when something is not as it should be: one sentence, and never a trace."""

import socket
import sys
from pathlib import Path

import pytest

from app.cli import main
from tests.serving import running_house

NOWHERE = "http://127.0.0.1:9"


def said(monkeypatch: pytest.MonkeyPatch, *words: str) -> str:
    """The sentence with which a command ends."""
    monkeypatch.setattr(sys, "argv", ["tussenstap", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return str(ended.value)


def test_a_port_that_is_none_or_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    assert "not a port number" in said(monkeypatch, "serve", "--port", "99999", *data)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        sentence = said(monkeypatch, "serve", "--host", "127.0.0.1", "--port", port, *data)
    assert sentence == f"Port {port} is taken. Stop what uses it, or choose another with --port."


def test_an_export_from_a_folder_without_sessions(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    plan = str(tmp_path / "plan.docx")
    assert "There are no sessions" in said(monkeypatch, "export", plan, "--data", str(tmp_path))
    assert "cannot be read" in said(monkeypatch, "export", plan, "--data", str(tmp_path / "nowhere"))
    assert not Path(plan).exists()


def test_a_plan_file_that_is_not_there_or_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data, missing = tmp_path / "data", tmp_path / "plan.json"
    assert said(monkeypatch, "import", str(missing), "--data", str(data)) == f"There is no file {missing}."
    assert said(monkeypatch, "import", str(tmp_path), "--data", str(data)) == f"{tmp_path} cannot be read."
    assert not data.exists()


def test_a_rehearsal_where_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in (f"{NOWHERE}/j/AAAAAA", "127.0.0.1:9", "http://["):
        assert "No Tussenstap answers" in said(monkeypatch, "rehearse", "--url", address)


def test_a_rehearsal_that_could_not_be_led_or_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing = str(tmp_path / "nowhere" / "plan.docx")
    assert "There is no folder" in said(monkeypatch, "rehearse", "--fast", "--export", missing)
    with running_house() as house:
        join = house.links["join"]
        assert "say --key" in said(monkeypatch, "rehearse", "--fast", "--url", join)
        assert "say --key" in said(monkeypatch, "rehearse", "--url", join, "--export", f"{tmp_path}/plan.md")
