"""A result may belong to no part of an Uitvoeringsplan: it stands under a heading of its own."""

from app.exports.json import read, write
from app.session.plan_values import Part
from app.session.subgoals import DetailResult
from app.views.plan import TEMPLATES
from app.views.plan.document import Section
from app.web.messages import command_from, read_message
from tests.exports.plans import of
from tests.exports.zilverbroek import Room
from tests.views.plans import with_result


def parts(here: Room) -> dict[str, Section]:
    body = of(here, template=TEMPLATES["execution"]).body
    return {one.key: one for one in body if one.key in {"part-none", "part-practice"}}


def test_a_result_without_a_part_stands_under_a_heading_of_its_own() -> None:
    here = with_result()
    assert list(parts(here)) == ["part-practice"]
    here.does(DetailResult(1, part=Part.NONE))

    found = parts(here)
    assert list(found) == ["part-none"]
    assert [one.key for one in found["part-none"].parts] == ["result-1"]
    assert found["part-none"].heading == "Zonder deel"


def test_it_can_be_given_a_part_again_and_a_file_remembers_that_it_has_none() -> None:
    here = with_result()
    here.does(DetailResult(1, part=Part.NONE))
    document = of(here)
    assert read(write(document)).results[0].part is Part.NONE
    here.does(DetailResult(1, part=Part.PRACTICE))
    assert list(parts(here)) == ["part-practice"]


def test_the_form_can_say_none_and_a_program_that_says_nothing_means_toepassen() -> None:
    form = {"kind": "detail_result", "key": "een-sleutel-van-twaalf", "result": "1", "stage": "0"}
    assert command_from(read_message({**form, "part": "none"})).part is Part.NONE
    assert command_from(read_message(form)).part is Part.PRACTICE
