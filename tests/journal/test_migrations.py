"""From an empty database to the newest shape, data kept, and a newer database refused."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from app.journal.database import open_database
from app.journal.migrate import NewerDatabase, configured, upgrade
from app.journal.tables import EntryRow, SessionRow
from app.session.prepare import Described, Field
from tests.stores import open_store

TITLE = Described(Field.TITLE, "Samen naar huis")
HEAD = ScriptDirectory.from_config(configured()).get_current_head()


@pytest.fixture
def engine(database: str) -> Iterator[sa.Engine]:
    opened = open_database(database, writes=False)
    yield opened
    opened.dispose()


def version(engine: sa.Engine) -> str:
    with engine.connect() as connection:
        return str(connection.execute(sa.text("select version_num from alembic_version")).scalar_one())


def test_an_empty_database_gets_exactly_the_shape_the_program_knows(engine: sa.Engine) -> None:
    upgrade(engine)
    assert version(engine) == HEAD
    config = configured()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.check(config)


def test_bringing_it_to_shape_again_changes_nothing(engine: sa.Engine, database: str) -> None:
    with open_store(database) as store:
        session = store.founded()
        store.append(session, 0, TITLE)
    upgrade(engine)
    with open_store(database) as store:
        assert [entry.fact for entry in store.journal.read(session)] == [TITLE]


def test_a_newer_database_stops_with_a_line_that_says_so(engine: sa.Engine) -> None:
    upgrade(engine)
    with engine.begin() as connection:
        connection.execute(sa.text("update alembic_version set version_num = '9999'"))
    with pytest.raises(NewerDatabase, match="9999"):
        upgrade(engine)


def test_down_and_up_again_ends_in_the_same_shape(engine: sa.Engine) -> None:
    upgrade(engine)
    config = configured()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        connection.commit()
    assert {*sa.inspect(engine).get_table_names()} <= {"alembic_version"}
    upgrade(engine)
    assert {*SQLModel.metadata.tables} <= {*sa.inspect(engine).get_table_names()}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_while_sqlite_copies_a_table_the_rows_that_refer_to_it_stay(
    engine: sa.Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With foreign keys on, copying a parent would delete its children."""
    upgrade(engine)
    with engine.begin() as connection:
        connection.execute(sa.insert(SessionRow).values(session_row()))
        refers = "session text references session(id) on delete cascade"
        connection.execute(sa.text(f"create table child (id integer primary key, {refers})"))
        connection.execute(sa.text("insert into child values (1, 'ours')"))

    def copies_a_parent(config: Any, _revision: str) -> None:
        operations = Operations(MigrationContext.configure(config.attributes["connection"]))
        with operations.batch_alter_table("session", recreate="always") as batch:
            batch.add_column(sa.Column("colour", sa.String(), nullable=True))

    monkeypatch.setattr(command, "upgrade", copies_a_parent)
    upgrade(engine)
    with engine.connect() as connection:
        assert connection.execute(sa.text("select count(*) from child")).scalar_one() == 1
        assert connection.execute(sa.text("select title, colour from session")).one() == ("Samen", None)
        assert connection.execute(sa.text("PRAGMA foreign_keys")).scalar_one() == 1


def session_row() -> dict[str, Any]:
    fixed = {"practice": False, "language": "nl", "phase": "door", "seq": 0, "closed": False}
    return {"id": "ours", "code": "ABCDEF", "title": "Samen", "created": datetime.now(UTC), **fixed}


def test_two_processes_that_start_together_bring_it_to_shape_once(empty_postgres: str) -> None:
    engines = [open_database(empty_postgres, writes=False) for _ in range(3)]
    with ThreadPoolExecutor(3) as together:
        for done in [together.submit(upgrade, one) for one in engines]:
            done.result(20)
    with engines[0].connect() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(EntryRow)).scalar_one() == 0
    for one in engines:
        one.dispose()
