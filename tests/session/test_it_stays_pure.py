"""The ground floor imports a short list of the standard library and itself: no clock, no chance, no world."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

FLOOR = Path(__file__).resolve().parents[2] / "app" / "session"
ALLOWED = {
    "__future__",
    "collections",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "itertools",
    "re",
    "typing",
}
# datetime is for values that came in; asking it for the present is asking the world.
CLOCKS = {"now", "today", "utcnow"}


def imports(tree: ast.Module, package: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            yield ".".join([*above, node.module or ""]).rstrip(".")
        elif isinstance(node, ast.ImportFrom):
            yield from (
                [node.module or ""] if node.module != "app" else (f"app.{name.name}" for name in node.names)
            )


def is_allowed(module: str) -> bool:
    return (
        module.split(".", maxsplit=1)[0] in ALLOWED
        or module == "app.session"
        or module.startswith("app.session.")
    )


def faults(source: str, package: str = "app.session") -> list[str]:
    tree = ast.parse(source)
    foreign = [module for module in imports(tree, package) if not is_allowed(module)]
    clocks = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr in CLOCKS]
    return foreign + clocks


def test_the_rules_ask_nothing_of_the_world() -> None:
    found = {}
    for path in sorted(FLOOR.rglob("*.py")):
        package = ".".join(("app", "session", *path.relative_to(FLOOR).parent.parts))
        found[path.relative_to(FLOOR).as_posix()] = faults(path.read_text(encoding="utf-8"), package)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import time",
        "import os.path",
        "from random import choice",
        "from app import views",
        "from app.journal import wire",
        "from .. import settings",
        "import app",
        "def late():\n    import uuid",
        "from datetime import datetime\nx = datetime.now()",
    ],
)
def test_the_look_at_imports_sees(source: str) -> None:
    assert faults(source)


@pytest.mark.parametrize(
    "source",
    [
        "from __future__ import annotations",
        "from collections.abc import Iterable",
        "from app.session.core import decide",
        "from app.session import core",
        "from . import core",
        "from .core import decide",
        "from datetime import date\nx: date",
    ],
)
def test_the_look_at_imports_lets_pass(source: str) -> None:
    assert faults(source) == []
