"""What a participant does in each part, given what their phone shows and what is asked in the room."""

import hashlib
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from app.robots.pace import Pace
from app.robots.phone import Declined, Phone
from app.robots.reacting import react
from app.robots.sample import Obstacle, Person, Result, Sample

VOTES = {"": "agree", "zorg": "concern", "mis": "missing", "geen": "none"}


@dataclass
class Participant:
    """One person with a phone. `left` is what they still have to say."""

    person: Person
    sample: Sample
    seat: int
    phone: Phone
    pace: Pace
    left: list[tuple[str, Obstacle]] = field(default_factory=list)
    remarked: set[int] = field(default_factory=set)
    improved: bool = False
    _seconded: set[int] = field(default_factory=set)
    _once: dict[str, Callable[[], Awaitable[None]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        cards = enumerate(self.person.obstacles)
        self.left = [(key_of(self.phone.session, self.person.name, place), card) for place, card in cards]
        self._once = {"goal": self.question, "drafts": self.write}

    async def take_part(self) -> None:
        """The whole session, waiting for the facilitator's presses; it ends when the plan is there."""
        while self.phone.part != "plan":
            part, seen = self.phone.part, self.phone.seq
            if part in self._once:
                await self._once.pop(part)()
            elif part == "round":
                await self.speak()
            else:
                await self._react()
            if self.phone.seq == seen:
                await self.phone.news(seen)

    async def _react(self) -> None:
        try:
            await react(self, self.phone.region("face"))
        except Declined:
            return  # The room moved on while this person was thinking.

    async def write(self) -> None:
        """Silent drafts, at their own pace."""
        for place, (key, card) in enumerate(self.left):
            await self.pace.think(2, 12)
            await self.pace.type(card.text, self.person.pace)
            await self.phone.act("keep_draft", draft=key, text=card.text, place=place)

    async def question(self) -> None:
        for one in self.sample.parking:
            if one.by == self.person.name:
                await self.pace.type(one.text, self.person.pace)
                await self.phone.act("ask_question", text=one.text, why=one.about)

    async def speak(self) -> None:
        """One obstacle when it is their turn, a pass when they have none left; it ends with the round."""
        turn = -1
        said = {card["original"] or card["text"] for card in self.phone.region("mine").get("cards", ())}
        self.left = [(key, card) for key, card in self.left if card.text not in said]
        while self.phone.part == "round":
            face, seen = self.phone.region("face"), self.phone.seq
            if face.get("face") == "you" and face["turn"] != turn:
                turn = face["turn"]
                await self._take_turn()
            elif face.get("face") == "collect" and self.left:
                await self._hand_in()
            else:
                await self._second()
            if self.phone.seq == seen:
                await self.phone.news(seen)

    async def _hand_in(self) -> None:
        """What their table did not name, in silence."""
        for key, card in tuple(self.left):
            await self.pace.think(2, 8)
            with suppress(Declined):
                await self.phone.act("say_obstacle", key=key, text=card.text)
            self.left.remove((key, card))

    async def _take_turn(self) -> None:
        try:
            if not self.left:
                await self.pace.think(2, 6)
                await self.phone.act("pass_turn")
                return
            key, card = self.left[0]
            await self.pace.think(4, 14)
            await self.phone.act("say_obstacle", key=key, text=card.text)
            self.left.pop(0)
        except Declined:
            return  # The desk was first: it typed the card, skipped the turn or ended the round.

    async def _second(self) -> None:
        """ "Die heb ik ook", for what somebody else named."""
        known = self.person.like or self.person.name
        mine = {card.text for card in self.sample.cards if known in card.too}
        for card in self._heard():
            if card["text"] in mine and card["number"] not in self._seconded:
                self._seconded.add(card["number"])
                await self.pace.think(1, 5)
                await self.phone.act("second_obstacle", obstacle=card["number"])

    def _heard(self) -> list[dict[str, Any]]:
        """At a table the card of now stands above the others."""
        just = self.phone.region("face").get("just")
        return [*([just] if just else []), *self.phone.region("heard").get("cards", ())]

    async def remark(self, number: int, result: Result) -> None:
        for one in result.remarks:
            if one.by == self.person.name:
                await self.pace.type(one.text, self.person.pace)
                await self.phone.act("remark_on_result", result=number, text=one.text)

    async def vote(self, number: int, result: Result | None, *, again: bool = False) -> None:
        """Says "akkoord", unless they had something else to say; once it was reworded, they agree."""
        said = vote_of(self.person, result) if result else ("agree", "")
        choice, comment = ("agree", "") if again and said[0] == "missing" else said
        await self.pace.think(3, 20)
        await self.phone.act("answer_test", result=number, choice=choice, comment=comment)

    async def reply(self, number: int, *, yes: bool = True) -> None:
        await self.pace.think(3, 10)
        await self.phone.act("reply_ownership", result=number, reply="yes" if yes else "rather_not")

    async def help_with(self, number: int) -> None:
        await self.phone.act("set_helper", result=number)

    async def plan(self, number: int, period: str) -> None:
        await self.phone.act("set_period", result=number, period=period)

    async def close(self, numbers: dict[str, int]) -> None:
        """A sentence and their stars, when it is their turn to close."""
        await self.pace.type(self.person.closing, self.person.pace)
        stars = [numbers[key] for key in self.person.stars if key in numbers]
        await self.phone.act("say_closing", text=self.person.closing, stars=stars)

    async def improve(self) -> None:
        for good, said in ((True, self.sample.good), (False, self.sample.other)):
            for one in said:
                if one.by == self.person.name:
                    await self.pace.type(one.text, self.person.pace)
                    await self.phone.act("improve", text=one.text, good=good)


def key_of(*about: object) -> str:
    """The same for the same thing: robots that start again repeat nothing."""
    return hashlib.sha256("/".join(map(str, about)).encode()).hexdigest()[:32]


def vote_of(person: Person, result: Result) -> tuple[str, str]:
    """What this person answers to the room test of a result: a choice, and why."""
    said = next((one for one in result.votes if one.by == person.name), None)
    return (VOTES[said.about], said.text) if said else ("agree", "")
