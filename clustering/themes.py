"""Knows the themes of change projects: which words speak of money, training, consent, buy-in.

The words stand in `themes/nl.toml` and `themes/en.toml`, readable and extensible; this module only matches
them. What all words lean towards stands beside them, see `clustering.leaning`.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from clustering.leaning import leaning
from clustering.matching import Hit, Matcher
from clustering.words import root

FOLDER = Path(__file__).parent / "themes"
STRONG, WEAK = 1.0, 0.4
Scores = Mapping[str, float]


@dataclass(frozen=True)
class Theme:
    """One theme in one language: what it is called, its result sentence, and its words with their weights."""

    key: str
    name: str
    result: str
    words: Mapping[str, float]


@dataclass(frozen=True)
class Lexicon:
    """The themes of one language, ready to be matched against cards, and the files of the votes of words for
    themes and for kinds of results.
    """

    language: str
    themes: tuple[Theme, ...]
    learned: Path | None = None
    learned_kinds: Path | None = None

    @cached_property
    def matcher(self) -> Matcher:
        """Made when a card first speaks this language, for the lists of another take a while to read."""
        return Matcher(((each.key, each.words) for each in self.themes), self.language)

    def hits(self, words: list[str]) -> list[Hit]:
        """What the words of one card say about themes: one hit per theme and word, phrases included."""
        return self.matcher.hits(words)

    def leans(self, words: Sequence[str], themes: Mapping[str, float]) -> tuple[Scores, Scores]:
        """The votes of all words of a card for and against each of these themes, and how likely each is by
        them; both are empty where no votes are known.
        """
        if not self.learned:
            return {}, {}
        known = leaning(self.learned, self.language)
        votes = known.votes(words, themes)
        return self.mine(votes), self.mine(known.likely(votes, themes))

    def kinds(self, words: Sequence[str], themes: Mapping[str, float]) -> Scores:
        """How likely each kind of result that comes back from plan to plan is for a card, together 1; empty
        where none are known or no word has a vote.
        """
        if not self.learned_kinds:
            return {}
        known = leaning(self.learned_kinds, self.language)
        likely = known.likely(known.votes(words, themes), {})
        return {f"{self.language} {kind}": share for kind, share in likely.items()}

    def knows(self, word: str) -> bool:
        """Whether it speaks of a theme or something was learned of it."""
        learned = self.learned and root(word, self.language) in leaning(self.learned, self.language).lines
        return bool(learned or self.hits([word]))

    def mine(self, scores: Scores) -> Scores:
        return {theme.key: scores[theme.key] for theme in self.themes if theme.key in scores}

    def extended(self, other: "Lexicon") -> "Lexicon":
        """This lexicon with the themes of another: new ones added, words joined where both have a theme."""
        mine = {each.key: each for each in self.themes}
        theirs = {
            each.key: joined(mine[each.key], each) if each.key in mine else each for each in other.themes
        }
        return replace(
            self,
            themes=tuple((mine | theirs).values()),
            learned=self.learned or other.learned,
            learned_kinds=self.learned_kinds or other.learned_kinds,
        )


def joined(one: Theme, other: Theme) -> Theme:
    """The words of both; the name and result sentence of the second."""
    return Theme(one.key, other.name, other.result, {**one.words, **other.words})


@cache
def related() -> frozenset[tuple[str, str]]:
    """Pairs of themes that often end in one group, both ways round, from `themes/related.toml`."""
    listed = tomllib.loads((FOLDER / "related.toml").read_text(encoding="utf-8"))["pairs"]
    pairs = [(one, other) for one, other in (pair.split() for pair in entries(listed))]
    return frozenset(pairs + [(other, one) for one, other in pairs])


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon that comes with the library."""
    read = read_lexicon(FOLDER / f"{language}.toml", language)
    return replace(read, learned=FOLDER / f"{language}.tsv", learned_kinds=FOLDER / f"{language}.kinds.tsv")


def read_lexicon(path: Path, language: str) -> Lexicon:
    """A lexicon from a file written like the ones in `themes/`.

    Raises
    ------
    ValueError
        If the file is no TOML or a theme lacks its name, its result sentence or its words.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return Lexicon(language, tuple(theme(key, table) for key, table in tables.items()))
    except (KeyError, AttributeError, TypeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"{path.name} is not a lexicon of themes: {error}") from error


def theme(key: str, table: Mapping[str, str]) -> Theme:
    weak = dict.fromkeys(entries(table.get("weak", "")), WEAK)
    return Theme(key, table["name"], table["result"], weak | dict.fromkeys(entries(table["strong"]), STRONG))


def entries(listed: str) -> Iterable[str]:
    return [entry.strip() for entry in listed.split(",") if entry.strip()]
