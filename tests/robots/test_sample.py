"""The sample session of the rehearsal: complete, consistent, and about nobody who exists."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from graphlib import TopologicalSorter
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

SAMPLE = Path(__file__).parents[2] / "app" / "robots" / "sample.toml"
CAST = {"anna", "bram", "chidi", "dora", "evert"}
WEEKS_IN = {"Q": 13, "W": 1, "": 52 / 12}


@pytest.fixture(scope="module")
def sample() -> dict[str, Any]:
    with SAMPLE.open("rb") as file:
        return tomllib.load(file)


@pytest.fixture(scope="module")
def names(sample) -> set[str]:
    return {person["name"] for person in sample["people"]}


@pytest.fixture(scope="module")
def keys(sample) -> set[str]:
    return {result["key"] for result in sample["results"]}


@pytest.fixture(scope="module")
def cards(sample) -> list[tuple[str, dict[str, Any]]]:
    return [(person["name"], card) for person in sample["people"] for card in person["obstacles"]]


def texts(value: Any) -> Iterator[str]:
    """Every string in the file, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def ends(period: str) -> float:
    """The end of a rough period, counted in weeks; good enough to say which comes first."""
    match = re.fullmatch(r"(\d{4})-(?:(Q)([1-4])|(W)(0[1-9]|[1-4]\d|5[0-3])|(0[1-9]|1[0-2]))", period)
    assert match, f"{period} is no quarter, month or week"
    year, *parts = match.groups()
    letter = parts[0] or parts[2] or ""
    number = parts[1] or parts[3] or parts[4]
    return int(year) * 52 + int(number) * WEEKS_IN[letter]


def test_the_session_has_a_goal_of_one_sentence_that_is_already_true(sample):
    goal = sample["session"]["goal"]
    assert goal.endswith(".")
    assert goal.count(".") == 1
    assert len(goal) <= 280
    assert not re.search(r"\b(moet|moeten|zal|zullen|gaan we|willen)\b", goal)


def test_the_session_is_dutch_and_has_a_title_and_an_agenda(sample):
    session = sample["session"]
    assert session["language"] == "nl"
    assert session["title"]
    assert session["agenda"]


def test_eighteen_people_sit_at_the_table_each_with_another_name_and_lens(sample, names):
    assert len(sample["people"]) == len(names) == 18
    assert len({person["perspective"] for person in sample["people"]}) == 18


def test_two_people_have_no_phone(sample):
    assert Counter(person["phone"] for person in sample["people"]) == {True: 16, False: 2}


def test_everyone_types_at_a_human_pace_and_has_a_closing_sentence(sample):
    for person in sample["people"]:
        assert 1 <= person["pace"] <= 5, person["name"]
        assert person["closing"].endswith("."), person["name"]


def test_nobody_bears_a_name_from_the_cast_of_the_tests(sample):
    words = {word.casefold() for text in texts(sample) for word in re.findall(r"\w+", text)}
    assert not words & CAST


def test_there_are_at_least_eighty_obstacles_and_three_to_seven_each(sample, cards):
    assert len(cards) >= 80
    assert all(3 <= len(person["obstacles"]) <= 7 for person in sample["people"])


def test_an_obstacle_is_as_long_as_people_make_them(cards):
    lengths = [len(card["text"]) for _, card in cards]
    assert max(lengths) <= 120
    assert 45 <= mean(lengths) <= 62


def test_no_obstacle_is_said_twice_in_the_same_words(cards):
    assert len({card["text"].casefold() for _, card in cards}) == len(cards)


def test_every_obstacle_has_a_group_that_exists_or_a_reason_to_stand_aside(cards, keys):
    for _, card in cards:
        assert bool(card["group"]) != bool(card.get("aside")), card["text"]
        assert not card["group"] or card["group"] in keys, card["text"]


def test_few_obstacles_are_set_aside(cards):
    assert 1 <= sum(not card["group"] for _, card in cards) <= 6


def test_only_a_card_with_two_topics_names_a_second_group(cards, keys):
    for _, card in cards:
        assert ("also" in card) == (card.get("kind") == "double"), card["text"]
        assert card.get("also", "") in keys - {card["group"]} | {""}, card["text"]


def test_the_room_brings_difficult_cards_too(cards):
    kinds = Counter(card.get("kind", "ordinary") for _, card in cards)
    assert set(kinds) == {"ordinary", "vague", "solution", "double"}
    assert kinds["vague"] >= 4
    assert kinds["solution"] >= 3
    assert kinds["double"] >= 3


