"""`tussenstap export` and `tussenstap import`: the plan of a session, straight from and to the database."""

from pathlib import Path

from sqlalchemy import Engine, inspect
from sqlalchemy.exc import OperationalError

from app.exports import FORMATS
from app.exports.founding import founded
from app.exports.json import NotAPlan, read
from app.journal.database import open_database
from app.journal.doors import Doors
from app.journal.journal import Act, Journal
from app.journal.migrate import upgrade
from app.journal.tables import SessionRow
from app.journal.writer import Writer
from app.session.history import Entry, replay
from app.settings import Settings, WrongSetting
from app.views.words import Words
from app.web.plan_files import plan_file


def write_plan(settings: Settings, code: str, target: Path) -> None:
    """Raises WrongSetting when there is no such session, no such database, or no such kind of file."""
    suffix = target.suffix.lstrip(".")
    if suffix not in FORMATS:
        raise WrongSetting(f"{target} is no plan file: its name ends in one of .{', .'.join(FORMATS)}.")
    reader = open_database(settings.database, writes=False)
    _require_sessions(reader, settings)
    writer = Writer(open_database(settings.database, writes=True))
    try:
        row = _session(Doors(reader, writer), code)
        past = Journal(reader, writer).read(row.id)
    finally:
        writer.close()
        reader.dispose()
    state = replay(past)
    words = Words(state.setup.language, state.setup.bear)
    target.write_bytes(plan_file(state, past, suffix, words, session=row.id).data)


def read_plan(settings: Settings, source: Path) -> str:
    """A session with the plan of a JSON file; gives its join code.

    Raises
    ------
    WrongSetting
        When the file cannot be read or holds no plan.

    """
    try:
        plan = read(source.read_bytes())
    except NotAPlan as error:
        raise WrongSetting(f"{source} is no plan file.") from error
    except FileNotFoundError as error:
        raise WrongSetting(f"There is no file {source}.") from error
    except OSError as error:
        raise WrongSetting(f"{source} cannot be read.") from error
    settings.data.mkdir(parents=True, exist_ok=True)
    reader = open_database(settings.database, writes=False)
    writer = Writer(open_database(settings.database, writes=True))
    try:
        upgrade(reader)
        session, code = Doors(reader, writer).found().result()
        act = Act("read-from-a-file", "", "desk", plan.as_of, founded(plan))
        entries = [Entry(seq, act.key, act.by, act.at, fact) for seq, fact in enumerate(act.facts, 1)]
        Journal(reader, writer).append(session, 0, act, replay(entries)).result()
    finally:
        writer.close()
        reader.dispose()
    return code


def _require_sessions(reader: Engine, settings: Settings) -> None:
    try:
        ready = inspect(reader).has_table(SessionRow.__tablename__)
    except OperationalError as error:
        raise WrongSetting(f"The sessions of {settings.data} cannot be read: {error.orig}.") from error
    if not ready:
        raise WrongSetting(f"There are no sessions in {settings.data}. Another folder? Say so with --data.")


def _session(doors: Doors, code: str) -> SessionRow:
    row = doors.session_by_code(code) if code else next(iter(doors.sessions()), None)
    if row is None:
        raise WrongSetting(f"There is no session {code}".strip() + " in this data folder.")
    return row
