"""The estimators keep scikit-learn's contract; its own checks are really run on the numeric one."""

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.utils.estimator_checks import parametrize_with_checks

from clustering import ShortTextVectorizer, TopicClusterer, make_grouper
from tests.clustering.cast import OBSTACLES


@parametrize_with_checks([TopicClusterer(), TopicClusterer(n_clusters=3, neighbours=0)])
def test_the_clusterer_passes_the_checks_of_scikit_learn(estimator, check):
    check(estimator)


def test_the_vectorizer_turns_strings_into_one_sparse_row_each():
    numbers = ShortTextVectorizer().fit_transform(OBSTACLES)

    assert numbers.shape[0] == len(OBSTACLES)
    assert numbers.nnz < 0.5 * np.prod(numbers.shape)


def test_transforming_what_was_fitted_gives_the_same_numbers():
    vectorizer = ShortTextVectorizer().fit(OBSTACLES)

    assert abs(vectorizer.transform(OBSTACLES) - vectorizer.fit_transform(OBSTACLES)).max() < 1e-12


def test_a_card_without_words_is_a_row_of_zeros():
    numbers = ShortTextVectorizer().fit(OBSTACLES).transform(["🤷", ""])

    assert numbers.nnz == 0


def test_both_can_be_cloned_and_joined():
    grouper = clone(make_grouper(n_groups=4))

    assert len(set(grouper.fit_predict(OBSTACLES))) <= 5


def test_placed_rows_pass_through_the_pipeline():
    labels = make_grouper().fit(OBSTACLES, topics__placed={0: 9}).named_steps["topics"].labels_

    assert labels[0] == 9


def test_a_group_size_of_nothing_is_refused():
    with pytest.raises(ValueError, match="group_size"):
        TopicClusterer(group_size=0).fit([[1.0], [2.0]])


@pytest.mark.parametrize("rows", [800, 2100])
def test_large_matrices_are_grouped_too(rows):
    spread = np.random.default_rng(0).normal(size=(rows, 120)) + 9 * np.eye(120)[np.arange(rows) % 6]

    labels = TopicClusterer(n_clusters=6).fit_predict(spread)

    assert labels.shape == (rows,)
    assert (labels == TopicClusterer(n_clusters=6).fit_predict(spread)).all()
