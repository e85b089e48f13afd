"""Two complete catalogues: nothing missing, nothing left over, nothing said twice."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, serialize
from fluent.syntax import ast as fluent

from app.views.words import Words

ROOT = Path(__file__).parents[2]
APP = ROOT / "app"
LANGUAGES = ("nl", "en")
SAID = re.compile(r"""words\(\s*["']([a-z0-9_-]+)["']\s*[,)]""")
BEGUN = re.compile(r"""words\(\s*["']([a-z0-9_-]+-)["']\s*~|f["']([a-z0-9-]+-)\{""")
QUOTED = re.compile(r"""["']([a-z0-9_-]+)["']""")


def entries(language: str) -> list[fluent.Message]:
    found = []
    for path in sorted((APP / "words" / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path}: {entry.content}"
            if isinstance(entry, fluent.Message):
                found.append(entry)
    return found


def keys(language: str) -> Counter[str]:
    return Counter(entry.id.name for entry in entries(language))


def source(message: fluent.Message) -> str:
    return serialize(fluent.Resource([message]))


def variables(message: fluent.Message) -> set[str]:
    return set(re.findall(r"\$(\w+)", source(message))) - {"bear"}


def sources() -> str:
    files = [*APP.rglob("*.html"), *APP.rglob("*.py"), *APP.rglob("*.js")]
    return "\n".join(path.read_text(encoding="utf-8") for path in files if "vendor" not in path.parts)


def refusal_keys() -> set[str]:
    """Every key a rule or a door may refuse with."""
    found = set()
    for path in [*(APP / "session").rglob("*.py"), *(APP / "web").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Refused", "require"}:
                said = node.args[0] if node.func.id == "Refused" else node.args[1]
                if isinstance(said, ast.Constant) and said.value:
                    found.add(f"refused-{said.value.replace('_', '-')}")
    return found


def test_both_languages_say_the_same_things() -> None:
    assert set(keys("nl")) == set(keys("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice(language: str) -> None:
    assert [key for key, count in keys(language).items() if count > 1] == []


def test_both_languages_take_the_same_values() -> None:
    english = {entry.id.name: variables(entry) for entry in entries("en")}
    other = {
        entry.id.name: (variables(entry), english[entry.id.name])
        for entry in entries("nl")
        if entry.id.name in english and variables(entry) != english[entry.id.name]
    }
    assert other == {}


def test_every_key_that_is_said_is_in_the_catalogue() -> None:
    assert sorted(set(SAID.findall(sources())) - set(keys("nl"))) == []


def test_every_refusal_has_its_sentence() -> None:
    assert sorted(refusal_keys() - set(keys("nl"))) == []


def test_no_key_is_left_over() -> None:
    text = sources()
    quoted = set(QUOTED.findall(text))
    begun = {first or second for first, second in BEGUN.findall(text)}
    within = {
        name for entry in entries("nl") for name in re.findall(r"\{ ?([a-z][a-z-]*) ?\}", source(entry))
    }
    used = quoted | within | refusal_keys()
    left = [
        key for key in keys("nl") if key not in used and not any(key.startswith(start) for start in begun)
    ]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_shouted_at(language: str) -> None:
    assert [entry.id.name for entry in entries(language) if "!" in source(entry)] == []


def test_a_text_of_any_length_fits_in_a_sentence():
    """Fluent itself refuses values above a thousand letters; obstacles listed in one sentence are longer."""
    long = "\U000f0000 obstakel " * 400

    assert Words("nl")("plan-and", most=long, last="één") == f"{long} en één"
    assert Words("nl")("plan-and", most="a", last="\U000f0001") == "a en \U000f0001"
