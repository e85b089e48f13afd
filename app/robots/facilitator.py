"""The facilitator of a quick rehearsal: leads the room from an empty session to a finished plan."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from app.robots.people import Participant, vote_of
from app.robots.phone import Phone
from app.robots.sample import Obstacle, Person, Result, Sample

TOLD_EVERY = 20
PARTS = ("prepare", "door", "goal", "drafts", "round", "grouping", "results", "owners", "closing", "plan")
MOST_IN_A_ROUND = 25
Ask = Callable[[Participant], Awaitable[None]]


@dataclass
class Facilitator:
    """At the desk: acts, asks the people in the room, and types for who has no phone."""

    desk: Phone
    sample: Sample
    tell: Callable[[str], None]
    people: dict[str, Participant] = field(default_factory=dict)
    seats: dict[str, int] = field(default_factory=dict)
    cards: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    results: dict[str, int] = field(default_factory=dict)

    async def go_on(self, part: str) -> None:
        """One press forward from `part`, and the desk shows the next."""
        await self.desk.act("go_on", phase=part)
        await self.desk.until(lambda desk: desk.part != part)
        self.tell(self.desk.part)

    async def ask_all(self, ask: Ask) -> None:
        """Everybody with a phone at once, each at their own pace; waits for the last."""
        async with asyncio.TaskGroup() as room:
            for participant in self.people.values():
                room.create_task(_asked(ask, participant))

    def without_phone(self) -> Iterable[Person]:
        return (person for person in self.sample.people if person.name not in self.people)

    async def prepare(self) -> None:
        for name in ("title", "goal", "agenda"):
            await self.desk.act("describe", field=name, text=getattr(self.sample, name))
        await self.desk.act("expect_people", people=self.sample.expected)
        await self.desk.act("choose_words", language=self.sample.language)

    async def seat_without_phone(self) -> None:
        for person in self.without_phone():
            seat = await self.desk.sit(person.name, person.perspective, person.organisation, phone=False)
            self.seats[person.name] = seat

    async def arrange_table(self) -> None:
        """As they sit, so that who has no phone has a turn in between."""
        await self.desk.act("arrange_table", seats=[self.seats[one.name] for one in self.sample.people])

    async def sit_at_tables(self) -> None:
        """Where a round of everybody would take too long."""
        if len(self.sample.people) > MOST_IN_A_ROUND:
            await self.desk.act("make_tables", size=8 if len(self.sample.people) <= 480 else 10)
            self.tell("Everybody sits at a table with one voice")

    async def lead_round(self) -> None:
        """Types for who has no phone, until a whole round has passed without a new obstacle."""
        silent = {self.seats[one.name]: list(one.obstacles) for one in self.without_phone()}
        turn, told = -1, 0
        while self.desk.region("bar").get("hold"):
            bar, seen = self.desk.region("bar"), self.desk.seq
            said = self.desk.region("stage").get("said", 0)
            if said >= told + TOLD_EVERY:
                told = said - said % TOLD_EVERY
                self.tell(f"{told} obstacles so far")
            seat = (bar.get("speaking") or {}).get("number")
            if seat in silent and bar["turn"] != turn:
                turn = bar["turn"]
                await self._type_for(seat, silent[seat], turn)
            if self.desk.seq == seen:
                await self.desk.news(seen)
        if self.desk.region("stage").get("tables"):
            await self._collect(silent)
        self.learn_cards()

    async def _collect(self, silent: dict[int, list[Obstacle]]) -> None:
        """What no table named: handed in from the phones, and typed here for who has none."""
        await self.desk.act("collect_rest")
        for seat, left in silent.items():
            for card in left:
                await self.desk.act("say_obstacle", text=card.text, seat=seat)
        await self.desk.until(lambda desk: desk.region("stage").get("drafts") == 0)
        self.tell("The rest was handed in silently")

    async def _type_for(self, seat: int, left: list[Obstacle], turn: int) -> None:
        if left:
            await self.desk.act("say_obstacle", text=left.pop(0).text, seat=seat, turn=turn)
        else:
            await self.desk.act("pass_turn", seat=seat, turn=turn)

    def learn_cards(self) -> None:
        """Which number each card of the sample got; the list is on the desk as long as the round lasts."""
        self.cards |= {card["text"]: card["number"] for card in self.desk.region("cards")["cards"]}

    def learn_board(self) -> None:
        """After a round over tables the board has all of them."""
        loose = (one["card"] for one in self.desk.region("board").get("loose", ()))
        self.cards |= {card["text"]: card["number"] for card in loose}

    async def group(self) -> None:
        """Joins what says the same, and lays every card in the group whose result would clear it."""
        gone = await self._join_twins()
        for card in self.sample.cards:
            number = self.cards.get(card.text)
            if number is None or number in gone:
                continue
            if card.group:
                await self._lay(number, card.group)
            else:
                await self.desk.act("set_aside", card=number, reason=card.aside)

    async def _join_twins(self) -> set[int]:
        first: dict[str, int] = {}
        gone = set()
        for card in self.sample.cards:
            number = self.cards.get(card.text)
            if card.twin and number is not None and first.setdefault(card.twin, number) != number:
                await self.desk.act("merge_obstacles", keep=first[card.twin], gone=number)
                gone.add(number)
        return gone

    async def _lay(self, card: int, key: str) -> None:
        if key in self.groups:
            await self.desk.act("place_card", card=card, group=self.groups[key], source=0)
            return
        title = next(result.title for result in self.sample.results if result.key == key)
        self.groups[key] = (await self.desk.act("found_group", title=title, cards=[card])).number

    async def write_results(self) -> None:
        for result in self.sample.results:
            kept = await self.desk.act("write_result", group=self.groups[result.key], text=result.sentence)
            self.results[result.key] = kept.number
        for card in self.sample.cards:
            if card.also:
                obstacle, also = self.cards[card.text], self.results[card.also]
                await self.desk.act("cover_obstacle", result=also, obstacle=obstacle)

    async def test(self, result: Result) -> None:
        """Remarks, the four answers, and once more in better words when somebody missed something."""
        number = self.results[result.key]
        await self.ask_all(lambda one: one.remark(number, result))
        for said in result.remarks:
            if said.by not in self.people:
                await self.desk.act("remark_on_result", result=number, text=said.text)
        await self._vote(number, result, again=False)
        if result.after:
            await self.desk.act("write_result", result=number, text=result.after)
            await self._vote(number, result, again=True)

    async def _vote(self, number: int, result: Result, *, again: bool) -> None:
        await self.desk.act("open_test", result=number)
        await self.ask_all(lambda one: one.vote(number, result, again=again))
        for person in self.without_phone():
            choice, comment = vote_of(person, result)
            seat = self.seats[person.name]
            await self.desk.act("answer_test", result=number, seat=seat, choice=choice, comment=comment)
        await self.desk.act("close_test", result=number)

    async def find_owner(self, result: Result) -> None:
        number, owner = self.results[result.key], result.owner
        for name in result.declined:
            await self._ask(number, name, yes=False)
        if owner.name in self.people:
            await self._ask(number, owner.name, yes=True)
        elif owner.name in self.seats:
            await self.desk.act("assign_owner", result=number, seat=self.seats[owner.name])
        else:
            await self.desk.act("assign_owner", result=number, name=owner.name, owner_kind=owner.kind)

    async def _ask(self, number: int, name: str, *, yes: bool) -> None:
        await self.desk.act("ask_owner", result=number, seat=self.seats[name])
        await self.people[name].reply(number, yes=yes)

    async def plan(self, result: Result) -> None:
        """Who joins in, roughly when, and what comes first."""
        number = self.results[result.key]
        for name in result.helpers:
            if name in self.people:
                await self.people[name].help_with(number)
            else:
                await self.desk.act("set_helper", result=number, name=name)
        if result.owner.name in self.people:
            await self.people[result.owner.name].plan(number, result.period)
        else:
            await self.desk.act("set_period", result=number, period=result.period)
        for key in result.requires:
            await self.desk.act("require_first", result=number, first=self.results[key])

    async def close(self) -> None:
        """Round the table once more, one sentence each."""
        for person in self.sample.people:
            if person.name in self.people:
                await self.people[person.name].close(self.results)
                continue
            stars = [self.results[key] for key in person.stars]
            seat = self.seats[person.name]
            await self.desk.act("say_closing", seat=seat, text=person.closing, stars=stars)
        await self.ask_all(lambda one: one.improve())
        for good, said in ((True, self.sample.good), (False, self.sample.other)):
            for one in said:
                if one.by not in self.people:
                    await self.desk.act("improve", text=one.text, good=good)


async def _asked(ask: Ask, participant: Participant) -> None:
    await ask(participant)
