"""Set-up does again only what has changed. Tried on a copy, with stand-ins for Python and npm that write down
what they are asked, so that nothing is installed here."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
COPIED = [
    "bin/setup",
    "bin/copy_front_end.py",
    ".npmrc",
    "package.json",
    "package-lock.json",
    "pyproject.toml",
]
STAND_IN = """#!/bin/sh
case "$(basename "$0") $*" in
    *" -c "*|"node "*) exit 0 ;;
    *" -m venv "*) rm -rf .venv && mkdir -p .venv/bin && cp "$0" .venv/bin/python
        touch .venv/bin/tussenstap
        chmod +x .venv/bin/tussenstap ;;
    *copy_front_end*) mkdir -p app/static/vendor && touch app/static/vendor/manifest.json ;;
esac
echo "$(basename "$0") $*" >> asked
"""


@pytest.fixture
def copy(tmp_path):
    for name in [*COPIED, *(path.name for path in ROOT.glob("requirements*.lock"))]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "stand-ins").mkdir()
    for program in ("python3", "node", "npm"):
        path = tmp_path / "stand-ins" / program
        path.write_text(STAND_IN)
        path.chmod(0o755)
    return tmp_path


def asked_by_set_up(copy, **environment):
    (copy / "asked").write_text("")
    path = f"{copy / 'stand-ins'}:{os.environ['PATH']}"
    subprocess.run([copy / "bin/setup"], check=True, capture_output=True, env={"PATH": path, **environment})
    asked = (copy / "asked").read_text().splitlines()
    kinds = {
        "venv": "venv",
        "build.lock": "builder",
        "requirements.lock": "packages",
        "--editable": "command",
    }
    kinds |= {"npm ci": "npm", "copy_front_end": "copy"}
    return [next(kind for word, kind in kinds.items() if word in line) for line in asked]


def change(path):
    path.write_text(path.read_text() + "\n")


def test_everything_the_first_time_and_nothing_the_second(copy):
    assert asked_by_set_up(copy) == ["venv", "packages", "builder", "command", "npm", "copy"]
    assert asked_by_set_up(copy) == []


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ("requirements.lock", ["venv", "packages", "builder", "command", "npm", "copy"]),
        ("pyproject.toml", ["command"]),
        ("package-lock.json", ["npm", "copy"]),
        ("bin/copy_front_end.py", ["npm", "copy"]),
        ("requirements-dev.lock", []),
    ],
)
def test_only_what_has_changed(copy, changed, again):
    asked_by_set_up(copy)
    change(copy / changed)
    assert asked_by_set_up(copy) == again
    assert asked_by_set_up(copy) == []


def test_lost_files_come_back(copy):
    asked_by_set_up(copy)
    (copy / "app/static/vendor/manifest.json").unlink()
    assert asked_by_set_up(copy) == ["npm", "copy"]
    shutil.rmtree(copy / ".venv")
    assert asked_by_set_up(copy)[0] == "venv"


def test_a_moved_folder_gets_a_new_environment(copy, tmp_path_factory):
    asked_by_set_up(copy)
    moved = tmp_path_factory.mktemp("moved") / "here"
    copy.rename(moved)
    assert asked_by_set_up(moved)[0] == "venv"
