"""A whole office program opens what we write, where this machine has one."""

import shutil
import subprocess

import pytest

from app.exports import FORMATS
from app.views.plan import TEMPLATES
from app.views.plan.document import plain
from tests.exports.plans import zilverbroek
from tests.exports.zilverbroek import played

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")


def converted(data: bytes, suffix: str, into: str, folder) -> bytes:
    source = folder / f"plan.{suffix}"
    source.write_bytes(data)
    home = f"-env:UserInstallation=file://{folder}/office"
    target = into.split(":", maxsplit=1)[0]
    command = [OFFICE, home, "--headless", "--convert-to", into, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (folder / f"plan.{target}").read_bytes()


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("template", [TEMPLATES["babyconnect"], TEMPLATES["agenda"]], ids=lambda one: one.key)
def test_every_row_of_the_word_file_is_in_what_it_reads(template, tmp_path):
    data = FORMATS["docx"].write(zilverbroek(template=template))
    found = squeezed(converted(data, "docx", "txt:Text (encoded):UTF8", tmp_path).decode("utf-8-sig"))
    state = played().state

    assert all(squeezed(one.text) in found for one in state.results.values())
    assert all(squeezed(one.text) in found for one in state.obstacles.values())


def test_every_row_of_the_workbook_is_in_what_it_reads(tmp_path):
    data = FORMATS["xlsx"].write(zilverbroek())
    found = squeezed(converted(data, "xlsx", "html", tmp_path).decode())

    for table in zilverbroek().sheets:
        for row in table.rows:
            text = squeezed(plain(row[1], ", "))
            assert text.replace("'", "&apos;") in found.replace("&#39;", "&apos;").replace("'", "&apos;")
