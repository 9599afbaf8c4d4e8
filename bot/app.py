"""The one place where objects meet: settings and a clock in, a running bot out."""

import asyncio
import contextlib
import gc
import logging
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import TypeVar

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from bot.announcer import SlackAnnouncer
from bot.background import Background
from bot.calendars.fetch import HttpCalendars
from bot.clock import Clock
from bot.errors import SlackRefuses
from bot.http.server import HttpServer
from bot.sender import Sender
from bot.settings import Settings
from bot.sockets import CONNECTIONS, Socket
from bot.threads import in_thread
from bot.warm_up import WarmUp
from bot.workbook.reader import read_cells, read_workbook
from handlers import errors, lifecycle, slack_errors
from handlers.customers import import_progress
from handlers.turn import Gatekeeper
from handlers.views.reports.template import Templates
from models import migrations
from models.database.database import Database
from models.database.engine import check
from models.database.errors import DatabaseUnusable
from models.delivery import hold
from models.delivery.rate_limit import RateLimiter
from models.delivery.sync import sync_reminders
from scheduler import timetable
from scheduler.announcing import Announcing
from scheduler.calendars import CalendarReader
from scheduler.deliver import Deliverer
from scheduler.housekeeping import Housekeeping
from scheduler.imports import Imports
from scheduler.planning import Planning
from scheduler.runner import Runner
from scheduler.timetable import Job

GRACE = 8.0  # seconds to finish what is held when the process is asked to stop
REQUEST_SECONDS = 10
KEEPALIVE_SECONDS = 5  # well before Slack hangs up: a call must not meet that
MOST_CALLS = 100  # to Slack at once
FIRST_PAUSE, MAX_RECONNECT = 1.0, 30.0  # seconds between two tries to reach Slack
T = TypeVar("T")
log = structlog.get_logger()


class Bot:
    """Everything of one process. `start()` returns once Slack is connected."""

    def __init__(
        self, settings: Settings, clock: Clock | None = None, limiter: RateLimiter | None = None
    ) -> None:
        clock = clock or Clock()
        limiter = limiter or RateLimiter(per_minute=settings.slack_posts_per_minute)
        self.settings = settings
        self.now = clock.now
        self.database = Database(settings.database_url, sync_reminders)
        # No retries by the SDK: it repeats a post whose answer was lost.
        self.client = AsyncWebClient(
            token=settings.slack_bot_token.get_secret_value(),
            base_url=settings.slack_api_url,
            timeout=REQUEST_SECONDS,
            retry_handlers=[],
        )
        templates = Templates.of(settings.report_template, settings.business_review_template)
        directory = Gatekeeper(
            self.database,
            self.now,
            lambda: self.runner.wake(timetable.SAY_DUE),
            wake_jobs=self.wake,
            read_workbook=read_workbook,
            read_cells=read_cells,
            templates=templates,
        )
        self.directory = directory
        sender = Sender(self.client, directory, self.database, self.now)
        self.deliverer = Deliverer(self.database, sender, self.now, limiter)
        internet = HttpCalendars(is_private_allowed=settings.is_private_network_allowed)
        self.calendars = CalendarReader(self.database, internet, self.now)
        self.runner = Runner(self._jobs())
        self.background = Background(errors.report_error_later)
        self.app = self._bolt(directory)
        self.sockets: list[Socket] = []
        self.server: HttpServer | None = None
        self.warm_up = WarmUp(self._is_asked)
        self._is_started = False

    def wake(self) -> None:
        self.runner.wake()

    def _is_asked(self) -> bool:
        """Whether somebody waits for an answer."""
        return self.background.is_busy or any(socket.held for socket in self.sockets)

    async def start(self) -> None:
        """Raises DatabaseUnusable or SlackRefuses; waits for a Slack that does not answer."""
        # Kept open from call to call: a new connection over the internet takes longer than a call.
        self.client.session = ClientSession(
            timeout=ClientTimeout(total=REQUEST_SECONDS),
            connector=TCPConnector(keepalive_timeout=KEEPALIVE_SECONDS, limit=MOST_CALLS),
        )
        await in_thread(self._prepare_database)
        loading = asyncio.create_task(asyncio.to_thread(self.warm_up.begin))
        who = await patiently("SLACK_BOT_TOKEN", self.client.auth_test)
        team = str(who["team_id"])
        await loading
        await self.database.write(lambda session: hold.try_again(session, self.now()))
        self.runner.start()
        if self.settings.slack_app_token is not None:
            token = self.settings.slack_app_token.get_secret_value()
            self.sockets = [Socket(self.app, token) for _ in range(CONNECTIONS)]
            for socket in self.sockets:
                await socket.connect(partial(patiently, "SLACK_APP_TOKEN"))
        elif (secret := self.settings.slack_signing_secret) is not None:
            self.server = HttpServer(self.app, self.database, secret.get_secret_value())
            await self.server.start(self.settings.host, self.settings.port)
        await lifecycle.meet_admins(self.client, self.directory, team, self.now())
        await lifecycle.note_provisional_holidays(self.database, self.now())
        self._is_started = True
        self.warm_up.start()
        log.info("started", team=team, socket_mode=self.settings.socket_mode)

    async def stop(self) -> None:
        """Take nothing new, answer and finish what is held, close."""
        self.deliverer.stop()
        await self.warm_up.stop()
        await asyncio.gather(*(socket.close(GRACE) for socket in self.sockets))
        if self.server:
            await self.server.stop()
        await self.background.finish(GRACE)
        await self.runner.stop(GRACE)
        await self.deliverer.finish(GRACE)
        await self.background.finish(GRACE)
        if self.client.session is not None:
            await self.client.session.close()
        await asyncio.to_thread(self.database.close)
        if self._is_started:
            log.info("stopped")

    def _jobs(self) -> list[Job]:
        show_import = import_progress.shower(self.client, self.database)
        return timetable.jobs(
            self.deliverer,
            self.calendars,
            Imports(self.database, show_import, self.now),
            Housekeeping(self.database, self.now),
            Planning(self.database, self.now),
            Announcing(self.database, SlackAnnouncer(self.client, self.now), self.now),
        )

    def _bolt(self, directory: Gatekeeper) -> AsyncApp:
        secret = self.settings.slack_signing_secret
        with _silence("slack_bolt.AsyncApp"):  # it warns of SLACK_BOT_TOKEN, which it reads itself
            app = AsyncApp(
                name="kept",  # else it looks through the whole call stack for one
                client=self.client,
                signing_secret=secret.get_secret_value() if secret else "",
                process_before_response=True,
            )
        self.background.install(app)
        handlers.register(app, directory)
        return app

    def _prepare_database(self) -> None:
        check(self.database.engine)
        self.database.lock_file()
        if self.database.is_sqlite:
            migrations.upgrade(self.database.engine)
        elif not migrations.is_current(self.database.engine):
            raise DatabaseUnusable("the tables are not up to date: run `python -m bot migrate`")


