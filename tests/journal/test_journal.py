"""Facts are kept in order, once, and whole; whoever comes second is told so."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta, timezone

import pytest

from app.journal.journal import Act, Conflict
from app.session.history import replay
from app.session.obstacles import ObstacleAdded
from app.session.phases import GoOn
from app.session.prepare import Describe, Described, Field
from app.session.state import Phase, Session
from tests.session.histories import NOON, at, with_results
from tests.stores import Store, open_store

TITLE = Described(Field.TITLE, "Samen naar huis")
GOAL = Described(Field.GOAL, "Elke zwangere kiest zelf")


def test_what_was_appended_is_read_back_in_order_with_who_and_when(store: Store) -> None:
    session = store.founded()
    store.append(session, 0, TITLE, GOAL, key="act-one")
    store.append(session, 2, ObstacleAdded(1, 1, "Geen tijd", typed=False), key="act-two", by="seat:1")
    read = store.journal.read(session)
    assert [(entry.seq, entry.act, entry.by) for entry in read] == [
        (1, "act-one", "desk"),
        (2, "act-one", "desk"),
        (3, "act-two", "seat:1"),
    ]
    assert [entry.fact for entry in read] == [TITLE, GOAL, ObstacleAdded(1, 1, "Geen tijd", typed=False)]
    assert all(entry.at == NOON and entry.at.tzinfo is not None for entry in read)


def test_reading_on_gives_only_what_came_after(store: Store) -> None:
    session = store.founded()
    store.append(session, 0, TITLE)
    store.append(session, 1, GOAL)
    assert [entry.fact for entry in store.journal.read(session, 1)] == [GOAL]
    assert store.journal.read(session, 2) == []


def test_sessions_do_not_meet(store: Store) -> None:
    ours, theirs = store.founded(), store.founded()
    store.append(ours, 0, TITLE, key="the-same-key")
    store.append(theirs, 0, GOAL, key="the-same-key")
    assert [entry.fact for entry in store.journal.read(ours)] == [TITLE]
    assert [entry.fact for entry in store.journal.read(theirs)] == [GOAL]


def test_a_number_that_is_taken_is_a_conflict_and_writes_nothing(store: Store) -> None:
    session = store.founded()
    store.append(session, 0, TITLE)
    with pytest.raises(Conflict):
        store.append(session, 0, GOAL, key="another")
    assert [entry.fact for entry in store.journal.read(session)] == [TITLE]
    assert set(store.journal.answered(session)) == {"act-0"}


def test_a_key_that_was_answered_is_a_conflict_also_at_a_free_number(store: Store) -> None:
    session = store.founded()
    store.append(session, 0, TITLE, key="one-press")
    with pytest.raises(Conflict):
        store.append(session, 1, GOAL, key="one-press")
    assert len(store.journal.read(session)) == 1


def test_an_answered_key_is_known_with_its_digest_and_number_also_when_nothing_happened(store: Store) -> None:
    session = store.founded()
    store.append(session, 0, TITLE, GOAL, key="did-something")
    store.append(session, 2, key="did-nothing")
    assert store.journal.answered(session) == {
        "did-something": ("digest of did-something", 2),
        "did-nothing": ("digest of did-nothing", 2),
    }


def test_of_two_processes_that_race_for_each_number_exactly_one_gets_it(database: str) -> None:
    with open_store(database) as one, open_store(database) as other, ThreadPoolExecutor(2) as both:
        session = one.founded()
        for after in range(25):
            racing = [
                both.submit(appends, store, session, after, name)
                for store, name in ((one, "a"), (other, "b"))
            ]
            assert sorted(race.result() for race in racing) == [False, True]
        assert [entry.seq for entry in other.journal.read(session)] == list(range(1, 26))


def appends(store: Store, session: str, after: int, name: str) -> bool:
    try:
        store.append(session, after, TITLE, key=f"press-{after}-{name}")
    except Conflict:
        return False
    return True


def test_the_list_of_sessions_follows_the_facts_in_the_same_transaction(store: Store) -> None:
    session, table = store.founded(), at(Phase.GOAL).given(Describe(Field.TITLE, "Samen naar huis"))
    act = Act("one-act", "digest", "desk", NOON, tuple(entry.fact for entry in table.entries))
    store.journal.append(session, 0, act, table.state).result()
    row = store.doors.session(session)
    assert row is not None
    assert (row.title, row.phase, row.language, row.closed) == ("Samen naar huis", "goal", "nl", False)
    assert row.seq == len(table.entries)


def test_a_whole_session_read_back_is_the_present_it_was(store: Store) -> None:
    session, table = store.founded(), with_results(3, Phase.OWNERS).given(GoOn(Phase.OWNERS))
    for entry in table.entries:
        store.append(session, entry.seq - 1, entry.fact, key=f"press-{entry.seq}")
    assert replay(store.journal.read(session)) == table.state


def test_a_moment_elsewhere_in_the_world_is_the_same_moment_when_read_back(store: Store) -> None:
    session, summer = store.founded(), NOON.astimezone(timezone(timedelta(hours=2)))
    store.journal.append(session, 0, Act("one-act", "", "desk", summer, (TITLE,)), Session()).result()
    assert store.journal.read(session)[0].at == NOON


def test_the_journal_takes_every_letter_a_phone_can_send(store: Store) -> None:
    session, text = store.founded(), "Ĳ́ 👩🏽\u200d⚕️ עברית 'quote' \"dubbel\" \\ %s {} 漢字"
    store.append(session, 0, ObstacleAdded(1, 1, text, typed=False))
    assert store.journal.read(session)[0].fact.text == text
