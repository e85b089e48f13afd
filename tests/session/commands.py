"""Any command with any values its fields allow: plausible ones, and whatever else the door lets through."""

from dataclasses import fields
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from app.session.rights import RIGHTS
from app.session.state import Phase

KINDS = sorted(RIGHTS, key=lambda kind: kind.__name__)
WORDS = ("", "beer", "Bram", "Evert", "nl", "2027-Q1", "2026-W53", "later", "https://x.nl", "Bram, JGZ")
ACTS = tuple(f"act-{number}" for number in range(60))

PLAUSIBLE: dict[type, st.SearchStrategy[Any]] = {
    int: st.integers(0, 5),
    str: st.sampled_from(WORDS),
    bool: st.booleans(),
}
ANYTHING: dict[type, st.SearchStrategy[Any]] = {
    int: st.integers(-3, 9) | st.integers(),
    str: st.sampled_from(WORDS) | st.text(st.characters(), max_size=400),
    bool: st.booleans(),
}


@cache
def plausible(kind: type) -> st.SearchStrategy[Any]:
    return _built(kind, "plausible")


@cache
def anything(kind: type) -> st.SearchStrategy[Any]:
    return _built(kind, "anything")


def _built(kind: type, taste: str) -> st.SearchStrategy[Any]:
    of_type = PLAUSIBLE if taste == "plausible" else ANYTHING
    hints = get_type_hints(kind)
    parts = {part.name: _of(hints[part.name], of_type) for part in fields(kind)}
    if taste == "plausible":
        parts |= {"turn": st.none()} if "turn" in parts else {}
        parts |= {"version": st.none() | st.integers(1, 2)} if "version" in parts else {}
        parts |= {"act": st.just("") | st.sampled_from(ACTS)} if "act" in parts else {}
    return st.builds(kind, **parts)


def _of(hint: Any, of_type: dict[type, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    if get_origin(hint) in {Union, UnionType}:
        return st.one_of([_of(one, of_type) for one in get_args(hint)])
    if get_origin(hint) is tuple:
        return st.lists(_of(get_args(hint)[0], of_type), max_size=4).map(tuple)
    if hint is NoneType:
        return st.none()
    if hint is datetime:
        return st.datetimes()
    return st.sampled_from(hint) if issubclass(hint, Enum) else of_type[hint]


PARTS = st.sampled_from([phase for phase in Phase if phase is not Phase.LIVING])
