"""The extra is optional: a stand-in for its model shows where sentence vectors come in."""

import numpy as np
import pytest

from clustering import ShortTextVectorizer, embeddings, texts
from tests.clustering.cast import OBSTACLES

COMMANDS = ["zet de lamp aan", "speel muziek van gisteren", "wek me om zeven uur", "doe het licht uit"] * 3


class Model:
    def encode(self, texts: list[str]) -> list[list[float]]:
        return [[float(len(text)), float(text.count("e")), 1.0] for text in texts]


@pytest.fixture
def extra(monkeypatch):
    monkeypatch.setattr(embeddings, "model", Model)
    monkeypatch.setattr(texts, "is_installed", lambda: True)


@pytest.mark.usefixtures("extra")
def test_sentence_vectors_come_in_where_the_lexicon_stays_out():
    vectorizer = ShortTextVectorizer()

    with_vectors = vectorizer.fit_transform(COMMANDS)
    without = ShortTextVectorizer(sentences=0).fit_transform(COMMANDS)

    assert with_vectors.shape[1] == without.shape[1] + 3
    assert abs(vectorizer.transform(COMMANDS) - with_vectors).max() < 1e-12


@pytest.mark.usefixtures("extra")
def test_obstacles_are_grouped_by_theme_and_not_by_sentence():
    assert ShortTextVectorizer().fit(OBSTACLES).trust_ == 1
    assert ShortTextVectorizer().fit(OBSTACLES).middle_ is None


@pytest.mark.usefixtures("extra")
def test_a_card_that_says_nothing_stays_a_row_of_zeros():
    assert ShortTextVectorizer().fit(COMMANDS).transform(["🤷"]).count_nonzero() == 0


def test_vectors_have_one_row_per_text(monkeypatch):
    monkeypatch.setattr(embeddings, "model", Model)

    assert np.shape(embeddings.embedded(["een", "twee"])) == (2, 3)