def test_near_duplicates_come_from_different_people_and_belong_together(cards):
    twins: dict[str, list[tuple[str, str]]] = {}
    for name, card in cards:
        if "twin" in card:
            twins.setdefault(card["twin"], []).append((name, card["group"]))
    assert len(twins) >= 6
    for twin, found in twins.items():
        assert len({name for name, _ in found}) == len(found) >= 2, twin
        assert len({group for _, group in found}) == 1, twin


def test_only_another_person_with_a_phone_presses_die_heb_ik_ook(sample, cards):
    phones = {person["name"] for person in sample["people"] if person["phone"]}
    for name, card in cards:
        too = card.get("too", [])
        assert len(set(too)) == len(too), card["text"]
        assert set(too) <= phones - {name}, card["text"]


def test_twelve_results_each_clear_a_handful_of_obstacles_from_several_people(sample, cards, keys):
    assert len(sample["results"]) == len(keys) == 12
    for key in keys:
        said_by = [name for name, card in cards if card["group"] == key]
        assert 4 <= len(said_by) <= 12, key
        assert len(set(said_by)) >= 3, key


def test_a_result_goes_on_after_we_hebben(sample):
    for result in sample["results"]:
        for sentence in (result["sentence"], result.get("after", "x")):
            assert sentence[0].islower(), sentence
            assert not sentence.startswith("we hebben"), sentence
            assert not sentence.endswith("."), sentence
            assert len(sentence) <= 140, sentence


def test_every_name_in_the_results_and_the_closing_is_at_the_table(sample, names, keys):
    session = sample["session"]
    for said in session["parking"] + session["goed"] + session["anders"]:
        assert said["by"] in names
    for person in sample["people"]:
        assert set(person["stars"]) <= keys
    for result in sample["results"]:
        assert set(result["helpers"] + result.get("declined", [])) <= names - {result["owner"]["name"]}
        assert {said["by"] for said in result["remarks"] + result["votes"]} <= names


def test_owners_are_people_one_absent_role_and_one_organisation(sample, names):
    owners = [result["owner"] for result in sample["results"]]
    organisations = {person["organisation"] for person in sample["people"]}
    lenses = {person["perspective"] for person in sample["people"]}
    assert Counter(owner["kind"] for owner in owners) == {"person": 10, "role": 1, "organisation": 1}
    for owner in owners:
        known = {"person": names, "role": {owner["name"]} - lenses, "organisation": organisations}
        assert owner["name"] in known[owner["kind"]]


def test_what_is_needed_first_exists_makes_no_circle_and_stands_first(sample, keys):
    needs = {result["key"]: set(result["requires"]) for result in sample["results"]}
    assert set().union(*needs.values()) <= keys
    TopologicalSorter(needs).prepare()
    order = list(needs)
    assert all(order.index(need) < order.index(key) for key in order for need in needs[key])


def test_no_result_ends_before_what_it_waits_for(sample):
    when = {result["key"]: ends(result["period"]) for result in sample["results"]}
    for result in sample["results"]:
        for need in result["requires"]:
            assert when[need] <= when[result["key"]], f"{result['key']} waits for {need}"


def test_rough_periods_count_in_weeks():
    assert all(ends(one) < ends(two) for one, two in pairwise(["2027-W10", "2027-03", "2027-Q2", "2028-01"]))


def test_the_room_tests_results_and_one_wording_changes(sample):
    missed = [r for r in sample["results"] if any(vote["answer"] == "mis" for vote in r["votes"])]
    assert [r["key"] for r in missed] == [r["key"] for r in sample["results"] if "after" in r]
    assert len(missed) == 1
    for result in sample["results"]:
        assert 1 <= len(result["remarks"]) <= 2
        assert len(result["votes"]) <= 4
        assert len({vote["by"] for vote in result["votes"]}) == len(result["votes"])
        for vote in result["votes"]:
            assert vote["answer"] in {"zorg", "mis", "geen"}
            assert bool(vote.get("text")) == (vote["answer"] != "geen")


def test_the_parking_lot_and_the_improvements_are_filled(sample):
    session = sample["session"]
    assert len(session["parking"]) == 4
    assert len(session["goed"]) == len(session["anders"]) == 6


def test_every_text_is_nfc_trimmed_printable_and_calm(sample):
    for text in texts(sample):
        assert text == unicodedata.normalize("NFC", text)
        assert text == text.strip()
        assert text.isprintable(), text
        assert "!" not in text, text
