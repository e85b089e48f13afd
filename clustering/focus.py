"""Which words of a card say what it is about: "geen tijd voor scholing" is about time, not about training."""

from collections.abc import Sequence

DUTCH_LACK = "geen weinig onvoldoende gebrek tekort genoeg zonder mist missen"
ENGLISH_LACK = "no not enough insufficient lack shortage little few without missing"
LACK = {"nl": frozenset(DUTCH_LACK.split()), "en": frozenset(ENGLISH_LACK.split())}
DUTCH_AFTER = "voor tijdens bij van in op met over tussen naar door om na als dat die"
ENGLISH_AFTER = "for about during at of in to on with between by after from when that"
AFTER = {"nl": frozenset(DUTCH_AFTER.split()), "en": frozenset(ENGLISH_AFTER.split())}
LACKING, BESIDE = 1.5, 0.8


def focus(words: Sequence[str], language: str) -> tuple[float, ...]:
    """How much each word says what the card is about: more after a word of lack, less after a preposition."""
    lack, after = LACK[language], AFTER[language]
    beside = next((at for at, word in enumerate(words) if at and word in after), len(words))
    return tuple(
        (LACKING if lack.intersection(words[max(0, at - 2) : at]) else 1.0) * (BESIDE if at > beside else 1.0)
        for at in range(len(words))
    )
