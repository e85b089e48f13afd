"""Texts without letters that no document may hold. The door cleans too; a file must never depend on it."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

from app.views.plan.record import Plan

# C0 and C1 controls but newline, lone surrogates, turners of direction, and what XML has no letter for.
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)


def printable(text: str) -> str:
    """Every forbidden letter becomes a space; lines stay, other white space is single."""
    lines = FORBIDDEN.sub(" ", text).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def purified(plan: Plan) -> Plan:
    """The same plan with every text printable and on one line; only an agenda and filled texts have lines."""
    clean: Plan = _purified(plan)
    texts = tuple(replace(one, text=printable(one.text)) for one in plan.texts)
    return replace(clean, agenda=printable(plan.agenda), texts=tuple(one for one in texts if one.text))


def _purified(value: Any) -> Any:
    if type(value) is str:
        return " ".join(printable(value).split())
    if isinstance(value, tuple):
        return tuple(_purified(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _purified(getattr(value, one.name)) for one in fields(value)})
    return value
