"""Which of the named groups suits each card: the best three are worth more than the best one."""

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.sparse import vstack

from clustering.asked import checked
from clustering.board import Board
from clustering.one_core import on_one_core
from clustering.points import Points, points
from clustering.texts import ShortTextVectorizer
from clustering.themes import Lexicon

# A name has words of its own, so that themes need not carry as much; sentence vectors find it where words
# do not.
THEMES, SENTENCES = 1.0, 1.0


@on_one_core
def rank(
    texts: Sequence[str],
    names: Sequence[str],
    placed: Mapping[int, int] | None = None,
    *,
    lexicons: Mapping[str, Lexicon] | None = None,
) -> list[list[int]]:
    """Ranks the groups for every text.

    Parameters
    ----------
    texts : short statements.
    names : what group g is called, or "" where it has no name yet.
    placed : index of a text -> group people put it in.
    lexicons : language -> themes; None takes the library's own, {} switches themes off.

    Returns
    -------
    For every text all group ids from 0 to len(names) - 1, best first; a placed text has its own group first.

    Raises
    ------
    ValueError
        If texts or names is no list of strings, or placed speaks of a text or group that does not exist.
    """
    listed, named = checked(texts), checked(names, "names")
    board = Board.of(len(listed), placed, ())
    if any(group >= len(named) for group in board.groups):
        raise ValueError(f"placed speaks of group {max(board.groups)}, but there are {len(named)} names")
    if not listed or not named:
        return [[] for _ in listed]
    fit = fitness(listed, named, board, lexicons)
    for row, group in board.placed.items():
        fit[row, group] = np.inf
    return [[int(group) for group in row] for row in np.argsort(-fit.round(9), axis=1, kind="stable")]


def fitness(
    texts: list[str], names: list[str], board: Board, lexicons: Mapping[str, Lexicon] | None
) -> Points:
    """How well each text suits each group, shape (n_texts, n_names)."""
    order = sorted(range(len(texts)), key=lambda at: (texts[at], board.placed.get(at, -1), at))
    ordered = [texts[at] for at in order]
    vectorizer = ShortTextVectorizer(themes=THEMES, beside=SENTENCES, lexicons=lexicons)
    spots = points(vstack([vectorizer.fit_transform(ordered), vectorizer.transform(names)]).tocsr())
    cards, groups = spots[: len(texts)], spots[len(texts) :] * [[bool(name.strip())] for name in names]
    for row, group in board.seen_from(order).placed.items():
        groups[group] += cards[row]
    lengths = np.linalg.norm(groups, axis=1)
    fit = np.empty((len(texts), len(names)))
    fit[order] = cards @ (groups / np.where(lengths > 1e-9, lengths, 1.0)[:, None]).T
    return fit
