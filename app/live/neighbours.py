"""Other processes on the same database: listening to them, and sharing who is connected."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from app.journal.writer import NotSaved
from app.live.leases import Leases
from app.live.signals import Signals


@asynccontextmanager
async def attended(signals: Signals, leases: Leases) -> AsyncIterator[None]:
    """For as long as this process serves."""
    tasks = [asyncio.create_task(signals.attend()), asyncio.create_task(leases.keep())]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        with suppress(NotSaved):
            await leases.give_up()
