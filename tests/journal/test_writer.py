"""One writer commits for all who wait: durable before it answers, and one bad job fails alone."""

from concurrent.futures import Future
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Connection, text

from app.journal.drafts import Draft
from app.journal.writer import NotSaved
from app.session.prepare import Described, Field
from tests.stores import Store, open_store

TITLE = Described(Field.TITLE, "Samen naar huis")


def held(store: Store) -> tuple[Event, "Future[Any]"]:
    """Keeps the writer busy until the event, so that what follows waits together."""
    go, busy = Event(), Event()

    def wait(_connection: Connection) -> None:
        busy.set()
        go.wait(10)

    future = store.writer.write(wait)
    assert busy.wait(10)
    return go, future


def test_a_job_that_fails_in_a_group_fails_alone(store: Store) -> None:
    session = store.founded()
    go, _ = held(store)
    jobs = [
        store.drafts.keep(session, 1, Draft("draft-one", "Geen tijd")),
        store.writer.write(lambda connection: connection.execute(text("insert into nowhere values (1)"))),
        store.writer.write(lambda _: 1 / 0),
        store.drafts.keep(session, 1, Draft("draft-two", "Geen geld")),
    ]
    go.set()
    assert jobs[0].result(10) is True
    assert jobs[3].result(10) is True
    assert "nowhere" in str(jobs[1].exception(10))
    assert isinstance(jobs[2].exception(10), ZeroDivisionError)
    assert [draft.text for draft in store.drafts.of_session(session)[1]] == ["Geen tijd", "Geen geld"]


def test_who_gives_up_waiting_stops_nobody_else(store: Store) -> None:
    session = store.founded()
    go, _ = held(store)
    given_up = store.drafts.keep(session, 1, Draft("draft-one", "Geen tijd"))
    waiting = store.drafts.keep(session, 1, Draft("draft-two", "Geen geld"))
    assert given_up.cancel()
    go.set()
    assert waiting.result(10) is True
    assert [draft.key for draft in store.drafts.of_session(session)[1]] == ["draft-two"]


def test_nobody_can_give_up_what_is_being_written(store: Store) -> None:
    go, busy = held(store)
    assert not busy.cancel()
    go.set()
    assert busy.result(10) is None
    store.founded()


def test_a_lost_line_to_the_database_is_told_and_the_next_one_writes_again(empty_postgres: str) -> None:
    with open_store(empty_postgres) as store:
        session = store.founded()
        lost = store.writer.write(cut_off)
        assert isinstance(lost.exception(10), NotSaved)
        store.append(session, 0, TITLE)
        assert len(store.journal.read(session)) == 1


def cut_off(connection: Connection) -> None:
    connection.execute(text("select pg_terminate_backend(pg_backend_pid())"))


def test_whoever_is_answered_can_be_read_by_anybody(store: Store, database: str) -> None:
    session = store.founded()
    with open_store(database) as another:
        for after in range(20):
            store.append(session, after, TITLE)
            assert len(another.journal.read(session)) == after + 1


def test_closing_waits_for_what_was_handed_in(database: str) -> None:
    with open_store(database) as store:
        session = store.founded()
        go, _ = held(store)
        kept = [store.drafts.keep(session, 1, Draft(f"draft-{n:04}", "Geen tijd", n)) for n in range(40)]
        go.set()
    assert all(future.result(0) for future in kept)


def test_a_full_disk_is_told_and_nothing_of_it_is_written_and_reading_goes_on(tmp_path: Any) -> None:
    with open_store(f"sqlite:///{tmp_path}/full.db") as store:
        session = store.founded()
        store.append(session, 0, TITLE)
        pages = store.writer.write(lambda connection: limited(connection, 0)).result(10)
        with pytest.raises(NotSaved):
            store.append(session, 1, *[Described(Field.GOAL, "x" * 900)] * 60)
        assert len(store.journal.read(session)) == 1
        store.writer.write(lambda connection: limited(connection, pages + 1000)).result(10)
        store.append(session, 1, TITLE)
        assert len(store.journal.read(session)) == 2


def limited(connection: Connection, pages: int) -> int:
    """No more pages than it has now, or than that many: as on a full disk."""
    now = int(connection.execute(text("PRAGMA page_count")).scalar_one())
    connection.execute(text(f"PRAGMA max_page_count={pages or now}"))
    return now


def test_a_database_that_may_not_be_written_is_told(store: Store) -> None:
    session = store.founded()
    read_only = "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
    if store.reader.dialect.name == "sqlite":
        read_only = "PRAGMA query_only=ON"
    store.writer.write(lambda connection: connection.execute(text(read_only)) and None).result(10)
    with pytest.raises(NotSaved):
        store.append(session, 0, TITLE)
    assert store.journal.read(session) == []
