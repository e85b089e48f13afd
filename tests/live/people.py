"""What the cast does in a room, short: Anna at the desk, Bram, Chidi and Dora at the table, Evert late."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from app.live.room import Performed, Room
from app.session.core import Actor, Role
from app.session.obstacles import SayObstacle
from app.session.phases import ORDER, GoOn
from app.session.prepare import Describe, Field
from app.session.seats import TakeSeat
from app.session.state import Phase
from tests.session.histories import GOAL

ANNA = Role.DESK
BRAM, CHIDI, DORA = 1, 2, 3
numbers = count(1)


@dataclass
class Cast:
    """One process's people: what they ask of a room, each press with a key of its own unless given."""

    room: Room
    pressed: list[str] = field(default_factory=list)

    async def ask(self, command: Any, who: Role | int = ANNA, key: str = "", digest: str = "") -> Performed:
        key = key or f"press-{next(numbers):06}"
        self.pressed.append(key)
        actor = (
            Actor(Role.SEAT, datetime.now(UTC), key, who)
            if isinstance(who, int)
            else Actor(who, datetime.now(UTC), key)
        )
        return await self.room.perform(command, actor, digest or str(hash(command)))

    async def go_to(self, phase: Phase) -> None:
        """Bram, Chidi and Dora have sat down, and Anna has gone on to this part."""
        await self.ask(Describe(Field.GOAL, GOAL))
        for name in ("Bram", "Chidi", "Dora"):
            await self.ask(TakeSeat(name, phone=name != "Dora"))
        for part in ORDER[: ORDER.index(phase)]:
            await self.ask(GoOn(part, "het is tijd"))

    async def say(self, text: str, seat: int, key: str = "") -> Performed:
        return await self.ask(SayObstacle(text), seat, key)
