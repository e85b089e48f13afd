"""Answers leave at once: a second part never waits for the other side to say that it has the first."""

import asyncio
import socket
from typing import cast

from app.serving import listen


async def sends_at_once() -> bool:
    """What the system was told about a connection that came in on our socket."""
    told: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    class Other(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            made = cast(socket.socket, transport.get_extra_info("socket"))
            told.set_result(bool(made.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))
            transport.close()

    listening = listen("127.0.0.1", 0)
    server = await asyncio.get_running_loop().create_server(Other, sock=listening)
    async with server:
        _, writer = await asyncio.open_connection(*listening.getsockname())
        answer = await told
        writer.close()
    return answer


def test_what_is_answered_is_not_held_back():
    assert asyncio.run(sends_at_once())
