"""A plan far larger than a room makes: 1,000 obstacles and 150 results."""

from dataclasses import replace
from functools import lru_cache

from app.views.plan.record import Plan
from tests.exports.filled import filled
from tests.exports.plans import of

OBSTACLES, RESULTS = 1_000, 150


@lru_cache
def large() -> Plan:
    """The same people and texts, again and again, each with a number of its own."""
    plan = of(filled()).plan
    cards = [one for one in plan.obstacles if one.results]
    per_result = OBSTACLES // RESULTS
    results, obstacles = [], []
    for number in range(1, RESULTS + 1):
        source = plan.results[number % len(plan.results)]
        last = number == RESULTS
        count = OBSTACLES - per_result * (RESULTS - 1) if last else per_result
        mine = range(len(obstacles) + 1, len(obstacles) + count + 1)
        obstacles += [
            replace(cards[at % len(cards)], number=at, joined=(), results=(number,), group=source.group)
            for at in mine
        ]
        first = (number - 1,) if number % 5 > 1 else ()
        results.append(replace(source, number=number, clears=tuple(mine), requires=first))
    numbers = {one.number for one in results}
    closing = tuple(
        replace(one, stars=tuple(star for star in one.stars if star in numbers)) for one in plan.closing
    )
    return replace(plan, obstacles=tuple(obstacles), results=tuple(results), closing=closing, parked=())
