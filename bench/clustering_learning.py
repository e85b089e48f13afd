"""Learns how words vote for themes, from sessions written for it: python -m bench.clustering_learning

Writes `clustering/themes/nl.tsv`, `nl.kinds.tsv` and the same in English from `bench/written/`. Many sessions
on many subjects keep what each is about out of the votes. The rare words of the development cases stand in
`withheld.txt` and do not teach, so that what is measured there was not learned there.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bench.clustering_kinds import kinds_of
from clustering.compounds import parts
from clustering.leaning import (
    ALWAYS,
    LETTERS,
    TENTHS,
    Traits,
    length,
    traits_of_pairs,
    traits_of_themes,
    traits_of_word,
)
from clustering.reading import Card, read_cards
from clustering.themes import FOLDER, read_lexicon
from clustering.words import LANGUAGES, root, zipf

WRITTEN = Path(__file__).parent / "written"
WITHHELD = Path(__file__).parent / "withheld.txt"
STRENGTH, EVERYDAY = 12.0, 3.0
SEEN, SEEN_OFTEN = 3, 6


class Themed(NamedTuple):
    """A card, what it is about, what most of the group is about in which people laid it, and that group."""

    text: str
    theme: str
    group: str
    laid: str


class Lesson(NamedTuple):
    """Cards of one language; what may be learned from each, shape (n_cards, n_traits); the traits."""

    cards: Sequence[Themed]
    numbers: csr_matrix
    traits: Sequence[str]


def main() -> None:
    for language in LANGUAGES:
        taught = lesson(sorted(WRITTEN.glob(f"*.{language}.txt")), language)
        write(taught, FOLDER / f"{language}.tsv", FOLDER / f"{language}.kinds.tsv")


def write(taught: Lesson, votes: Path, kinds: Path) -> None:
    votes.write_text(learned(taught), encoding="utf-8")
    kinds.write_text(learned_kinds(taught), encoding="utf-8")


def themed(path: Path) -> list[Themed]:
    """The cards of a session, of lines "group | theme | text" where the theme is not "-"."""
    rows = written(path)
    about: dict[str, Counter[str]] = defaultdict(Counter)
    for group, theme, _ in rows:
        about[group].update([theme] if theme != "-" else [])
    most = {group: themes.most_common(1)[0][0] for group, themes in about.items() if themes}
    return [
        Themed(text, theme, *((theme, "") if group == "-" else (most[group], f"{path.stem} {group}")))
        for group, theme, text in rows
        if theme != "-"
    ]


def written(path: Path) -> list[list[str]]:
    """Group, theme and text of every card of a session; "-" is no group, or no theme."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.count("|") > 1]
    return [[part.strip() for part in line.split("|", 2)] for line in lines if not line.startswith("#")]


def lesson(paths: Iterable[Path], language: str) -> Lesson:
    """What the sessions of a language teach."""
    cards = [card for path in paths for card in themed(path)]
    words = read_lexicon(FOLDER / f"{language}.toml", language)
    read = read_cards([card.text for card in cards], {language: words})
    pairs = [(one, card) for one, card in zip(read, cards, strict=True) if one.language == language]
    rows = [row(one) for one, _ in pairs]
    seen = Counter(trait for each in rows for trait in each)
    columns = DictVectorizer()
    kept = [{trait: heavy for trait, heavy in each.items() if enough(trait, seen)} for each in rows]
    numbers = columns.fit_transform(kept).tocsr()
    return Lesson([card for _, card in pairs], numbers, list(columns.get_feature_names_out()))


def learned(taught: Lesson) -> str:
    """The votes of every trait for themes; a card teaches half its own theme and half that of its group."""
    themes = [card.theme for card in taught.cards] + [card.group for card in taught.cards]
    return votes(taught, vstack([taught.numbers] * 2).tocsr(), themes, 0.5)


def learned_kinds(taught: Lesson) -> str:
    """The votes of every trait for kinds of results; a card teaches the kind of the group it was laid in."""
    laid = [at for at, card in enumerate(taught.cards) if card.laid]
    kinds = kinds_of([taught.cards[at].laid for at in laid], taught.numbers[laid])
    return votes(taught, taught.numbers[laid], kinds, 1.0)


def votes(taught: Lesson, numbers: csr_matrix, said: Sequence[str], heavy: float) -> str:
    """A table of what every trait votes for what is said of cards, by logistic regression."""
    model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=300)
    model.fit(numbers, said, sample_weight=np.full(len(said), heavy))
    told = np.vstack([model.coef_.T, model.intercept_])
    return table(model.classes_, [*taught.traits, ALWAYS], told)


def row(card: Card) -> Traits:
    """What may be learned from a card, as heavy as `Leaning` weighs it beside all the rest."""
    words = [traits_of_word(word, card.language) for word in dict.fromkeys(card.words)]
    whole = [*words, traits_of_pairs(card.words, card.language), traits_of_themes(card.themes)]
    size = length(sum(heavy**2 for traits in whole for heavy in traits.values()))
    total: Counter[str] = Counter()
    for traits in teaching(card):
        total.update(traits)
    return {trait: heavy / size for trait, heavy in total.items()}


def teaching(card: Card) -> Iterator[Traits]:
    """The traits of words that may teach, and of hits; of a withheld word only the parts of a compound."""
    free = {word: may_teach(word, card.language) for word in card.words}
    yield traits_of_themes(card.themes)
    yield from (
        traits_of_pairs(two, card.language) for two in pairwise(card.words) if all(map(free.get, two))
    )
    for word, is_free in free.items():
        traits = traits_of_word(word, card.language)
        roots = {root(part, card.language) for part in parts(word, card.language)}
        yield {trait: heavy for trait, heavy in traits.items() if is_free or trait in roots}


def may_teach(word: str, language: str) -> bool:
    """Everyday words do, rare ones unless they are withheld."""
    return zipf(word, language) >= EVERYDAY or root(word, language) not in withheld(language)


@cache
def withheld(language: str) -> frozenset[str]:
    """The roots of the words that do not teach."""
    return frozenset(root(word, language) for word in WITHHELD.read_text(encoding="utf-8").split())


def enough(trait: str, seen: Mapping[str, int]) -> bool:
    return seen[trait] >= (SEEN_OFTEN if trait.startswith(LETTERS) or " " in trait else SEEN)


def table(columns: Sequence[str], traits: Sequence[str], votes: NDArray[np.float64]) -> str:
    """The columns above, then a line per trait, its votes in tenths."""
    rows = sorted(zip(traits, np.rint(TENTHS * votes).astype(int), strict=True), key=lambda it: it[0])
    lines = [["trait", *columns], *([trait, *map(str, each)] for trait, each in rows)]
    return "".join("\t".join(line) + "\n" for line in lines)


if __name__ == "__main__":
    main()
