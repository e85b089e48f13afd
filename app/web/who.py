"""Who is asking: a signed cookie that names a link, or a bearer token, becomes an Actor."""

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from itsdangerous import BadSignature
from starlette.requests import HTTPConnection
from starlette.responses import Response

from app.journal.doors import Link
from app.session.core import Actor, Role
from app.session.state import Session
from app.web.house import House, house_of

FORTNIGHT = 14 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who holds a link: their power in one session, and their seat if it is one."""

    role: Role
    session: str
    seat: int | None = None
    link: str = ""

    def acts(self, key: str) -> Actor:
        return Actor(self.role, datetime.now(UTC), key, self.seat)

    @property
    def place(self) -> str:
        return f"seat:{self.seat}" if self.role is Role.SEAT else str(self.role)


def cookie_name(house: House, power: str, session: str | None) -> str:
    name = f"{power}-{session}" if session else power
    return f"__Host-{name}" if house.settings.is_https else name


def give_cookie(house: House, response: Response, link: Link) -> None:
    """Swaps a link for a cookie that names it; Secure only where the address is https."""
    response.set_cookie(
        cookie_name(house, link.power, link.session),
        str(house.signer.dumps(link.id)),
        max_age=FORTNIGHT,
        httponly=True,
        samesite="lax",
        secure=house.settings.is_https,
        path="/",
    )


async def link_of(connection: HTTPConnection, power: str, session: str | None) -> Link | None:
    """The link a cookie names, if it is ours, of this power and session, and not revoked."""
    house = house_of(connection)
    signed = connection.cookies.get(cookie_name(house, power, session), "")
    try:
        name = house.signer.loads(signed)
    except BadSignature:
        return None
    link = await asyncio.to_thread(house.doors.by_id, str(name))
    return link if link and link.power == power and link.session == session else None


async def visitor_of(connection: HTTPConnection, power: str, session: str) -> Visitor | None:
    link = await link_of(connection, power, session)
    return await visitor_by(house_of(connection), link)


async def link_of_bearer(connection: HTTPConnection) -> Link | None:
    """A program: its token travels in the Authorization header."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        return None
    return await asyncio.to_thread(house_of(connection).doors.by_token, token.strip())


async def bearer_of(connection: HTTPConnection, session: str) -> Visitor | None:
    link = await link_of_bearer(connection)
    return await visitor_by(house_of(connection), link) if link and link.session == session else None


async def visitor_by(house: House, link: Link | None) -> Visitor | None:
    if link is None or link.session is None:
        return None
    if link.seat is None:
        return Visitor(Role(link.power), link.session, link=link.id)
    room = await house.rooms.room(link.session)
    return visitor_now(Visitor(Role.SEAT, link.session, link.seat, link.id), room.state)


def visitor_now(visitor: Visitor, state: Session) -> Visitor | None:
    """Who a visitor is at this moment: the seat of a link may have been merged, or removed."""
    if visitor.seat is None:
        return visitor
    seat = seat_now(state, visitor.seat)
    return replace(visitor, seat=seat) if seat is not None else None


def seat_now(state: Session, number: int) -> int | None:
    """The seat a link stands for now: merged seats lead on, a removed seat is gone."""
    while number in state.seats and state.seats[number].merged_into is not None:
        number = state.seats[number].merged_into or 0
    return number if number in state.round.order else None
