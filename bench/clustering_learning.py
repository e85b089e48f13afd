"""Learns how words vote for themes, from sessions written for it: python -m bench.clustering_learning

Writes `clustering/themes/nl.tsv` and `en.tsv` from `bench/written/`. Only everyday words of the language
count, so that the subject of a session cannot: rare words belong in the lexicon, where people choose them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from clustering.compounds import parts
from clustering.leaning import ALWAYS, LETTERS, length, traits_of_themes, traits_of_word
from clustering.reading import Card, read_cards
from clustering.themes import FOLDER, lexicon
from clustering.words import LANGUAGES, root, zipf

WRITTEN = Path(__file__).parent / "written"
STRENGTH, EVERYDAY = 6.0, 3.0
SEEN, SEEN_PIECES = 2, 6
HEARD, HEARD_PIECES = 0.3, 0.5
Themed = tuple[str, str]
Votes = dict[str, dict[str, float]]


def main() -> None:
    for language in LANGUAGES:
        cards = [card for path in sorted(WRITTEN.glob(f"*.{language}.txt")) for card in themed(path)]
        (FOLDER / f"{language}.tsv").write_text(table(learned(cards, language)), encoding="utf-8")


def themed(path: Path) -> list[Themed]:
    """The cards of a session as (theme, text), of lines "group | theme | text" where the theme is not "-"."""
    rows = [line.split("|", 2) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(row[1].strip(), row[2].strip()) for row in rows if len(row) > 2 and row[1].strip() != "-"]


def learned(cards: Sequence[Themed], language: str) -> Votes:
    """Trait -> theme -> vote; what was seen too seldom or votes too little is left out."""
    read = read_cards([text for _, text in cards], {language: lexicon(language)})
    pairs = [(card, theme) for card, (theme, _) in zip(read, cards, strict=True) if card.language == language]
    rows = [row(card) for card, _ in pairs]
    seen = Counter(trait for each in rows for trait in each)
    columns = DictVectorizer()
    numbers = columns.fit_transform(
        [{t: heavy for t, heavy in each.items() if enough(t, seen)} for each in rows]
    )
    model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=300)
    model.fit(numbers, [theme for _, theme in pairs])
    traits = [*columns.get_feature_names_out(), ALWAYS]
    votes = np.vstack([model.coef_.T, model.intercept_])
    return {trait: heard(trait, model.classes_, each) for trait, each in zip(traits, votes, strict=True)}


def row(card: Card) -> dict[str, float]:
    """The traits of everyday words on a card, as heavy as `Leaning` weighs them."""
    said = traits_of_themes(card.themes)
    total, squares = Counter(said), sum(heavy**2 for heavy in said.values())
    for word in dict.fromkeys(card.words):
        traits = traits_of_word(word, card.language)
        squares += sum(heavy**2 for heavy in traits.values())
        total.update({trait: traits[trait] for trait in learnable(word, card.language, traits)})
    return {trait: heavy / length(squares) for trait, heavy in total.items()}


def learnable(word: str, language: str, traits: Iterable[str]) -> Iterable[str]:
    """All traits of an everyday word; of another only the parts of a compound, which are everyday words."""
    return (
        traits
        if zipf(word, language) >= EVERYDAY
        else {root(part, language) for part in parts(word, language)}
    )


def enough(trait: str, seen: Mapping[str, int]) -> bool:
    return seen[trait] >= (SEEN_PIECES if trait.startswith(LETTERS) else SEEN)


def heard(trait: str, themes: Iterable[str], votes: Iterable[float]) -> dict[str, float]:
    least = HEARD_PIECES if trait.startswith(LETTERS) else HEARD
    return {
        theme: round(float(vote), 1) for theme, vote in zip(themes, votes, strict=True) if abs(vote) >= least
    }


def table(votes: Votes) -> str:
    """A trait a line, with its votes, most first."""
    lines = [
        [trait, *map(said, sorted(votes[trait].items(), key=lambda it: (-it[1], it[0])))]
        for trait in sorted(votes)
    ]
    return "".join("\t".join(line) + "\n" for line in lines if len(line) > 1)


def said(vote: tuple[str, float]) -> str:
    return f"{vote[0]} {vote[1]}"


if __name__ == "__main__":
    main()
