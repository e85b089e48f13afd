"""The printer leaves the screens their time, and goes on whatever becomes of a file."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import suppress
from multiprocessing import connection
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app.web import printing
from app.web.headers import HEADERS
from app.web.printing import POLITE, Printer, TooBusy
from tests.serving import ROOT
from tests.web.doors.stage import Stage, served, set_up

LINUX = pytest.mark.skipif(
    not hasattr(os, "SCHED_IDLE"), reason="only Linux knows what runs when nothing else does"
)
LEAVES_AT_ONCE = """
import asyncio, os, signal
from app.web.printing import Printer

async def start_and_die():
    print(await Printer().make(os.getpid), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(start_and_die())
"""


class Nothing(Executor):
    """Takes work and never does it."""

    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        return Future()


def standing() -> tuple[int, int, str | None]:
    """How the system treats the process in which this runs, and how many threads a PDF may take."""
    policy = os.sched_getscheduler(0)
    return policy, os.getpriority(os.PRIO_PROCESS, 0), os.environ.get("RAYON_NUM_THREADS")


def dies_once(mark: Path) -> int:
    if not mark.exists():
        mark.touch()
        os._exit(1)
    return os.getpid()


def dies() -> None:
    os._exit(1)


def hangs() -> None:
    Event().wait()


async def all_of(printer: Printer, *works: tuple[Any, ...]) -> list[Any]:
    """What each makes, all asked for at once; or how it failed."""
    return await asyncio.gather(*(printer.make(*work) for work in works), return_exceptions=True)


def printed(*works: tuple[Any, ...]) -> list[Any]:
    async def work() -> list[Any]:
        printer = Printer()
        try:
            return await all_of(printer, *works)
        finally:
            printer.stop()

    return asyncio.run(work())


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with served(tmp_path_factory.mktemp("house")) as house:
        yield set_up(house)


@LINUX
def test_files_are_made_when_nothing_else_wants_the_core_and_on_one_core_only() -> None:
    assert printed((standing,)) == [(os.SCHED_IDLE, POLITE, "1")]


def test_files_go_on_when_others_wait_while_the_child_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "FILES_PER_CHILD", 2)
    monkeypatch.setattr(printing, "AT_MOST", 20.0)
    one, two, three, four, five = printed(*[(os.getpid,)] * 5)
    assert (one, three) == (two, four)
    assert len({one, three, five}) == 3
    assert {type(each) for each in (one, three, five)} == {int}


def test_a_child_that_dies_takes_nobody_along(tmp_path: Path) -> None:
    made = printed(*[(dies_once, tmp_path / "died")] * 4)
    assert [type(one) for one in made] == [int] * 4
    assert len(set(made)) == 1


def test_a_file_that_kills_every_child_leaves_the_others_theirs() -> None:
    first, deadly, last = printed((os.getpid,), (dies,), (os.getpid,))
    assert isinstance(deadly, printing.BrokenProcessPool)
    assert [type(first), type(last)] == [int, int]


@LINUX
def test_a_file_that_hangs_is_ended_and_the_next_child_gets_more_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hired: list[Any] = []
    patience = printing.AT_MOST

    def hire(*manners: Any) -> Executor:
        monkeypatch.setattr(printing, "AT_MOST", patience)
        hired.append(printing.child(*manners))
        return hired[-1]

    async def work() -> tuple[list[Any], list[Any]]:
        printer = Printer(hire)
        try:
            await printer.make(os.getpid)
            first = [one.sentinel for one in hired[0]._processes.values()]
            monkeypatch.setattr(printing, "AT_MOST", 0.2)
            made = await all_of(printer, (hangs,), (standing,), (standing,))
            return made, await asyncio.to_thread(connection.wait, first, 20)
        finally:
            printer.stop()

    made, ended = asyncio.run(work())
    assert isinstance(made[0], TimeoutError)
    assert made[1:] == [(os.SCHED_OTHER, POLITE, "1")] * 2
    assert ended


def test_who_waits_too_long_for_a_turn_hears_that_it_is_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> list[Any]:
        printer = Printer(lambda *_: Nothing())
        monkeypatch.setattr(printing, "AT_MOST", 0.3)
        monkeypatch.setattr(printing, "TURN_WITHIN", 0.1)
        return await all_of(printer, (hangs,), (hangs,))

    first, second = asyncio.run(work())
    assert isinstance(first, TimeoutError)
    assert isinstance(second, TooBusy)


def test_the_printer_ends_with_a_server_that_was_killed() -> None:
    command = (sys.executable, "-c", LEAVES_AT_ONCE)
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    child = int(server.stdout.readline())
    try:
        # The child shares this pipe: it closes when both are gone.
        server.communicate(timeout=20)
    finally:
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    assert server.returncode == -signal.SIGKILL


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Er worden nu veel bestanden gemaakt."), ("en", "Many files are being made now.")],
)
def test_when_it_is_busy_people_hear_so_and_when_to_come_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    monkeypatch.setattr(printing, "MOST_WAITING", 0)
    told = {"accept-language": language, "cookie": stage.cookie("desk"), "origin": stage.served.base}
    browser = stage.served.browser
    word = browser.get(stage.path("desk", "plan.docx"), headers=told)
    own = browser.post(stage.path("desk", "plan/template"), files={"template": b"x"}, headers=told)
    for answer in (word, own):
        assert answer.status_code == 503
        assert int(answer.headers["retry-after"]) > 0
        assert said in answer.text
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Er worden nu veel bestanden gemaakt."), ("en", "Many files are being made now.")],
)
def test_when_it_is_busy_programs_hear_so_and_when_to_come_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    monkeypatch.setattr(printing, "MOST_WAITING", 0)
    headers = {"authorization": f"Bearer {stage.tokens['desk']}", "accept-language": language}
    answer = stage.served.browser.get(f"/api/sessions/{stage.session}/plan.json", headers=headers)
    assert (answer.status_code, answer.json()["why"]) == (503, "api-503")
    assert int(answer.headers["retry-after"]) > 0
    assert answer.json()["notice"].startswith(said)
