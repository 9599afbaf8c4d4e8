"""`python -m bot run | sandbox | migrate`: the command line."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine

from bot import app, logs, settings
from models import migrations
from models.db import DatabaseUnusable, check, connect

UNUSABLE = 2  # the exit status of whatever its environment keeps from working


def main() -> None:
    arguments = _parser().parse_args()
    try:
        arguments.run(arguments)
    except (settings.BadSettings, DatabaseUnusable, app.SlackRefuses, OSError) as error:
        print(f"kept: {error}", file=sys.stderr)
        sys.exit(UNUSABLE)


def run(arguments: argparse.Namespace) -> None:
    """Connect to Slack and work until SIGTERM or Ctrl-C."""
    loaded = settings.load()
    logs.configure(loaded.log_level)
    _until_told(lambda stop: app.run(loaded, stop))


def sandbox(arguments: argparse.Namespace) -> None:
    """Start a local Slack with the bot in it, and its page."""
    from bot.sandbox import play  # only here: the bot on real Slack needs none of it

    logs.configure("WARNING")
    _until_told(lambda stop: play.run(arguments.port, arguments.database, stop))


def migrate(arguments: argparse.Namespace) -> None:
    """Bring the database at DATABASE_URL up to date."""
    engine = connect(settings.database_url())
    check(engine)
    migrations.upgrade(engine)
    print("The tables are up to date.")


def _until_told(start: Callable[[asyncio.Event], Coroutine[None, None, None]]) -> None:
    async def work() -> None:
        stop = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        await start(stop)

    asyncio.run(work())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Kept, a sales bot.")
    commands = parser.add_subparsers(required=True, metavar="run | sandbox | migrate")
    for command in (run, sandbox, migrate):
        added = commands.add_parser(command.__name__, help=command.__doc__)
        added.set_defaults(run=command)
        if command is sandbox:
            added.add_argument("--port", type=int, default=8025, help="of the page (8025)")
            added.add_argument("--database", help="a SQLite file; default: a new one each time")
    return parser


if __name__ == "__main__":
    main()
