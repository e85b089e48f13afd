"""The tables of each kind of plan, with what was filled in."""

from io import BytesIO

import docx
from docx.oxml.ns import qn

from app.exports.docx import write
from app.session.keeping import LayOut
from app.session.plan_values import LineTable
from app.views.plan import Names
from app.views.plan.document import When
from tests.exports.filled import FACTORS, TEXTS, filled
from tests.exports.plans import of
from tests.exports.zilverbroek import Room
from tests.views.plans import EVERY, only_table, section


@EVERY
def test_what_was_filled_in_is_in_every_template(template):
    """Choosing another kind of plan loses nothing; only an Uitvoeringsplan has its seven parts."""
    word = docx.Document(BytesIO(write(of(filled(), template=template))))
    found = " ".join(text.text or "" for text in word.element.body.iter(qn("w:t")))
    parts = {"information", "kick_off", "training", "practice", "conditions", "registration"}
    texts = {line for name, text in TEXTS.items() if name not in parts for line in text.split("\n")}
    lines = {line.text for line in filled().state.plan.lines.values() if line.text}

    assert {text for text in texts if text not in found} == set()
    assert {text for text in lines if text not in found} == set()


def test_an_action_names_its_subgoal_in_the_implementatieplan_and_its_result_without_subgoals():
    rows = only_table(section("implementation", "actions", filled())).rows
    assert rows[0] == (
        1,
        "Opdracht op één bladzijde schrijven",
        ("Rogier",),
        When("2027-01", "januari 2027"),
        "√",
    )
    assert {row[0] for row in rows} == {1, 2, ""}

    assert [row[0] for row in only_table(section("implementation", "actions")).rows] == list(range(1, 13))


def test_the_werkagenda_numbers_anew_in_each_theme_and_lists_the_actions():
    themes = section("agenda", "agenda", filled()).parts

    assert [one.heading for one in themes] == [
        "Samen besturen",
        "De inhoud van de overdracht",
        "Leren en techniek",
    ]
    for theme in themes:
        table = only_table(theme)
        headings = [column.heading for column in table.columns]
        assert headings == ["Sub-thema", "Resultaat", "Actie", "Trekker"]
        assert [row[0] for row in table.rows] == list(range(1, len(table.rows) + 1))
    first = only_table(themes[0]).rows[0]
    assert first[1].endswith("(nr.\u00a01)")
    assert first[2] == ("• Opdracht op één bladzijde schrijven", "• Vaste tafel plannen, elke zes weken")


def test_the_uitvoeringsplan_leaves_laten_to_the_leader():
    parts = section("execution", "prompts", filled()).parts

    assert [one.heading for one in parts] == ["Doen", "Overwegen"]


def test_a_result_for_training_stands_under_scholing():
    scholing = section("execution", "part-training", filled())

    assert [one.key for one in scholing.parts] == ["result-11"]
    assert "result-11" not in [one.key for one in section("execution", "part-practice", filled()).parts]


def test_the_context_has_four_kinds_of_factors_beside_each_other():
    table = only_table(section("implementation", "factors", filled()))

    assert [column.heading for column in table.columns] == ["Gaat over", "Bevordert", "Belemmert"]
    assert [row[0] for row in table.rows] == [
        "De hulpverlener",
        "De omgeving",
        "De organisatie",
        "De verandering zelf",
    ]
    assert table.rows[0][1:] == ((FACTORS[0][2],), (FACTORS[1][2],))


def test_the_programmaplan_follows_the_phases_and_levels_people_chose():
    assert [one.heading for one in section("programme", "phases", filled()).parts] == [
        "Fase 1",
        "Fase 2",
        "Fase 3",
    ]
    levels = only_table(section("programme", "levels", filled()))
    assert [row[0] for row in levels.rows] == ["Individu", "Team", "Organisatie"]


def test_a_section_that_was_left_out_is_in_no_format():
    room = Room()
    room.state, room.entries = filled().state, list(filled().entries)
    room.does(LayOut("babyconnect", ("risks", "annex")))

    assert not {"risks", "annex"} & {one.key for one in of(room).body}
    assert {"risks", "annex"} <= {one.key for one in of(filled()).body}


def test_with_roles_a_name_that_was_filled_in_is_a_perspective_and_an_organisation_stays():
    plan = of(filled(), Names.ROLES).plan
    without = of(filled(), Names.WITHOUT).plan

    assert plan.of(LineTable.ACTIONS)[0].who == ("bestuurder",)
    assert plan.of(LineTable.ACTIONS)[1].who == ("Zorgkring Zilverbroek",)
    assert without.of(LineTable.ACTIONS)[0].who == ()
