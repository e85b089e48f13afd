"""What was begun is finished, also when whoever asked has left."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Answer = TypeVar("Answer")
_begun: set[asyncio.Task[Any]] = set()


async def to_the_end(work: Coroutine[Any, Any, Answer]) -> Answer:
    """Awaits `work`; when the one who awaits is cancelled (a socket closed), the work itself goes on."""
    task = asyncio.create_task(work)
    _begun.add(task)
    task.add_done_callback(_begun.discard)
    return await asyncio.shield(task)
