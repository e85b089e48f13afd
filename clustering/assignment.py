"""Sends every row to the group it fits best, again and again, until nothing moves."""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from clustering.board import Board
from clustering.points import Points

Labels = NDArray[np.int64]
Floats = NDArray[np.float64]
ANCHOR = 4.0
ALONE, REFUSED = -1.5, -2.0


def settle(spots: Points, start: Labels, board: Board, passes: int) -> tuple[Labels, Floats]:
    """Moves rows until they fit, placed rows excepted.

    Parameters
    ----------
    spots : shape (n_samples, d), the rows as points of length 1.
    start : shape (n_samples,), a first grouping from 0.
    passes : at most how often rows may move.

    Returns
    -------
    Columns, shape (n_samples,): the g-th placed id for the first ones, new groups after that, -1 for a row
    that was refused everywhere. And how much nearer each row lies to its own group than to the next best.
    """
    columns, fixed = with_placed(start, board), board.is_fixed
    heaviness = np.where(fixed, ANCHOR, 1.0)
    may = board.allowed(int(columns.max()) + 2)
    fit = judged(spots, columns, heaviness, may)
    for _ in range(passes):
        best = np.where(fixed, columns, fit.argmax(axis=1))
        if (best == columns).all():
            break
        columns = best
        fit = judged(spots, columns, heaviness, may)
    return np.where(columns == may.shape[1] - 1, -1, columns), margin(fit, columns)


def judged(spots: Points, columns: Labels, heaviness: Floats, may: NDArray[np.bool_]) -> Floats:
    """How well every row fits every group; the last column is being alone, better than a refusal."""
    fit = nearness(spots, columns, heaviness, may.shape[1])
    fit[:, -1] = ALONE
    np.putmask(fit, ~may, REFUSED)
    return fit


def with_placed(start: Labels, board: Board) -> Labels:
    """First columns for placed groups; a base group that holds placed rows joins the one it holds most of."""
    ids = {group: at for at, group in enumerate(board.groups)}
    columns = start + len(ids)
    for base in sorted({int(start[row]) for row in board.placed}):
        held = [ids[group] for row, group in sorted(board.placed.items()) if start[row] == base]
        columns[start == base] = max(sorted(set(held)), key=held.count)
    for row, group in board.placed.items():
        columns[row] = ids[group]
    packed = np.unique(np.concatenate([np.arange(len(ids)), columns]), return_inverse=True)[1]
    return np.asarray(packed[len(ids) :], dtype=np.int64)


def nearness(spots: Points, columns: Labels, heaviness: Floats, groups: int) -> Floats:
    """Cosine of every row to every group's centroid, shape (n_samples, groups); to its own without itself."""
    rows = np.arange(len(spots))
    totals = csr_matrix((heaviness, (columns, rows)), (groups, len(spots))) @ spots
    fit = spots @ totals.T
    squares = (totals**2).sum(axis=1)
    size = (spots**2).sum(axis=1)
    own = fit[rows, columns]
    rest = squares[columns] - 2 * heaviness * own + heaviness**2 * size
    fit /= lengths(squares)
    fit[rows, columns] = (own - heaviness * size) / lengths(rest)
    return np.asarray(fit)


def lengths(squares: Floats) -> Floats:
    """Lengths to divide by; those of nothing are infinite, so that nothing is near nothing."""
    return np.where(squares > 1e-12, np.sqrt(np.maximum(squares, 1e-12)), np.inf)


def margin(fit: Floats, columns: Labels) -> Floats:
    rows = np.arange(len(fit))
    others = fit.copy()
    others[rows, columns] = REFUSED
    return np.asarray(fit[rows, columns] - np.maximum(others.max(axis=1), -1.0))
