"""One process for one SQLite file: a second one would not hear what the first one writes."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from app.settings import Settings, WrongSetting


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """Holds the data folder for as long as the block lasts. On PostgreSQL processes hear each other.

    Raises
    ------
    WrongSetting
        When another process serves these data already.

    """
    if not settings.database.startswith("sqlite"):
        yield
        return
    settings.data.mkdir(parents=True, exist_ok=True)
    with (settings.data / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise WrongSetting(
                f"Tussenstap already runs on {settings.data}. Stop that one first, or choose another folder "
                "with --data. More processes together need PostgreSQL (TUSSENSTAP_DATABASE_URL)."
            ) from error
        yield
