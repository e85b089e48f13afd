"""Whispers near duplicates while people are still listening: the same thing said again, or nearly."""

from collections.abc import Iterable, Sequence

import numpy as np
from sklearn.feature_extraction.text import HashingVectorizer

from clustering.asked import checked
from clustering.one_core import on_one_core
from clustering.reading import Card, read_cards
from clustering.words import weight

THRESHOLD = 0.6
SHOWN = 3
HALF_EVERYDAY = 0.06


class Alike:
    """The texts of a session so far, ready to be asked which of them say nearly the same.

    >>> so_far = Alike(["We hebben geen tijd", "Wie betaalt de scholing?"])
    >>> so_far.closest("Er is geen tijd")
    [(0, 1.0)]
    """

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self.letters = HashingVectorizer(
            analyzer="char_wb", ngram_range=(3, 4), n_features=2**12, alternate_sign=False
        )
        self.rows = np.zeros((0, 2**12), dtype=np.float32)
        listed = checked(texts)
        if listed:
            self.rows = self.numbers(listed)

    def add(self, text: str) -> None:
        """Remembers one more text; its index is the number of texts before it."""
        self.rows = np.vstack([self.rows, self.numbers(checked([text]))])

    @on_one_core
    def closest(self, text: str, threshold: float = THRESHOLD) -> list[tuple[int, float]]:
        """Up to three (index, likeness 0 to 1) pairs of at least the threshold, most alike first."""
        fit = self.rows @ self.numbers(checked([text]))[0]
        best = np.argsort(-fit, kind="stable")[:SHOWN]
        return [(int(at), round(float(fit[at]), 3)) for at in best if fit[at] >= threshold]

    def numbers(self, texts: Sequence[str]) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
        cards = read_cards(texts, {})
        numbers = self.letters.transform([said(card) for card in cards])
        return np.asarray(numbers.toarray(), dtype=np.float32)


def said(card: Card) -> str:
    """The telling words; on a card with hardly any ("geen tijd") half-everyday words count too."""
    telling = card.content.split()
    half = [word for word in card.words if weight(word, card.language) > HALF_EVERYDAY]
    return " ".join(telling if len(telling) > 1 else half or card.words)


def alike(text: str, texts: Sequence[str], threshold: float = THRESHOLD) -> list[tuple[int, float]]:
    """The texts that say nearly the same as this one; `Alike` remembers them between questions."""
    return Alike(texts).closest(text, threshold)
