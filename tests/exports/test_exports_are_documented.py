"""The page about exports names every format, template and placeholder there is."""

from pathlib import Path

from app.exports import FORMATS
from app.exports.placeholders import REPEATED, SINGLE
from app.views.plan import TEMPLATES

PAGE = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")


def test_every_format_and_template_is_explained():
    assert all(f"`{name}`" in PAGE for name in (*FORMATS, *TEMPLATES))


def test_every_name_of_an_own_template_is_listed():
    assert all(f"`{name}`" in PAGE for name in SINGLE)
    for kind, rows in REPEATED.items():
        line = next(line for line in PAGE.split("\n") if f"`{kind}.`" in line)
        assert all(f"`{name}`" in line for name in rows.columns)
