"""What is always so in a session: nothing points at what is not there, and nothing is in two places."""

from collections import Counter
from collections.abc import Iterator

from app.session.planning import waits_for
from app.session.state import Session


def incoherences(state: Session) -> list[str]:
    checks = (_table, _round, _voices, _cards, _groups, _results, _closing, _wall)
    return [said for check in checks for said in check(state)]


def _table(state: Session) -> Iterator[str]:
    for number in state.round.order:
        if state.seat(number).gone:
            yield f"seat {number} is gone and sits at the table"
    if len(set(state.round.order)) != len(state.round.order):
        yield "somebody sits twice"
    for number, seat in state.seats.items():
        if not seat.gone and number not in state.round.order:
            yield f"seat {number} has lost its place"
        if seat.merged_into is not None and seat.merged_into not in state.seats:
            yield f"seat {number} went nowhere"


def _round(state: Session) -> Iterator[str]:
    table = state.round
    if table.speaking is not None and table.speaking not in table.present:
        yield "who speaks is not present"
    if table.begun and (table.speaking is None) != table.is_over:
        yield "nobody speaks though the round is not over, or the other way round"
    if table.called not in {None, table.speaking}:
        yield "somebody was called who does not speak"
    marked = table.away | table.standing | table.passed | table.had
    if not marked <= set(table.order):
        yield "the round remembers somebody who left"


def _voices(state: Session) -> Iterator[str]:
    table = state.round
    if not table.tables:
        if state.collecting:
            yield "the rest is collected and there are no tables"
        return
    if sorted(seat for one in table.tables for seat in one) != sorted(table.order):
        yield "somebody sits at no table, or at two"
    for number, one in enumerate(table.tables, 1):
        if one and one[0] in table.away and set(one) - table.away:
            yield f"the voice of table {number} is away and somebody there is not"
    if not table.standing | table.passed | table.had <= set(table.line):
        yield "the round remembers a turn of somebody who is no voice"


def _cards(state: Session) -> Iterator[str]:
    for number, card in state.obstacles.items():
        if not {card.seat, *card.seconds} <= set(state.seats):
            yield f"card {number} belongs to nobody"
        if card.seat in card.seconds:
            yield f"card {number} seconds itself"
        if state.stands_for(number) not in state.obstacles:
            yield f"card {number} merged into nothing"
        if card.parked != (sum(item.obstacle == number for item in state.parked.values()) == 1):
            yield f"card {number} and the parking lot disagree"
    for item in [*state.parked.values(), *state.improvements.values()]:
        if item.seat is not None and item.seat not in state.seats:
            yield "something was said by nobody"


def _groups(state: Session) -> Iterator[str]:
    for card, times in Counter(card for group in state.groups.values() for card in group.cards).items():
        if times > 1:
            yield f"card {card} is in {times} places"
        if not state.obstacle(card).stands or state.obstacle(card).aside is not None:
            yield f"card {card} is in a group and does not stand"
    for group in state.groups.values():
        if not set(group.why) <= set(group.cards):
            yield f"group {group.number} explains a card it does not have"
    for card, number in state.refused:
        if card not in state.obstacles or number not in state.groups:
            yield "a refused suggestion points at nothing"


def _results(state: Session) -> Iterator[str]:
    if sorted(state.order) != sorted(state.results):
        yield "the order and the results disagree"
    groups = [result.group for result in state.results.values() if result.group is not None]
    if len(set(groups)) != len(groups) or not set(groups) <= set(state.groups):
        yield "a group has two results, or a result has lost its group"
    for number, result in state.results.items():
        if not set(result.also) <= set(state.obstacles):
            yield f"result {number} covers nothing"
        people = {*result.declined, *(result.test.answers if result.test else ())}
        people |= {remark.seat for remark in result.remarks if remark.seat is not None}
        if not people <= set(state.seats):
            yield f"result {number} heard nobody"
        if result.owner and result.owner.seat is not None:
            if state.seat(result.owner.seat).name != result.owner.name:
                yield f"the owner of result {number} has another name"
            if result.owner.seat in result.declined:
                yield f"the owner of result {number} declined"
        if any(waits_for(first, number, state) for first in result.requires):
            yield f"result {number} waits for itself"


def _closing(state: Session) -> Iterator[str]:
    for seat, word in state.closing.items():
        if seat != word.seat or seat not in state.seats or not set(word.stars) <= set(state.results):
            yield f"the closing word of {seat} points at nothing"


def _wall(state: Session) -> Iterator[str]:
    if state.wall.result is not None and state.wall.result not in state.results:
        yield "the wall shows a result that is not there"
    if state.wall.obstacle is not None and state.wall.obstacle not in state.obstacles:
        yield "the wall shows a card that is not there"
