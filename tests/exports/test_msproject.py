import importlib.util
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exports.msproject import write
from app.session.filling import WriteLine
from app.session.periods import first_day, last_day
from app.session.plan_values import LineTable
from app.views.plan import Names
from app.views.plan.times import days
from tests.exports.filled import ACTIONS, filled
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room, played

WHO = re.compile(r", | en ")
P = "{http://schemas.microsoft.com/project}"
MPXJ = importlib.util.find_spec("mpxj")
READER = Path(__file__).with_name("ReadProject.java")


def project(data: bytes) -> ET.Element:
    return ET.fromstring(data)  # noqa: S314 - our own file


def texts(data: bytes, path: str) -> list[str]:
    return [
        one.text or "" for one in project(data).iterfind("/".join(f"{P}{step}" for step in path.split("/")))
    ]


def expected(room: Room) -> set[str]:
    """What a reader has to find, from the session itself."""
    state = room.state
    tasks = {
        f"task|{one.number}|We hebben {one.text}|{first_day(one.period)}T08:00|{last_day(one.period)}T17:00"
        for one in state.in_order()
    }
    links = {f"link|{first}|{one.number}" for one in state.in_order() for first in one.requires}
    helpers = {f"resource|{name}" for one in state.in_order() for name in one.helpers}
    sure = {f"resource|{one.owner.name}" for one in state.in_order() if one.number != 8}
    leads = {f"work|{one.number}|{one.owner.name}" for one in state.in_order() if one.number != 8}
    helps = {f"work|{one.number}|{name}" for one in state.in_order() for name in one.helpers}
    return tasks | links | helpers | sure | leads | helps | actions(room)


def actions(room: Room) -> set[str]:
    found: set[str] = set()
    for number, line in room.state.plan.lines.items():
        if line.table is LineTable.ACTIONS:
            uid, during = 100_000 + number, days(line.when)
            first, last = (f"{during[0]}T08:00", f"{during[1]}T17:00") if during else ("null", "null")
            people = WHO.split(line.who)
            found |= {f"task|{uid}|{line.text}|{first}|{last}", f"part|{line.result}|{uid}"}
            found |= {f"work|{uid}|{name}" for name in people} | {f"resource|{name}" for name in people}
    return found


def test_tasks_links_and_resources_are_those_of_the_session():
    data = write(zilverbroek())
    found = {
        *map("|".join, zip(texts(data, "Tasks/Task/UID"), texts(data, "Tasks/Task/Name"), strict=True)),
        *(f"resource|{name}" for name in texts(data, "Resources/Resource/Name")),
    }
    everything = expected(played())
    wanted = {one.removeprefix("task|").rsplit("|", 2)[0] for one in everything if one.startswith("task|")}

    assert found == wanted | {one for one in everything if one.startswith("resource|")}
    assert len(texts(data, "Tasks/Task/PredecessorLink/PredecessorUID")) == sum(
        len(one.requires) for one in played().state.results.values()
    )


@pytest.mark.skipif(MPXJ is None or shutil.which("javac") is None, reason="MPXJ or Java is not here")
@pytest.mark.parametrize("room", [played, filled])
def test_an_independent_reader_finds_the_same(room, tmp_path):
    file = tmp_path / "plan.xml"
    file.write_bytes(write(of(room())))
    jars = f"{Path(MPXJ.origin).parent}/lib/*"
    run = subprocess.run(
        ["java", "-cp", jars, str(READER), str(file)], check=True, capture_output=True, text=True
    )

    assert set(run.stdout.split("\n")) - {""} == expected(room())


def test_actions_stand_under_their_result_and_what_is_done_is_done():
    data = write(of(filled()))
    outline = dict(zip(texts(data, "Tasks/Task/UID"), texts(data, "Tasks/Task/OutlineNumber"), strict=True))

    assert (outline["1"], outline["100009"], outline["100010"]) == ("1", "1.1", "1.2")
    assert texts(data, "Tasks/Task/PercentComplete") == ["100"]
    assert len(texts(data, "Tasks/Task/Summary")) == len({line[0] for line in ACTIONS})
    assert "elke maand" in texts(data, "Tasks/Task/Notes")


def test_an_action_of_no_result_stands_behind_them_all():
    room = Room()
    room.does(WriteLine(LineTable.ACTIONS, text="Zaal boeken", who="Rogier", when="later"))
    data = write(of(room))

    assert texts(data, "Tasks/Task/Name") == ["Zaal boeken"]
    assert texts(data, "Tasks/Task/OutlineLevel") == ["1"]
    assert texts(data, "Tasks/Task/Notes") == ["later"]
    assert texts(data, "Resources/Resource/Name") == ["Rogier"]


def test_everybody_is_one_resource_and_only_who_said_yes():
    names = texts(write(zilverbroek()), "Resources/Resource/Name")

    assert len(names) == len(set(names))
    assert "hoofd opname en ontslag" not in names


def test_without_names_only_organisations_are_resources():
    assert texts(write(zilverbroek(Names.WITHOUT)), "Resources/Resource/Name") == ["Zorgkring Zilverbroek"]


def test_a_plan_without_results_is_a_project_without_tasks():
    assert texts(write(of(Room())), "Tasks/Task/UID") == []


@settings(deadline=None, max_examples=30)
@given(st.lists(typed, min_size=5, max_size=12))
def test_whatever_people_type_is_text_in_the_file(typing):
    document = of(room_that_types(typing))

    results = [row[1] for row in document.sheet("results").rows]
    acts = [line.text or ", ".join(line.who) for line in document.plan.of(LineTable.ACTIONS)]

    assert sorted(texts(write(document), "Tasks/Task/Name")) == sorted([*results, *acts])
