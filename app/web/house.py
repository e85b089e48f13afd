"""Everything the doors need, put together once in main."""

import secrets
from dataclasses import dataclass, field
from typing import cast

from fastapi import FastAPI
from itsdangerous import URLSafeSerializer
from starlette.requests import HTTPConnection

from app.journal.doors import Doors
from app.journal.drafts import Drafts
from app.journal.knocks import Knocks
from app.live.presence import Presence
from app.live.rooms import Rooms
from app.practising import Rehearsals
from app.settings import Settings
from app.web.pace import Pace
from app.web.printing import Printer


@dataclass(frozen=True, slots=True)
class House:
    settings: Settings
    doors: Doors
    drafts: Drafts
    knocks: Knocks
    rooms: Rooms
    presence: Presence
    signer: URLSafeSerializer
    addresses: tuple[str, ...]
    printer: Printer = field(default_factory=Printer)
    pace: Pace = field(default_factory=Pace)
    rehearsals: Rehearsals = field(default_factory=Rehearsals)
    process: str = field(default_factory=lambda: secrets.token_hex(6))

    @property
    def address(self) -> str:
        """The address people use, without a path."""
        return self.settings.base_url or self.addresses[0]


def house_of(connection: HTTPConnection) -> House:
    app = cast(FastAPI, connection.app)
    return cast(House, app.state.house)
