import pytest

from clustering.focus import focus


@pytest.mark.parametrize(
    ("card", "language", "most", "least"),
    [
        ("we hebben geen tijd voor scholing", "nl", "tijd", "scholing"),
        ("gebrek aan geld bij de gemeente", "nl", "geld", "gemeente"),
        ("no money for training", "en", "money", "training"),
    ],
)
def test_a_card_is_about_what_lacks_and_less_about_what_comes_after_a_preposition(
    card, language, most, least
):
    words = card.split()
    weighed = dict(zip(words, focus(words, language), strict=True))

    assert weighed[most] > 1 > weighed[least]


def test_a_card_that_lacks_nothing_and_has_no_preposition_is_about_all_its_words():
    assert focus(["iedereen", "praat", "mee"], "nl") == (1.0, 1.0, 1.0)
