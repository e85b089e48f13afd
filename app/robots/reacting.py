"""What a participant does by themselves in the later parts, from what the phone shows."""

from typing import Any, Protocol

from app.robots.sample import Person, Result, Sample

Region = dict[str, Any]


class Acting(Protocol):
    """A participant, as far as reacting needs one."""

    person: Person
    sample: Sample
    remarked: set[int]
    improved: bool

    async def remark(self, number: int, result: Result) -> None: ...
    async def vote(self, number: int, result: Result | None, *, again: bool = False) -> None: ...
    async def reply(self, number: int, *, yes: bool = True) -> None: ...
    async def help_with(self, number: int) -> None: ...
    async def plan(self, number: int, period: str) -> None: ...
    async def close(self, numbers: dict[str, int]) -> None: ...
    async def improve(self) -> None: ...


async def react(one: Acting, face: Region) -> None:
    match face.get("kind"):
        case "SeatTest":
            await _test(one, face)
        case "SeatOwners":
            await _lead(one, face)
        case "SeatClosing":
            await _close(one, face)


async def _test(one: Acting, face: Region) -> None:
    number, result = face["result"], meant(one.sample, face["sentence"])
    if result and number not in one.remarked:
        one.remarked.add(number)
        await one.remark(number, result)
    better = bool(result and result.after and result.after in face["sentence"])
    if face["stand"] == "open" and (not face["choice"] or (better and face["choice"] == "missing")):
        await one.vote(number, result, again=better)


async def _lead(one: Acting, face: Region) -> None:
    for asked in face["asked"]:
        result = meant(one.sample, asked["sentence"])
        if not asked["later"]:
            await one.reply(asked["number"], yes=not (result and one.person.name in result.declined))
    for led in face["led"]:
        result, offered = meant(one.sample, led["sentence"]), led["chips"]["quarters"]
        if not led["chips"]["chosen"] and offered:
            await one.plan(led["number"], result.period if result else offered[-1])
    here = face["here"]
    result = meant(one.sample, here["sentence"]) if here and not here["helps"] else None
    if result and one.person.name in result.helpers:
        await one.help_with(here["number"])


async def _close(one: Acting, face: Region) -> None:
    if face["my_turn"] and not face["mine"]:
        found = ((meant(one.sample, choice["text"]), choice["number"]) for choice in face["choices"])
        await one.close({result.key: number for result, number in found if result})
    elif face["mine"] and not one.improved:
        one.improved = True
        await one.improve()


def meant(sample: Sample, sentence: str) -> Result | None:
    """The sample's result that a facilitator worded like this."""
    texts = ((text, result) for result in sample.results for text in (result.after, result.sentence) if text)
    return next((result for text, result in texts if text in sentence), None)
