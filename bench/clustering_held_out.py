"""Groups written sessions by what the others taught: python -m bench.clustering_held_out [folder]

The folder is the one of `evaluate.py`, as for `bench.clustering`. Votes are learned three times, each time
from two thirds of `bench/written/`; every fourth session of the third left out is grouped. By these figures
it was chosen how to learn. A writer wrote eight sessions or so: a manner may be known, a session is not.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import numpy as np

import clustering
from bench.clustering import evaluation
from bench.clustering_adapter import placed_map
from bench.clustering_apart import session
from bench.clustering_learning import WRITTEN, lesson, write, written
from clustering.themes import Lexicon, lexicon
from clustering.words import LANGUAGES

FOLDS, EVERY = 3, 4
FIGURES = ("saved", "ARI", "B3", "pure", "first", "three", "placed")


def main() -> None:
    measure = evaluation(__doc__)
    print("| left out | sessions | saved / ARI / B-cubed / purity | lowest | names known | 25 % placed |")
    print("|---|" + "---|" * 5)
    for language in LANGUAGES:
        print(row(language, held_out(measure, language)))


def held_out(measure: ModuleType, language: str) -> np.ndarray:
    """Shape (n_sessions, 7), in per cent, in the order of FIGURES."""
    paths = sorted(WRITTEN.glob(f"*.{language}.txt"))
    found = []
    for fold in range(FOLDS):
        out = paths[fold::FOLDS]
        with TemporaryDirectory() as folder:
            books = taught([path for path in paths if path not in out], language, Path(folder))
            found += [figures(measure, path, books) for path in out[::EVERY]]
    return 100 * np.array(found)


def taught(paths: Sequence[Path], language: str, folder: Path) -> dict[str, Lexicon]:
    votes, kinds = folder / "votes.tsv", folder / "kinds.tsv"
    write(lesson(paths, language), votes, kinds)
    own = replace(lexicon(language), learned=votes, learned_kinds=kinds)
    return {each: lexicon(each) for each in LANGUAGES} | {language: own}


def figures(measure: ModuleType, path: Path, books: Mapping[str, Lexicon]) -> list[float]:
    played = read(path)
    suggest = partial(clustering.suggest, lexicons=books)
    cold = measure.score(played, suggest(played["text"]).labels)
    hits = measure.assist_rows(ranked(books), played, use_names=True, per_group=0)
    given = measure.given_rows(
        lambda texts, placed: list(suggest(texts, placed_map(placed)).labels), path.stem, played, 0.25
    )
    return [*(cold[key] for key in FIGURES[:4]), hits["hit1"], hits["hit3"], given["saved"]]


def ranked(books: Mapping[str, Lexicon]) -> Callable[..., list[list[int]]]:
    return lambda texts, names, placed: clustering.rank(texts, names, placed_map(placed), lexicons=books)


def read(path: Path) -> dict:
    """A written session as `evaluate.py` reads its own; the themes are left aside."""
    names = dict(
        line.split(" = ", 1) for line in path.read_text(encoding="utf-8").splitlines() if " = " in line
    )
    return session(path, [(names.get(group), text) for group, _, text in written(path)])


def row(language: str, found: np.ndarray) -> str:
    saved, ari, b3, pure, first, three, placed = found.mean(axis=0)
    return (
        f"| {language} | {len(found)} | {saved:.0f} % / {ari / 100:.2f} / {b3 / 100:.2f} / {pure / 100:.2f} "
        f"| {found[:, 0].min():.0f} % | {first:.0f} / {three:.0f} % | {placed:.0f} % |"
    )


if __name__ == "__main__":
    main()
