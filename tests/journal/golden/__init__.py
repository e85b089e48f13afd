"""Journals of released versions, which must be readable for ever: a line a fact, and what they came to.

`python -m tests.journal.golden v0.1.0` plays a session through its commands and writes the file of a version
that is being released. A file of a version that was released is never written again.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.journal.wire import from_wire, to_wire
from app.session.history import Entry
from app.session.state import Session

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Golden:
    entries: tuple[Entry, ...]
    summary: dict[str, Any]


def read(version: str) -> Golden:
    lines = [
        json.loads(line) for line in (FOLDER / f"{version}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    return Golden(tuple(map(_entry, lines[1:])), lines[0])


def _entry(line: dict[str, Any]) -> Entry:
    at = datetime.fromisoformat(line["at"])
    return Entry(line["seq"], line["act"], line["by"], at, from_wire(line["kind"], line["body"]))


def write(version: str, entries: list[Entry], state: Session) -> None:
    """The first line is what it came to, in words that do not depend on how we keep it."""
    lines = [summary(state), *map(_line, entries)]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (FOLDER / f"{version}.jsonl").write_text(text, encoding="utf-8")


def _line(entry: Entry) -> dict[str, Any]:
    kind, body = to_wire(entry.fact)
    at = entry.at.isoformat()
    return {"seq": entry.seq, "act": entry.act, "by": entry.by, "at": at, "kind": kind, "body": body}


def summary(state: Session) -> dict[str, Any]:
    return {
        "title": state.setup.title,
        "goal": state.setup.goal,
        "part": str(state.phase),
        "finished": state.finished,
        "people": {seat.number: seat.name for seat in state.at_table()},
        "obstacles": {
            card.number: [card.text, card.original, card.seat, list(card.seconds)]
            for card in state.standing()
        },
        "parked": {one.number: [one.text, one.outcome] for one in state.parked.values()},
        "groups": {group.number: [group.title, list(group.cards)] for group in state.groups.values()},
        "results": {
            result.number: {
                "text": result.text,
                "clears": list(state.covered_by(result)),
                "owner": [result.owner.name, str(result.owner.consent)] if result.owner else None,
                "period": result.period,
                "helpers": list(result.helpers),
                "requires": list(result.requires),
            }
            for result in state.in_order()
        },
        "improvements": {one.number: [one.text, one.good] for one in state.improvements.values()},
    }
