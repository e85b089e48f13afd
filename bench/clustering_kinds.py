"""The kinds of results that come back from plan to plan, found in the groups of written sessions.

A theme is broad: of partners, employers are another result than the council. Groups that use the same words
are one kind; which card goes to which kind is learned like the themes.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.preprocessing import normalize

GROUPS_PER_KIND, FEWEST = 110, 3
DIRECTIONS = 120


def kinds_of(groups: Sequence[str], numbers: csr_matrix) -> list[str]:
    """For every card the kind of its group, "k00" and on.

    Parameters
    ----------
    groups : the group every card was laid in.
    numbers : shape (n_cards, n_traits).

    Source
    ------
    Latent semantic analysis (Deerwester et al. 1990) of what the cards of a group say together, then k-means.
    """
    names, at = np.unique(groups, return_inverse=True)
    member = csr_matrix((np.ones(len(at)), (at, np.arange(len(at)))), shape=(len(names), len(at)))
    said = normalize(normalize(member, norm="l1") @ numbers.multiply(rarity(numbers)).tocsr())
    size = max(1, min(DIRECTIONS, min(said.shape) - 1))
    spots = normalize(TruncatedSVD(size, random_state=0).fit_transform(said))
    wanted = max(FEWEST, round(len(names) / GROUPS_PER_KIND))
    kinds = KMeans(wanted, n_init=2, random_state=0).fit_predict(spots)
    return [f"k{kind:02}" for kind in kinds[at]]


def rarity(numbers: csr_matrix) -> NDArray[np.float64]:
    """How telling each trait is: the logarithm of in how few cards it occurs."""
    found = np.asarray((numbers > 0).sum(axis=0)).ravel()
    return np.asarray(np.log(1 + numbers.shape[0] / (1 + found)))
