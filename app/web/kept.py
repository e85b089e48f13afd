"""Without a script: what somebody typed comes back with the sentence that says why it was refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.web.cleaning import limits_of
from app.web.messages import COMMANDS

Fields = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A refused act: its typed texts, and the fields that go along unseen."""

    kind: str = ""
    texts: Fields = ()
    rest: Fields = ()


def kept_from(raw: Mapping[str, Any]) -> Kept:
    kind = str(raw.get("kind", ""))
    typed = set(limits_of(COMMANDS[kind])) if kind in COMMANDS else {"text"}
    said = tuple((name, _in_one(value)) for name, value in raw.items() if name not in {"kind", "key"})
    texts = tuple((name, value) for name, value in said if name in typed and value)
    return Kept(kind, texts, tuple((name, value) for name, value in said if name not in typed))


def _in_one(value: Any) -> str:
    return ",".join(value) if isinstance(value, list) else str(value)
