"""Who leads: assigned at the desk, asked on a phone, absent, a role, an organisation; and who joins in."""

import pytest

from app.session.history import Undo
from app.session.owners import (
    AskOwner,
    AssignOwner,
    ClearOwner,
    HelperSet,
    OwnerAsked,
    OwnerAssigned,
    OwnerCleared,
    OwnershipReplied,
    Reply,
    ReplyOwnership,
    SetHelper,
)
from app.session.seats import MergeSeats, RemoveSeat
from app.session.state import Consent, Owner, OwnerKind
from tests.session.histories import BRAM, CHIDI, DORA, EVERT, with_results


def consent(table, result=1):
    owner = table.state.result(result).owner
    return owner and owner.consent


def test_somebody_at_the_table_said_yes_aloud():
    table = with_results().when(AssignOwner(1, BRAM))
    table.then(OwnerAssigned(1, OwnerKind.PERSON, "Bram", BRAM, Consent.SAID_YES))
    table.when(AssignOwner(1, BRAM)).nothing()
    table.when(AssignOwner(1, EVERT)).refused("unknown_seat")
    table.when(AssignOwner(1)).refused("owner_missing")
    table.when(AssignOwner(9, BRAM)).refused("unknown_result")


@pytest.mark.parametrize("kind", OwnerKind)
@pytest.mark.parametrize(("said_yes", "expected"), [(True, Consent.SAID_YES), (False, Consent.PROPOSED)])
def test_an_absent_person_role_or_organisation_leads_or_is_proposed(kind, said_yes, expected):
    table = with_results().given(AssignOwner(1, name="Zilverbroek", owner_kind=kind, said_yes=said_yes))
    assert table.state.result(1).owner == Owner(kind, "Zilverbroek", None, expected)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [(Reply.YES, Consent.ACCEPTED), (Reply.LATER, Consent.LATER), (Reply.RATHER_NOT, None)],
)
def test_somebody_is_asked_on_the_own_phone_and_answers(reply, expected):
    table = with_results().when(AskOwner(1, CHIDI)).then(OwnerAsked(1, CHIDI))
    assert consent(table) is Consent.ASKED
    table.when(AskOwner(1, CHIDI)).nothing()
    table.when(ReplyOwnership(1, reply), CHIDI).then(OwnershipReplied(1, CHIDI, reply))
    assert consent(table) is expected
    assert table.state.result(1).declined == (frozenset({CHIDI}) if expected is None else frozenset())


def test_the_same_answer_twice_is_one_answer():
    table = with_results().given(AskOwner(1, CHIDI)).given(ReplyOwnership(1, Reply.YES), who=CHIDI)
    table.when(ReplyOwnership(1, Reply.YES), CHIDI).nothing()
    table.given(ReplyOwnership(1, Reply.RATHER_NOT), who=CHIDI)
    table.when(ReplyOwnership(1, Reply.RATHER_NOT), CHIDI).refused("not_asked")


def test_later_becomes_yes():
    table = with_results().given(AskOwner(1, CHIDI)).given(ReplyOwnership(1, Reply.LATER), who=CHIDI)
    table.given(ReplyOwnership(1, Reply.YES), who=CHIDI)
    assert consent(table) is Consent.ACCEPTED


def test_the_desk_passes_on_the_answer_of_somebody_without_a_phone():
    table = with_results().given(AskOwner(1, DORA), ReplyOwnership(1, Reply.YES, DORA))
    assert consent(table) is Consent.ACCEPTED


def test_nobody_answers_for_another_or_unasked():
    table = with_results().given(AskOwner(1, CHIDI))
    table.when(ReplyOwnership(1, Reply.YES), BRAM).refused("not_asked")
    table.when(ReplyOwnership(1, Reply.YES, CHIDI), BRAM).refused("not_your_seat")
    table.when(ReplyOwnership(2, Reply.YES), CHIDI).refused("not_asked")
    table.when(ReplyOwnership(9, Reply.YES), CHIDI).refused("unknown_result")
    table.when(AskOwner(1, EVERT)).refused("unknown_seat")
    table.when(AskOwner(9, BRAM)).refused("unknown_result")


def test_who_declined_may_say_yes_aloud_after_all():
    table = with_results().given(AskOwner(1, CHIDI), ReplyOwnership(1, Reply.RATHER_NOT, CHIDI))
    table.given(AssignOwner(1, CHIDI))
    assert table.state.result(1).declined == frozenset()


def test_an_owner_is_taken_away_again():
    table = with_results().when(ClearOwner(1)).nothing()
    table.given(AssignOwner(1, BRAM)).when(ClearOwner(1)).then(OwnerCleared(1))
    table.when(ClearOwner(9)).refused("unknown_result")


def test_people_join_in_themselves_and_the_desk_adds_anybody():
    table = with_results().when(SetHelper(1), CHIDI).then(HelperSet(1, "Chidi", on=True))
    table.when(SetHelper(1, "Bram"), CHIDI).nothing()
    table.given(SetHelper(1, "huisarts"))
    assert table.state.result(1).helpers == ("Chidi", "huisarts")
    table.when(SetHelper(1, on=False), CHIDI).then(HelperSet(1, "Chidi", on=False))
    table.when(SetHelper(1, "niemand", on=False)).nothing()
    table.when(SetHelper(1)).refused("name_missing")
    table.when(SetHelper(9, "x")).refused("unknown_result")


def test_an_owner_who_leaves_the_table_stays_the_owner():
    table = with_results().given(AssignOwner(1, BRAM), RemoveSeat(BRAM))
    owner = table.state.result(1).owner
    assert owner is not None
    assert owner.name == "Bram"


def test_a_question_is_not_undone_from_under_its_answer():
    table = with_results().given(AskOwner(1, CHIDI))
    asked = table.act()
    table.given(ReplyOwnership(1, Reply.YES), who=CHIDI)
    table.when(Undo(asked)).refused("later_builds_on_this")


def test_a_merge_is_not_undone_from_under_an_answer():
    table = with_results().given(AskOwner(1, CHIDI), MergeSeats(DORA, CHIDI))
    merged = table.act()
    table.given(ReplyOwnership(1, Reply.YES, DORA)).when(Undo(merged)).refused("later_builds_on_this")
