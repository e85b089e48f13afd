"""How far a board speaks the language of change projects, so that the lexicon withdraws where it does not.

Three signs, each between 0 and 1: cards speak clearly for one theme or another; many themes come up instead
of a few; cards say what lacks or is not known. Each may be weak and none may be missing: a list of commands,
questions to a bank or arguments in a debate lacks at least one of them.
"""

from collections import defaultdict
from collections.abc import Sequence
from math import prod

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
CLEAR, COVERED, VARIED, LACKED = (2.3, 3.3), (0.2, 0.4), (13.5, 18.5), (0.15, 0.45)
DOUBT, CERTAINTY = 0.45, 0.6
FULL_BOARD = 40


def trust(cards: Sequence[Card]) -> float:
    """From 0 (the lexicon stays out) to 1 (it counts in full)."""
    scale = min(1.0, len(cards) / FULL_BOARD)
    signs = (
        clear(cards),
        ramp(varied(cards), VARIED[0] * scale, VARIED[1] * scale),
        ramp(lacked(cards), *LACKED),
    )
    return ramp(prod(signs) ** (1 / len(signs)), DOUBT, CERTAINTY)


def ramp(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low))) if high > low else 0.0


def clear(cards: Sequence[Card]) -> float:
    """How strongly the cards vote for the theme they lean to most; for a lexicon without votes, how many of
    their telling words are in it.
    """
    strongest = [max(card.votes.values()) for card in cards if card.votes]
    return ramp(float(np.mean(strongest)), *CLEAR) if strongest else ramp(covered(cards), *COVERED)


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
