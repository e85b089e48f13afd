"""Where the development cases and seed texts stand, for the tests that need them."""

import json
import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("TUSSENSTAP_CLUSTERING_DATA", ROOT.parent / "shared" / "data" / "clustering"))
SEEDS = DATA.parents[1] / "seeds"
WORD = re.compile(r"[^\W\d_]+")

needs_data = pytest.mark.skipif(
    not (DATA / "dev").is_dir() or not SEEDS.is_dir(),
    reason="the development cases are not here; set TUSSENSTAP_CLUSTERING_DATA to their folder",
)


def cases(kind: str) -> list[dict[str, str]]:
    lines = (DATA / "dev" / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def words_of(text: str) -> set[str]:
    return set(WORD.findall(text.lower()))


def seed_words() -> set[str]:
    return {word for path in SEEDS.glob("*.txt") for word in words_of(path.read_text(encoding="utf-8"))}


def dev_words() -> set[str]:
    return {word for kind in ("hand", "public") for case in cases(kind) for word in words_of(case["text"])}
