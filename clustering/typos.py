"""Mends single typing errors in words nobody knows, towards a word the language or the board does know."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from clustering.compounds import parts
from clustering.themes import Lexicon
from clustering.words import LANGUAGES, lemma, zipf

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST, USUAL, OFTEN = 6, 3.3, 3


class Spelling:
    """The words of one board, to mend its typing errors by."""

    def __init__(self, words: Iterable[str], lexicons: Mapping[str, Lexicon] | None = None) -> None:
        self.lexicons = lexicons or {}
        self.board = Counter(word for word in words if len(word) >= SHORTEST - 1)
        self.found: dict[tuple[str, str], str] = {}

    def mended(self, word: str, language: str) -> str:
        """The word itself when known, else one a typing error away, on the board or else in the language."""
        if (word, language) not in self.found:
            known = len(word) < SHORTEST or not word.isalpha() or self.knows(word, language)
            self.found[word, language] = word if known else self.nearest(word, language)
        return self.found[word, language]

    def knows(self, word: str, language: str) -> bool:
        """Whether it is a word, though too rare for the lists of the language: in plans, or on this board."""
        if is_known(word, language) or self.board[word] >= OFTEN:
            return True
        book = self.lexicons.get(language)
        return bool(book and book.knows(word))

    def nearest(self, word: str, language: str) -> str:
        near = edits(word)
        here = [
            (self.board[other], other)
            for other in near
            if other in self.board and self.knows(other, language)
        ]
        usual = [(zipf(other, language), other) for other in near if zipf(other, language) >= USUAL]
        return max(here or usual, default=(0, word))[1]


@lru_cache(maxsize=100_000)
def is_known(word: str, language: str) -> bool:
    """Whether one of the languages lists it, or it is an inflection or a compound in its own."""
    listed = any(zipf(word, each) for each in LANGUAGES)
    return listed or lemma(word, language) != word or bool(parts(word, language))


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
