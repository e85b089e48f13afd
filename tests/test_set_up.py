"""Locks name versions and hashes, never addresses, so that every machine gets the same packages."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted(ROOT.glob("requirements*.lock"))
SCRIPTS = [ROOT / name for name in ("bin/setup", "bin/run", "bin/test", "bin/lock", ".ci/run")]
WORDS = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *SCRIPTS, ROOT / "Dockerfile", ROOT / "pyproject.toml"]
)
# Options and addresses that would tie set-up to one place to fetch packages from.
AN_INDEX = re.compile(
    r"--(extra-)?index-url|--find-links|registry\s*=|://[\w.-]*registry|://\S*/simple\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "lock", [*LOCKS, ROOT / "package-lock.json", ROOT / ".npmrc"], ids=lambda path: path.name
)
def test_a_lock_names_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert not AN_INDEX.search(text)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_locked_package_has_an_exact_version_and_hashes(lock: Path) -> None:
    blocks = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    assert [block for block in blocks if not re.match(r"[a-z0-9.-]+==\S+.*\\\n.*--hash=sha256:", block)] == []


def test_every_front_end_package_has_an_exact_version_and_a_hash() -> None:
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    assert {name: lock[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all(package["integrity"].startswith("sha512-") for path, package in lock.items() if path)


@pytest.mark.parametrize("path", WORDS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_we_write_names_an_index(path: Path) -> None:
    assert not AN_INDEX.search(path.read_text(encoding="utf-8").replace("--no-emit-find-links", ""))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_script_can_be_run_by_any_shell(script: Path) -> None:
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    subprocess.run(["sh", "-n", script], check=True)


def test_the_front_end_files_are_those_of_the_manifest() -> None:
    vendor = ROOT / "app" / "static" / "vendor"
    manifest = json.loads((vendor / "manifest.json").read_text(encoding="utf-8"))
    files = {path.relative_to(vendor).as_posix() for path in vendor.rglob("*") if path.is_file()}
    assert files == {*manifest, "manifest.json"}
    assert {"htmx/htmx.min.js", "htmx/LICENSE", "typeface/wght.css", "typeface/LICENSE"} <= files
    assert all(value.startswith("sha384-") for value in manifest.values())
