import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clustering import rank, starter_names
from tests.clustering.cast import OBSTACLES

NAMES = ["We hebben de scholing gereed", "We hebben de financiering geregeld", ""]


def test_a_card_about_training_comes_first_under_training():
    ranked = rank(OBSTACLES, NAMES)

    assert ranked[OBSTACLES.index("De training is te kort")][0] == 0
    assert ranked[OBSTACLES.index("Wie betaalt de tablets?")][0] == 1


def test_an_english_card_finds_its_dutch_name():
    ranked = rank(OBSTACLES, NAMES)

    assert ranked[OBSTACLES.index("There is no training for new staff")][0] == 0


def test_every_group_is_ranked_once_for_every_card():
    assert all(sorted(ids) == [0, 1, 2] for ids in rank(OBSTACLES, NAMES))


def test_a_placed_card_has_its_own_group_first_and_teaches_the_nameless_one():
    night, weekend = OBSTACLES.index("Er zijn te weinig mensen in de nacht"), 6

    ranked = rank(OBSTACLES, NAMES, {night: 2})

    assert ranked[night][0] == 2
    assert ranked[weekend][0] == 2


@settings(max_examples=15, deadline=None)
@given(st.permutations(range(len(OBSTACLES))))
def test_the_order_of_cards_does_not_matter(order):
    ranked = rank(OBSTACLES, NAMES)

    assert rank([OBSTACLES[at] for at in order], NAMES) == [ranked[at] for at in order]


def test_starter_names_can_be_ranked_in_both_languages():
    assert len(starter_names("nl")) == len(starter_names("en")) > 20
    best = rank(["Er is geen toestemming van ouders", *OBSTACLES], starter_names("nl"))[0][:3]
    assert "Privacy en toestemming zijn geregeld" in [starter_names("nl")[at] for at in best]


def test_nothing_to_rank_is_no_mistake():
    assert rank([], NAMES) == []
    assert rank(["geen tijd"], []) == [[]]


@pytest.mark.parametrize(
    ("texts", "names", "placed"),
    [
        (None, [], None),
        (["geen tijd"], None, None),
        (["geen tijd"], [None], None),
        (["geen tijd"], ["Tijd"], {0: 1}),
        (["geen tijd"], ["Tijd"], {1: 0}),
    ],
)
def test_a_mistake_of_the_caller_is_a_value_error(texts, names, placed):
    with pytest.raises(ValueError, match=r"list of strings|there are|there is no"):
        rank(texts, names, placed)


def test_an_unknown_language_has_no_starter_names():
    with pytest.raises(ValueError, match="nl and en"):
        starter_names("de")
