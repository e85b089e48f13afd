"""Image, compose file and documentation say the same. Building the image needs an engine; this does not."""

import json
import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILE = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
APP, DATABASE = COMPOSE["services"]["app"], COMPOSE["services"]["database"]


def instruction(name: str) -> str:
    return [
        line.removeprefix(name).strip() for line in DOCKERFILE.splitlines() if line.startswith(name + " ")
    ][-1]


def argument(name: str) -> str:
    command = json.loads(instruction("CMD"))
    return str(command[command.index(name) + 1])


def test_one_port_everywhere() -> None:
    assert instruction("EXPOSE") == argument("--port") == "8000"
    assert APP["ports"] == ["8000:8000"]
    assert argument("--host") == "0.0.0.0"


def test_one_health_check_everywhere() -> None:
    asked = json.loads(instruction("HEALTHCHECK").partition("CMD ")[2])
    assert APP["healthcheck"]["test"] == ["CMD", *asked]
    assert "http://127.0.0.1:8000/healthz" in asked[-1]
    compile(asked[-1], "healthcheck", "exec")


def test_data_outlives_the_container() -> None:
    assert instruction("VOLUME") == argument("--data") == "/data"
    assert APP["volumes"] == ["data:/data"]
    assert DATABASE["volumes"] == ["database:/var/lib/postgresql/data"]
    assert set(COMPOSE["volumes"]) == {"data", "database"}


def test_nobody_runs_as_root() -> None:
    assert instruction("USER") == "tussenstap"
    assert re.search(r"useradd .*\btussenstap\b", DOCKERFILE)


def test_the_app_waits_for_a_healthy_postgresql() -> None:
    assert DATABASE["image"] == "postgres:16"
    assert DATABASE["healthcheck"]["test"][:2] == ["CMD", "pg_isready"]
    assert APP["depends_on"] == {"database": {"condition": "service_healthy"}}
    account = DATABASE["environment"]
    start = f"postgresql+psycopg://{account['POSTGRES_USER']}:{account['POSTGRES_PASSWORD']}@database:5432/"
    assert APP["environment"]["TUSSENSTAP_DATABASE_URL"] == start + account["POSTGRES_DB"]


def test_secrets_come_from_outside() -> None:
    assert not re.search(r"PASSWORD|SECRET|TOKEN|ARG ", DOCKERFILE)
    assert DATABASE["environment"]["POSTGRES_PASSWORD"].startswith("${POSTGRES_PASSWORD:?")


def test_every_name_from_the_environment_is_documented() -> None:
    documented = set(
        re.findall(r"^\| `(\w+)` \|", (ROOT / "docs/settings.md").read_text(encoding="utf-8"), re.MULTILINE)
    )
    written = [DOCKERFILE, (ROOT / "docker-compose.yml").read_text(encoding="utf-8")]
    written += [path.read_text(encoding="utf-8") for path in [ROOT / "bin/setup", *ROOT.glob("app/**/*.py")]]
    assert {name for text in written for name in re.findall(r"\bTUSSENSTAP_[A-Z_]+\b", text)} <= documented
    assert set(APP["environment"]) <= documented


def test_what_the_image_copies_exists_and_is_let_through() -> None:
    let_through = re.findall(r"^!(\S+)", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE)
    needed = set(
        re.findall(r"[\w./-]+\.(?:lock|json|toml|py)\b|\.npmrc", (ROOT / "bin/setup").read_text("utf-8"))
    )
    made = {"app/static/vendor/manifest.json", "requirements-dev.lock"}
    assert {name for pattern in let_through for name in [pattern] if not any(ROOT.glob(pattern))} <= {
        "migrations"
    }
    assert {
        name for name in needed - made if not any(Path(name).match(pattern) for pattern in let_through)
    } == set()
