"""Work that goes on after Slack was answered: kept alive, never silently failing, and waited
for at the end."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.kwargs_injection.async_utils import build_async_required_kwargs
from slack_bolt.lazy_listener.async_runner import AsyncLazyListenerRunner
from slack_bolt.listener.asyncio_runner import AsyncioListenerRunner
from slack_bolt.logger import get_bolt_logger
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.util.utils import get_arg_names_of_callable

from handlers import refresh, repeats
from handlers.turn import Turn
from models.database.database import DATABASE_FAILURES
from models.database.handled import AlreadyHandled
from models.database.team import TeamDatabase

log = structlog.get_logger()
OnError = Callable[[Exception, AsyncBoltRequest], Awaitable[object]]


class SharingRunner(AsyncioListenerRunner):
    """Hands a lazy listener the request itself. Bolt's own makes a deep copy first, which costs
    more than the work and cannot copy a database."""

    def _build_lazy_request(
        self, request: AsyncBoltRequest, lazy_func_name: str
    ) -> AsyncBoltRequest:
        return request


class Background(AsyncLazyListenerRunner):
    """Bolt's lazy listeners. Bolt's own runner keeps no reference to the task it starts, logs
    an error where the person sees nothing, and cannot be waited for."""

    def __init__(self, on_error: OnError) -> None:
        self.logger = get_bolt_logger(Background)
        self._on_error = on_error
        self._running: set[asyncio.Task[None]] = set()
        self._under_way: set[tuple[str, str]] = set()  # team and key of what is done once

    def install(self, app: AsyncApp) -> None:
        """Have an app's lazy listeners run here; before its error handler is set."""
        bolts = app.listener_runner
        app._async_listener_runner = SharingRunner(
            logger=bolts.logger,
            process_before_response=bolts.process_before_response,
            listener_error_handler=bolts.listener_error_handler,
            listener_start_handler=bolts.listener_start_handler,
            listener_completion_handler=bolts.listener_completion_handler,
            lazy_listener_runner=self,
        )

    def start(self, function: Callable[..., Awaitable[None]], request: AsyncBoltRequest) -> None:
        task = asyncio.create_task(self._run(function, request))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def run(
        self, function: Callable[..., Awaitable[None]], request: AsyncBoltRequest
    ) -> None:
        await self._run(function, request)

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    async def finish(self, seconds: float | None = None) -> None:
        """Wait for what is running, but no longer than this."""
        if self._running:
            await asyncio.wait(self._running, timeout=seconds)

    async def _run(
        self, function: Callable[..., Awaitable[None]], request: AsyncBoltRequest
    ) -> None:
        turn: Turn | None = request.context.get("turn", None)
        key = repeats.key_of(request.body)
        try:
            await self._run_once(function, request, turn, key)
        finally:
            if turn is not None:
                await self._catch_up(turn)

    async def _run_once(
        self,
        function: Callable[..., Awaitable[None]],
        request: AsyncBoltRequest,
        turn: Turn | None,
        key: str | None,
    ) -> None:
        if turn is None or key is None:
            await self._work(function, request)
        elif (turn.db.team, key) in self._under_way:
            log.info("handed_over_again")
        else:
            self._under_way.add((turn.db.team, key))
            try:
                await self._work_once(function, request, turn.db)
            finally:
                self._under_way.discard((turn.db.team, key))

    async def _catch_up(self, turn: Turn) -> None:
        """Messages that speak of what has changed; nobody waits for them."""
        try:
            await refresh.catch_up(turn)
        except Exception:
            log.exception("messages_not_updated")

    async def _work_once(
        self, function: Callable[..., Awaitable[None]], request: AsyncBoltRequest, db: TeamDatabase
    ) -> None:
        """What this or another process has dealt with is done; what failed has been told."""
        try:
            if await db.is_repeated():
                log.info("handed_over_again")
                return
        except DATABASE_FAILURES:
            pass  # the work meets it, too, and the person is told
        await self._work(function, request)
        with contextlib.suppress(AlreadyHandled, *DATABASE_FAILURES):
            await db.take_request()

    async def _work(
        self, function: Callable[..., Awaitable[None]], request: AsyncBoltRequest
    ) -> None:
        try:
            await function(
                **build_async_required_kwargs(
                    logger=self.logger,
                    required_arg_names=get_arg_names_of_callable(function),
                    request=request,
                    response=None,
                    this_func=function,
                )
            )
        except AlreadyHandled:
            log.info("handed_over_again")  # to another process, in the same moment
        except Exception as error:
            # Whatever went wrong, the person who is waiting is told.
            try:
                await self._on_error(error, request)
            except Exception:
                # Slack may be what went wrong. Nobody waits for this task: it is told here.
                log.exception("apology_failed")
