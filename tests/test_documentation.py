"""Documentation that a change can make untrue fails here first."""

import json
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def dependencies() -> set[str]:
    asked = PROJECT["project"]["dependencies"] + [
        line for group in PROJECT["dependency-groups"].values() for line in group
    ]
    front_end = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    return {re.split(r"[\[<>=!~ ]", line)[0] for line in asked} | set(front_end)


def test_every_dependency_has_its_reason_and_no_other() -> None:
    lines = re.findall(
        r"^\| `([^`]+)` \| (\S.*?) \| .*\|$", (ROOT / "docs/dependencies.md").read_text("utf-8"), re.MULTILINE
    )
    assert {name for name, _ in lines} == dependencies()
    assert len(lines) == len(dependencies())


def test_the_version_is_that_of_the_changelog() -> None:
    newest = re.search(r"^## (\d\S*)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert newest
    assert newest[1] == PROJECT["project"]["version"]


def test_the_licence_is_whole() -> None:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["project"]["license"] == "EUPL-1.2"
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert re.findall(r"^(\d+)\.\s?[A-Z]", licence, re.MULTILINE) == [str(number) for number in range(1, 16)]
    assert (
        "All other changes or additions to this Appendix require the production of a new EUPL version."
        in licence
    )
