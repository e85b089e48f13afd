"""The whole plan as JSON, with a published schema; read back, it gives the same exports again."""

import json
from typing import Any, Literal

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from app.views.plan.clean import purified
from app.views.plan.document import Document
from app.views.plan.record import Plan


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class PlanFile:
    """What the file says of itself, and the plan."""

    format: Literal["tussenstap-plan"]
    version: Literal[1]
    plan: Plan


FILE = TypeAdapter(PlanFile)


class NotAPlan(ValueError):
    """Not the file of a plan, or of a version that is not known here."""


def write(document: Document) -> bytes:
    """UTF-8, indented, keys in a fixed order."""
    return FILE.dump_json(PlanFile("tussenstap-plan", 1, document.plan), indent=2) + b"\n"


def read(data: bytes) -> Plan:
    """The plan of a file.

    Raises
    ------
    NotAPlan
        When it is something else, or refers to what it does not hold.

    """
    try:
        plan = purified(FILE.validate_json(data).plan)
    except ValidationError as error:
        raise NotAPlan(str(error)) from error
    _require_whole(plan)
    return plan


def schema() -> dict[str, Any]:
    """The JSON Schema of the file, as published in `plan.schema.json`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **FILE.json_schema()}


def schema_file() -> bytes:
    return json.dumps(schema(), indent=2, ensure_ascii=False).encode() + b"\n"


def _require_whole(plan: Plan) -> None:
    """Every number that is referred to exists."""
    obstacles = {one.number for one in plan.obstacles}
    results = {one.number for one in plan.results}
    named = (number for one in plan.results for number in one.clears)
    first = (number for one in plan.results for number in one.requires)
    clearing = (number for one in plan.obstacles for number in one.results)
    if not (set(named) <= obstacles and {*first, *clearing} <= results):
        raise NotAPlan("refers to an obstacle or a result that is not in the file")
