"""The command line: serve, rehearse, export, import."""

import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from app.exporting import read_plan, write_plan
from app.journal.migrate import NewerDatabase
from app.rehearsing import Play
from app.rehearsing import rehearse as play
from app.robots.finding import Wanted
from app.robots.phone import Declined
from app.serving import NotSetUp
from app.serving import serve as run_server
from app.settings import WrongSetting, from_environment

program = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Planning sessions, from obstacles to a plan.",
)
Data = Annotated[Path | None, typer.Option(help="Folder of this installation: database, secrets.")]


@program.callback()
def main_options() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)


@program.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "",
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes a free one.")] = None,
    data: Data = None,
    base_url: Annotated[str, typer.Option(help="The address people use, e.g. https://plan.regio.nl")] = "",
    *,
    practice: Annotated[bool | None, typer.Option(help="A ready practice session with robots.")] = None,
    print_json: Annotated[bool, typer.Option(help="Print the links as one line of JSON.")] = False,
    patterns: Annotated[
        bool | None, typer.Option(help="Also serve /patterns: every piece of the screens, for their makers.")
    ] = None,
) -> None:
    """Serves desk, wall and phones."""
    settings = from_environment(data=data, host=host, port=port, base_url=base_url, patterns=patterns)
    run_server(settings, practice=practice, as_json=print_json)


@program.command()
def rehearse(
    url: Annotated[str, typer.Option(help="Join or organiser's address of a running server.")] = "",
    key: Annotated[
        str, typer.Option(help="A desk's key or the organiser's token there.", envvar="TUSSENSTAP_KEY")
    ] = "",
    code: Annotated[str, typer.Option(help="The join code of the session to play in.")] = "",
    data: Data = None,
    people: Annotated[int, typer.Option(min=18, max=500, help="How many; above 25 at tables.")] = 18,
    speed: Annotated[float, typer.Option(help="1 is human pace, 0.1 ten times as fast.")] = 1.0,
    export: Annotated[Path | None, typer.Option(help="Write the plan here, e.g. plan.docx")] = None,
    *,
    fast: Annotated[bool, typer.Option(help="Play the whole session, facilitator included.")] = False,
) -> None:
    """Eighteen robots, or more, play a session; without --fast they wait for a facilitator."""
    play(Wanted(url, key, code), Play(fast, speed, people), data=data, export=export)


@program.command()
def export(
    plan: Annotated[Path, typer.Argument(help="The file to write: .docx, .pdf, .md, .csv ...")],
    data: Data = None,
    session: Annotated[str, typer.Option(help="Join code of the session; the newest without it.")] = "",
) -> None:
    """Writes the plan of a session as it stands now; the server may be running."""
    write_plan(from_environment(data=data), session, plan)


@program.command("import")
def import_(
    plan: Annotated[Path, typer.Argument(help="A plan as JSON, as export wrote it.")],
    data: Data = None,
) -> None:
    """Makes a session of a plan from a file, with the same exports; prints its join code."""
    typer.echo(read_plan(from_environment(data=data), plan))


def main() -> None:
    try:
        program()
    except (WrongSetting, NewerDatabase, NotSetUp, Declined) as problem:
        sys.exit(str(problem))
    except OSError as problem:
        sys.exit(f"Tussenstap cannot start: {problem}")
