"""The plan page, through the real door of a real server: fill in, choose, look, compare, take along."""

import json
import secrets
from io import BytesIO
from urllib.parse import urlsplit

import docx
import httpx

from tests.serving import RunningHouse
from tests.web.holder import Holder
from tests.web.plan_page import SCRIPT, press, swapped


def test_the_desk_has_a_way_to_the_page(anna: Holder) -> None:
    assert 'href="plan"' in anna.get("").text
    assert anna.get("plan").status_code == 200


def test_a_wall_and_a_stranger_do_not_see_it(house: RunningHouse) -> None:
    wall = Holder(house, "wall")
    assert wall.get("plan").status_code == 403
    wall.client.get(urlsplit(house.links["wall"]).path)
    assert wall.get("plan").status_code == 403
    wall.client.close()


def test_what_is_filled_in_stands_in_the_preview_and_in_the_files(anna: Holder) -> None:
    assert 'value="fill_in"' in anna.get("plan").text
    page = press(anna, "fill_in", field="region", text="Regio West")
    page = press(
        anna, "write_line", table="actions", text="Nummers verzamelen", who="Bram", when="maart 2027"
    )

    assert page.url.path.endswith("/plan")
    assert "<dd><bdi>Regio West</bdi></dd>" in page.text
    assert "Nummers verzamelen" in page.text
    plan = json.loads(anna.get("plan.json").content)["plan"]
    assert plan["texts"] == [{"field": "region", "text": "Regio West"}]
    assert (plan["lines"][0]["text"], plan["lines"][0]["when"]) == ("Nummers verzamelen", "2027-03")


def test_a_text_that_stands_in_one_kind_of_plan_says_so(anna: Holder) -> None:
    page = anna.get("plan").text
    assert page.count("Staat alleen in: Uitvoeringsplan.") == 6
    assert 'aria-describedby="box-training-only"' in page


def test_with_htmx_only_the_page_itself_comes_back(anna: Holder) -> None:
    answer = swapped(anna, "fill_in", field="region", text="Regio Oost")

    assert answer.text.lstrip().startswith('<main id="plan"')
    assert "Regio Oost" in answer.text


def test_what_is_refused_is_said_in_a_sentence(anna: Holder) -> None:
    said = swapped(anna, "write_line", table="actions").text
    assert said.count("Deze regel is nog leeg.") == 1
    assert "Deze regel is nog leeg." in said.split('data-new="actions"')[1].split("</form>")[0]
    answer = press(anna, "write_line", table="actions")
    assert answer.status_code == 409
    assert "Deze regel is nog leeg." in answer.text


def test_what_people_type_stays_text(anna: Holder) -> None:
    press(anna, "fill_in", field="team", text=SCRIPT)
    press(anna, "write_line", table="evaluation", text=SCRIPT, who=SCRIPT, when=SCRIPT)

    page = anna.get("plan").text
    assert SCRIPT not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_the_choice_of_sections_is_remembered_for_everybody(house: RunningHouse, anna: Holder) -> None:
    offered = ["identity", "evaluation", "actions"]
    press(anna, "lay_out", template="implementation", offered=offered, shown=["identity", "actions"])
    other = Holder(house, "desk")
    other.client.get(urlsplit(house.links["desk"]).path)

    page = other.get("plan").text
    assert '<option value="implementation" selected>' in page
    assert 'name="shown" value="evaluation">' in page
    assert 'name="shown" value="identity" checked>' in page
    assert "Evaluatiemomenten\n" not in other.get("plan.md").text
    press(anna, "lay_out", template="implementation", offered=offered, shown=offered)
    assert "## Evaluatiemomenten\n" in other.get("plan.md").text
    other.client.close()


