"""The plan as a file, at any moment of a session: for a browser, a program and the command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from app.exports import FORMATS, file_name
from app.session.history import Entry
from app.session.state import Session
from app.views.plan import Names, plan_document
from app.views.words import Words

ROOM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class PlanFile:
    data: bytes
    media_type: str
    name: str

    @property
    def headers(self) -> dict[str, str]:
        """Saved under its name, never shown in place."""
        return {"content-disposition": f"attachment; filename*=UTF-8''{quote(self.name, safe='')}"}


def plan_file(
    state: Session, past: Sequence[Entry], suffix: str, words: Words, names: Names = Names.NAMES
) -> PlanFile:
    """The plan as of the last fact. `suffix` is one of FORMATS; the document is computed now, never kept."""
    last = past[-1] if past else None
    as_of = (last.at if last else datetime.now(UTC)).astimezone(ROOM)
    document = plan_document(state, words, names=names, as_of=as_of, seq=last.seq if last else 0)
    kind = FORMATS[suffix]
    return PlanFile(kind.write(document), kind.media_type, file_name(document, suffix))
