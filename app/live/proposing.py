"""What the child process does: cards in, suggestions out. Only here does the house ask `clustering`.

Its heavy imports happen in the child alone, so this module stays light: the child reads it too.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.views.weather import Proposal, Suggestions

CHIPS = 3


@dataclass(frozen=True, slots=True)
class Question:
    """The cards as they stand: (number, text), (card, group), (group, title) and refused (card, group)."""

    cards: tuple[tuple[int, str], ...] = ()
    placed: tuple[tuple[int, int], ...] = ()
    groups: tuple[tuple[int, str], ...] = ()
    refused: tuple[tuple[int, int], ...] = ()
    language: str = "nl"
    fineness: float = 0.5


def propose(question: Question) -> Suggestions:
    """Suggested groups with reasons, up to three groups for each loose card, and near duplicates."""
    if not question.cards:
        return Suggestions()
    from clustering import starter_names, suggest  # noqa: PLC0415 - heavy: only in the child

    numbers = [number for number, _ in question.cards]
    texts = [text for _, text in question.cards]
    at = {number: index for index, number in enumerate(numbers)}
    placed = {at[card]: group for card, group in question.placed if card in at}
    refused = [(at[card], group) for card, group in question.refused if card in at]
    found = suggest(texts, placed, refused, fineness=question.fineness)
    # A group without cards is unknown to the library, which may use its number for a new one.
    ours = frozenset(placed.values())
    proposals = tuple(
        Proposal(
            label=group.id,
            group=group.id if group.id in ours else None,
            words=group.words,
            cards=tuple(numbers[one] for one in group.members if one not in placed),
            weak=tuple(numbers[one] for one in group.weak),
            central=numbers[group.central],
            drafts=group.drafts,
        )
        for group in found.groups
    )
    homes = {card: one.group for one in proposals for card in one.cards if one.group is not None}
    return Suggestions(
        proposals=proposals,
        ranked=_ranked(question, texts, placed, homes),
        why={numbers[one]: reason.said for one, reason in enumerate(found.reasons) if reason},
        alike=_alike(numbers, texts),
        starters=tuple(starter_names(question.language)),
    )


def _ranked(
    question: Question, texts: Sequence[str], placed: Mapping[int, int], homes: Mapping[int, int]
) -> dict[int, tuple[int, ...]]:
    """Groups that come near, best first; the group that is suggested stands in front."""
    if not question.groups:
        return {}
    from clustering import rank  # noqa: PLC0415 - heavy: only in the child

    groups = [group for group, _ in question.groups]
    column = {group: place for place, group in enumerate(groups)}
    held = {row: column[group] for row, group in placed.items()}
    rows = rank(texts, [title for _, title in question.groups], held)
    refused = frozenset(question.refused)
    return {
        number: tuple(_first(homes.get(number), [groups[one] for one in row], number, refused))
        for place, ((number, _), row) in enumerate(zip(question.cards, rows, strict=True))
        if place not in placed
    }


def _first(home: int | None, groups: list[int], card: int, refused: frozenset[tuple[int, int]]) -> list[int]:
    ahead = [home] if home is not None else []
    return [group for group in dict.fromkeys([*ahead, *groups]) if (card, group) not in refused][:CHIPS]


def _alike(numbers: Sequence[int], texts: Sequence[str]) -> dict[int, tuple[int, ...]]:
    from clustering import Alike  # noqa: PLC0415 - heavy: only in the child

    so_far = Alike(texts)
    pairs: dict[int, list[int]] = defaultdict(list)
    for number, text in zip(numbers, texts, strict=True):
        near = (numbers[one] for one, _ in so_far.closest(text))
        pairs[number] = [one for one in near if one != number]
    return {number: tuple(near) for number, near in pairs.items() if near}
