"""The plan as a neutral document: what it says, in what order, and to whom."""

from dataclasses import replace

import pytest

from app.session.keeping import KeepVersion
from app.session.obstacles import EditObstacle, MergeObstacles, SayObstacle
from app.session.owners import AskOwner, AssignOwner, Reply, ReplyOwnership
from app.session.parking import AskQuestion, ParkObstacle
from app.session.phases import Finish
from app.session.planning import SetPeriod
from app.session.results import DropResult, WriteResult
from app.session.state import Phase
from app.session.testing import CloseTest, LeaveUntested, OpenTest
from app.views.plan import Names
from app.views.plan.document import Facts, Open, Paragraph, Section, Table, plain, walk
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room, played
from tests.views.plans import room, still_open, table, with_result
from tests.views.test_plan_words import said


def test_page_one_holds_the_goal_the_results_and_what_is_open():
    assert [section.heading for section in zilverbroek().front] == [
        "Doel",
        "Tussenresultaten",
        "Wat nog open staat",
    ]


@pytest.mark.parametrize("names", Names)
@pytest.mark.parametrize("until", list(Phase)[:-1])
def test_no_heading_stands_alone(until, names):
    for _, section in walk(zilverbroek(names, until=until).sections()):
        assert section.heading
        assert section.blocks or section.parts


def test_an_empty_section_is_no_section():
    empty = Section("a", "Leeg", (Paragraph(" "), Table("t", "T", (), ())), (Section("b", "Ook leeg"),))

    assert empty.filled() is None


def test_an_empty_session_already_has_a_plan_that_says_what_it_lacks():
    document = of(Room())

    assert document.title == "Plan van aanpak"
    assert list(still_open(Room())) == ["Nog geen doel", "Nog geen tussenresultaten"]
    assert [section.key for section in document.sections()] == ["open"]


def test_every_result_says_when_who_what_first_and_what_it_clears():
    part = next(one for one in zilverbroek().body if one.key == "results").parts[9]
    facts = part.blocks[0]
    assert isinstance(facts, Facts)
    found = {label: plain(value) for label, value in facts.rows}

    assert part.heading == "10. We hebben de systemen van alle partijen gekoppeld en samen getest"
    assert found["Trekker"] == "Rutger (ICT-architect)"
    assert found["Doen mee"] == "Denise, Hatice en Sjoerd"
    assert found["Ongeveer klaar"] == "augustus 2027"
    assert found["Eerst nodig"].startswith("3. We hebben afgesproken wat er in elke overdracht staat")
    assert found["Neemt weg"].startswith("12 obstakels: 4, 7, 10")
    assert found["Getoetst"] == "16 akkoord, 1 akkoord met een zorg, 1 geen mening"


def test_we_have_is_not_said_twice():
    here = room()
    here.does(WriteResult("we hebben rust"))

    assert "1. We hebben rust" in said(of(here))


def test_numbers_stay_when_another_result_goes():
    here = with_result()
    here.does(WriteResult("warme melk"))
    here.does(DropResult(1))

    assert [row[0] for row in table(of(here), "overview").rows] == [2]


def test_nothing_open_is_said_in_so_many_words():
    here = with_result()
    here.does(OpenTest(1))
    here.does(CloseTest(1))
    here.does(AssignOwner(1, seat=1))
    here.does(SetPeriod(1, "2027-Q1"))
    done = replace(here.state, overrides=())
    here.state = done

    assert still_open(here) == {}
    assert "Er staat niets meer open" in said(of(here))


