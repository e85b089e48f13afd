"""The eighteen people by themselves: they come in and take part at human pace, and a person leads them."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import httpx

from app.robots.facilitator import Facilitator
from app.robots.finding import Session, line
from app.robots.pace import Pace
from app.robots.people import Participant, key_of
from app.robots.phone import Declined, Phone, join
from app.robots.sample import Person, Sample

Tell = Callable[[str], None]
ASK_AGAIN = 2.0


@dataclass(frozen=True, slots=True)
class Crowd:
    """With a desk's key a session without a title is made ready, and who has no phone gets a seat too."""

    client: httpx.AsyncClient
    session: Session
    sample: Sample
    pace: Pace
    tell: Tell

    async def take_part(self) -> None:
        """For as long as the session lasts."""
        if self.session.key:
            await self._make_ready()
        async with asyncio.TaskGroup() as room:
            for place, person in enumerate(self.sample.people):
                room.create_task(self._one(person, place))

    async def _make_ready(self) -> None:
        desk = self._desk
        bar = (await desk.look()).get("bar", {})
        if bar.get("part") == "prepare" and not bar.get("title"):
            await Facilitator(desk, self.sample, self.tell).prepare()
            await desk.act("go_on", phase="prepare")
            self.tell("The session is ready and the door is open")

    @property
    def _desk(self) -> Phone:
        return Phone(self.client, self.session.id, self.session.key)

    async def _one(self, person: Person, place: int) -> None:
        """One person, from the door to the plan."""
        await self.pace.think(place * 1.5, place * 3 + 2)
        if not person.phone:
            await self._brought(person)
        elif taken := await self._through_the_door(person):
            await self._stay(person, taken)

    async def _stay(self, person: Person, taken: tuple[int, Phone]) -> None:
        self.tell(f"{person.name} is in")
        one = Participant(person, self.sample, *taken, self.pace)
        following = asyncio.create_task(one.phone.follow())
        try:
            await one.take_part()
            self.tell(f"{person.name} has seen the plan")
        finally:
            following.cancel()

    async def _brought(self, person: Person) -> None:
        """Without a phone: the desk writes them down, if it is us who have its key."""
        if self.session.key:
            with suppress(Declined):
                await self._desk.sit(person.name, person.perspective, person.organisation, phone=False)
                self.tell(f"{person.name} is in, without a phone")

    async def _through_the_door(self, person: Person) -> tuple[int, Phone] | None:
        """Waits while the door is closed. Where somebody of that name sits already, this robot stays out."""
        while True:
            try:
                return await join(self.client, self.session.id, seat_of(self.session, person))
            except Declined as declined:
                if declined.why != "refused-door-closed":
                    self.tell(f"{person.name} stays out: {declined}")
                    return None
            await asyncio.sleep(ASK_AGAIN)


def seat_of(session: Session, person: Person) -> dict[str, str]:
    """What somebody types at the door; robots that start again get the same seat."""
    return {
        "code": session.code,
        "name": person.name,
        "perspective": person.perspective,
        "organisation": person.organisation,
        "key": key_of(session.id, person.name),
    }


async def seat_people(session: Session, sample: Sample, tell: Tell, speed: float) -> None:
    async with line(session.base) as client:
        await Crowd(client, session, sample, Pace(speed), tell).take_part()
