"""The example in docs/api.md, run as it stands."""

import re
import subprocess
import sys

from tests.serving import ROOT


def test_the_example_takes_a_seat_and_asks_its_question(client, anna, tmp_path):
    example = re.search(
        r"```python\n(.*?)```", (ROOT / "docs" / "api.md").read_text(encoding="utf-8"), re.DOTALL
    )
    assert example
    program = tmp_path / "example.py"
    program.write_text(example[1], encoding="utf-8")
    anna.go_to("door")
    code = anna.state()["screen"]["bar"]["code"]

    with subprocess.Popen(
        [sys.executable, "-u", str(program), f"{client.base_url}/j/{code}".replace("//j", "/j")],
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout
        lines = iter(running.stdout.readline, "")
        assert next(line for line in lines if line.startswith("asked")) == "asked, as number 1\n"
        running.terminate()