def test_an_owner_who_has_not_said_yes_is_open_on_page_one():
    here = with_result()
    assert still_open(here)["Nog geen trekker"] == "tussenresultaat 1"

    here.does(AskOwner(1, here.seats["Bram"]))
    assert still_open(here)["Trekker gevraagd, nog geen antwoord"] == "tussenresultaat 1: Bram (bakker)"
    assert table(of(here), "overview").rows[0][2] == Open("Bram (bakker): gevraagd, nog geen antwoord")

    here.does(ReplyOwnership(1, Reply.LATER), here.seat("Bram"))
    assert still_open(here)["Trekker zegt het later"] == "tussenresultaat 1: Bram (bakker)"

    here.does(AssignOwner(1, name="Evert"))
    assert still_open(here)["Trekker voorgesteld, nog vragen"] == "tussenresultaat 1: Evert"

    here.does(AssignOwner(1, seat=here.seats["Dora"]))
    assert not any("rekker" in what for what in still_open(here))


def test_what_was_skipped_or_left_is_open_on_page_one():
    here = with_result()
    here.does(LeaveUntested(1, "Geen tijd meer"))
    here.does(SayObstacle("Nog eentje", seat=1))
    found = still_open(here)

    assert found["Bewust niet getoetst"] == "tussenresultaat 1: Geen tijd meer"
    assert found["Nog geen tijd"] == "tussenresultaat 1"
    assert found["1 obstakel zonder plek"] == "4"
    assert found["Toch doorgegaan"] == "na het rondje obstakels: Klaar"


def test_many_parked_items_stand_on_page_one_by_number():
    here = with_result()
    for number in range(1, 8):
        here.does(AskQuestion(f"Vraag {number}"))

    assert still_open(here)["Geparkeerd, nog geen uitkomst"] == "P1, P2, P3, P4, P5, P6 en P7"


def test_finishing_with_something_open_gives_its_reason():
    here = room()
    here.goes_on_to(Phase.PLAN)
    here.does(Finish("De zaal ging dicht"))

    assert "bij het afronden: De zaal ging dicht" in still_open(here)["Toch doorgegaan"]
    assert of(here).margins.line == "Vastgesteld, stand van 22 november 2026"


def test_the_version_and_the_moment_stand_under_the_title_and_the_reference_where_nobody_has_to_read_it():
    here = room()
    before = of(here).margins
    here.does(KeepVersion("voor de stuurgroep"))
    here.does(KeepVersion("voor iedereen"))
    after = of(here).margins

    assert before.line == "Concept, stand van 22 november 2026"
    assert before.foot.endswith(f"stand van 22 november 2026, kenmerk {len(here.entries) - 2}")
    assert after.line == "Concept, versie 2, stand van 22 november 2026"
    assert after.foot.endswith(f", versie 2, stand van 22 november 2026, kenmerk {len(here.entries)}")
    assert of(here, language="en").margins.line == "Draft, version 2, as of 22 November 2026"


def test_first_words_and_joined_obstacles_are_kept_in_the_annex():
    here = with_result()
    here.does(EditObstacle(1, "Wat ons allemaal dwarszit"))
    here.does(MergeObstacles(1, 2))
    here.does(MergeObstacles(3, 1))
    here.does(ParkObstacle(3))
    rows = table(of(here), "trace").rows

    assert len(rows) == 1
    assert rows[0][1] == (
        "Wat Dora dwarszit",
        "Ook genoemd als nr. 1: “Wat ons allemaal dwarszit” (Bram)",
        "Ook genoemd als nr. 2: “Wat Chidi dwarszit” (Chidi)",
    )
    assert rows[0][-1] == "geparkeerd (P1)"


def test_an_edited_obstacle_shows_its_first_words():
    here = with_result()
    here.does(EditObstacle(1, "Beter gezegd"))

    first = table(of(here), "trace").rows[0][1]
    assert first == ("Beter gezegd", "Eerst gezegd als: “Wat Bram dwarszit”")


def test_the_whole_session_is_in_the_data_whatever_the_template_shows():
    plan, state = zilverbroek().plan, played().state

    assert len(plan.people) == 18
    assert [one.number for one in plan.results] == list(state.order)
    assert sum(1 + len(one.joined) for one in plan.obstacles) == len(state.obstacles)
    assert {one.number for one in plan.parked} == set(state.parked)
