"""What a screen reader is given: one turn as it is announced, and the tree of each screen."""

import re
from itertools import pairwise

import pytest

from tests.screens.played import STOPS, Played

NAMELESS = re.compile(r"^\s*- (?:button|link|textbox|combobox|checkbox|radio)(?: \[.*)?:?$", re.MULTILINE)
HEADING = re.compile(r'heading "([^"]+)" \[level=1\]')


def test_a_turn_is_announced_in_words_as_it_comes(played: Played) -> None:
    """The watched phone in the turn for which the tour stands still: it is nearly, then it is now. A turn the
    robots hurry through may be over before a busy phone has drawn it.
    """
    said = played.announced
    turn = max(place for place, words in enumerate(said) if "Jij bent, Marleen" in words)
    before = [words for words in said[:turn] if "Jij bent hierna" in words]
    assert before, said
    assert any("Dank je" in words for words in said[turn:]), said


def test_nothing_is_announced_twice_in_a_row(played: Played) -> None:
    said = played.announced
    assert [one for one, other in pairwise(said) if one == other] == []


@pytest.mark.parametrize("screen", ["wall", "desk", "phone"])
@pytest.mark.parametrize("stop", STOPS[1:])
def test_every_control_has_a_name_and_the_screen_a_heading(played: Played, stop: str, screen: str) -> None:
    tree = played.trees[stop, screen]
    assert tree.count("- main") == 1
    assert NAMELESS.findall(tree) == []
    assert HEADING.search(tree), tree[:600]


def test_the_wall_offers_nothing_to_press(played: Played) -> None:
    walls = [tree for (_, screen), tree in played.trees.items() if screen == "wall"]
    assert not any(re.search(r"- (button|link|textbox)", tree) for tree in walls)


def test_on_their_turn_a_phone_reads_the_turn_before_the_list_and_its_buttons(played: Played) -> None:
    tree = played.trees["you", "phone"]
    assert tree.index("Jij bent, Marleen") < tree.index("Noem deze")
    assert 'button "Pas"' in tree


def test_the_desk_reads_where_the_session_is_and_then_the_one_press_forward(played: Played) -> None:
    tree = played.trees["you", "desk"]
    assert tree.index("Rond de tafel") < tree.index("button")
