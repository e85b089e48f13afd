"""Runs migrations on the connection it is given; on SQLite by copying tables, with foreign keys off."""

from alembic import context
from sqlalchemy import Connection
from sqlmodel import SQLModel

import app.journal.tables  # noqa: F401 - fills the metadata


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


migrate(context.config.attributes["connection"])
