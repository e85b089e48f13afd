"""The library as the evaluation calls it: `evaluate.py --given bench.clustering_adapter:given`."""

from collections.abc import Sequence

import clustering


def suggested(texts: list[str]) -> list[int]:
    return list(clustering.suggest(texts).labels)


def themeless(texts: list[str]) -> list[int]:
    return list(clustering.suggest(texts, lexicons={}).labels)


def given(texts: list[str], placed: Sequence[int | None]) -> list[int]:
    return list(clustering.suggest(texts, placed_map(placed)).labels)


def assisted(texts: list[str], names: list[str], placed: Sequence[int | None]) -> list[list[int]]:
    return clustering.rank(texts, names, placed_map(placed))


def placed_map(placed: Sequence[int | None]) -> dict[int, int]:
    return {at: group for at, group in enumerate(placed) if group is not None}
