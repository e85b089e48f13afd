"""`tussenstap rehearse`: finds or starts a house, lets the robots play in it, and takes the plan home."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from app.exports import FORMATS
from app.robots.crowd import seat_people
from app.robots.finding import Wanted, desk_of, find_session
from app.robots.phone import Declined
from app.robots.rehearsal import rehearse_fast
from app.robots.sample import Sample, sample
from app.settings import WrongSetting

SECONDS_TO_STOP = 10
PARTS = {
    "door": "People come in",
    "goal": "The goal",
    "drafts": "Everybody writes in silence",
    "round": "Round the table",
    "grouping": "Grouping",
    "results": "Results, each tested by the room",
    "owners": "Owners and periods",
    "closing": "The closing round",
    "plan": "The plan",
}


@dataclass(frozen=True, slots=True)
class Play:
    """`fast` brings its own facilitator; else the people wait for one, at `speed`."""

    fast: bool
    speed: float = 1.0
    people: int = 18

    @property
    def sample(self) -> Sample:
        return sample().of(self.people)


def rehearse(wanted: Wanted, play: Play, *, data: Path | None = None, export: Path | None = None) -> None:
    """Plays a session to its end, in the house at `wanted.url` or in one of its own."""
    suffix = _kind_of(export) if export else ""
    tell = Teller()
    with ExitStack() as stack:
        if not wanted.url:
            wanted = stack.enter_context(own_house(data))
            tell(f"Desk: {wanted.desk}")
        plan = asyncio.run(_play(wanted, play, tell, suffix))
    if export:
        export.write_bytes(plan)
        tell(f"The plan stands in {export}")


async def _play(wanted: Wanted, play: Play, tell: "Teller", suffix: str) -> bytes:
    session = await find_session(wanted, title="")
    if (play.fast or suffix) and not session.key:
        raise WrongSetting("To lead the session or to export its plan, say --key, or give the desk's link.")
    try:
        if play.fast:
            await rehearse_fast(session, tell, play=play.sample)
        else:
            await seat_people(session, play.sample, tell, play.speed)
    except ExceptionGroup as several:
        raise _in_a_sentence(several) from None
    if not suffix:
        return b""
    async with desk_of(session) as desk:
        return await desk.download(suffix)


def _in_a_sentence(several: ExceptionGroup[Exception]) -> Exception:
    """What the house said no to; anything else is a fault of ours and stays whole."""
    declined, rest = several.split(Declined)
    if declined is None or rest is not None:
        return several
    said = str(next(_leaves(declined)))
    return WrongSetting(
        f"The session did not go along: {said} A fast rehearsal leads a session from its very start: "
        "give the organiser's link, and it makes one."
    )


def _leaves(error: BaseException) -> Iterator[BaseException]:
    inner = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    if not inner:
        yield error
    for one in inner:
        yield from _leaves(one)


def _kind_of(export: Path) -> str:
    """The kind of file asked for: said before the play, not after it."""
    suffix = export.suffix.lstrip(".")
    if suffix not in FORMATS:
        raise WrongSetting(f"{export} is no plan file: its name ends in one of .{', .'.join(FORMATS)}.")
    if not export.absolute().parent.is_dir():
        raise WrongSetting(f"There is no folder {export.absolute().parent} to write the plan in.")
    return suffix


@contextmanager
def own_house(data: Path | None) -> Iterator[Wanted]:
    """A server in a process of its own, gone afterwards; with a folder of its own unless one is given."""
    with TemporaryDirectory(prefix="tussenstap-") as folder:
        command = [sys.executable, "-m", "app", "serve", "--host", "127.0.0.1", "--port", "0"]
        options = ["--no-practice", "--print-json", "--data", str(data or folder)]
        with subprocess.Popen(  # noqa: S603 - our own program
            [*command, *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as server:
            try:
                yield _links(server)
            finally:
                server.terminate()
                server.wait(SECONDS_TO_STOP)


def _links(server: "subprocess.Popen[str]") -> Wanted:
    line = server.stdout.readline() if server.stdout else ""
    if not line:
        raise WrongSetting("The server for this rehearsal did not start; `tussenstap serve` says why.")
    links = json.loads(line)
    base = urlsplit(links["api"])
    return Wanted(f"{base.scheme}://{base.netloc}", links["key"], links["code"], links["desk"])


class Teller:
    """One line for each thing that happened, with the time: good in a terminal and in a log."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def __call__(self, what: str) -> None:
        minutes, seconds = divmod(int(time.monotonic() - self._began), 60)
        sys.stdout.write(f"{minutes:3}:{seconds:02}  {PARTS.get(what, what)}\n")
        sys.stdout.flush()
