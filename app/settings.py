"""Settings: read once, checked once, a sentence when wrong."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from app.journal.database import sqlite_url


class WrongSetting(Exception):
    """A setting that cannot work, said so that the operator knows what to change."""


@dataclass(frozen=True, slots=True)
class Settings:
    data: Path
    host: str = "0.0.0.0"  # noqa: S104 - a room with phones must reach it
    port: int = 8000
    base_url: str = ""
    database_url: str = ""
    patterns: bool = False

    @property
    def database(self) -> str:
        return self.database_url or sqlite_url(self.data)

    @property
    def is_https(self) -> bool:
        return self.base_url.startswith("https://")


def from_environment(
    *,
    data: Path | None = None,
    host: str = "",
    port: int | None = None,
    base_url: str = "",
    patterns: bool | None = None,
) -> Settings:
    """The command line first, then TUSSENSTAP_* of the environment, then defaults.

    Raises
    ------
    WrongSetting
        With one sentence that names the setting.

    """
    read = os.environ.get
    return Settings(
        data=(data or Path(read("TUSSENSTAP_DATA", "data"))).absolute(),
        host=host or read("TUSSENSTAP_HOST", "0.0.0.0"),  # noqa: S104 - see above
        port=_number("TUSSENSTAP_PORT", read("TUSSENSTAP_PORT", "8000"))
        if port is None
        else _number("--port", str(port)),
        base_url=_address(base_url or read("TUSSENSTAP_BASE_URL", "")),
        database_url=read("TUSSENSTAP_DATABASE_URL", ""),
        patterns=_yes("TUSSENSTAP_PATTERNS", read("TUSSENSTAP_PATTERNS", "no"))
        if patterns is None
        else patterns,
    )


def _yes(name: str, text: str) -> bool:
    if text not in {"yes", "no"}:
        raise WrongSetting(f"{name}={text} is neither yes nor no.")
    return text == "yes"


def _number(name: str, text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 65535:
        raise WrongSetting(f"{name}={text} is not a port number between 0 and 65535.")
    return int(text)


def _address(text: str) -> str:
    parts = urlsplit(text)
    if text and (parts.scheme not in {"http", "https"} or not parts.netloc or parts.path not in {"", "/"}):
        raise WrongSetting(f"{text} is not an address like https://plan.regio.nl (no path behind it).")
    return text.rstrip("/")
