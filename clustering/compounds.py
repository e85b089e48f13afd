"""Splits Dutch compounds ("scholingsbudget") into the parts people know best."""

from collections.abc import Iterator
from functools import lru_cache
from math import sqrt

from clustering.words import zipf

SHORTEST, COMMON = 8, 4.3
LINKS = ("s", "e", "en", "er", "n")


@lru_cache(maxsize=100_000)
def parts(word: str, language: str = "nl") -> tuple[str, ...]:
    """The parts of a compound, or nothing when it is not one.

    Parameters
    ----------
    word : a lower-case word.
    language : only Dutch words are split; English writes its compounds apart.

    Returns
    -------
    Two to four parts without their linking letters, left to right.
    """
    if language != "nl" or len(word) < SHORTEST or zipf(word, "nl") >= COMMON or not word.isalpha():
        return ()
    best = max(splits(word), default=(0.0, "", ""))
    if not best[1]:
        return ()
    _, left, right = best
    return (*(parts(left) or (left,)), *(parts(right) or (right,)))


def splits(word: str) -> Iterator[tuple[float, str, str]]:
    for cut in range(3, len(word) - 3):
        right = zipf(word[cut:], "nl")
        if right > 3.3:
            for left in unlinked(word[:cut]):
                known = zipf(left, "nl")
                if known > (3.0 if len(left) > 3 else 4.0):
                    yield sqrt(known * right), left, word[cut:]


def unlinked(left: str) -> Iterator[str]:
    yield left
    for link in LINKS:
        if left.endswith(link) and len(left) - len(link) >= 3:
            yield left[: -len(link)]
