"""Several fill in one plan: each sees what came meanwhile, and nobody overwrites unasked."""

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.serving import RunningHouse
from tests.web.holder import Holder
from tests.web.plan_page import SCRIPT, press, swapped

LONG = "Iedereen gaat met één overdracht naar huis, en weet wie er aan zet is bij vragen of zorgen achteraf"


def test_a_text_of_any_length_may_be_what_somebody_saw(anna: Holder) -> None:
    for seen, text in (("", LONG), (LONG, f"{LONG}."), (f"{LONG}.", LONG)):
        assert "two-texts" not in swapped(anna, "fill_in", field="outcomes", text=text, seen=seen).text
        assert text in shown(anna.get("plan").text, "box-outcomes-form")
    arabic = "ع" * 1900
    for text, seen in ((arabic, ""), (f"{arabic}ع", arabic)):
        answer = press(anna, "fill_in", field="outcomes", text=text, seen=seen or LONG)
        assert answer.status_code == 200
        assert text in answer.text
    anna.act("describe", field="agenda", text=LONG, seen="")
    anna.act("describe", field="agenda", text="Iets korters", seen=LONG)


def shown(page: str, part: str) -> str:
    """A piece of the page, from this id to the end of its form."""
    start = page.index(f'id="{part}"')
    return page[start : page.index("</form>", start)]


@pytest.mark.parametrize("press_it", [press, swapped])
def test_who_writes_over_what_somebody_changed_meanwhile_sees_both(anna: Holder, press_it: Any) -> None:
    press(anna, "fill_in", field="region", text="Regio West")
    answer = press_it(anna, "fill_in", field="region", text=SCRIPT, seen="Regio Oost", fold="identity")
    form = shown(answer.text, "box-region-form")

    assert "<blockquote><bdi>Regio West</bdi></blockquote>" in form
    assert "&lt;script&gt;alert(1)&lt;/script&gt;</textarea>" in form
    assert 'name="seen" value="Regio West"' in form
    assert "Regio West" in shown(anna.get("plan").text, "box-region-form")
    kept = press_it(anna, "fill_in", field="region", text="x", seen="Regio West", keep="theirs")
    assert "Regio West</textarea>" in shown(kept.text, "box-region-form")


def test_the_same_holds_for_a_line_a_sub_goal_and_what_is_said_of_a_result(anna: Holder) -> None:
    press(anna, "write_line", table="evaluation", when="mei 2027", text="De proef", who="Rogier")
    number = json.loads(anna.get("plan.json").content)["plan"]["lines"][-1]["number"]
    line = {"table": "evaluation", "line": number, "when": "juni 2027", "text": "Mijn proef", "who": "Olga"}
    form = shown(swapped(anna, "write_line", **line, seen="iets anders").text, f"line-{number}-form")
    assert "<blockquote><bdi>De proef</bdi></blockquote>" in form
    assert 'value="Mijn proef"' in form
    assert 'value="juni 2027"' in form
    seen = form.partition('name="seen" value="')[2].partition('"')[0]
    assert "data-both" not in swapped(anna, "write_line", **line, seen=seen).text

    press(anna, "write_goal", text="Eerste subdoel")
    form = shown(swapped(anna, "write_goal", goal=1, text="Anders", seen="nooit").text, "goal-1-form")
    assert "<blockquote><bdi>Eerste subdoel</bdi></blockquote>" in form
    assert 'value="Anders"' in form
    press(anna, "drop_goal", goal=1)


def mark(page: str) -> str:
    return page.partition('data-mark="')[2].partition('"')[0]


def test_the_page_hears_at_once_what_it_does_not_show_yet(anna: Holder) -> None:
    before = mark(anna.get("plan").text)
    press(anna, "fill_in", field="region", text="Regio Noord")
    news = anna.get(f"plan/news?mark={before}")

    assert news.status_code == 200
    assert news.text.lstrip().startswith('<main id="plan"')
    assert "Regio Noord" in news.text
    assert mark(news.text) == mark(anna.get("plan").text) != before


def test_what_the_plan_does_not_show_is_no_news_and_a_wall_hears_nothing(
    anna: Holder, house: RunningHouse
) -> None:
    before = mark(anna.get("plan").text)
    anna.act("theme_wall", dark=True)

    assert mark(anna.get("plan").text) == before
    wall = Holder(house, "wall")
    wall.client.get(urlsplit(house.links["wall"]).path)
    assert wall.get("plan/news").status_code == 403
    wall.client.close()
