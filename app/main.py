"""The composition root: the only file where all floors meet."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from fastapi import FastAPI
from itsdangerous import URLSafeSerializer
from sqlalchemy import Engine

from app.journal.database import is_postgresql, open_database
from app.journal.doors import Doors
from app.journal.drafts import Drafts
from app.journal.journal import Journal
from app.journal.knocks import Knocks
from app.journal.migrate import upgrade
from app.journal.writer import Writer
from app.live.assistants import Assistants
from app.live.leases import Leases
from app.live.neighbours import attended
from app.live.presence import Presence
from app.live.rooms import Rooms
from app.live.signals import Signals
from app.settings import Settings
from app.web import (
    api,
    downloads,
    health,
    joining,
    knocking,
    links,
    organiser,
    pages,
    patterns,
    people_list,
    plan_news,
    plan_page,
    preview,
    qr,
    seated,
    socket,
    static,
    table_cards,
    venue,
)
from app.web.errors import settle_errors
from app.web.headers import Guard
from app.web.house import House

DOORS = (
    api,
    health,
    joining,
    knocking,
    links,
    downloads,
    table_cards,
    venue,
    people_list,
    plan_page,
    plan_news,
    preview,
    pages,
    seated,
    qr,
    socket,
    organiser,
    static,
)


def create_app(settings: Settings, secret: str, addresses: tuple[str, ...] = ()) -> FastAPI:
    """The whole program for one process. The database is brought to shape first."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        reader = open_database(settings.database, writes=False)
        writer = Writer(open_database(settings.database, writes=True))
        await asyncio.to_thread(upgrade, reader)
        house = app.state.house = furnished(settings, secret, addresses, reader, writer)
        async with neighbours(house, reader, writer), assisted(house):
            yield
        house.printer.stop()
        await asyncio.to_thread(writer.close)
        reader.dispose()

    app = FastAPI(
        title="Tussenstap", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url="/api/openapi.json"
    )
    app.add_middleware(Guard)
    settle_errors(app)
    for door in DOORS:
        app.include_router(door.router, include_in_schema=door is api)
    if settings.patterns:
        app.include_router(patterns.router, include_in_schema=False)
    return app


def furnished(
    settings: Settings, secret: str, addresses: tuple[str, ...], reader: Engine, writer: Writer
) -> House:
    """Everything the doors need, on one database."""
    drafts, knocks = Drafts(reader, writer), Knocks(reader, writer)
    rooms = Rooms(Journal(reader, writer), drafts, knocks)
    return House(
        settings=settings,
        doors=Doors(reader, writer),
        drafts=drafts,
        knocks=knocks,
        rooms=rooms,
        presence=Presence(rooms),
        signer=URLSafeSerializer(secret, salt="cookie"),
        addresses=addresses or (f"http://localhost:{settings.port}",),
    )


def neighbours(house: House, reader: Engine, writer: Writer) -> AbstractAsyncContextManager[None]:
    """On PostgreSQL there may be more processes, that wake each other and share whom they see."""
    if not is_postgresql(reader):
        return nullcontext()
    leases = Leases(reader, writer, house.presence, house.process)
    return attended(Signals(house.settings.database, house.rooms), leases)


@asynccontextmanager
async def assisted(house: House) -> AsyncIterator[None]:
    """Suggestions while the house stands, and no rehearsal after it."""
    assistants = Assistants(house.rooms)
    assistants.start()
    yield
    await assistants.stop()
    await asyncio.to_thread(house.rehearsals.end)
