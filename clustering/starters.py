"""Result sentences to start from, one per theme."""

from clustering.themes import lexicon
from clustering.words import LANGUAGES


def starter_names(language: str = "nl") -> list[str]:
    """One result sentence per theme ("We hebben de scholing gereed"), to pick from or hand to `rank`.

    Raises
    ------
    ValueError
        If the language is neither "nl" nor "en".
    """
    if language not in LANGUAGES:
        raise ValueError(f"there are starter names in {' and '.join(LANGUAGES)}, not in {language!r}")
    return [theme.result for theme in lexicon(language).themes]
