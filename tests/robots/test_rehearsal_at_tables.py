"""A rehearsal with more than 25 people goes over tables, and what no table named is handed in silently."""

import asyncio

import httpx
import pytest

from app.robots.finding import Session
from app.robots.rehearsal import rehearse_fast
from app.robots.sample import sample
from tests.serving import running_house

PEOPLE = 30
GENEROUS = 240  # seconds; on a quiet machine of two cores it takes about 40


@pytest.fixture(scope="module")
def played():
    told: list[str] = []
    with running_house() as house:
        session = Session(house.base, house.session, house.links["code"], house.links["key"])
        play = rehearse_fast(session, told.append, play=sample().of(PEOPLE))
        asyncio.run(asyncio.wait_for(play, GENEROUS))
        headers = {"authorization": f"Bearer {house.links['key']}"}
        with httpx.Client(trust_env=False, headers=headers) as client:
            plan = client.get(f"{house.links['api']}/plan.json").json()["plan"]
            desk = client.get(f"{house.links['api']}/state").json()["screen"]
        log = house.log
    return {"told": told, "plan": plan, "desk": desk, "log": log}


def test_more_people_are_told_apart_and_bring_no_obstacle_of_their_own():
    larger = sample().of(PEOPLE)
    assert len({one.name for one in larger.people}) == PEOPLE
    assert larger.cards == sample().cards
    assert sample().of(18) == sample()


def test_they_sit_at_tables_and_hand_in_the_rest(played):
    assert "Everybody sits at a table with one voice" in played["told"]
    assert "The rest was handed in silently" in played["told"]
    assert [row["people"] for row in played["desk"]["table"]["rows"]] == [8, 8, 7, 7]


def test_every_obstacle_is_named_once_all_the_same(played):
    obstacles = played["plan"]["obstacles"]
    named = [one["original"] for one in obstacles] + [j["text"] for one in obstacles for j in one["joined"]]
    assert sorted(named) == sorted(card.text for card in sample().cards)
    assert played["plan"]["finished"]


def test_nothing_was_an_error_on_the_server(played):
    assert " ERROR " not in played["log"]
