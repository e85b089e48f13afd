"""Mends single typing errors in words nobody knows, towards a word the language or the board does know."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from clustering.compounds import parts
from clustering.words import LANGUAGES, lemma, zipf

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST, USUAL = 6, 3.3


class Spelling:
    """The words of one board, to mend its typing errors by."""

    def __init__(self, words: Iterable[str]) -> None:
        self.board = Counter(word for word in words if len(word) >= SHORTEST - 1)
        self.found: dict[tuple[str, str], str] = {}

    def mended(self, word: str, language: str) -> str:
        """The word itself when known, else one a typing error away, on the board or else in the language."""
        if (word, language) not in self.found:
            known = len(word) < SHORTEST or not word.isalpha() or is_known(word, language)
            self.found[word, language] = word if known else self.nearest(word, language)
        return self.found[word, language]

    def nearest(self, word: str, language: str) -> str:
        near = edits(word)
        here = [
            (self.board[other], other) for other in near if other in self.board and is_known(other, language)
        ]
        usual = [(zipf(other, language), other) for other in near if zipf(other, language) >= USUAL]
        return max(here or usual, default=(0, word))[1]


@lru_cache(maxsize=100_000)
def is_known(word: str, language: str) -> bool:
    return any(zipf(word, each) or lemma(word, each) != word for each in LANGUAGES) or bool(
        parts(word, language)
    )


def edits(word: str) -> set[str]:
    """Every word one slip away: a letter too many, too few, wrong or swapped, the first one kept."""
    return set(slips(word)) - {word}


def slips(word: str) -> Iterator[str]:
    for cut in range(1, len(word) + 1):
        left, right = word[:cut], word[cut:]
        yield left + right[1:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        for letter in LETTERS:
            yield left + letter + right
            yield left + letter + right[1:]
