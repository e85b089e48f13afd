"""Starting the program: secrets, a session, its links, and a listening socket that drops dead phones."""

import asyncio
import errno
import json
import os
import secrets
import socket
import sys
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import segno
import uvicorn
from fastapi import FastAPI

from app.alone import alone
from app.journal.database import open_database
from app.journal.doors import Doors
from app.journal.migrate import upgrade
from app.journal.writer import Writer
from app.main import create_app
from app.practising import own_address, robots
from app.settings import Settings, WrongSetting
from app.web.addresses import reachable_addresses
from app.web.static import MANIFEST

UNANSWERED_MS = 20_000
BACKLOG = 2048


@dataclass(frozen=True, slots=True)
class Links:
    """What somebody needs to begin: each opens one kind of screen."""

    organiser: str
    desk: str
    wall: str
    join: str
    code: str
    api: str
    key: str


def kept_secret(path: Path, fresh: Callable[[], str]) -> str:
    """Reads a secret of this installation, or makes it at the first start; nobody else may read it."""
    if not path.exists():
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(fresh())
        # Two processes that start together end up with the same one.
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return path.read_text().strip()


def prepare(settings: Settings, *, practice: bool | None) -> tuple[Links, bool]:
    """Brings the database to shape and makes the links; true when they are those of a practice session.

    Without a choice a first start is for practice, and a later one goes on with the newest session.
    """
    settings.data.mkdir(parents=True, exist_ok=True)
    reader = open_database(settings.database, writes=False)
    writer = Writer(open_database(settings.database, writes=True))
    try:
        upgrade(reader)
        return _links(settings, Doors(reader, writer), practice=practice)
    finally:
        writer.close()
        reader.dispose()


def _links(settings: Settings, doors: Doors, *, practice: bool | None) -> tuple[Links, bool]:
    kept = settings.data / "organiser"
    organiser = kept_secret(kept, lambda: doors.grant("organiser", None).result())
    session, code, practice = _session(doors, practice=practice)
    desk, wall = doors.grant("desk", session).result(), doors.grant("wall", session).result()
    base = address(settings)
    links = Links(
        organiser=f"{base}/o/{organiser}",
        desk=f"{base}/d/{desk}",
        wall=f"{base}/w/{wall}",
        join=f"{base}/j/{code}",
        code=code,
        api=f"{base}/api/sessions/{session}",
        key=desk,
    )
    return links, practice


def _session(doors: Doors, *, practice: bool | None) -> tuple[str, str, bool]:
    """The newest open session of the wanted sort, or a new one."""
    rows = doors.sessions()
    wanted = practice if rows or practice is not None else True
    for row in rows:
        if not row.closed and wanted in {None, row.practice}:
            return row.id, row.code or "", row.practice
    return *doors.found(practice=bool(wanted)).result(), bool(wanted)


def address(settings: Settings) -> str:
    return settings.base_url or reachable_addresses(settings.host, settings.port)[0]


class NotSetUp(Exception):
    """Something that set-up fetches is not there."""


def serve(settings: Settings, *, practice: bool | None, as_json: bool) -> None:
    """Serves until stopped. One process for one SQLite file: a second one is told so by its lock."""
    if not MANIFEST.exists():
        raise NotSetUp("The files for the browser are not there yet. Run bin/setup, and start again.")
    with alone(settings):
        _serve(settings, practice=practice, as_json=as_json)


def _serve(settings: Settings, *, practice: bool | None, as_json: bool) -> None:
    listening = listen(settings.host, settings.port)
    if settings.port == 0:
        settings = _with_port(settings, listening.getsockname()[1])
    links, practising = prepare(settings, practice=practice)
    secret = kept_secret(settings.data / "secret", lambda: secrets.token_urlsafe(32))
    addresses = reachable_addresses(settings.host, settings.port)
    announce(links, addresses if not settings.base_url else (settings.base_url,), as_json=as_json)
    config = configured(create_app(settings, secret, addresses))
    here = own_address(settings.host, settings.port)
    with robots(here, links.key, settings.data) if practising else nullcontext():
        asyncio.run(uvicorn.Server(config).serve(sockets=[listening]))


def configured(program: FastAPI) -> uvicorn.Config:
    """How we serve: small frames, no compression to bomb us with, and sockets that must answer."""
    return uvicorn.Config(
        program,
        ws="websockets-sansio",
        ws_max_size=16_384,
        ws_ping_interval=15,
        ws_ping_timeout=10,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=5,
        access_log=False,
        server_header=False,
        log_level="warning",
    )


def _with_port(settings: Settings, port: int) -> Settings:
    return Settings(**{**asdict(settings), "port": port})


def listen(host: str, port: int) -> socket.socket:
    """A listening socket whose connections end when what was sent stays unanswered for 20 s.

    It says that it speaks TCP: only then does asyncio send each part of an answer at once. Else the second
    part waits until the other side, which is in no hurry, says that it has the first: 40 ms and more.

    Raises
    ------
    WrongSetting
        When something else listens there.

    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNANSWERED_MS)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        if error.errno != errno.EADDRINUSE:
            raise
        raise WrongSetting(
            f"Port {port} is taken. Stop what uses it, or choose another with --port."
        ) from error
    # Whoever got the links may come at once: until the program is ready, they wait instead of being refused.
    listening.listen(BACKLOG)
    return listening


def announce(links: Links, addresses: tuple[str, ...], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(asdict(links)) + "\n")
        sys.stdout.flush()
        return
    lines = (
        "",
        "Tussenstap staat klaar. / Tussenstap is ready.",
        "",
        f"  Organisator / organiser   {links.organiser}",
        f"  Regie / desk              {links.desk}",
        f"  Scherm / wall             {links.wall}",
        f"  Telefoons / phones        {links.join}   (code {links.code})",
        *(f"  ook / also                {one}" for one in addresses[1:]),
        "",
    )
    sys.stdout.write("\n".join(lines))
    segno.make(links.join.upper(), error="m", micro=False).terminal(compact=True)
    sys.stdout.write("\nStop met Ctrl+C. / Stop with Ctrl+C.\n")
    sys.stdout.flush()
