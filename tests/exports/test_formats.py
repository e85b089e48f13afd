from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings

from app.exports import FORMATS, file_name
from app.exports.archive import archive
from app.session.prepare import Describe, Field
from tests.exports.hostile import typed
from tests.exports.plans import of, zilverbroek
from tests.exports.zilverbroek import Room


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written_and_twice_the_same(name):
    write = FORMATS[name].write

    assert write(zilverbroek()) == write(zilverbroek())


def test_the_file_is_named_after_the_plan():
    name = file_name(zilverbroek(), "docx")

    assert name.startswith("Plan van aanpak - Samen naar huis één overdracht in Zilverbroek - kenmerk ")
    assert name.endswith(".docx")


def test_a_format_gives_its_own_suffix():
    assert file_name(of(Room()), "a3") == "Plan van aanpak - kenmerk 0.a3.pdf"
    assert file_name(of(Room()), "project") == "Plan van aanpak - kenmerk 0.project.xml"


def test_a_plan_without_a_title_has_a_file_name_too():
    assert file_name(of(Room()), "md") == "Plan van aanpak - kenmerk 0.md"


@settings(deadline=None, max_examples=200)
@given(typed)
def test_a_file_name_is_safe_on_any_system(title):
    room = Room()
    room.does(Describe(Field.TITLE, title[:120]))
    name = file_name(of(room), "csv")

    assert name.startswith("Plan van aanpak")
    assert name.count(".") == 1
    assert len(name) < 130
    assert not set('/\\:*?"<>|\r\n\0') & set(name)
    name.encode()


def test_an_archive_knows_no_clock_and_no_year_before_1980():
    data = archive([("a.txt", b"a")], datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC))
    with ZipFile(BytesIO(data)) as file:
        assert file.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
