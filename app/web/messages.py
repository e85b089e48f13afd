"""Messages of the one door: a key, a kind and fields, turned into a command or a refusal."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from app.session.core import Refused
from app.session.rights import RIGHTS
from app.session.texts import Graphemes
from app.web.cleaning import fitted, limits_of

KEY = re.compile(r"^[A-Za-z0-9_-]{8,64}$")
WORDLIKE = Graphemes(80)
WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


def kind_of(command: type) -> str:
    """SayObstacle is said on the wire as "say_obstacle"."""
    return WORD_START.sub("_", command.__name__).lower()


COMMANDS: dict[str, type] = {kind_of(command): command for command in RIGHTS}


@dataclass(frozen=True, slots=True)
class Message:
    """What arrived, checked for shape: `digest` tells the same key with another text apart."""

    key: str
    kind: str
    fields: Mapping[str, Any]

    @property
    def digest(self) -> str:
        said = json.dumps([self.kind, sorted(self.fields.items())], sort_keys=True, default=str)
        return hashlib.sha256(said.encode()).hexdigest()


def read_message(raw: Any) -> Message:
    """Raises Refused("message_unreadable") for anything that is no message."""
    if not isinstance(raw, Mapping):
        raise Refused("message_unreadable")
    key, kind = raw.get("key"), raw.get("kind")
    if not isinstance(key, str) or not KEY.fullmatch(key) or not isinstance(kind, str):
        raise Refused("message_unreadable")
    rest = {str(name): value for name, value in raw.items() if name not in {"key", "kind"}}
    if not all(_is_flat(value) for value in rest.values()):
        raise Refused("message_unreadable")
    return Message(key, kind, rest)


def _is_flat(value: Any) -> bool:
    """A value, or a list of values: no act needs more, and nothing deep gets any further."""
    values = value if isinstance(value, list | tuple) else (value,)
    return all(one is None or isinstance(one, str | int | float) for one in values)


def command_from(message: Message) -> Any:
    """The command a message asks for, its texts cleaned and measured.

    Raises
    ------
    Refused
        With a key for a sentence: unknown kind, text too long or unreadable, a field that does not fit.

    """
    if message.kind not in COMMANDS:
        raise Refused("message_unreadable")
    command = COMMANDS[message.kind]
    limits = limits_of(command)
    known = {field.name for field in fields(command)}
    many = many_valued(command)
    values: dict[str, Any] = {}
    for name, value in message.fields.items():
        if name not in known or (value == "" and name not in limits):
            continue
        if name in many and isinstance(value, str):
            value = [part for part in value.split(",") if part]  # noqa: PLW2901 - a form joins them
        values[name] = _clean(value, limits.get(name, WORDLIKE))
    try:
        return _adapter(message.kind).validate_python(values)
    except ValidationError as error:
        raise Refused("field_unreadable") from error


def _clean(value: Any, most: Graphemes) -> Any:
    if isinstance(value, list):
        return [_clean(one, most) for one in value]
    return fitted(value, most) if isinstance(value, str) else value


def many_valued(command: type) -> tuple[str, ...]:
    """Fields that take several values, which a form repeats or joins with commas."""
    return tuple(field.name for field in fields(command) if "tuple" in str(field.type))


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(COMMANDS[kind])
