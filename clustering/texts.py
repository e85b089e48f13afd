"""Turns cards into numbers: words weighed by how telling they are, letters, and themes of change projects."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfTransformer, TfidfVectorizer
from sklearn.preprocessing import normalize
from sklearn.utils.validation import check_is_fitted

from clustering.asked import checked
from clustering.embeddings import MOST, embedded, is_installed
from clustering.reading import Card, read_cards
from clustering.themes import Lexicon, lexicon, related
from clustering.trust import trust
from clustering.words import LANGUAGES, LONGEST


class ShortTextVectorizer(TransformerMixin, BaseEstimator):  # type: ignore[misc]  # untyped bases
    """Turns short Dutch and English statements into sparse vectors.

    Blocks stand side by side, each row of each block of length 1 (or 0) before it is weighed: terms, with
    TF-IDF times how telling the word is in its language; character 3- to 5-grams of the telling words; and,
    as far as the board speaks their language, the themes of change projects, what all words vote for and
    against them, and the kinds of results that come back from plan to plan. A card that says nothing telling
    is a row of zeros.

    Parameters
    ----------
    characters : weight of the character block; terms weigh 1.
    themes : weight of the theme block where the board fully speaks the language of the lexicon.
    leaning : weight of how likely a theme is by all words (`clustering.leaning`) beside words of the lexicon.
    votes : weight of the block of votes for themes where the board fully speaks the language of the lexicon.
    kinds : weight of the block of kinds of results, likewise.
    related : how much a theme counts for the themes related to it, see `themes/related.toml`.
    sentences : weight of sentence embeddings where the board does not speak that language at all; without the
        extra `embeddings`, and on boards of more than 1,000 cards, there are none.
    beside : weight of sentence embeddings where the board fully speaks that language.
    lexicons : language -> themes; None takes the library's own, {} switches themes off.

    Attributes
    ----------
    words_, weights_, letters_, topics_, kinds_ : the fitted parts, from scikit-learn.
    rarity_ : ndarray of shape (n_themes + 1,). How telling each theme is on this board.
    kin_ : sparse matrix of shape (n_themes + 1, n_themes + 1). How much themes count for one another.
    middle_ : ndarray of shape (512,) or None. The mean sentence vector, where there are any.
    trust_ : from 0 to 1, how far the themes count, see `clustering.trust`.
    """

    def __init__(  # noqa: PLR0913 - one weight per block
        self,
        *,
        characters: float = 0.8,
        themes: float = 1.0,
        leaning: float = 30.0,
        votes: float = 1.0,
        kinds: float = 1.0,
        related: float = 0.1,
        sentences: float = 1.0,
        beside: float = 0.0,
        lexicons: Mapping[str, Lexicon] | None = None,
    ) -> None:
        self.characters = characters
        self.themes = themes
        self.leaning = leaning
        self.votes = votes
        self.kinds = kinds
        self.related = related
        self.sentences = sentences
        self.beside = beside
        self.lexicons = lexicons

    def fit(self, X: Iterable[str], y: object = None) -> Self:
        self.learn(self.read(X))
        return self

    def fit_transform(self, X: Iterable[str], y: object = None, **_: Any) -> csr_matrix:
        cards = self.read(X)
        return self.learn(cards).numbers(cards)

    def learn(self, cards: Sequence[Card]) -> Self:
        self.words_ = DictVectorizer()
        self.weights_ = TfidfTransformer().fit(
            self.words_.fit_transform([{**c.terms, "": 0.0} for c in cards])
        )
        self.letters_ = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        self.letters_.fit([c.content for c in cards] + ["..."])
        self.topics_ = DictVectorizer().fit([{**dict.fromkeys(self.keys(), 0.0), "": 0.0}])
        self.kinds_ = DictVectorizer().fit([{"": 0.0}, *(c.kinds for c in cards)])
        hits = self.topics_.transform([c.themes for c in cards])
        share = np.asarray((hits > 0).mean(axis=0)).ravel()
        self.rarity_ = np.log(1 / np.maximum(share, 1 / max(1, len(cards)))) + 0.3
        self.kin_ = self.kinship()
        self.trust_ = trust(cards)
        self.middle_ = self.vectors(cards).mean(axis=0) if self.is_embedding(cards) else None
        return self

    def transform(self, X: Iterable[str]) -> csr_matrix:
        check_is_fitted(self)
        return self.numbers(self.read(X))

    def numbers(self, cards: Sequence[Card]) -> csr_matrix:
        words = self.weights_.transform(
            self.words_.transform([c.terms if c.says_something else {} for c in cards])
        )
        letters = self.letters_.transform([c.content for c in cards])
        said = self.topics_.transform([c.themes for c in cards]).multiply(self.rarity_)
        leant = self.topics_.transform([c.leaning for c in cards])
        topics = (said + self.leaning * leant) @ self.kin_
        votes = normalize(self.topics_.transform([c.votes for c in cards]))
        blocks = [words, self.characters * letters, self.themes * self.trust_ * normalize(topics)]
        blocks.append(self.votes * self.trust_ * votes)
        # Square roots of shares have length 1, and their inner product is how far two cards agree.
        blocks.append(self.kinds * self.trust_ * self.kinds_.transform([c.kinds for c in cards]).sqrt())
        if self.middle_ is not None:
            around = normalize(self.vectors(cards) - self.middle_)
            telling = np.array([[card.says_something] for card in cards])
            blocks.append(csr_matrix(self.sentences_count() * telling * around))
        return hstack(blocks).tocsr()

    def kinship(self) -> csr_matrix:
        """Shape (n_themes + 1, n_themes + 1): 1 for a theme with itself, `related` for a related one."""
        keys, kin = list(self.topics_.feature_names_), related()
        rows = [[1.0 if a == b else self.related * ((a, b) in kin) for b in keys] for a in keys]
        return csr_matrix(np.array(rows))

    def sentences_count(self) -> float:
        return self.sentences * (1 - self.trust_) + self.beside * self.trust_

    def is_embedding(self, cards: Sequence[Card]) -> bool:
        return self.sentences_count() > 0 and 0 < len(cards) <= MOST and is_installed()

    def vectors(self, cards: Sequence[Card]) -> NDArray[np.float64]:
        return embedded([card.text[:LONGEST] for card in cards])

    def read(self, X: Iterable[str]) -> list[Card]:
        return read_cards(checked(X), self.books())

    def books(self) -> Mapping[str, Lexicon]:
        return {each: lexicon(each) for each in LANGUAGES} if self.lexicons is None else self.lexicons

    def keys(self) -> set[str]:
        return {theme.key for book in self.books().values() for theme in book.themes}
