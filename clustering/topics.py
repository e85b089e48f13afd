"""Numbers to groups: their number chosen, placed rows kept, refusals never repeated."""

from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import pdist
from sklearn.base import BaseEstimator, ClusterMixin
from sklearn.utils import Tags
from sklearn.utils.validation import validate_data

from clustering.assignment import Labels, settle
from clustering.board import Board
from clustering.points import EXACT, Points, points
from clustering.smoothing import smoothed

TREE = 2000


class TopicClusterer(ClusterMixin, BaseEstimator):  # type: ignore[misc]  # untyped bases
    """Groups the rows of a matrix by topic: Ward's method, then each row goes where it fits best.

    Rows become points of length 1 round the mean of all, each drawn towards its neighbours. Ward's tree over
    them is cut into one group per `group_size` rows. Then, a few times over, every row moves to the group
    whose centroid, computed without that row, lies nearest by cosine. Rows that people placed stay where they
    are and attract others. Above 700 rows a truncated SVD stands in for the rows; above 2,000 evenly spread
    rows stand in for the tree, which makes it a spherical k-means.

    Parameters
    ----------
    n_clusters : how many groups to found; None chooses one per `group_size` rows.
    group_size : rows per group where `n_clusters` is None; slightly too many groups beat too few, because
        merging two groups is one act and untangling one is many.
    passes : at most how often rows may move.
    neighbours : how many rows speak for a row, see `clustering.smoothing`; 0 switches it off. Up to 700 rows.
    random_state : seed of the truncated SVD; the same seed gives the same groups.

    Attributes
    ----------
    labels_ : ndarray of shape (n_samples,). Rows of zeros and rows left alone have -1. The largest new group
        comes first, and new groups are numbered from above the highest placed id.
    confidence_ : ndarray of shape (n_samples,). How much nearer (cosine, -2 to 2) a row lies to its own group
        than to the next best.
    points_ : ndarray of shape (n_samples, d). The rows as points; their inner products are cosines.
    n_features_in_ : how many features `fit` saw.

    Source
    ------
    Ward (1963), Hierarchical grouping to optimize an objective function, JASA 58.

    Examples
    --------
    >>> from clustering import TopicClusterer
    >>> TopicClusterer(n_clusters=2).fit_predict([[1, 0], [2, 0], [3, 0.1], [0, 1], [0, 2]]).tolist()
    [0, 0, 0, 1, 1]
    """

    def __init__(
        self,
        *,
        n_clusters: int | None = None,
        group_size: float = 5.0,
        passes: int = 5,
        neighbours: int = 10,
        random_state: int = 0,
    ) -> None:
        self.n_clusters = n_clusters
        self.group_size = group_size
        self.passes = passes
        self.neighbours = neighbours
        self.random_state = random_state

    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()
        tags.input_tags.sparse = True
        return tags

    def fit(
        self,
        X: Any,
        y: object = None,
        *,
        placed: Mapping[int, int] | None = None,
        refused: Iterable[tuple[int, int]] = (),
    ) -> Self:
        """Finds the groups.

        Parameters
        ----------
        X : {array-like, sparse matrix} of shape (n_samples, n_features).
        y : ignored.
        placed : row -> id of the group people put it in.
        refused : (row, group id) pairs never to be proposed.

        Raises
        ------
        ValueError
            If there is nothing to group, or `group_size` is not positive.
        """
        X = validate_data(self, X, accept_sparse="csr", dtype=np.float64)
        if self.group_size <= 0:
            raise ValueError(f"group_size must be positive, got {self.group_size}")
        board = Board.of(X.shape[0], placed, refused)
        self.points_ = points(X, self.random_state)
        if len(self.points_) <= EXACT:
            self.points_ = smoothed(self.points_, self.neighbours)
        wanted = self.n_clusters or usual_number(len(self.points_), self.group_size)
        start = base_groups(self.points_, min(wanted, len(self.points_)))
        columns, self.confidence_ = settle(self.points_, start, board, max(1, self.passes))
        empty = np.asarray(abs(X).sum(axis=1)).ravel() == 0
        self.labels_ = numbered(columns, empty & ~board.is_fixed, board)
        return self


def usual_number(rows: int, group_size: float) -> int:
    """One group per `group_size` rows; on a small board more, so that two cards are not forced together."""
    return max(1, round(max(rows / group_size, min(rows / 2, sqrt(rows)))))


def base_groups(spots: Points, wanted: int) -> Labels:
    if len(spots) < 2:
        return np.zeros(len(spots), dtype=np.int64)
    if len(spots) > TREE:
        seeds = spots[np.linspace(0, len(spots) - 1, wanted).astype(int)]
        return np.asarray((spots @ seeds.T).argmax(axis=1), dtype=np.int64)
    cut = fcluster(linkage(pdist(spots), method="ward"), wanted, criterion="maxclust")
    return np.asarray(cut, dtype=np.int64) - 1


def numbered(columns: Labels, empty: NDArray[np.bool_], board: Board) -> Labels:
    """Ids for columns: people's own first, new ones by size after that, -1 for rows on their own."""
    labels = np.full(len(columns), -1, dtype=np.int64)
    for at, group in enumerate(board.groups):
        labels[(columns == at) & ~empty] = group
    new = columns[(columns >= len(board.groups)) & ~empty]
    found, first, size = np.unique(new, return_index=True, return_counts=True)
    order = [at for at in np.lexsort((first, -size)) if size[at] > 1]
    for at, label in zip(order, board.new_ids(len(order)), strict=True):
        labels[(columns == found[at]) & ~empty] = label
    return labels
