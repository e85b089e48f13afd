"""The composition root: the only file where all floors meet."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from fastapi import FastAPI
from itsdangerous import URLSafeSerializer

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
    qr,
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
    pages,
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
        drafts = Drafts(reader, writer)
        knocks = Knocks(reader, writer)
        rooms = Rooms(Journal(reader, writer), drafts, knocks)
        presence = Presence(rooms)
        house = app.state.house = House(
            settings=settings,
            doors=Doors(reader, writer),
            drafts=drafts,
            knocks=knocks,
            rooms=rooms,
            presence=presence,
            signer=URLSafeSerializer(secret, salt="cookie"),
            addresses=addresses or (f"http://localhost:{settings.port}",),
        )
        together: AbstractAsyncContextManager[None] = nullcontext()
        if is_postgresql(reader):
            leases = Leases(reader, writer, presence, house.process)
            together = attended(Signals(settings.database, rooms), leases)
        assistants = Assistants(rooms)
        assistants.start()
        async with together:
            yield
        await assistants.stop()
        await asyncio.to_thread(house.rehearsals.end)
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
