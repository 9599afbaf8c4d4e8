"""`python -m bot simulate`: months of an invented sales team's work in minutes, with the real
handlers, planner and sender at the local Slack, and figures about it."""

import contextlib
import tempfile
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

from rich.console import Console
from rich.progress import Progress
from sqlalchemy import event

from bot.app import Bot
from bot.clock import SkippableClock
from bot.sandbox.driver import PATIENCE
from bot.sandbox.play import hurry, local_slack, settings_for
from bot.simulate import report, team
from bot.simulate.ledger import Ledger
from bot.simulate.office import Office, SilentRunner
from bot.simulate.people import Rep
from bot.simulate.worker import Worker

BEGIN = date(2026, 3, 2)  # a Monday; daylight saving and China's long holidays lie ahead
POSTS_A_MINUTE = 300  # Slack says "some hundreds"


async def run(reps: int, days: int, seed: int) -> bool:
    """Run the simulation and print its figures; returns whether nothing went wrong."""
    console = Console()
    start = datetime(BEGIN.year, BEGIN.month, BEGIN.day, tzinfo=UTC)
    end = start + timedelta(days=days)
    everybody = team.invent(reps, BEGIN, days, seed)
    console.print(f"{reps} reps, {days} days from {BEGIN}, seed {seed}", highlight=False)
    async with _office(everybody, SkippableClock(start, frozen=True), Ledger(end), seed) as office:
        with Progress(console=console) as progress:
            task = progress.add_task("living", total=days)
            await office.live(lambda now: progress.update(task, completed=(now - start).days))
            progress.update(task, completed=days)
        unsent, limited = await office.unsent(), office.limited
    working = [one for one in everybody if one.customers]
    return report.show(office.ledger, working, unsent, limited, console)


@contextlib.asynccontextmanager
async def _office(
    everybody: list[team.Member], clock: SkippableClock, ledger: Ledger, seed: int
) -> AsyncIterator[Office]:
    """The bot running in a local Slack with Slack's rate limits, and its people about to begin."""
    users = [member.user for member in everybody]
    with tempfile.TemporaryDirectory(prefix="kept-") as folder:
        async with local_slack(
            clock,
            users=users,
            channels=[],
            posts_a_minute=POSTS_A_MINUTE,
            ack_seconds=PATIENCE,
            trigger_seconds=PATIENCE,
        ) as slack:
            slack.subscriptions.discard("message.im")  # nobody here writes to it in plain words
            bot = Bot(settings_for(slack, f"sqlite:///{folder}/kept.db"), clock)
            bot.runner = SilentRunner([])
            event.listen(bot.database.engine, "connect", hurry)
            try:
                await bot.start()
                office = Office(slack, bot, clock, ledger, seed)
                _employ(everybody, office)
                yield office
            finally:
                await bot.stop()


def _employ(everybody: list[team.Member], office: Office) -> None:
    for member in everybody:
        if not member.customers:
            office.listen(member, lambda _: None)
            continue
        theirs = (one for one in everybody if one.manager == member.manager and one != member)
        peers = [one.user.name for one in theirs]
        rep = Rep(Worker(member, office.slack.person(member.user.name), office, peers))
        office.listen(member, rep.receive)
        rep.begin()
