"""Whole groups: merged, split, dissolved; and suggestions that were refused."""

from app.session.grouping import (
    CardPlaced,
    FoundGroup,
    GroupFounded,
    LockGroup,
    PlaceCard,
    SuggestionRefused,
)
from app.session.history import Undo
from app.session.regrouping import (
    DialTurned,
    DissolveGroup,
    GroupDissolved,
    GroupsMerged,
    MergeGroups,
    RefuseSuggestion,
    SplitGroup,
    TurnDial,
)
from app.session.results import DropResult, WriteResult
from tests.session.histories import with_cards


def table_with_groups():
    return with_cards().given(FoundGroup("scholing", (1, 2), "leren"), FoundGroup("tijd", (3,)))


def test_groups_merge_with_cards_reasons_and_result():
    table = table_with_groups().given(WriteResult("geschoold", group=1))
    table.when(MergeGroups(2, 1)).then(GroupsMerged(2, 1))
    group = table.state.group(2)
    assert (group.title, group.cards, group.why) == ("tijd", (3, 1, 2), {1: "leren", 2: "leren"})
    assert table.state.result(1).group == 2
    table.when(MergeGroups(2, 1)).refused("unknown_group")
    table.when(MergeGroups(2, 2)).refused("same_group")


def test_groups_that_each_have_a_result_or_a_lock_do_not_merge():
    table = table_with_groups().given(WriteResult("a", group=1), WriteResult("b", group=2))
    table.when(MergeGroups(1, 2)).refused("both_have_results")
    table.given(LockGroup(2))
    for command in (MergeGroups(1, 2), MergeGroups(2, 1), SplitGroup(2, (3,)), DissolveGroup(2)):
        table.when(command).refused("group_locked", title="tijd")


def test_some_cards_become_a_group_of_their_own():
    table = table_with_groups().when(SplitGroup(1, (2,)))
    table.then(GroupFounded(3, "beer 2"), CardPlaced(2, 3))
    assert table.state.group(1).cards == (1,)
    for cards in ((), (3,), (1, 3)):
        table.when(SplitGroup(1, cards)).refused("cards_not_in_group")
    table.when(SplitGroup(9, (1,))).refused("unknown_group")


def test_a_dissolved_group_leaves_its_cards_waiting_and_no_refusals_behind():
    table = table_with_groups().given(RefuseSuggestion(4, 2))
    table.when(DissolveGroup(2)).then(GroupDissolved(2))
    assert [card.number for card in table.state.unplaced()] == [3, 4]
    assert table.state.refused == frozenset()
    table.when(DissolveGroup(2)).refused("unknown_group")


def test_a_group_with_a_result_is_not_dissolved():
    table = table_with_groups().given(WriteResult("a", group=1))
    table.when(DissolveGroup(1)).refused("group_has_result")
    table.given(DropResult(1), DissolveGroup(1))


def test_a_refused_suggestion_is_remembered_until_people_place_the_card_there():
    table = table_with_groups().when(RefuseSuggestion(4, 1)).then(SuggestionRefused(4, 1))
    table.when(RefuseSuggestion(4, 1)).nothing()
    table.when(RefuseSuggestion(9, 1)).refused("unknown_obstacle")
    table.when(RefuseSuggestion(4, 9)).refused("unknown_group")
    table.given(PlaceCard(4, 1))
    assert table.state.refused == frozenset()


def test_a_refusal_goes_along_when_groups_merge():
    table = table_with_groups().given(RefuseSuggestion(4, 1), RefuseSuggestion(3, 1), MergeGroups(2, 1))
    assert table.state.refused == frozenset({(4, 2)})


def test_undo_gives_no_group_two_results_and_no_result_a_group_that_is_gone():
    table = table_with_groups().given(WriteResult("a", group=1), WriteResult("b", group=2), DropResult(2))
    dropped = table.act()
    for command in (MergeGroups(1, 2), DissolveGroup(2), WriteResult("c", group=2)):
        table.given(command).when(Undo(dropped)).refused("later_builds_on_this")
        table.given(Undo())
    table.given(Undo(dropped))
    assert table.state.result(2).text == "b"


def test_the_dial_goes_from_coarse_to_fine_and_no_further():
    table = with_cards().when(TurnDial(3)).then(DialTurned(3))
    assert table.state.grain == 3
    table.when(TurnDial(3)).nothing()
    for beyond in (-1, 5):
        table.when(TurnDial(beyond)).refused("dial_at_end")
    table.given(Undo())
    assert table.state.grain == 2
