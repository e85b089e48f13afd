"""What was kept by a released version is read for ever, and comes to the same."""

import json

import pytest

from app.journal.journal import Act
from app.journal.projections import columns
from app.journal.wire import KINDS, NAMES
from app.session.history import replay
from tests.journal.golden import FOLDER, read, summary
from tests.journal.golden.__main__ import played
from tests.stores import Store

VERSIONS = sorted(path.stem for path in FOLDER.glob("*.jsonl"))


def as_json(value: object) -> object:
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_kept_journal_comes_to_what_it_came_to_then(version: str) -> None:
    golden = read(version)
    assert as_json(summary(replay(golden.entries))) == golden.summary


def test_the_newest_of_them_holds_every_kind_of_fact() -> None:
    assert {NAMES[type(entry.fact)] for entry in read(VERSIONS[-1]).entries} == {*KINDS}


def test_the_session_they_are_made_of_can_still_be_played() -> None:
    table = played()
    assert as_json(summary(table.state)) == read(VERSIONS[-1]).summary


@pytest.mark.parametrize("version", VERSIONS)
def test_the_list_of_sessions_can_be_made_again_from_the_facts(store: Store, version: str) -> None:
    golden, session = read(version), store.founded()
    for act in dict.fromkeys(entry.act for entry in golden.entries):
        mine = [entry for entry in golden.entries if entry.act == act]
        present = replay(golden.entries[: mine[-1].seq])
        facts = tuple(entry.fact for entry in mine)
        store.journal.append(
            session, mine[0].seq - 1, Act(act, "", mine[0].by, mine[0].at, facts), present
        ).result()
    row = store.doors.session(session)
    assert row is not None
    again = columns(replay(store.journal.read(session)))
    assert {name: getattr(row, name) for name in again} == again
    assert row.seq == len(golden.entries)
