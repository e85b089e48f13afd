"""Slow helpers beside the rooms: they look at the present, think in a child process, and turn the weather.

Suggestions are never needed: a failure or a slow run is a notice at the desk, and everything else goes on.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from weakref import WeakKeyDictionary

from app.following import follow_parent
from app.live.proposing import Question, propose
from app.live.room import Room
from app.live.rooms import Rooms
from app.session.state import FINEST, Phase, Session
from app.views.weather import Proposal, Suggestions

log = logging.getLogger("tussenstap.assistants")
PAUSE = 1.0
AT_MOST = 20.0
# The first question also waits for the child's imports.
FIRST = 3
WHEN = frozenset({Phase.ROUND, Phase.GROUPING})
Think = Callable[[Question], Suggestions]


def child() -> ProcessPoolExecutor:
    """One process beside ours, started at the first question; spawned, so that it inherits no sockets."""
    return ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn"), initializer=follow_parent)


class Assistants:
    """Looks once every `pause` seconds at the open rooms: what changed since is one question, the newest."""

    def __init__(
        self,
        rooms: Rooms,
        think: Think = propose,
        hire: Callable[[], Executor] = child,
        *,
        pause: float = PAUSE,
        at_most: float = AT_MOST,
    ) -> None:
        self._rooms, self._think, self._hire = rooms, think, hire
        self._pause, self._at_most = pause, at_most
        self._worker: Executor | None = None
        self._asked: WeakKeyDictionary[Room, Question] = WeakKeyDictionary()
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._watch = asyncio.create_task(self._look_round())

    async def stop(self) -> None:
        if self._watch:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        self._dismiss()

    async def _look_round(self) -> None:
        while True:
            for room in self._rooms.opened():
                await self.help_out(room)
            await asyncio.sleep(self._pause)

    async def help_out(self, room: Room) -> None:
        """Suggestions for what changed since the last time; nothing when nothing did."""
        question = question_of(room.state)
        if room.state.phase not in WHEN or self._asked.get(room) == question:
            return
        self._asked[room] = question
        try:
            found = await self._answer(question)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong in a helper, the room goes on
            log.warning("no suggestions: session=%s: %r", room.session, error)
            self._dismiss()
            found = replace(room.weather.suggestions, failed=True)
        room.turn_weather(replace(room.weather, suggestions=fitting(found, question, room.state)))

    async def _answer(self, question: Question) -> Suggestions:
        patience = self._at_most if self._worker else self._at_most * FIRST
        self._worker = self._worker or self._hire()
        work = asyncio.get_running_loop().run_in_executor(self._worker, partial(self._think, question))
        async with asyncio.timeout(patience):
            return await work

    def _dismiss(self) -> None:
        """Ends the child, also one that hangs; the next question starts another."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        children = list((getattr(worker, "_processes", None) or {}).values())
        worker.shutdown(wait=False, cancel_futures=True)
        for process in children:
            process.kill()


def question_of(state: Session) -> Question:
    """What the suggestions depend on. A card set aside or parked asks for no place."""
    cards = tuple((card.number, card.text) for card in state.standing() if card.aside is None)
    return Question(
        cards=cards,
        placed=tuple((card, group.number) for group in state.groups.values() for card in group.cards),
        groups=tuple((group.number, group.title) for group in state.groups.values()),
        refused=tuple(sorted(state.refused)),
        language=state.setup.language,
        fineness=state.grain / FINEST,
    )


def fitting(found: Suggestions, question: Question, state: Session) -> Suggestions:
    """What still fits after the thinking: cards that stand with the same words, groups that still are."""
    now = dict(question_of(state).cards)
    same = frozenset(number for number, text in question.cards if now.get(number) == text)
    proposals = (
        _still(one, same) for one in found.proposals if one.group is None or one.group in state.groups
    )
    return Suggestions(
        proposals=tuple(one for one in proposals if one.cards),
        ranked={
            card: tuple(group for group in groups if group in state.groups)
            for card, groups in found.ranked.items()
            if card in same
        },
        why={card: said for card, said in found.why.items() if card in same},
        alike={
            card: tuple(other for other in others if other in same)
            for card, others in found.alike.items()
            if card in same
        },
        starters=found.starters,
        failed=found.failed,
    )


def _still(proposal: Proposal, same: frozenset[int]) -> Proposal:
    cards = tuple(card for card in proposal.cards if card in same)
    central = proposal.central if proposal.central in same else None
    return replace(proposal, cards=cards, central=central)