def test_what_changed_since_a_version_is_said_in_words(anna: Holder) -> None:
    press(anna, "keep_version", label="voor de stuurgroep")
    press(anna, "fill_in", field="scope_in", text="Alle ontslagen")
    page = anna.get("plan").text
    assert "Versie 1: voor de stuurgroep" in page
    since = next(part.split('"')[0] for part in page.split('<option value="') if "Versie 1:" in part)

    page = anna.get(f"plan?since={since}").text
    assert "Veranderd sinds Versie 1: voor de stuurgroep (" in page
    assert "Nieuw of anders bij “Hoort erbij”: “Alle ontslagen”" in page
    assert "Er is niets veranderd." in anna.get("plan?since=999").text


def word(*texts: str) -> bytes:
    file, out = docx.Document(), BytesIO()
    for text in texts:
        file.add_paragraph(text)
    file.save(out)
    return out.getvalue()


def sent(who: Holder, data: bytes) -> httpx.Response:
    files = {"template": ("eigen.docx", data, "application/octet-stream")}
    return who.client.post(f"{who.home}/plan/template", files=files, data={"names": "names"})


def test_an_own_template_comes_back_filled(anna: Holder) -> None:
    answer = sent(anna, word("Het doel: {{ doel }}", "Regio: {{ regio }}"))

    assert answer.status_code == 200
    texts = [one.text for one in docx.Document(BytesIO(answer.content)).paragraphs]
    assert texts[:2] == ["Het doel: Iedereen gaat met één overdracht naar huis", "Regio: Regio Oost"]


def test_a_wrong_template_is_told_in_a_sentence_with_the_place(anna: Holder) -> None:
    wrong = sent(anna, word("Begin", "Zie {{ dool }}"))
    assert wrong.status_code == 422
    assert "In alinea 2 (“Zie {{ dool }}”) staat “dool”. Die naam bestaat niet." in wrong.text
    assert "Dit is geen Word-bestand" in sent(anna, b"PK\x03\x04").text


def test_only_the_doors_for_files_take_much(anna: Holder) -> None:
    assert anna.client.post(f"{anna.home}/plan", content=b"x" * 140_000).status_code == 413
    assert anna.client.post(f"{anna.home}/acts", content=b"x" * 20_000).status_code == 413
    assert sent(anna, b"x" * 200_000).status_code == 422
    assert sent(anna, b"x" * 6_000_000).status_code == 413


def test_a_plan_read_back_is_a_session_with_the_same_files(house: RunningHouse, anna: Holder) -> None:
    before = {suffix: anna.get(f"plan.{suffix}").content for suffix in ("json", "md", "csv", "ics", "docx")}
    organiser = httpx.Client(base_url=house.base, trust_env=False, timeout=20, headers={"origin": house.base})
    organiser.get(urlsplit(house.links["organiser"]).path)
    files = {"plan": ("plan.json", before["json"], "application/json")}
    answer = organiser.post("/sessions/read", files=files, follow_redirects=True)
    home = urlsplit(str(answer.url)).path

    assert answer.status_code == 200
    assert home != f"{anna.home}/"
    assert {suffix: organiser.get(f"{home}plan.{suffix}").content for suffix in before} == before
    wrong = organiser.post("/sessions/read", files={"plan": ("x.json", b"{}", "application/json")})
    assert wrong.status_code == 422
    assert "Dit is geen plan van Tussenstap." in wrong.text
    organiser.close()


def test_a_stranger_reads_nothing_back(house: RunningHouse) -> None:
    files = {"plan": (secrets.token_hex(4), b"{}", "application/json")}
    with httpx.Client(trust_env=False, headers={"origin": house.base}) as client:
        answer = client.post(f"{house.base}/sessions/read", files=files)
    assert answer.status_code == 403


def test_a_press_without_a_file_is_answered_in_one_plain_sentence(anna: Holder, house: RunningHouse) -> None:
    answer = anna.client.post(f"{anna.home}/plan/template")
    assert answer.status_code == 422
    assert "Dit is geen Word-bestand (.docx)." in answer.text

    organiser = Holder(house, "desk")
    organiser.client.get(urlsplit(house.links["organiser"]).path)
    answer = organiser.client.post("/sessions/read")
    assert answer.status_code == 422
    assert "Dit is geen plan van Tussenstap." in answer.text
    organiser.client.close()
