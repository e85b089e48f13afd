"""How far a board speaks the language of change projects, so that the lexicon withdraws where it does not.

Three signs, each between 0 and 1: telling words are in the lexicon; many themes come up instead of a few;
cards say what lacks or is not known. Any one of them can be missing; together they tell a planning session
from a list of commands, questions to a bank or arguments in a debate.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from clustering.reading import Card
from clustering.words import CONTENT, weight

DUTCH = """
niet geen nog onvoldoende ontbreekt ontbreken onduidelijk onbekend weinig niemand zonder nooit hoe wie
tekort te moeilijk lastig
"""
ENGLISH = """
not no nobody none without lack lacks lacking unclear unknown insufficient never nothing too don doesn isn
aren cannot missing hardly difficult how who
"""
LACKING = {"nl": frozenset(DUTCH.split()), "en": frozenset(ENGLISH.split())}
COVERED, VARIED, LACKED = (0.2, 0.4), (10.0, 18.0), (0.25, 0.55)
DOUBT, CERTAINTY = 0.62, 0.82
FULL_BOARD = 40


def trust(cards: Sequence[Card]) -> float:
    """From 0 (the lexicon stays out) to 1 (it counts in full)."""
    scale = min(1.0, len(cards) / FULL_BOARD)
    signs = (
        ramp(covered(cards), *COVERED),
        ramp(varied(cards), VARIED[0] * scale, VARIED[1] * scale),
        ramp(lacked(cards), *LACKED),
    )
    return ramp(sum(signs) / len(signs), DOUBT, CERTAINTY)


def ramp(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low))) if high > low else 0.0


def covered(cards: Sequence[Card]) -> float:
    """The share of telling words that strongly speak of a theme."""
    telling, hit = 0, 0
    for card in cards:
        themed = {word for each in card.hits if each.weight >= 1 for word in each.word.split()}
        words = [word for word in card.words if weight(word, card.language) > CONTENT]
        telling, hit = telling + len(words), hit + sum(word in themed for word in words)
    return hit / telling if telling else 0.0


def varied(cards: Sequence[Card]) -> float:
    """How many themes there would be if all came up equally often (the exponent of their entropy)."""
    total: dict[str, float] = defaultdict(float)
    for card in cards:
        for theme in card.themes:
            total[theme] += 1 / len(card.themes)
    shares = np.array(sorted(total.values())) / max(1e-9, sum(total.values()))
    return float(np.exp(-(shares * np.log(shares)).sum())) if total else 0.0


def lacked(cards: Sequence[Card]) -> float:
    """The share of cards that say what lacks or is not known."""
    return sum(any(word in LACKING[card.language] for word in card.words) for card in cards) / max(
        1, len(cards)
    )