@contextlib.contextmanager
def _silence(name: str) -> Iterator[None]:
    logger, nothing = logging.getLogger(name), logging.Filter("nothing")
    logger.addFilter(nothing)
    try:
        yield
    finally:
        logger.removeFilter(nothing)


async def patiently(variable: str, ask: Callable[[], Awaitable[T]]) -> T:
    """What Slack answers, asked again while it does not. A refusal of the token in `variable`
    raises SlackRefuses."""
    pause = FIRST_PAUSE
    while True:
        try:
            return await ask()
        except SlackApiError as error:
            reason = slack_errors.reason(error) or "no_json"
            if reason in slack_errors.OF_TOKEN:
                raise SlackRefuses(f"Slack refuses {variable}: {reason}") from error
        except (ClientError, TimeoutError) as error:
            reason = type(error).__name__
        log.warning("slack_unreachable", reason=reason, retry_in=pause)
        await asyncio.sleep(pause)
        pause = min(pause * 2, MAX_RECONNECT)


async def run(settings: Settings, until: asyncio.Event, clock: Clock | None = None) -> None:
    """Start, work until the event, stop. A start that fails leaves nothing open. Raises
    DatabaseGone, after having stopped, where the SQLite file is gone."""
    bot = Bot(settings, clock)
    gone = asyncio.create_task(bot.database.gone())
    waiting = asyncio.create_task(until.wait())
    starting = asyncio.create_task(bot.start())
    try:
        await asyncio.wait({waiting, starting}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            await starting
            gc.freeze()  # what is loaded stays: nobody need look for garbage in it again and again
            await asyncio.wait({waiting, gone}, return_when=asyncio.FIRST_COMPLETED)
            if gone.done():
                log.error("database_gone")
                raise await gone
    finally:
        for task in (starting, waiting, gone):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task
        await bot.stop()
