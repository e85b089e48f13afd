import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clustering import suggest
from tests.clustering.cast import OBSTACLES

boards = st.lists(st.sampled_from(OBSTACLES), min_size=2, max_size=25)
slow = settings(max_examples=25, deadline=None)


def same_groups(one: list[int], other: list[int]) -> bool:
    return len(set(zip(one, other, strict=True))) == len(set(one)) == len(set(other))


def test_the_same_cards_give_the_same_suggestion():
    assert suggest(OBSTACLES) == suggest(OBSTACLES)


@slow
@given(st.permutations(range(len(OBSTACLES))))
def test_the_order_in_which_cards_come_does_not_matter(order):
    labels = suggest(OBSTACLES).labels
    shuffled = suggest([OBSTACLES[at] for at in order]).labels

    assert [labels[at] for at in order] == list(shuffled)


@slow
@given(boards, st.data())
def test_placed_cards_keep_exactly_their_group(texts, data):
    placed = data.draw(st.dictionaries(st.integers(0, len(texts) - 1), st.integers(0, 5)))

    labels = suggest(texts, placed).labels

    assert {at: labels[at] for at in placed} == placed


@slow
@given(boards, st.data())
def test_what_was_refused_stays_refused(texts, data):
    at = st.integers(0, len(texts) - 1)
    placed = data.draw(st.dictionaries(at, st.integers(0, 5)))
    refused = data.draw(st.sets(st.tuples(at, st.integers(0, 8))))

    labels = suggest(texts, placed, refused).labels

    assert not [pair for pair in refused if labels[pair[0]] == pair[1] and placed.get(pair[0]) != pair[1]]


@slow
@given(boards, st.data())
def test_new_groups_are_numbered_above_those_of_people_and_largest_first(texts, data):
    placed = data.draw(st.dictionaries(st.integers(0, len(texts) - 1), st.integers(0, 5)))

    suggestion = suggest(texts, placed)
    new = [group for group in suggestion.groups if group.id not in placed.values()]

    assert all(group.id > max(placed.values(), default=-1) for group in new)
    assert [len(group.members) for group in new] == sorted(
        (len(group.members) for group in new), reverse=True
    )


def test_a_placed_card_draws_cards_like_it():
    labels = suggest(OBSTACLES, {1: 7}).labels

    assert labels[18] == 7


def test_the_dial_goes_from_coarse_to_fine():
    texts = OBSTACLES * 2

    assert len(suggest(texts, fineness=0).groups) <= len(suggest(texts, fineness=1).groups)


def test_the_same_text_twice_lands_in_one_group():
    labels = suggest([*OBSTACLES, OBSTACLES[4], OBSTACLES[4]]).labels

    assert labels[4] == labels[-1] == labels[-2] >= 0


def test_every_group_says_its_words_its_middle_and_drafts():
    for group in suggest(OBSTACLES).groups:
        assert group.words
        assert group.drafts
        assert group.central in group.members
        assert set(group.weak) <= set(group.members)


def test_words_of_several_cards_name_a_group_before_a_rare_word_of_one():
    texts = ["de kamer en zzp-ers", "kamer in tiendaagse blokken", "kamer en kwartiermakers"]

    (group,) = suggest(texts, {0: 0, 1: 0, 2: 0}).groups

    assert group.words[0] == "kamer"


def test_a_loose_card_has_no_reason_and_a_grouped_one_has():
    suggestion = suggest([*OBSTACLES, "🤷"])

    assert suggestion.labels[-1] == -1
    assert suggestion.reasons[-1] is None
    assert all(
        (reason is None) == (label < 0)
        for reason, label in zip(suggestion.reasons, suggestion.labels, strict=True)
    )


@pytest.mark.parametrize(
    "texts",
    [
        [],
        ["geen tijd"],
        ["geen tijd", "geen geld"],
        ["geen tijd"] * 7,
        ["", " ", "geen tijd", "?"],
        ["we weten niet hoe", "het is er niet", "hoe dan", "wat nu"],
        ["🤷", "1234", "50%", "https://x.nl/a?b=c", "geen tijd 😂"],
        ["tijd " * 2000, "geld", "tijd en geld", "x" * 10_000],
        ["geen tijd", "no time", "keine Zeit", "нет времени", "没有时间", "لا وقت"],
    ],
)
def test_odd_boards_get_a_sensible_answer(texts):
    labels = suggest(texts).labels

    assert len(labels) == len(texts)
    assert all(label >= -1 for label in labels)


@pytest.mark.parametrize(
    ("texts", "placed", "refused"),
    [
        (None, None, ()),
        ("geen tijd", None, ()),
        (["geen tijd", None], None, ()),
        (["geen tijd"], {1: 0}, ()),
        (["geen tijd"], {-1: 0}, ()),
        (["geen tijd"], {0: -1}, ()),
        (["geen tijd"], {0: "a"}, ()),
        (["geen tijd"], {0: None}, ()),
        (["geen tijd"], [0], ()),
        (["geen tijd"], None, [(5, 0)]),
        (["geen tijd"], None, [0]),
        (["geen tijd"], None, None),
    ],
)
def test_a_mistake_of_the_caller_is_a_value_error(texts, placed, refused):
    with pytest.raises(ValueError, match=r"list of strings|numbered|no text|maps row"):
        suggest(texts, placed, refused)


def test_a_dial_beyond_its_ends_is_refused():
    with pytest.raises(ValueError, match="fineness"):
        suggest(OBSTACLES, fineness=2)


def test_a_number_names_no_group_and_is_no_reason():
    texts = ["12 stoelen zoek", "12 stoelen kapot", "12 ramen dicht", "wifi valt uit", "geen wifi boven"]
    suggestion = suggest(texts)

    assert len({suggestion.labels[0], suggestion.labels[1]}) == 1
    assert "stoelen" in suggestion.groups[suggestion.labels[0]].words
    assert not any("12" in group.words for group in suggestion.groups)
    assert not any(reason and "12" in reason.words for reason in suggestion.reasons)
