import subprocess
import sys

from tests.clustering.cast import OBSTACLES


def run(*asked: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, *asked], capture_output=True, text=True, check=False, timeout=120)


def test_a_file_of_obstacles_becomes_groups_with_reasons(tmp_path):
    file = tmp_path / "obstacles.txt"
    file.write_text("\n".join([*OBSTACLES, "", "🤷"]), encoding="utf-8")

    told = run("-W", "error", "-m", "clustering", str(file))

    assert told.stderr == ""
    assert all(text in told.stdout for text in OBSTACLES)
    assert "Loose" in told.stdout


def test_a_file_that_is_not_there_is_a_sentence(tmp_path):
    told = run("-m", "clustering", str(tmp_path / "nothing.txt"))

    assert told.returncode == 2
    assert "nothing.txt" in told.stderr
    assert "Traceback" not in told.stderr


def test_importing_the_package_loads_nothing_heavy():
    told = run("-c", "import clustering, sys; print({'numpy', 'sklearn', 'wordfreq'} & set(sys.modules))")

    assert told.stdout.strip() == "set()"


def test_the_library_does_not_know_the_app():
    told = run(
        "-c", "import clustering.__main__, sys; print([m for m in sys.modules if m.split('.')[0] == 'app'])"
    )

    assert told.stdout.strip() == "[]"
