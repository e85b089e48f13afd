"""Reads cards: their language, their words mended and rooted, their themes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from clustering.compounds import parts
from clustering.focus import focus
from clustering.matching import Hit
from clustering.themes import Lexicon
from clustering.typos import Spelling
from clustering.words import CONTENT, language_of, root, tokens, weight

PART = 0.8


@dataclass(frozen=True)
class Card:
    """A card as read: its language, its words, how telling each root is, its themes, the votes of all its
    words for and against each theme and how likely that makes it, and how likely each kind of result is.
    """

    text: str
    language: str
    words: tuple[str, ...]
    terms: Mapping[str, float]
    forms: Mapping[str, str]
    hits: tuple[Hit, ...]
    votes: Mapping[str, float] = field(default_factory=dict)
    leaning: Mapping[str, float] = field(default_factory=dict)
    kinds: Mapping[str, float] = field(default_factory=dict)

    @property
    def content(self) -> str:
        return " ".join(word for word in self.words if weight(word, self.language) > CONTENT)

    @property
    def says_something(self) -> bool:
        """Whether the card has a telling word or a theme; "we weten niet hoe" has neither."""
        return bool(self.content or self.hits)

    @cached_property
    def themes(self) -> dict[str, float]:
        """What the card says of each theme, from 0 to 2; what it is about counts most."""
        total: dict[str, float] = defaultdict(float)
        about = focus(self.words, self.language) if self.hits else ()
        for hit in self.hits:
            total[hit.theme] += hit.weight * about[hit.at]
        return {theme: min(2.0, score) for theme, score in total.items()}


def read_cards(texts: Sequence[str], lexicons: Mapping[str, Lexicon]) -> list[Card]:
    """Reads every card in its own language, or in that of the board where it does not show one."""
    worded = [tokens(text) for text in texts]
    usual = language_of((word for words in worded for word in words), "nl")
    spelling = Spelling((word for words in worded for word in words), lexicons)
    languages = [language_of(words, usual) for words in worded]
    return [read_card(text, at, spelling, lexicons) for text, at in zip(texts, languages, strict=True)]


def read_card(text: str, language: str, spelling: Spelling, lexicons: Mapping[str, Lexicon]) -> Card:
    right = [spelling.mended(word, language) for word in tokens(text)]
    terms: dict[str, float] = {}
    forms: dict[str, str] = {}
    for word in dict.fromkeys(right):
        for form, share in ((word, 1.0), *((part, PART) for part in parts(word, language))):
            term = root(form, language)
            telling = share * weight(word, language)
            if telling > terms.get(term, 0.0):
                terms[term], forms[term] = telling, form
    book = lexicons.get(language)
    card = Card(text, language, tuple(right), terms, forms, tuple(book.hits(right)) if book else ())
    if not (book and card.says_something):
        return card
    votes, leaning = book.leans(card.words, card.themes)
    return replace(card, votes=votes, leaning=leaning, kinds=book.kinds(card.words, card.themes))
