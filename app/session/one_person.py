"""Two seats that were one person, or one name that became another: what each gave goes along."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from app.session.state import (
    ClosingWord,
    Improvement,
    Obstacle,
    Owner,
    Parked,
    Remark,
    Result,
    RoomTest,
    Seat,
    Session,
)

Given = TypeVar("Given", Improvement, Owner, Parked, Remark)


def handed_over(state: Session, keep: Seat, gone: Seat) -> Session:
    """Everything `gone` said, answered and took on becomes that of `keep`; where both did, keep's stays."""
    moved = replace(
        state,
        obstacles={card.number: _card(card, keep.number, gone.number) for card in state.obstacles.values()},
        results={one.number: _result(one, keep.number, gone.number) for one in state.results.values()},
        parked={item.number: _by(item, keep.number, gone.number) for item in state.parked.values()},
        improvements={
            item.number: _by(item, keep.number, gone.number) for item in state.improvements.values()
        },
        closing=_closing(state.closing, keep.number, gone.number),
    )
    return called(moved, keep.number, gone.name, keep.name)


def called(state: Session, seat: int, before: str, name: str) -> Session:
    """Where somebody leads or joins in, the name follows the seat."""
    results = {}
    for number, result in state.results.items():
        owner = result.owner
        if owner and owner.seat == seat:
            owner = replace(owner, name=name)
        helpers = tuple(dict.fromkeys(name if one == before else one for one in result.helpers))
        results[number] = replace(result, owner=owner, helpers=helpers)
    return replace(state, results=results)


def _by(item: Given, keep: int, gone: int) -> Given:
    return replace(item, seat=keep) if item.seat == gone else item


def _card(card: Obstacle, keep: int, gone: int) -> Obstacle:
    author = keep if card.seat == gone else card.seat
    seconds = dict.fromkeys(keep if seat == gone else seat for seat in card.seconds)
    return replace(card, seat=author, seconds=tuple(seat for seat in seconds if seat != author))


def _result(result: Result, keep: int, gone: int) -> Result:
    return replace(
        result,
        test=_test(result.test, keep, gone),
        owner=result.owner and _by(result.owner, keep, gone),
        remarks=tuple(_by(remark, keep, gone) for remark in result.remarks),
        declined=frozenset(keep if seat == gone else seat for seat in result.declined),
    )


def _test(test: RoomTest | None, keep: int, gone: int) -> RoomTest | None:
    if test is None or gone not in test.answers:
        return test
    rest = {seat: answer for seat, answer in test.answers.items() if seat != gone}
    return replace(test, answers={keep: test.answers[gone], **rest})


def _closing(words: Mapping[int, ClosingWord], keep: int, gone: int) -> Mapping[int, ClosingWord]:
    said = words.get(gone)
    rest = {seat: word for seat, word in words.items() if seat != gone}
    if said is None or (keep in rest and (said.passed or not rest[keep].passed)):
        return rest
    return {**rest, keep: replace(said, seat=keep)}
