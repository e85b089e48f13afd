"""The whole play, through the front door of a real server, to a plan somebody can take home."""

import asyncio
import subprocess
import sys
import time

import httpx
import pytest

from app.robots.finding import Session, Wanted, find_session
from app.robots.people import vote_of
from app.robots.phone import Declined
from app.robots.reacting import meant
from app.robots.rehearsal import rehearse_fast
from app.robots.sample import sample
from tests.serving import ROOT, running_house

GENEROUS = 180  # seconds; on a quiet machine of two cores it takes about 20


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """One fast rehearsal: what was told, how long it took, the plan as data, and the folder it stands in."""
    told, data = [], tmp_path_factory.mktemp("played")
    with running_house(data=data) as house:
        session = Session(house.base, house.session, house.links["code"], house.links["key"])
        began = time.monotonic()
        asyncio.run(asyncio.wait_for(rehearse_fast(session, told.append), GENEROUS))
        took = time.monotonic() - began
        plan = httpx.get(
            f"{house.links['api']}/plan.json",
            headers={"authorization": f"Bearer {house.links['key']}"},
            trust_env=False,
        ).json()["plan"]
        log = house.log
    return {"told": told, "took": took, "plan": plan, "log": log, "data": data, "code": session.code}


def test_it_goes_through_every_part_and_says_so(played):
    assert [part for part in played["told"] if " " not in part] == [
        "door", "goal", "drafts", "round", "grouping", "results", "owners", "closing", "plan",
    ]  # fmt: skip
    assert played["took"] < GENEROUS


def test_the_long_round_tells_how_far_it_is(played):
    assert [line for line in played["told"] if "so far" in line][:3] == [
        f"{count} obstacles so far" for count in (20, 40, 60)
    ]


def test_every_obstacle_of_every_person_is_named_once(played):
    obstacles = played["plan"]["obstacles"]

    assert len(obstacles) >= 80
    named = [one["original"] for one in obstacles] + [j["text"] for one in obstacles for j in one["joined"]]
    assert sorted(named) == sorted(card.text for card in sample().cards)


def test_twelve_results_each_have_an_owner_and_a_period(played):
    results = played["plan"]["results"]

    assert len(results) == 12
    assert all(one["owner"] and one["period"] for one in results)
    assert played["plan"]["finished"]


def test_what_somebody_missed_led_to_better_words(played):
    after = next(result.after for result in sample().results if result.after)

    assert after in [one["text"] for one in played["plan"]["results"]]


def test_nothing_was_an_error_on_the_server(played):
    assert " ERROR " not in played["log"]
    assert "status=507" not in played["log"]


def test_the_plan_is_exported_from_the_folder_by_the_command_line(played, tmp_path):
    target = tmp_path / "plan.md"
    command = [sys.executable, "-m", "app", "export", "--data", str(played["data"]), str(target)]
    subprocess.run([*command, "--session", played["code"]], cwd=ROOT, check=True, capture_output=True)

    assert sample().title in target.read_text(encoding="utf-8")


def test_the_command_line_says_which_files_it_can_make_and_which_session_it_misses(played, tmp_path):
    for arguments, sentence in (
        (("plan.odt",), "is no plan file"),
        (("plan.md", "--session", "AAAAAA"), "There is no session AAAAAA"),
    ):
        command = [sys.executable, "-m", "app", "export", "--data", str(played["data"]), *arguments]
        ended = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        assert ended.returncode == 1
        assert sentence in ended.stderr


def test_a_session_is_found_by_its_code_its_key_and_the_organisers_link():
    with running_house() as house:
        by_code = asyncio.run(find_session(Wanted(house.links["join"]), ""))
        by_key = asyncio.run(find_session(Wanted(house.base, house.links["key"]), ""))
        by_organiser = asyncio.run(find_session(Wanted(house.links["organiser"]), "Proef"))

        assert by_code.id == by_key.id == house.session
        assert by_key.code == house.links["code"]
        assert by_organiser.id != house.session
        with pytest.raises(Declined):
            asyncio.run(find_session(Wanted(house.base, code="AAAAAA"), ""))


def test_people_come_to_a_practice_session_by_themselves():
    with running_house("--practice") as house:
        bearer = {"authorization": f"Bearer {house.links['key']}"}
        with httpx.Client(base_url=house.links["api"], headers=bearer, trust_env=False) as anna:
            _wait_for_people(anna, 2)
            stage = anna.get("/state").json()["screen"]["stage"]

    assert stage["expected"] == 18


def _wait_for_people(anna: httpx.Client, count: int) -> None:
    """Asks until they are there; each answer takes a moment, and people take seconds."""
    until = time.monotonic() + GENEROUS
    while len(anna.get("/state").json()["screen"]["table"]["chairs"]) < count:
        assert time.monotonic() < until


def test_a_person_votes_what_the_sample_says_and_else_agrees():
    missed = next(result for result in sample().results if result.after)
    ria = next(person for person in sample().people if person.name == "Ria")
    olga = next(person for person in sample().people if person.name == "Olga")

    assert vote_of(ria, missed)[0] == "missing"
    assert vote_of(olga, missed) == ("agree", "")


def test_a_result_is_recognised_by_its_words():
    result = sample().results[0]

    assert meant(sample(), f"We hebben {result.sentence}") is result
    assert meant(sample(), "We hebben iets anders") is None
