"""What changed in what people filled in: every kind of field, said in words between two versions."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest

from app.session.filling import DropLine, FillIn, TickLine, WriteLine
from app.session.keeping import KeepVersion, LayOut
from app.session.obstacles import EditObstacle
from app.session.plan_values import COLUMNS, SORTS, WAYS, Level, LineTable, Part, PlanField
from app.session.prepare import Describe, Field
from app.session.subgoals import DetailResult, DropGoal, WriteGoal
from tests.exports.plans import of
from tests.views.test_plan_changes import after, sentences
from tests.views.test_plan_document import with_result

CALL = WriteLine(LineTable.ACTIONS, text="Bellen", who="Bram", when="maart 2027", result=1)
ACTION = "Bij “Acties en afspraken over interventies en veranderingen: Bellen”"
FACTOR = "Bij “Bevorderende en belemmerende factoren: Zin”"
CHANGED = {
    "text": "Iets anders",
    "who": "Chidi",
    "when": "april 2027",
    "how": "anders",
    "tool": "een lijst",
    "result": 1,
    "goal": 1,
}


@pytest.mark.parametrize("name", PlanField)
def test_every_text_is_told_when_it_comes_and_when_it_goes(name):
    here = with_result()
    came = after(here, FillIn(name, "Rustige\nnachten"))
    went = after(here, FillIn(name))

    assert len(came) == len(went) == 1
    assert came[0].startswith("Nieuw of anders bij “")
    assert came[0].endswith("”: “Rustige nachten”")
    assert went[0].startswith("Vervallen bij “")
    assert went[0].endswith("”: “Rustige nachten”")


def lines() -> Iterator[WriteLine]:
    """A line of every table, with every cell it has."""
    usual = {"text": "Tekst", "who": "Bram", "when": "maart 2027", "how": "zo", "tool": "dit"}
    for table in LineTable:
        cells: dict[str, Any] = {name: usual[name] for name in COLUMNS[table] if name in usual}
        cells |= {"sort": SORTS[table][0]} if table in SORTS else {}
        cells |= {"way": WAYS[table][0]} if table in WAYS else {}
        yield WriteLine(table, **cells, result=1 if table is LineTable.RASCI else None)


@pytest.mark.parametrize("line", tuple(lines()), ids=lambda line: str(line.table))
def test_every_line_is_told_when_it_comes_changes_in_any_cell_and_goes(line):
    here = with_result()
    here.does(WriteGoal("Subdoel"))
    before = of(here).plan
    came = after(here, line)
    assert len(came) == 1
    assert came[0].startswith("Nieuw of anders bij “")
    for cell in COLUMNS[line.table]:
        choices = (*SORTS.get(line.table, ()), "") if cell == "sort" else WAYS.get(line.table, ("", ""))
        value = choices[1] if cell in {"sort", "way"} else CHANGED[cell]
        if line.table is LineTable.RASCI and cell == "result":
            continue
        told = after(
            here,
            replace(line, line=1, **{cell: value}),
        )
        assert len(told) == 1, (cell, told)
        assert "None" not in told[0]
        here.does(replace(line, line=1))
    assert after(here, DropLine(1))[0].startswith("Vervallen bij “")
    assert sentences(before, of(here).plan) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            replace(CALL, line=1, who="Bram, Chidi"),
            f"{ACTION} – Wie was: Bram. Nu: Bram en Chidi.",
        ),
        (
            replace(CALL, line=1, when="volgende week"),
            f"{ACTION} – Wanneer was: maart 2027. Nu: volgende week.",
        ),
        (
            replace(CALL, line=1, result=None),
            f"{ACTION} – Tussenresultaat was: 1. Nu: niets.",
        ),
        (TickLine(1), "Klaar: “Bellen”"),
    ],
)
def test_a_change_in_an_action_says_what_it_was_and_what_it_is(change, said):
    here = with_result()
    here.does(CALL)

    assert after(here, change) == [said]


def test_a_tick_that_goes_is_told_and_so_is_a_change_beside_a_tick():
    here = with_result()
    here.does(CALL)
    assert len(after(here, replace(CALL, line=1, when="april 2027"), TickLine(1))) == 2
    assert after(here, TickLine(1, done=False)) == ["Toch niet klaar: “Bellen”"]


def test_codes_are_said_in_words():
    here = with_result()
    here.does(WriteLine(LineTable.FACTORS, sort="person", way="helping", text="Zin"))
    told = after(here, WriteLine(LineTable.FACTORS, 1, sort="change", way="hindering", text="Zin"))

    assert told == [
        f"{FACTOR} – Gaat over was: De hulpverlener. Nu: De verandering zelf.",
        f"{FACTOR} – Helpt of hindert was: Bevordert. Nu: Belemmert.",
    ]


def test_a_sub_goal_is_told_with_each_of_its_smart_lines():
    here = with_result()
    smart = {one.name: "zo" for one in fields(WriteGoal) if one.name not in {"text", "goal", "seen"}}
    assert after(here, WriteGoal("Rust")) == ["Nieuw of anders bij “Doel 1”: “Rust”"]
    told = after(here, WriteGoal("Rust", 1, **smart))
    assert [one.split(" was: ")[0] for one in told] == [
        f"Bij “Doel 1” – {name}"
        for name in ("Specifiek", "Meetbaar", "Acceptabel", "Realistisch", "Tijdgebonden")
    ]
    assert after(here, WriteGoal("Stilte", 1, **smart)) == ["Nieuw of anders bij “Doel 1”: “Stilte”"]
    assert after(here, DropGoal(1)) == ["Vervallen bij “Doel 1”: “Stilte”"]


def test_what_is_said_of_a_result_is_told_cell_by_cell():
    here = with_result()
    told = after(here, DetailResult(1, "Slapen", Level.TEAM, 2, "een nacht per week", Part.TRAINING))

    assert told == [
        "Bij “tussenresultaat 1” – Thema was: niets. Nu: Slapen.",
        "Bij “tussenresultaat 1” – Hoe we het meten was: niets. Nu: een nacht per week.",
        "Bij “tussenresultaat 1” – Niveau was: niets. Nu: Team.",
        "Bij “tussenresultaat 1” – Fase was: niets. Nu: 2.",
        "Bij “tussenresultaat 1” – Deel van het uitvoeringsplan was: Toepassen. Nu: Scholing.",
    ]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (KeepVersion("eerste"), "Er is een versie bewaard: eerste"),
        (KeepVersion(), "Er is een versie bewaard: Versie"),
        (LayOut("agenda"), "Het is nu een ander soort plan: Werkagenda."),
        (Describe(Field.TITLE, "Stil"), "De titel is nu: “Stil”"),
        (EditObstacle(2, "Lawaai"), "2 heeft andere woorden. Eerst: “Wat Chidi dwarszit”. Nu: “Lawaai”."),
    ],
)
def test_a_version_the_kind_of_plan_the_title_and_the_words_of_an_obstacle(command, said):
    assert after(with_result(), command) == [said]
