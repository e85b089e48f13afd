"""Preparing: the text fields, the expected people, privacy that only becomes stricter, the words."""

import pytest

from app.session.history import Undo
from app.session.phases import GoOn
from app.session.prepare import (
    ChooseNames,
    ChooseWords,
    Describe,
    Described,
    ExpectedListed,
    ExpectPeople,
    Field,
    ListExpected,
    NamesChosen,
    WordsChosen,
)
from app.session.seats import TakeSeat
from app.session.state import Expected, NamesPolicy, Phase
from tests.session.histories import BRAM, GOAL, at, empty


@pytest.mark.parametrize("field", [Field.TITLE, Field.GOAL, Field.AGENDA])
def test_a_field_is_described_once_and_the_same_text_again_is_no_act(field):
    table = (
        empty().when(Describe(field, "Dossier in eigen hand")).then(Described(field, "Dossier in eigen hand"))
    )
    assert getattr(table.state.setup, field) == "Dossier in eigen hand"
    table.when(Describe(field, "Dossier in eigen hand")).nothing()


@pytest.mark.parametrize(("field", "most"), [(Field.TITLE, 120), (Field.GOAL, 280), (Field.AGENDA, 2000)])
def test_a_field_has_its_length(field, most):
    empty().given(Describe(field, "a" * most)).when(Describe(field, "a" * (most + 1))).refused(
        "too_long", most=most
    )


def test_a_text_somebody_else_changed_meanwhile_stays_and_is_told():
    table = empty().given(Describe(Field.GOAL, "een"), Describe(Field.GOAL, "twee", seen="een"))
    table.when(Describe(Field.GOAL, "drie", seen="een")).refused("changed_meanwhile", text="twee")
    table.when(Describe(Field.GOAL, "twee", seen="een")).nothing()
    table.given(Describe(Field.GOAL, "drie"))
    assert table.state.setup.goal == "drie"


def test_a_video_is_a_link_or_nothing():
    table = empty().given(Describe(Field.VIDEO, "https://video.example/1"))
    table.when(Describe(Field.VIDEO, "javascript:alert(1)")).refused("not_a_link")
    table.given(Describe(Field.VIDEO, ""))
    assert table.state.setup.video == ""


def test_the_goal_may_be_empty_until_the_drafts_and_not_after():
    table = at(Phase.GOAL).given(Describe(Field.GOAL, ""), Describe(Field.GOAL, GOAL), GoOn(Phase.GOAL))
    table.when(Describe(Field.GOAL, " ")).refused("goal_missing")
    table.given(Describe(Field.GOAL, "Een beter doel"))


def test_undo_does_not_take_the_goal_from_under_the_round():
    table = empty().given(Describe(Field.GOAL, GOAL))
    goal = table.act()
    table.given(GoOn(Phase.PREPARE), GoOn(Phase.DOOR), GoOn(Phase.GOAL))
    table.when(Undo(goal)).refused("goal_missing")


def test_a_pasted_list_is_read_line_by_line_with_commas_semicolons_or_tabs():
    pasted = "Bram, JGZ, GGD West\nChidi;Kraamzorg\n\nDora\tGemeente\tZilverbroek\n, beslisser\n"
    table = empty().given(ExpectPeople(pasted))
    assert table.state.setup.expected == (
        Expected("Bram", "JGZ", "GGD West"),
        Expected("Chidi", "Kraamzorg"),
        Expected("Dora", "Gemeente", "Zilverbroek"),
        Expected("", "beslisser"),
    )
    table.when(ExpectPeople(pasted)).nothing()
    table.when(ExpectPeople("\n".join(f"iemand {number}" for number in range(601)))).refused(
        "too_many_people", most=600
    )


def test_who_was_expected_finds_their_perspective_at_the_door():
    table = empty().given(ExpectPeople("Bram, JGZ, GGD West"), GoOn(Phase.PREPARE), TakeSeat(" bram "))
    assert (table.state.seat(BRAM).perspective, table.state.seat(BRAM).organisation) == ("JGZ", "GGD West")


def test_privacy_goes_both_ways_while_preparing_and_only_stricter_once_the_door_was_open():
    table = empty().given(ChooseNames(NamesPolicy.FACILITATORS), ChooseNames(NamesPolicy.NAMED))
    table.given(GoOn(Phase.PREPARE))
    table.when(ChooseNames(NamesPolicy.FACILITATORS)).then(NamesChosen(NamesPolicy.FACILITATORS))
    table.when(ChooseNames(NamesPolicy.FACILITATORS)).nothing()
    table.when(ChooseNames(NamesPolicy.NAMED)).refused("privacy_only_stricter")


def test_undo_does_not_loosen_privacy_either():
    table = empty().given(GoOn(Phase.PREPARE), TakeSeat("Bram"), ChooseNames(NamesPolicy.FACILITATORS))
    table.undo().refused("privacy_only_stricter")


def test_redo_does_not_loosen_privacy_either():
    table = empty().given(ChooseNames(NamesPolicy.FACILITATORS), ChooseNames(NamesPolicy.NAMED))
    looser = table.act()
    table.given(GoOn(Phase.PREPARE), TakeSeat("Bram"), Undo(looser))
    assert table.state.setup.names is NamesPolicy.FACILITATORS
    table.when(Undo(table.act())).refused("privacy_only_stricter")


def test_the_words_are_dutch_or_english_with_or_without_bears():
    table = empty().when(ChooseWords("en", bear=False)).then(WordsChosen("en", bear=False))
    assert (table.state.setup.language, table.state.setup.bear) == ("en", False)
    table.when(ChooseWords("fr")).refused("unknown_language")


def test_the_desk_chooses_whether_the_door_shows_who_is_expected():
    table = empty().given(ExpectPeople("Bram\nChidi"))
    table.when(ListExpected(on=False)).nothing()
    table.when(ListExpected(on=True)).then(ExpectedListed(on=True))
    assert table.given(ListExpected(on=True)).state.setup.listed
    table.when(ListExpected(on=True)).nothing()
