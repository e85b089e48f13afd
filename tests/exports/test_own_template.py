"""The organisation's own Word file, filled."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exports.own_template import BadTemplate, write_into
from app.exports.placeholders import REPEATED, SINGLE
from app.session.prepare import Describe, Field
from app.views.plan import Names
from tests.exports.filled import filled as whole
from tests.exports.hostile import room_that_types, typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room, played


def template(*paragraphs: str, row: tuple[str, ...] = (), foot: str = "") -> bytes:
    word = docx.Document()
    for text in paragraphs:
        word.add_paragraph(text)
    if row:
        table = word.add_table(2, len(row))
        for place, text in enumerate(row):
            table.cell(0, place).text = f"Kop {place}"
            table.cell(1, place).text = text
    word.sections[0].footer.paragraphs[0].text = foot
    return saved(word)


def saved(word) -> bytes:
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def filled(data: bytes, document=None):
    return docx.Document(BytesIO(write_into(data, document or zilverbroek())))


def test_single_values_come_in_the_place_of_their_names():
    word = filled(template("Het doel: {{ doel }} ({{nummer}})", foot="{{ stand }}"))
    state = played().state

    assert word.paragraphs[0].text == f"Het doel: {state.setup.goal} ({len(played().entries)})"
    assert word.sections[0].footer.paragraphs[0].text == zilverbroek().margins.line


def test_a_row_comes_back_for_every_result():
    word = filled(template(row=("{{ resultaat.nr }}", "{{ resultaat.tekst }} – {{ resultaat.trekker }}")))
    rows = [[cell.text for cell in row.cells] for row in word.tables[0].rows]

    assert rows[0] == ["Kop 0", "Kop 1"]
    assert [row[0] for row in rows[1:]] == [str(number) for number in played().state.order]
    assert rows[7][1].endswith(" – Mei-Ling (apotheker)")


def test_a_name_that_word_cut_to_pieces_is_still_one_name():
    word = docx.Document()
    paragraph = word.add_paragraph()
    for piece in ("Wat? {", "{ do", "el", " }} klaar"):
        paragraph.add_run(piece).bold = piece == "{ do"
    goal = played().state.setup.goal

    assert filled(saved(word)).paragraphs[0].text == f"Wat? {goal} klaar"


@pytest.mark.parametrize("names", Names)
def test_every_name_there_is_can_be_used(names):
    singles = [f"{{{{ {name} }}}}" for name in SINGLE]
    for kind, rows in REPEATED.items():
        row = tuple(f"{{{{ {kind}.{name} }}}}" for name in rows.columns)
        word = filled(template(*singles, row=row), of(whole(), names))
        assert "{{" not in "".join(
            cell.text for table in word.tables for line in table.rows for cell in line.cells
        )
        assert len(word.tables[0].rows) == 1 + len(of(whole(), names).sheet(rows.sheet).rows)


def test_a_row_for_what_nobody_filled_in_goes_away():
    word = filled(template(row=("{{ actie.tekst }}",)), zilverbroek())

    assert len(word.tables[0].rows) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zie {{ dool }}", "In alinea 2 (“Zie {{ dool }}”) staat “dool”. Die naam bestaat niet."),
        ("{{ doel.__class__ }}", "staat “doel.__class__”. Die naam bestaat niet."),
        ("{{ ''.join }}", "Die naam bestaat niet."),
        ("{{ resultaat.geheim }}", "Die naam bestaat niet."),
        ("{{ resultaat.nr }}", "Die naam kan alleen in een rij van een tabel."),
        ("{{ doel", "is een accolade te veel of te weinig."),
        ("doel }}", "is een accolade te veel of te weinig."),
    ],
)
def test_a_wrong_name_is_told_in_one_sentence_with_its_place(text, said):
    with pytest.raises(BadTemplate) as told:
        filled(template("Plan", text))

    assert said in str(told.value)


def test_two_kinds_in_one_row_are_told():
    with pytest.raises(BadTemplate, match="“obstakel” en “resultaat” door elkaar"):
        filled(template(row=("{{ resultaat.nr }}", "{{ obstakel.nr }}")))


@pytest.mark.parametrize("data", [b"", b"PK", b"tekst", b"\xd0\xcf\x11\xe0"])
def test_another_file_is_refused(data):
    with pytest.raises(BadTemplate, match="geen Word-bestand"):
        filled(data)


def test_a_zip_of_something_else_is_refused():
    out = BytesIO()
    with ZipFile(out, "w") as file:
        file.writestr("brief.txt", "hallo")

    with pytest.raises(BadTemplate, match="geen Word-bestand"):
        filled(out.getvalue())


def test_a_file_that_grows_beyond_measure_is_refused():
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b"0" * 51_000_000)

    with pytest.raises(BadTemplate, match="te groot"):
        filled(out.getvalue())


def test_the_same_plan_in_the_same_template_gives_the_same_bytes():
    data = template("{{ titel }}")

    assert write_into(data, zilverbroek()) == write_into(data, zilverbroek())


def test_braces_that_people_typed_are_never_filled_in():
    room = Room()
    room.does(Describe(Field.TITLE, "{{ nummer }}"))

    assert filled(template("{{ titel }}"), of(room)).paragraphs[0].text == "{{ nummer }}"


@settings(deadline=None, max_examples=15)
@given(st.lists(typed, min_size=5, max_size=12))
def test_whatever_people_type_the_file_opens(texts):
    document = of(room_that_types([*texts, "{{ doel }}", "{{ x"]))
    word = filled(
        template("{{ titel }} {{ doel }}", row=("{{ obstakel.nr }}", "{{ obstakel.tekst }}")), document
    )

    assert len(word.tables[0].rows) == 1 + len(document.plan.obstacles)
