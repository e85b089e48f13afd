"""The plan as a file, at any moment of a session: for a browser, a program and the command line."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from app.exports import FORMATS, file_name
from app.session.history import Entry
from app.session.state import Session
from app.views.plan import Document, Names, plan_document
from app.views.words import Words

ROOM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class PlanFile:
    data: bytes
    media_type: str
    name: str

    @property
    def headers(self) -> dict[str, str]:
        """Saved under its name, never shown in place; the name also in plain letters for old readers."""
        letters = unicodedata.normalize("NFKD", self.name)
        plain = letters.encode("ascii", "ignore").decode().replace('"', "")
        full = quote(self.name, safe="")
        return {
            "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{full}",
            "cache-control": "no-store",
            "x-content-type-options": "nosniff",
        }


@dataclass(frozen=True, slots=True)
class Order:
    """All that makes one file, light enough to hand to another process."""

    state: Session
    as_of: datetime
    seq: int
    session: str
    language: str
    names: Names = Names.NAMES


def order(state: Session, past: Sequence[Entry], words: Words, names: Names, session: str = "") -> Order:
    """The plan as of the last fact."""
    as_of = (past[-1].at if past else datetime.now(UTC)).astimezone(ROOM)
    seq, source = numbered(state, past, session)
    return Order(state, as_of, seq, source, words.language, names)


def numbered(state: Session, past: Sequence[Entry], session: str) -> tuple[int, str]:
    """The number of the plan and its session: read back from a file, those of before, counting on."""
    seq, origin = (past[-1].seq if past else 0), state.plan.origin
    return (seq, session) if origin is None else (origin.seq + seq - origin.here, origin.session)


def made(order: Order) -> Document:
    return plan_document(
        order.state,
        Words(order.language),
        names=order.names,
        as_of=order.as_of,
        seq=order.seq,
        session=order.session,
    )


def written(order: Order, suffix: str) -> PlanFile:
    """`suffix` is one of FORMATS; the document is computed now, never kept."""
    document, kind = made(order), FORMATS[suffix]
    return PlanFile(kind.write(document), kind.media_type, file_name(document, kind.suffix))


def plan_file(  # noqa: PLR0913 - all that makes one file differ from another
    state: Session,
    past: Sequence[Entry],
    suffix: str,
    words: Words,
    *,
    names: Names = Names.NAMES,
    session: str = "",
) -> PlanFile:
    return written(order(state, past, words, names, session), suffix)
