"""Names in a plan: as the room chose, as roles, or none at all."""

import pytest

from app.session.closing import SayClosing
from app.session.owners import AskOwner, AssignOwner, Reply, ReplyOwnership
from app.session.seats import MergeSeats
from app.session.state import NamesPolicy, OwnerKind, Phase
from app.views.plan import Names
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import sample
from tests.views.plans import room, table, with_result
from tests.views.test_plan_words import said


def test_who_declined_is_never_in_the_plan():
    here = with_result()
    here.does(AskOwner(1, here.seats["Chidi"]))
    here.does(ReplyOwnership(1, Reply.RATHER_NOT), here.seat("Chidi"))
    results = next(one for one in of(here).body if one.key == "results")

    assert "Chidi" not in str(results)


@pytest.mark.parametrize("names", [Names.ROLES, Names.WITHOUT])
def test_no_name_is_left_where_the_document_names_people(names):
    """Names that people typed in a text themselves stay, and page one says so."""
    document = zilverbroek(names)
    typed = str([sample()["session"], [one["obstacles"] for one in sample()["people"]]])
    for person in sample()["people"]:
        if f"{person['name']} " not in typed:
            assert f" {person['name']}" not in said(document), person["name"]
    assert "Die staat er nog." in said(document)


def test_roles_stand_in_for_names():
    assert table(zilverbroek(Names.ROLES), "overview").rows[0][2] == "bestuurder"
    assert [column.key for column in table(zilverbroek(Names.ROLES), "people").columns] == [
        "perspective",
        "organisation",
    ]


def test_without_names_nobody_can_be_told_from_the_order_or_the_organisation():
    rows = table(zilverbroek(Names.WITHOUT), "people").rows

    assert rows == tuple(sorted(rows, key=lambda row: row[0].casefold()))
    assert len(rows[0]) == 1
    assert "who" not in {column.key for column in table(zilverbroek(Names.WITHOUT), "trace").columns}


def test_only_facilitators_see_names_means_no_name_beside_what_somebody_said():
    here = room(policy=NamesPolicy.FACILITATORS)
    here.goes_on_to(Phase.CLOSING)
    here.does(SayClosing("Rust"), here.seat("Bram"))
    document = of(here)

    assert table(document, "people").rows[0][0] == "Bram"
    assert table(document, "trace").rows[0][2] == "bakker"
    assert table(document, "closing").rows[0][0] == "bakker"


def test_two_seats_of_one_person_are_one_person_in_the_plan():
    here = with_result()
    here.goes_on_to(Phase.CLOSING)
    here.does(SayClosing("Rust"), here.seat("Chidi"))
    here.does(MergeSeats(here.seats["Bram"], here.seats["Chidi"]))
    document = of(here)

    assert [row[0] for row in table(document, "people").rows] == ["Bram", "Dora"]
    assert table(document, "closing").rows[0][0] == "Bram (bakker)"


def test_an_expected_perspective_that_was_missing_is_named():
    assert "Wel verwacht, niet aan tafel: schuldhulpverlener." in said(zilverbroek())


def test_a_role_as_owner_stays_a_role_and_an_absent_person_does_not_stay_a_name():
    here = with_result()
    here.does(AssignOwner(1, name="Evert"))
    assert "Evert" not in said(of(here, Names.ROLES))

    here.does(AssignOwner(1, name="hoofd inkoop", owner_kind=OwnerKind.ROLE))
    assert "hoofd inkoop" in said(of(here, Names.ROLES))
    assert "hoofd inkoop" not in said(of(here, Names.WITHOUT))
