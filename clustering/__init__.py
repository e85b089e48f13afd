"""Suggests which short statements belong together, and says why.

The names below are loaded when first used, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clustering.duplicates import Alike, alike
    from clustering.names import Reason
    from clustering.pipeline import make_grouper
    from clustering.ranking import rank
    from clustering.results import achieved
    from clustering.starters import starter_names
    from clustering.suggestions import Group, Suggestion, suggest
    from clustering.texts import ShortTextVectorizer
    from clustering.themes import Lexicon, read_lexicon
    from clustering.topics import TopicClusterer

__all__ = [
    "Alike",
    "Group",
    "Lexicon",
    "Reason",
    "ShortTextVectorizer",
    "Suggestion",
    "TopicClusterer",
    "achieved",
    "alike",
    "make_grouper",
    "rank",
    "read_lexicon",
    "starter_names",
    "suggest",
]
PLACES = {
    "duplicates": ("Alike", "alike"),
    "names": ("Reason",),
    "pipeline": ("make_grouper",),
    "ranking": ("rank",),
    "results": ("achieved",),
    "starters": ("starter_names",),
    "suggestions": ("Group", "Suggestion", "suggest"),
    "texts": ("ShortTextVectorizer",),
    "themes": ("Lexicon", "read_lexicon"),
    "topics": ("TopicClusterer",),
}


def __getattr__(name: str) -> object:
    for module, names in PLACES.items():
        if name in names:
            return getattr(import_module(f"clustering.{module}"), name)
    raise AttributeError(f"module 'clustering' has no attribute {name!r}")
