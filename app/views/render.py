"""Regions drawn through their partials, and the one envelope in which they travel."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from app.views.assets import asset, modules
from app.views.plan.times import period
from app.views.words import Words

Region = Any
Screen = dict[str, Region]
TEMPLATES = Path(__file__).parents[1] / "templates"
PLAIN = (str, int, float, bool, type(None))
WORD_START = re.compile(r"(?<!^)(?=[A-Z])")

environment = Environment(
    loader=FileSystemLoader(TEMPLATES),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


environment.globals.update(period=period, asset=asset, modules=modules)


def partial_of(region: Region) -> str:
    """ "WallRound" is drawn by regions/wall_round.html."""
    return WORD_START.sub("_", type(region).__name__).lower()


@lru_cache(maxsize=4096)
def draw(slot: str, region: Region, words: Words) -> Markup:
    """A region as HTML, in the element that carries its slot as id."""
    name = partial_of(region)
    inside = environment.get_template(f"regions/{name}.html").render(it=region, words=words)
    kind = name.replace("_", "-")
    return Markup('<section id="{}" class="region {}">{}</section>').format(slot, kind, Markup(inside))  # noqa: S704 - templates escape


def changed(before: Screen, after: Screen) -> Screen:
    """What to send to somebody who has `before`, so that they have `after`."""
    return {slot: region for slot, region in after.items() if before.get(slot) != region}


def push(screen: Screen, words: Words) -> str:
    """Regions in htmx's envelope: the only function that knows it."""
    return "".join(
        f'<hx-partial hx-target="#{slot}" hx-swap="outerMorph">{draw(slot, region, words)}</hx-partial>'
        for slot, region in screen.items()
    )


def page(template: str, words: Words, **values: Any) -> str:
    return environment.get_template(f"pages/{template}.html").render(words=words, draw=draw, **values)


def plain(value: Any) -> Any:
    """A region as JSON for programs: its kind and its fields, nothing a viewer of it may not see."""
    if isinstance(value, PLAIN):
        return value
    if names := getattr(type(value), "__dataclass_fields__", None):
        return {"kind": type(value).__name__, **{name: plain(getattr(value, name)) for name in names}}
    if isinstance(value, tuple | list | frozenset):
        return [plain(one) for one in value]
    return str(value)
