"""A real server for tests: a process of its own on a free port, that can be killed and started again."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import httpx

PROGRAM = (sys.executable, "-W", "error", "-c", "from app.cli import main; main()")
ROOT = Path(__file__).parents[1]
SECONDS_TO_STOP = 10


@dataclass
class RunningHouse:
    """One installation that serves: its data stay when the process is killed, and so does its port."""

    data: Path
    options: tuple[str, ...] = ()
    links: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[str] | None = None
    port: int = 0

    @property
    def base(self) -> str:
        """The address without a path, like "http://127.0.0.1:40123"."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def session(self) -> str:
        return self.links["api"].rsplit("/", 1)[1]

    @property
    def organiser(self) -> str:
        """The organiser's token, as a bearer."""
        return self.links["organiser"].rsplit("/", 1)[1]

    @property
    def log(self) -> str:
        return (self.data / "server.log").read_text(encoding="utf-8")

    def start(self) -> None:
        """Starts the process; returns when it answers. A second start takes the same port and data."""
        command = (*PROGRAM, "serve", "--host", "127.0.0.1", "--port", str(self.port))
        self.data.mkdir(parents=True, exist_ok=True)
        with (self.data / "server.log").open("a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                (*command, "--data", str(self.data), "--print-json", *self.options),
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        line = self.process.stdout.readline() if self.process.stdout else ""
        if not line:
            self.stop()
            raise RuntimeError(self.log)
        self.links = json.loads(line)
        self.port = urlsplit(self.links["api"]).port or 0
        self._wait_until_it_answers()

    def stop(self) -> None:
        """A planned end, as Ctrl+C or a supervisor asks for it."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """The power fails: nothing is finished, nothing is said."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        os.kill(self.process.pid, how)
        self.process.wait(SECONDS_TO_STOP)
        if self.process.stdout:
            self.process.stdout.close()
        self.process = None

    def _wait_until_it_answers(self) -> None:
        # The socket listens before the links are printed, so the first request waits instead of failing.
        with httpx.Client(base_url=self.base, trust_env=False, timeout=20) as client:
            client.get("/healthz").raise_for_status()


@contextmanager
def running_house(*options: str, data: Path | None = None) -> Iterator[RunningHouse]:
    """A server while the block lasts. Robots come with "--practice" only; options go to `serve`."""
    options = options if "--practice" in options else ("--no-practice", *options)
    with TemporaryDirectory(prefix="tussenstap-") as folder:
        house = RunningHouse(data or Path(folder) / "data", options)
        house.start()
        try:
            yield house
        finally:
            house.stop()
