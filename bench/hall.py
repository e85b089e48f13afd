"""A hall of 500 at tables beside a room of 18: python -m bench.hall

Each person is a socket on a real server, with the desk beside them. Measured is one act at a time: from the
press at the desk until the last screen has heard of it, and what travelled meanwhile. Everything runs on one
machine, the five hundred phones too. It writes the table of docs/screens.md between its marks.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from statistics import median

import httpx
from websockets.asyncio.client import connect

from app.robots.finding import line
from app.robots.phone import LARGEST_FRAME, Phone
from bench.reports import SCREENS, put
from tests.serving import RunningHouse, running_house

SIZES = ((18, 0), (500, 10))
ACTS, WARM_UP = 20, 3


@dataclass
class Listener:
    """One screen: how many bytes it got, and the number it has heard."""

    key: str
    received: int = 0
    seq: int = 0
    news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def listen(self, base: str, session: str) -> None:
        live = f"{base.replace('http', 'ws', 1)}/api/sessions/{session}/live?as=html"
        bearer = {"authorization": f"Bearer {self.key}"}
        async with connect(live, additional_headers=bearer, max_size=LARGEST_FRAME, proxy=None) as socket:
            async for frame in socket:
                self.received += len(str(frame).encode())
                said = json.loads(frame)
                if "html" in said:
                    async with self.news:
                        self.seq = said["seq"]
                        self.news.notify_all()

    async def has_heard(self, seq: int) -> None:
        async with self.news:
            await self.news.wait_for(lambda: self.seq >= seq)


@dataclass(frozen=True)
class Seen:
    people: int
    milliseconds: list[float]
    desk: list[int]
    phone: list[float]


@asynccontextmanager
async def listening(
    house: RunningHouse, people: int, size: int
) -> AsyncIterator[tuple[Phone, list[Listener]]]:
    async with line(house.base) as client, asyncio.TaskGroup() as sockets:
        desk = Phone(client, house.session, house.links["key"])
        await desk.act("describe", field="goal", text="Het is er")
        names = [f"Voornaam Achternaam {number}" for number in range(people)]
        await desk.act("expect_people", people="\n".join(names))
        await desk.act("go_on", phase="prepare")
        keys = [await _seat(client, house, name) for name in names]
        screens = [Listener(key) for key in (house.links["key"], *keys)]
        if size:
            await desk.act("make_tables", size=size)
        for part in ("door", "goal", "drafts"):
            await desk.act("go_on", phase=part)
        tasks = [sockets.create_task(one.listen(house.base, house.session)) for one in screens]
        await asyncio.gather(*(one.has_heard(1) for one in screens))
        yield desk, screens
        for task in tasks:
            task.cancel()


async def _seat(client: httpx.AsyncClient, house: RunningHouse, name: str) -> str:
    """By the desk, as one person could not come in so fast."""
    answer = await client.post(
        f"/api/sessions/{house.session}/seats",
        json={"name": name, "perspective": "kraamzorg"},
        headers={"authorization": f"Bearer {house.links['key']}"},
    )
    return str(answer.json()["token"])


async def measured(people: int, size: int) -> Seen:
    with running_house() as house:
        async with listening(house, people, size) as (desk, screens):
            seen = Seen(people, [], [], [])
            for number in range(WARM_UP + ACTS):
                await asyncio.sleep(0.5)
                await _one_act(desk, screens, number, seen)
    return seen


async def _one_act(desk: Phone, screens: list[Listener], number: int, seen: Seen) -> None:
    """A card typed at the desk for whose turn it is."""
    speaking = (await desk.look())["bar"]["speaking"]["number"]
    before = [one.received for one in screens]
    began = time.perf_counter()
    kept = await desk.act("say_obstacle", text=f"Er is geen tijd voor scholing, {number}", seat=speaking)
    await asyncio.gather(*(one.has_heard(kept.seq) for one in screens))
    if number >= WARM_UP:
        seen.milliseconds.append((time.perf_counter() - began) * 1000)
        got = [one.received - start for one, start in zip(screens, before, strict=True)]
        seen.desk.append(got[0])
        seen.phone.append(sum(got[1:]) / len(got[1:]))


def written(room: Seen, hall: Seen) -> None:
    head = ["| one card | 18 people | 500 at 50 tables | ratio |", "|---|---|---|---|"]
    rows = [
        ("until the last screen has it, p50", room.milliseconds, hall.milliseconds, "ms"),
        ("until the last screen has it, slowest", room.milliseconds, hall.milliseconds, "ms"),
        ("sent to the desk", room.desk, hall.desk, "bytes"),
        ("sent to one phone", room.phone, hall.phone, "bytes"),
    ]
    lines = []
    for what, small, large, unit in rows:
        of = max if "slowest" in what else median
        one, other = of(small), of(large)
        lines.append(f"| {what} | {one:.0f} {unit} | {other:.0f} {unit} | {other / one:.1f} |")
    put(SCREENS, "hall", [*head, *lines])


def main() -> None:
    room, hall = (asyncio.run(measured(people, size)) for people, size in SIZES)
    written(room, hall)


if __name__ == "__main__":
    main()
