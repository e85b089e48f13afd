"""The quick rehearsal: a robot facilitator leads the people from an empty session to a finished plan."""

import asyncio
from collections.abc import Callable

import httpx

from app.robots.crowd import seat_of
from app.robots.facilitator import Facilitator
from app.robots.finding import Session, line
from app.robots.pace import Pace
from app.robots.people import Participant
from app.robots.phone import Phone, join
from app.robots.sample import Sample, sample

Tell = Callable[[str], None]


async def rehearse_fast(
    session: Session, tell: Tell, led_by: type[Facilitator] = Facilitator, play: Sample | None = None
) -> None:
    """Plays the whole session to the end, as fast as the house goes."""
    play = play or sample()
    async with line(session.base) as client, asyncio.TaskGroup() as sockets:
        desk = Phone(client, session.id, session.key)
        following = [sockets.create_task(desk.follow())]
        lead = led_by(desk, play, tell)
        await desk.until(lambda one: bool(one.part))
        await lead.prepare()
        await lead.go_on("prepare")
        lead.people = await come_in(client, session, play, Pace(0))
        following += [sockets.create_task(one.phone.follow()) for one in lead.people.values()]
        lead.seats = {name: one.seat for name, one in lead.people.items()}
        await lead.seat_without_phone()
        await _play(lead)
        for task in following:
            task.cancel()


async def come_in(
    client: httpx.AsyncClient, session: Session, play: Sample, pace: Pace
) -> dict[str, Participant]:
    """Everybody with a phone takes a seat by the code on the wall, in the order they sit."""
    people = {}
    for person in play.people:
        if person.phone:
            number, phone = await join(client, session.id, seat_of(session, person))
            people[person.name] = Participant(person, play, number, phone, pace)
    return people


async def _play(lead: Facilitator) -> None:
    await lead.arrange_table()
    await lead.sit_at_tables()
    await lead.go_on("door")
    await lead.ask_all(Participant.question)
    await lead.go_on("goal")
    await lead.ask_all(Participant.write)
    await lead.go_on("drafts")
    await lead.ask_all(lambda one: one.phone.until(lambda phone: phone.part == "round"))
    async with asyncio.TaskGroup() as room:
        for one in lead.people.values():
            room.create_task(one.speak())
        await lead.lead_round()
        lead.learn_cards()
        await lead.go_on("round")
        lead.learn_board()
    lead.tell(f"{len(lead.cards)} obstacles were named")
    await lead.group()
    await lead.go_on("grouping")
    await lead.write_results()
    for result in lead.sample.results:
        await lead.test(result)
    await lead.go_on("results")
    for result in lead.sample.results:
        await lead.find_owner(result)
        await lead.plan(result)
    await lead.go_on("owners")
    await lead.close()
    await lead.go_on("closing")
    await lead.desk.act("finish")
