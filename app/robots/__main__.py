"""`python -m app.robots ADDRESS`, with a desk's key in TUSSENSTAP_KEY: the people of a practice session.

A light process of its own beside the server. It ends when its standard input closes, so also when
whoever started it was killed.
"""

import asyncio
import os
import sys

from app.robots.crowd import seat_people
from app.robots.finding import Wanted, find_session
from app.robots.sample import sample


async def play(address: str, key: str) -> None:
    gone = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin, gone.set)
    tasks = {asyncio.create_task(_play(address, key)), asyncio.create_task(gone.wait())}
    done, going = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in going:
        task.cancel()
    await asyncio.gather(*going, return_exceptions=True)
    for task in done:
        task.result()


async def _play(address: str, key: str) -> None:
    session = await find_session(Wanted(address, key), title="")
    await seat_people(session, sample(), tell, speed=1.0)


def tell(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


asyncio.run(play(sys.argv[1], os.environ["TUSSENSTAP_KEY"]))
