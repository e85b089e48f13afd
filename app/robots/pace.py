"""How long people take. A robot in a hurry takes no time at all."""

import asyncio
import random
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pace:
    """`speed` 0 is as fast as it goes; 1 is a person; 2 is a slow day."""

    speed: float = 1.0
    chance: random.Random = field(default_factory=random.Random)

    async def think(self, least: float, most: float) -> None:
        """Somewhere between, never twice the same: a room does not move in step."""
        if self.speed:
            await asyncio.sleep(self.chance.uniform(least, most) * self.speed)

    async def type(self, text: str, characters_a_second: float) -> None:
        seconds = len(text) / characters_a_second
        await self.think(seconds * 0.8, seconds * 1.3)
