"""Text and numbers joined: one scikit-learn estimator from strings to labels."""

from collections.abc import Mapping

from sklearn.pipeline import Pipeline

from clustering.texts import ShortTextVectorizer
from clustering.themes import Lexicon
from clustering.topics import TopicClusterer


def make_grouper(
    *, n_groups: int | None = None, group_size: float = 5.0, lexicons: Mapping[str, Lexicon] | None = None
) -> Pipeline:
    """A `Pipeline` of steps "texts" and "topics"; `fit_predict(texts)` gives an ndarray of shape (n_texts,).

    Parameters
    ----------
    n_groups : how many groups; None chooses one per `group_size` texts.
    lexicons : language -> themes; None takes the library's own, {} switches themes off.

    Examples
    --------
    >>> from clustering import make_grouper
    >>> texts = ["geen geld", "budget ontbreekt", "wie traint ons", "geen scholing"]
    >>> make_grouper(n_groups=2).fit_predict(texts).tolist()
    [0, 0, 1, 1]
    """
    texts = ShortTextVectorizer(lexicons=lexicons)
    return Pipeline(
        [("texts", texts), ("topics", TopicClusterer(n_clusters=n_groups, group_size=group_size))]
    )
