"""Brings a database to the shape this version knows, or says that it is newer than this version."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Engine, text

FOLDER = Path(__file__).parents[2] / "migrations"


class NewerDatabase(Exception):
    """The database was written by a newer version of this program."""


def configured() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config


def upgrade(engine: Engine) -> None:
    """To the newest shape, in one transaction. SQLite copies tables, so its foreign keys rest meanwhile."""
    config = configured()
    with engine.connect() as connection:
        on_sqlite = connection.dialect.name == "sqlite"
        if on_sqlite:
            _foreign_keys(connection.connection.dbapi_connection, "OFF")
        else:
            # Processes that start together wait for each other, until the commit.
            connection.execute(text("select pg_advisory_xact_lock(2026)"))
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise NewerDatabase(str(error)) from error
        if on_sqlite:
            broken = connection.execute(text("PRAGMA foreign_key_check")).all()
            if broken:
                raise RuntimeError(f"rows that refer to nothing after migrating: {broken[:3]}")
        connection.commit()
        if on_sqlite:
            _foreign_keys(connection.connection.dbapi_connection, "ON")


def _foreign_keys(connection: Any, state: str) -> None:
    connection.execute(f"PRAGMA foreign_keys={state}")
