"""Who knows one of the five kinds of plan recognises its headings, tables, columns and order."""

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from app.exports.docx import write
from app.session.state import Phase
from app.views.plan import TEMPLATES, Names
from app.views.plan.document import walk
from tests.exports.filled import filled
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room, played
from tests.views.plans import EVERY, only_table, section

KNOWN = {
    "babyconnect": (
        "Plan van aanpak",
        [
            "Wie we zijn",
            "Wat we doen",
            "De context",
            "Stap voor stap",
            "Ieder een andere bril: wie deden mee",
            "Obstakels op de weg",
            "Van obstakels naar tussenresultaten",
            "Globale planning",
        ],
    ),
    "implementation": (
        "Implementatieplan",
        [
            "Over dit plan",
            "Inleiding",
            "De context",
            "SMART-doelen",
            "Acties en afspraken over interventies en veranderingen",
            "Hoe we weten dat het er is",
            "Gegevensverzameling",
            "Communiceren en motiveren",
            "Verspreiding en borging",
        ],
    ),
    "execution": (
        "Uitvoeringsplan",
        [
            "Over dit plan",
            "De werkgroep",
            "Wie deden mee",
            "Het doel, precies",
            "Informatie- en kennisbehoefte",
            "Communicatie",
            "Startbijeenkomst",
            "Scholing",
            "Toepassen",
            "Randvoorwaarden",
            "Registreren van werkzaamheden en uren",
            "Afbakening",
            "Planning: wie gaat wat doen en wanneer?",
        ],
    ),
    "agenda": (
        "Werkagenda",
        ["Over dit plan", "Werkagenda", "Planning"],
    ),
    "programme": (
        "Programmaplan",
        [
            "Over dit plan",
            "Op kleine schaal beginnen",
            "Opbouw in fasen",
            "Activiteiten op verschillende niveaus",
            "Activiteiten in de tijd",
            "Inbouwen in bestaande werkwijzen",
            "Doelen en indicatoren voor evaluatie",
        ],
    ),
}


def test_five_templates_are_known():
    assert set(TEMPLATES) == set(KNOWN)


@EVERY
def test_the_name_and_the_first_headings_are_those_of_that_kind_of_plan(template):
    document = of(filled(), template=template)
    name, headings = KNOWN[template.key]

    assert document.margins.name == name
    assert [one.heading for one in document.body][: len(headings)] == headings


@EVERY
def test_page_one_is_the_same_in_every_template(template):
    assert zilverbroek(template=template).front == zilverbroek().front


@EVERY
@pytest.mark.parametrize("until", list(Phase)[:-1])
def test_no_heading_stands_alone_in_any_template(until, template):
    for _, one in walk(zilverbroek(until=until, template=template).sections()):
        assert one.heading
        assert one.blocks or one.parts


@EVERY
def test_an_empty_session_has_nothing_behind_page_one(template):
    assert of(Room(), template=template).body == ()


@EVERY
@pytest.mark.parametrize("names", Names)
def test_every_result_and_obstacle_is_in_every_template(names, template):
    word = docx.Document(BytesIO(write(zilverbroek(names, template=template))))
    found = " ".join(text.text or "" for text in word.element.body.iter(qn("w:t")))

    assert all(result.text in found for result in played().state.results.values())
    assert all(card.text in found for card in played().state.obstacles.values())


def test_the_werkagenda_prints_the_owner_first_and_then_who_helps():
    table = only_table(section("agenda", "agenda"))

    assert [column.heading for column in table.columns] == ["Sub-thema", "Resultaat", "Wanneer", "Trekker"]
    assert table.rows[0][3] == ("Rogier (bestuurder)", "Femke", "Olga")


def test_the_implementatieplan_has_its_table_with_a_box_to_tick():
    table = only_table(section("implementation", "actions"))

    assert [column.heading for column in table.columns] == [
        "Doel nr.",
        "Actie",
        "Wie",
        "Wanneer",
        "√",
    ]
    assert {row[-1] for row in table.rows} == {"☐"}


def test_the_implementatieplan_says_what_holds_the_goals_back():
    rows = only_table(section("implementation", "hindering")).rows

    assert rows[0] == (
        "Opdracht en besluiten",
        "5 obstakels, zoals “Ik zie vier besturen, maar geen opdrachtgever”",
    )


def test_the_uitvoeringsplan_puts_first_what_others_wait_for():
    rows = only_table(section("execution", "part-conditions")).rows

    assert [(row[0], row[2]) for row in rows][:2] == [(1, "3 en 6"), (3, "5, 7, 9, 10 en 12")]


def test_the_phases_of_the_programmaplan_follow_from_what_is_needed_first():
    phases = section("programme", "phases").parts

    assert [one.heading for one in phases] == [f"Fase {at}" for at in range(1, 6)]
    assert [[row[0] for row in only_table(one).rows] for one in phases] == [
        [1, 2, 4],
        [3, 6, 8],
        [5, 7, 9, 12],
        [10],
        [11],
    ]
