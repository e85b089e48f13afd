import time

import pytest

from clustering import Alike, alike
from tests.clustering.cast import OBSTACLES


def test_nearly_the_same_words_are_heard():
    found = alike("Er is nog steeds geen budget voor de scholing", OBSTACLES)

    assert found[0][0] == 1


def test_a_typing_error_does_not_hide_a_duplicate():
    assert alike("Koppelng met het dosier ontbreekt", OBSTACLES)[0][0] == 4


def test_something_new_has_no_duplicate():
    assert alike("De parkeerplaats is te klein", OBSTACLES) == []


def test_the_best_three_come_most_alike_first():
    found = Alike([*OBSTACLES, *OBSTACLES[:1] * 4]).closest(OBSTACLES[0])

    assert len(found) == 3
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)


def test_a_new_text_is_remembered():
    so_far = Alike()
    so_far.add("Er is geen budget voor scholing")

    assert so_far.closest("Geen budget voor scholing") == [(0, 1.0)]


def test_five_hundred_texts_are_searched_within_five_milliseconds():
    so_far = Alike(f"{text} {number}" for number in range(25) for text in OBSTACLES)
    so_far.closest("warm")
    fastest = min(timed(so_far, text) for text in OBSTACLES)

    assert fastest < 0.005


def timed(so_far: Alike, text: str) -> float:
    start = time.process_time()
    so_far.closest(text)
    return time.process_time() - start


@pytest.mark.parametrize("texts", [None, "geen tijd", [None]])
def test_a_mistake_of_the_caller_is_a_value_error(texts):
    with pytest.raises(ValueError, match="list of strings"):
        Alike(texts)
