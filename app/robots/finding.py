"""Finding the session to rehearse in, in whatever house it stands."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from app.robots.phone import Declined, Phone, told


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where somebody wants a rehearsal: an address, a key (a desk's or the organiser's), a code.

    `desk` is the address a facilitator opens.
    """

    url: str = ""
    key: str = ""
    code: str = ""
    desk: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One session in a house: its code lets people in, and its desk's key, if we have it, does the rest."""

    base: str
    id: str
    code: str
    key: str = ""


@asynccontextmanager
async def line(base: str) -> AsyncIterator[httpx.AsyncClient]:
    limits = httpx.Limits(max_connections=40)
    async with httpx.AsyncClient(base_url=base, trust_env=False, timeout=30, limits=limits) as client:
        yield client


async def find_session(wanted: Wanted, title: str) -> Session:
    """The session meant: by a desk's key, by a code, or a new one with the organiser's token.

    The join address (".../j/CODE") and the organiser's (".../o/TOKEN") say it all by themselves.

    Raises
    ------
    Declined
        When nobody answers there, or the house does not know the key or the code.

    """
    try:
        return await _found(wanted, title)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise Declined("nobody-there", f"No Tussenstap answers at {wanted.url} ({error}).") from error


async def _found(wanted: Wanted, title: str) -> Session:
    parts = urlsplit(wanted.url)
    base, path = f"{parts.scheme}://{parts.netloc}", parts.path.strip("/").split("/")
    named = dict([path]) if len(path) == 2 else {}
    key = wanted.key or named.get("o", "") or named.get("d", "")
    code = wanted.code or named.get("j", "") or named.get("J", "")
    async with line(base) as client:
        if not key:
            found = told(await client.get(f"/api/codes/{code}"))
            return Session(base, found["session"], code)
        bearer = {"authorization": f"Bearer {key}"}
        opens = told(await client.get("/api/key", headers=bearer))
        if opens["power"] == "organiser":
            made = told(await client.post("/api/sessions", json={"title": title}, headers=bearer))
            return Session(base, made["id"], made["code"], made["key"])
        return Session(base, opens["session"], opens["code"] or code, key)


@asynccontextmanager
async def desk_of(session: Session) -> AsyncIterator[Phone]:
    async with line(session.base) as client:
        yield Phone(client, session.id, session.key)
