"""The door: a suggestion of groups for a board of cards, with reasons people can weigh."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from clustering.asked import checked
from clustering.board import Board
from clustering.names import (
    Reason,
    drafts,
    leant_together,
    reason,
    spread_of,
    telling_words,
    theme_of,
    themes_of,
)
from clustering.one_core import on_one_core
from clustering.points import Points
from clustering.reading import Card
from clustering.texts import ShortTextVectorizer
from clustering.themes import Lexicon, Theme
from clustering.topics import TopicClusterer

COARSE, FINE = 8.0, 3.125
THEMED = 0.12
WEAK = 0.1


@dataclass(frozen=True)
class Group:
    """A suggested group.

    Attributes
    ----------
    id : the label its cards carry; an id people use themselves, or a new one above those.
    members : indices of its texts, most central first.
    words : up to three words that tell it from the other groups.
    themes : names of the themes it speaks of, at most two.
    central : index of the text nearest to its middle.
    weak : indices of texts that fit it hardly better than another group.
    drafts : up to three drafts of a result sentence.
    """

    id: int
    members: tuple[int, ...]
    words: tuple[str, ...]
    themes: tuple[str, ...]
    central: int
    weak: tuple[int, ...]
    drafts: tuple[str, ...]


@dataclass(frozen=True)
class Suggestion:
    """What the library proposes.

    Attributes
    ----------
    labels : one group id per text, in the order of the texts; -1 for a loose one.
    groups : the groups, people's own first by id, then new ones, largest first.
    reasons : per text the words and theme that put it where it is; None for a loose one.
    """

    labels: tuple[int, ...]
    groups: tuple[Group, ...]
    reasons: tuple[Reason | None, ...]


@on_one_core
def suggest(
    texts: Sequence[str],
    placed: Mapping[int, int] | None = None,
    refused: Iterable[tuple[int, int]] = (),
    *,
    fineness: float = 0.5,
    lexicons: Mapping[str, Lexicon] | None = None,
) -> Suggestion:
    """Proposes which texts belong together.

    Parameters
    ----------
    texts : short statements, Dutch and English mixed as they come.
    placed : index of a text -> id of the group people put it in; it keeps exactly that id.
    refused : (index, group id) pairs never to be proposed.
    fineness : one dial from 0 (coarse, about 8 texts per group) to 1 (fine, about 3).
    lexicons : language -> themes; None takes the library's own, {} switches themes off.

    Returns
    -------
    The same suggestion for the same cards in whatever order they come.

    Raises
    ------
    ValueError
        If texts is no list of strings, an index or id does not exist, or the dial is beyond its ends.
    """
    listed = checked(texts)
    board = Board.of(len(listed), placed, refused)
    if not 0 <= fineness <= 1:
        raise ValueError(f"fineness goes from 0 (coarse) to 1 (fine), not {fineness}")
    if not listed:
        return Suggestion((), (), ())
    order = sorted(range(len(listed)), key=lambda at: (listed[at], board.placed.get(at, -1), at))
    return Work([listed[at] for at in order], order, board.seen_from(order), fineness, lexicons).suggestion()


def group_size(fineness: float, trust: float) -> float:
    """Cards per group; fewer where themes count: too small groups of one theme find each other."""
    return float(COARSE * (FINE / COARSE) ** fineness * (1 - THEMED * trust))


class Work:
    """One suggestion being made, on texts in alphabetical order: how they came in cannot matter."""

    def __init__(
        self,
        texts: Sequence[str],
        order: Sequence[int],
        board: Board,
        fineness: float,
        lexicons: Mapping[str, Lexicon] | None,
    ) -> None:
        vectorizer = ShortTextVectorizer(lexicons=lexicons)
        self.texts, self.order, self.board = texts, order, board
        self.cards: list[Card] = vectorizer.read(texts)
        numbers = vectorizer.learn(self.cards).numbers(self.cards)
        clusterer = TopicClusterer(group_size=group_size(fineness, vectorizer.trust_))
        clusterer.fit(numbers, placed=board.placed, refused=board.refused)
        self.labels, self.confidence = clusterer.labels_, clusterer.confidence_
        self.points: Points = clusterer.points_
        self.trusted: bool = vectorizer.trust_ > 0
        self.lexicons = vectorizer.books()

    def suggestion(self) -> Suggestion:
        members: dict[int, list[int]] = defaultdict(list)
        for at, label in enumerate(self.labels):
            members[int(label)].append(at)
        members.pop(-1, None)
        spread = spread_of(self.cards)
        labels = [-1] * len(self.order)
        groups = tuple(self.group(label, members[label], spread) for label in sorted(members))
        for at, label in enumerate(self.labels):
            labels[self.order[at]] = int(label)
        return Suggestion(tuple(labels), groups, self.reasons(members))

    def group(self, label: int, members: list[int], spread: Counter[str]) -> Group:
        near = self.points[members] @ self.points[members].sum(axis=0)
        inward = [members[at] for at in np.argsort(-near.round(9), kind="stable")]
        words = telling_words(self.cards, inward, spread)
        language, themes = self.language(inward), self.themes(inward)
        weak = [at for at in inward if self.confidence[at] < WEAK and at not in self.board.placed]
        return Group(
            id=label,
            members=tuple(self.order[at] for at in inward),
            words=words,
            themes=tuple(theme.name for theme in themes),
            central=self.order[inward[0]],
            weak=tuple(self.order[at] for at in weak),
            drafts=drafts([self.texts[at] for at in inward], language, themes, words),
        )

    def language(self, members: list[int]) -> str:
        return Counter(self.cards[at].language for at in members).most_common(1)[0][0]

    def themes(self, members: list[int]) -> list[Theme]:
        language = self.language(members)
        keys = themes_of(self.cards, members) if self.trusted else ()
        return [theme_of(key, language, self.lexicons) for key in keys]

    def reasons(self, members: Mapping[int, list[int]]) -> tuple[Reason | None, ...]:
        found: list[Reason | None] = [None] * len(self.order)
        for held in members.values():
            themes, leaning = self.themes(held), self.leaning(held)
            for at in held:
                found[self.order[at]] = reason(self.cards, at, held, themes, self.leant(at, leaning))
        return tuple(found)

    def leaning(self, members: list[int]) -> Mapping[str, float]:
        total: dict[str, float] = defaultdict(float)
        for at in members if self.trusted else ():
            for theme, likely in self.cards[at].leaning.items():
                total[theme] += likely
        return total

    def leant(self, at: int, leaning: Mapping[str, float]) -> Theme | None:
        key = leant_together(self.cards, at, leaning) if leaning else ""
        return theme_of(key, self.cards[at].language, self.lexicons) if key else None
