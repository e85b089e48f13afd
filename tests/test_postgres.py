"""Both ways to a PostgreSQL for the tests lead to one that works and is gone afterwards."""

import os
import tempfile
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, make_url, text

from tests.postgres import bundled_programs, empty_database, postgres_server, running, system_programs


@pytest.fixture
def folder():
    """Not tmp_path: root makes that for itself alone, and PostgreSQL runs as somebody else."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def ask(url, question):
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            return connection.execute(text(question)).scalar_one()
    finally:
        engine.dispose()


def test_the_fixture_gives_a_database_of_ones_own(postgres_url, empty_postgres):
    assert make_url(empty_postgres).drivername == "postgresql+psycopg"
    assert ask(empty_postgres, "SELECT current_database()") == make_url(empty_postgres).database
    assert make_url(empty_postgres).database != make_url(postgres_url).database


@pytest.mark.parametrize("way", [system_programs, bundled_programs])
def test_a_server_of_either_kind_starts_and_stops(way, folder):
    programs = way() if way is system_programs else way(folder)
    if programs is None:
        pytest.skip("this machine has no PostgreSQL of its own")
    with running(programs, folder) as url:
        assert ask(url, "SHOW fsync") == "off"
        assert ask(url, "SHOW server_encoding") == "UTF8"
        with empty_database(url) as fresh:
            assert ask(fresh, "SELECT 'één 🐻'") == "één 🐻"
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url.replace("+psycopg", ""), connect_timeout=2)


def test_a_given_database_is_used_as_it_is(monkeypatch):
    monkeypatch.setitem(
        os.environ, "TUSSENSTAP_TEST_DATABASE_URL", "postgresql+psycopg://somebody@elsewhere/else"
    )
    with postgres_server() as url:
        assert url == "postgresql+psycopg://somebody@elsewhere/else"
