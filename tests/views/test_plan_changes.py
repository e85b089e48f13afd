"""What changed between two versions, in sentences."""

import pytest

from app.session.grouping import PlaceCard, SetAside
from app.session.obstacles import MergeObstacles, SayObstacle
from app.session.owners import AskOwner, AssignOwner, SetHelper
from app.session.parking import AskQuestion, ParkObstacle, SettleParked
from app.session.phases import Finish
from app.session.planning import RequireFirst, SetPeriod
from app.session.prepare import Describe, Field
from app.session.results import DropResult, WriteResult
from app.session.state import Phase
from app.session.testing import CloseTest, OpenTest
from app.views.plan import Plan
from app.views.plan.changes import changes
from app.views.plan.document import Bullets
from app.views.words import Words
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room
from tests.views.test_plan_document import with_result


def sentences(before: Plan, after: Plan) -> list[str]:
    parts = changes(before, after, Words("nl")).parts
    return [
        item for part in parts for block in part.blocks if isinstance(block, Bullets) for item in block.items
    ]


def after(here: Room, *commands) -> list[str]:
    before = of(here).plan
    for command in commands:
        here.does(command)
    return sentences(before, of(here).plan)


def test_nothing_changed_between_a_plan_and_itself():
    section = changes(zilverbroek().plan, zilverbroek().plan, Words("nl"))

    assert section.heading.startswith("Veranderd sinds 22 november 2026, kenmerk ")
    assert section.parts == ()


@pytest.mark.parametrize(
    ("commands", "said"),
    [
        ([Describe(Field.GOAL, "Rust.")], "Het doel is nu: “Rust.”"),
        ([WriteResult("warme melk")], "Nieuw: 2. We hebben warme melk"),
        ([DropResult(1)], "Vervallen: 1. We hebben stille nachten"),
        (
            [WriteResult("stilte", result=1)],
            "1 heeft andere woorden. Eerst: “We hebben stille nachten”. Nu: “We hebben stilte”.",
        ),
        ([AssignOwner(1, seat=1)], "1 – trekker was: nog niemand. Nu: Bram (bakker)."),
        (
            [AskOwner(1, 2)],
            "1 – trekker was: nog niemand. Nu: Chidi (chauffeur): gevraagd, nog geen antwoord.",
        ),
        ([SetHelper(1, "Dora"), SetHelper(1, "Bram")], "1 – deden mee: niets. Nu: Dora en Bram."),
        ([SetPeriod(1, "2027-04")], "1 – ongeveer klaar was: nog niet bekend. Nu: april 2027."),
        ([WriteResult("melk"), RequireFirst(1, 2)], "1 – eerst nodig was: niets. Nu: 2."),
        ([OpenTest(1), CloseTest(1)], "1 is door de zaal getoetst."),
        ([SayObstacle("Nog iets", seat=1)], "Nieuw: 4. “Nog iets”"),
        ([ParkObstacle(2)], "2 is geparkeerd: “Wat Chidi dwarszit”"),
        ([SetAside(2, "Later")], "2 wordt bewust niet opgepakt: “Wat Chidi dwarszit”"),
        ([MergeObstacles(1, 2)], "2 is samengevoegd met 1: “Wat Chidi dwarszit”"),
        ([AskQuestion("Wanneer dan?")], "Nieuw op de parkeerplaats: “Wanneer dan?”"),
    ],
)
def test_each_change_is_one_sentence(commands, said):
    assert said in after(with_result(), *commands)


def test_an_obstacle_that_finds_its_place_says_where():
    here = with_result()
    here.does(SayObstacle("Nog iets", seat=1))

    assert after(here, PlaceCard(4, 1)) == ["4 hoort nu bij tussenresultaat 1: “Nog iets”"]


def test_an_outcome_and_the_end_are_told():
    here = with_result()
    here.does(AskQuestion("Wanneer dan?"))
    here.goes_on_to(Phase.PLAN)
    told = after(here, SettleParked(1, "Morgen"), Finish())

    assert told == ["Het plan is vastgesteld.", "Uitkomst van “Wanneer dan?”: Morgen"]
