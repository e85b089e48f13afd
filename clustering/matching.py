"""Finds which words of a lexicon stand on a card: whole words, beginnings, endings, middles and phrases."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from clustering.compounds import parts
from clustering.words import lemma, root, tokens

Weights = dict[str, float]
SHORT = 4
MOST_WORDS = 100_000


@dataclass(frozen=True)
class Hit:
    """A word or phrase of a card that speaks of a theme, how surely (0 to 1), and where on the card."""

    theme: str
    word: str
    weight: float
    at: int = 0


class Matcher:
    """Looks words up by their root, by pieces that have a star in the lexicon, and by their parts."""

    def __init__(self, entries: Iterable[tuple[str, Mapping[str, float]]], language: str) -> None:
        self.language = language
        self.whole: dict[str, Weights] = defaultdict(dict)
        self.pieces: dict[tuple[bool, str, bool], Weights] = defaultdict(dict)
        self.starred: set[str] = set()
        self.phrases: dict[str, list[tuple[tuple[str, ...], str, float]]] = defaultdict(list)
        self.known: dict[str, Weights] = {}
        for key, words in entries:
            for entry, weight in words.items():
                self.add(key, entry, weight)

    def add(self, key: str, entry: str, weight: float) -> None:
        words = tokens(entry)
        if len(words) > 1:
            self.phrases[words[0]].append((tuple(words), key, weight))
        elif words and "*" in entry:
            raise_to(self.pieces[entry.startswith("*"), words[0], entry.endswith("*")], {key: weight})
            self.starred.add(words[0])
        elif words:
            for form in {words[0], self.root(words[0])}:
                raise_to(self.whole[form], {key: weight})

    def hits(self, words: list[str]) -> list[Hit]:
        """What the words of one card say: one hit per theme and word, phrases included."""
        found = [
            Hit(key, word, weight, at)
            for at, word in enumerate(words)
            if word not in words[:at]
            for key, weight in self.of(word).items()
        ]
        return found + [hit for at, word in enumerate(words) for hit in self.starting(word, words[at:], at)]

    def starting(self, word: str, words: list[str], at: int) -> list[Hit]:
        found = [each for each in self.phrases.get(word, ()) if tuple(words[: len(each[0])]) == each[0]]
        return [Hit(key, " ".join(phrase), weight, at) for phrase, key, weight in found]

    def of(self, word: str) -> Weights:
        if len(self.known) > MOST_WORDS:
            self.known.clear()
        if word not in self.known:
            self.known[word] = self.look_up(word)
        return self.known[word]

    def look_up(self, word: str) -> Weights:
        found = dict(self.whole.get(word) or self.whole.get(self.root(word)) or {})
        for form in {word, lemma(word, self.language)}:
            for piece in pieces(form, self.starred):
                raise_to(found, self.pieces.get(piece, {}))
        for part in parts(word, self.language):
            if len(part) >= SHORT:
                raise_to(found, self.of(part))
        return found

    def root(self, word: str) -> str:
        """The root, except for the short words whose inflections are everyday words ("it", "its", "is")."""
        return root(word, self.language) if len(word) >= SHORT else word


def pieces(word: str, wanted: Container[str]) -> Iterator[tuple[bool, str, bool]]:
    """Every wanted piece of a word, with whether more may stand before it and after it."""
    for start in range(len(word)):
        for end in range(start + 1, len(word) + 1):
            if (piece := word[start:end]) in wanted:
                for before in (False, True) if start == 0 else (True,):
                    for after in (False, True) if end == len(word) else (True,):
                        yield before, piece, after


def raise_to(weights: Weights, others: Mapping[str, float]) -> None:
    for key, weight in others.items():
        weights[key] = max(weight, weights.get(key, 0.0))
