"""Rows as points on a sphere round the mean of the board: what every card has in common tells nothing."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import eigh
from sklearn.preprocessing import normalize
from sklearn.utils.extmath import randomized_svd

Points = NDArray[np.float64]
EXACT = 700
DIMENSIONS = 100


def points(X: Any, seed: int = 0) -> Points:
    """Points of shape (n_samples, d) whose inner products are the cosines of the centred rows.

    Up to 700 rows that is exact, through the eigenvectors of the matrix of inner products, so that a sparse
    matrix is never filled in; above, through the 100 main directions of a truncated SVD.
    """
    rows, columns = X.shape
    if rows <= EXACT or columns <= DIMENSIONS:
        return exact(X)
    left, sizes, _ = randomized_svd(X, DIMENSIONS, n_iter=2, random_state=seed)
    reduced = left * sizes
    return np.asarray(normalize(reduced - reduced.mean(axis=0)))


def exact(X: Any) -> Points:
    if X.shape[1] <= X.shape[0]:
        dense = X.toarray() if hasattr(X, "toarray") else np.asarray(X)
        return np.asarray(normalize(dense - dense.mean(axis=0)))
    inner = X @ X.T
    inner = np.asarray(inner.toarray() if hasattr(inner, "toarray") else inner)
    mean = inner.mean(axis=0)
    centred = inner - mean[:, None] - mean[None, :] + mean.mean()
    length = np.sqrt(np.maximum(np.diag(centred), 0.0))
    length[length < 1e-9] = np.inf
    values, vectors = eigh(centred / length[:, None] / length[None, :])
    return np.asarray(vectors * np.sqrt(np.maximum(values, 0.0)))
