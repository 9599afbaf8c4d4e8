"""Socket Mode: the connections over which Slack hands us what people do, and takes our answers."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.reconnecting import Reconnecting
from handlers import payload

CONNECTIONS = 2  # while Slack refreshes one socket, the other takes what comes
Ask = Callable[[Callable[[], Awaitable[str]]], Awaitable[str]]


class Handler(AsyncSocketModeHandler):
    """Acknowledges what Bolt cannot read, or Slack would send it again and again."""

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        if payload.is_readable(req.payload):
            await super().handle(client, req)
        else:
            await client.send_socket_mode_response(SocketModeResponse(req.envelope_id))


class Socket:
    """One connection. The SDK's own closing drops the answers that are under way, and the person
    reads of trouble although their form is saved."""

    def __init__(self, app: AsyncApp, token: str) -> None:
        self._handler = Handler(app, token)
        self._client = self._handler.client
        self._work = self._client.run_message_listeners
        self._client.run_message_listeners = self._counted  # type: ignore[method-assign,assignment]
        self.held = 0  # messages that are read and not answered yet
        self._is_free = asyncio.Event()
        self._is_free.set()

    async def connect(self, ask: Ask) -> None:
        """`ask` asks for the address, as long as Slack does not answer: the SDK would try a
        refused token again and again."""
        new_address = self._client.issue_new_wss_url
        self._client.wss_uri = await ask(new_address)
        again = Reconnecting(new_address, asyncio.get_running_loop().time)
        self._client.issue_new_wss_url = again  # type: ignore[method-assign]
        await self._handler.connect_async()  # type: ignore[no-untyped-call]

    async def close(self, seconds: float) -> None:
        """Read nothing more, answer what was read, but no longer than this; then close."""
        for task in (self._client.current_session_monitor, self._client.message_receiver):
            if task is not None:
                task.cancel()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not (self._client.message_queue.empty() and self._is_free.is_set()):
                    await asyncio.sleep(0)
                    await self._is_free.wait()
        await self._handler.close_async()  # type: ignore[no-untyped-call]

    def _counted(self, message: dict[str, Any], raw: str) -> Coroutine[Any, Any, None]:
        """Called as soon as a message leaves the queue, before any of its work is done."""
        self.held += 1
        self._is_free.clear()
        return self._worked(message, raw)

    async def _worked(self, message: dict[str, Any], raw: str) -> None:
        try:
            await self._work(message, raw)
        finally:
            self.held -= 1
            if not self.held:
                self._is_free.set()
