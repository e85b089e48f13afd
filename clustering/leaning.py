"""Which theme a card leans to, by all its words: "niemand neemt de telefoon op" is about being reachable.

The words of a lexicon are chosen by people and few; here every word, pieces of words, two words side by side
and the words of the lexicon have votes. They stand in `themes/nl.tsv` and `themes/en.tsv`, a line each, and
were learned by `python -m bench.clustering_learning` from planning sessions written for it. What is not in
them has no vote.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from math import sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clustering.compounds import parts
from clustering.words import root, weight

Traits = dict[str, float]
Heard = tuple[NDArray[np.float64], float]
ALWAYS, THEME, LETTERS = "*", "@", "#"
LEAST, PART, PIECE, PAIR, SAID = 0.3, 0.8, 0.2, 0.5, 0.5
PIECES = (4, 5)
TENTHS = 10
MOST_WORDS = 100_000


def traits_of_word(word: str, language: str) -> Traits:
    """What votes in a word, and how heavily: its root, those of its parts, its pieces of 4 and 5 letters; a
    number says nothing.
    """
    if word.isdigit():
        return {}
    found = {root(word, language): max(LEAST, weight(word, language))}
    for part in parts(word, language):
        found.setdefault(root(part, language), max(LEAST, PART * weight(part, language)))
    return found | pieces(word)


def pieces(word: str) -> Traits:
    found: Traits = defaultdict(float)
    whole = f" {word} "
    for size in PIECES:
        for at in range(len(whole) - size + 1):
            found[LETTERS + whole[at : at + size]] += PIECE
    return found


def traits_of_pairs(words: Sequence[str], language: str) -> Traits:
    """Two words side by side say more than each alone: "wie betaalt", "geen tijd"."""
    roots = [root(word, language) for word in words if not word.isdigit()]
    return {f"{one} {next_to}": PAIR for one, next_to in pairwise(roots)}


def traits_of_themes(themes: Mapping[str, float]) -> Traits:
    """What the words of the lexicon say on a card has votes too: not every word is equally to be trusted."""
    return {THEME + theme: SAID * score for theme, score in themes.items()}


def length(squares: float) -> float:
    """What the votes on a card are divided by, so that a long card does not count more than a short one."""
    return sqrt(squares) or 1.0


@dataclass(frozen=True)
class Leaning:
    """The votes of one language: trait -> a whole number of tenths per theme, as the file has them."""

    language: str
    themes: tuple[str, ...]
    lines: Mapping[str, str] = field(repr=False)
    known: dict[str, Heard] = field(init=False, repr=False, compare=False, default_factory=dict)

    def votes(self, words: Sequence[str], themes: Mapping[str, float]) -> dict[str, float]:
        """The votes of a card for and against each theme, in log odds; all 0 where no word on it has one.

        Parameters
        ----------
        words : the words of the card, in order.
        themes : what the words of the lexicon say on it, from 0 to 2.
        """
        heard = [self.word(word) for word in dict.fromkeys(words)]
        heard.append(self.added(traits_of_pairs(words, self.language) | traits_of_themes(themes)))
        total = np.sum([votes for votes, _ in heard], axis=0)
        size = length(sum(squares for _, squares in heard))
        return dict(zip(self.themes, (total / size).tolist(), strict=True))

    def likely(self, votes: Mapping[str, float], themes: Mapping[str, float]) -> dict[str, float]:
        """How likely each theme is for a card with these votes, together 1; nothing where there are none.

        Where nothing was learned of a theme, one word that names it counts as much as all that was learned.

        Source
        ------
        Multinomial logistic regression: the votes added up, through softmax.
        """
        total = np.array([votes[theme] for theme in self.themes])
        always, _ = self.added({ALWAYS: 1.0})
        learned = softmax(total + always) if total.any() else total
        own = {key: score for key, score in themes.items() if key not in self.themes}
        whole = learned.sum() + sum(own.values())
        shares = dict(zip(self.themes, learned.tolist(), strict=True)) | own
        return {theme: share / whole for theme, share in shares.items()} if whole else {}

    def word(self, word: str) -> Heard:
        if len(self.known) > MOST_WORDS:
            self.known.clear()
        if word not in self.known:
            self.known[word] = self.added(traits_of_word(word, self.language))
        return self.known[word]

    def added(self, traits: Traits) -> Heard:
        """The votes of traits together, shape (n_themes,), and the sum of the squares of their weights."""
        votes = np.zeros(len(self.themes))
        for trait, heavy in traits.items():
            if trait in self.lines:
                votes += heavy * np.fromstring(self.lines[trait], sep="\t") / TENTHS
        return votes, sum(heavy**2 for heavy in traits.values())


def softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    shares = np.exp(scores - scores.max())
    return np.asarray(shares / shares.sum())


@cache
def leaning(path: Path, language: str) -> Leaning:
    """Read once from a table with tabs: the themes above, then a line per trait, its votes in tenths."""
    (_, _, themes), *lines = (line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return Leaning(language, tuple(themes.split("\t")), {trait: votes for trait, _, votes in lines})
