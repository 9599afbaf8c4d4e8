"""The command line: `python -m bot run | sandbox | simulate | reminders | import | export |
migrate`.

A command imports what it needs: `--help` and a mistake are answered at once.
"""

import argparse
import asyncio
import contextlib
import gc
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import BadSettings, Cannot, SlackRefuses
from models.database.errors import DatabaseGone, DatabaseUnusable

# Exit statuses.
STOPPED = 130  # Ctrl-C before the end
REFUSED = 1
LOST = 1  # the database is gone: starting again may help
UNUSABLE = 2  # a setting, the database or Slack must be put right first
MAX_PORT = 65535


def main() -> None:
    arguments = _parser().parse_args()
    try:
        arguments.run(arguments)
    except Cannot as error:
        print(f"kept: {error}", file=sys.stderr)
        sys.exit(REFUSED)
    except DatabaseGone as error:
        print(f"kept: {error}", file=sys.stderr)
        sys.exit(LOST)
    except (BadSettings, DatabaseUnusable, SlackRefuses, OSError) as error:
        print(f"kept: {error}", file=sys.stderr)
        sys.exit(UNUSABLE)


def run(arguments: argparse.Namespace) -> None:
    """Connect to Slack and work until SIGTERM or Ctrl-C."""
    from bot import logs, settings

    loaded = settings.load()
    with _loading():  # after the settings: what is missing is said before this takes seconds
        from bot import app

    logs.configure(loaded.log_level)
    _until_stopped(lambda stop: app.run(loaded, stop))


def sandbox(arguments: argparse.Namespace) -> None:
    """Start a local Slack with the bot in it, and its page."""
    with _loading():
        from bot import logs
        from bot.sandbox import play

    logs.configure("WARNING")
    _until_stopped(lambda stop: play.run(arguments.port, arguments.database, stop))


def simulate(arguments: argparse.Namespace) -> None:
    """Let an invented team work for months, in minutes, and count the reminders it got."""
    from bot import logs, simulate

    signal.signal(signal.SIGINT, signal.default_int_handler)  # so that temporary files go
    logs.configure("ERROR")
    try:
        is_well = asyncio.run(simulate.run(arguments.reps, arguments.days, arguments.seed))
    except KeyboardInterrupt:
        sys.exit(STOPPED)
    sys.exit(0 if is_well else 1)


def reminders(arguments: argparse.Namespace) -> None:
    """List the reminders that are due, held or failed, or send one again."""
    from bot import reminders, settings

    url, now = settings.database_url(), datetime.now(UTC)
    if arguments.retry is None:
        print(reminders.table(url, now, arguments.state))
        return
    print(reminders.retry(url, arguments.retry, now, is_absent=arguments.absent))


def import_(arguments: argparse.Namespace) -> None:
    """Show what a workbook would change, or change it with --yes."""
    from bot import settings
    from bot.workbook import command_line

    url, now = settings.database_url(), datetime.now(UTC)
    print(command_line.import_file(url, arguments.file, arguments.by, now, is_sure=arguments.yes))


def export(arguments: argparse.Namespace) -> None:
    """Write customers, strategies and records to an .xlsx, .csv or .json."""
    from bot import settings
    from bot.workbook import command_line

    found = command_line.export(settings.database_url(), arguments.by, datetime.now(UTC))
    for path in command_line.save(*found, arguments.to):
        print(path)


def migrate(arguments: argparse.Namespace) -> None:
    """Bring the database at DATABASE_URL up to date."""
    from bot import settings
    from models import migrations
    from models.database.engine import check, connect

    engine = connect(settings.database_url())
    check(engine)
    migrations.upgrade(engine)
    print("The tables are up to date.")


@contextlib.contextmanager
def _loading() -> Iterator[None]:
    """Nothing of what is imported is garbage: nobody looks for any in it, now or later."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _until_stopped(start: Callable[[asyncio.Event], Coroutine[None, None, None]]) -> None:
    async def work() -> None:
        stop = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        await start(stop)

    asyncio.run(work())


def _port(typed: str) -> int:
    if not typed.isdecimal() or not 0 < int(typed) <= MAX_PORT:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a port from 1 to {MAX_PORT}")
    return int(typed)


def _positive(typed: str) -> int:
    if not typed.isdecimal() or int(typed) == 0:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a number from 1 on")
    return int(typed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Kept, a sales bot.")
    offered = (run, sandbox, simulate, reminders, import_, export, migrate)
    names = " | ".join(command.__name__.rstrip("_") for command in offered)
    commands = parser.add_subparsers(required=True, metavar=names)
    for command in offered:
        added = commands.add_parser(command.__name__.rstrip("_"), help=command.__doc__)
        added.set_defaults(run=command)
        if command is sandbox:
            taken = "of the page (8025); the next free one where it is taken"
            added.add_argument("--port", type=_port, default=8025, help=taken)
            added.add_argument("--database", help="a SQLite file; default: a new one each time")
        if command is simulate:
            added.add_argument("--reps", type=_positive, default=50, help="people who sell (50)")
            added.add_argument("--days", type=_positive, default=90, help="how long (90)")
            added.add_argument("--seed", type=int, default=1, help="the same again (1)")
        if command in (import_, export):
            added.add_argument("--by", metavar="ID", help="whose: a Slack id; default: the admin's")
        if command is import_:
            added.add_argument("file", type=Path)
            added.add_argument("--yes", action="store_true", help="carry it out")
        if command is export:
            added.add_argument("--to", type=Path, default=Path("kept.xlsx"), help="(kept.xlsx)")
        if command is reminders:
            added.add_argument("--state", choices=["due", "held", "failed", "ambiguous"])
            added.add_argument("--retry", type=int, metavar="ID", help="send it again, now")
            added.add_argument(
                "--absent",
                action="store_true",
                help="with --retry: I looked, and the message that may be there is not",
            )
    return parser
