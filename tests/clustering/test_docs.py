"""The examples in the docs and docstrings run."""

import doctest
import importlib
import re
import subprocess
import sys

import pytest

from tests.clustering.data import ROOT


def test_the_example_in_the_docs_runs():
    text = (ROOT / "docs" / "clustering.md").read_text(encoding="utf-8")
    example = re.search(r"```python\n(.*?)```", text, re.DOTALL)

    assert example
    told = subprocess.run(
        [sys.executable, "-c", example.group(1)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert told.stderr == ""
    assert told.returncode == 0


@pytest.mark.parametrize("module", ["duplicates", "pipeline", "results", "topics"])
def test_the_examples_in_the_docstrings_run(module):
    results = doctest.testmod(importlib.import_module(f"clustering.{module}"))

    assert results.attempted
    assert not results.failed
