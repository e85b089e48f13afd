"""A small room with a result, and what its plan holds."""

import pytest

from app.session.grouping import FoundGroup
from app.session.obstacles import SayObstacle
from app.session.prepare import ChooseNames, Describe, Field
from app.session.results import WriteResult
from app.session.seats import TakeSeat
from app.session.state import NamesPolicy, Phase
from app.views.plan import TEMPLATES, Names
from app.views.plan.document import Section, Table, plain, walk
from tests.exports.plans import of
from tests.exports.zilverbroek import Room, played


def room(goal: str = "Iedereen slaapt goed.", policy: NamesPolicy = NamesPolicy.NAMED) -> Room:
    """Anna facilitates; Bram, Chidi and Dora sit at the table and each name an obstacle."""
    here = Room()
    here.does(ChooseNames(policy))
    here.does(Describe(Field.GOAL, goal))
    here.goes_on_to(Phase.DOOR)
    for name, perspective in (("Bram", "bakker"), ("Chidi", "chauffeur"), ("Dora", "dokter")):
        here.seats[name] = here.does(TakeSeat(name, perspective)).number
    here.goes_on_to(Phase.ROUND)
    for name, seat in here.seats.items():
        here.does(SayObstacle(f"Wat {name} dwarszit", seat=seat))
    here.goes_on_to(Phase.RESULTS, "Klaar")
    return here


def with_result() -> Room:
    here = room()
    here.does(FoundGroup("Slaap", (1, 2, 3)))
    here.does(WriteResult("stille nachten", group=1))
    return here


def table(document, key: str) -> Table:
    blocks = [block for _, section in walk(document.sections()) for block in section.blocks]
    return next(block for block in blocks if isinstance(block, Table) and block.key == key)


def still_open(here: Room, names: Names = Names.NAMES) -> dict[str, str]:
    section = next(one for one in of(here, names).front if one.key == "open")
    block = section.blocks[0]
    return {what: plain(where) for what, where in block.rows} if isinstance(block, Table) else {}


EVERY = pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)


def section(template: str, key: str, room: Room | None = None) -> Section:
    found = walk(of(room or played(), template=TEMPLATES[template]).sections())
    return next(one for _, one in found if one.key == key)


def only_table(part: Section) -> Table:
    return next(block for block in part.blocks if isinstance(block, Table))
