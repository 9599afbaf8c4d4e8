"""Connections to our port are few and short, so that a client that sends slowly, or many
unfinished requests, takes nothing from the others."""

import asyncio
from collections.abc import Callable

from aiohttp import web

REQUEST_SECONDS = 5.0  # within which a whole request must arrive
MAX_CONNECTIONS = 256  # well below the 1,024 files that a process may usually open


class Connections:
    """Accepts connections for a web server, each for one request that must arrive in time. Where
    there are too many, the oldest without a complete request is closed. `refused` is called with
    the reason why one was closed."""

    def __init__(self, runner: web.AppRunner, refused: Callable[[str], None]) -> None:
        self._runner = runner
        self._refused = refused
        self._awaited: dict[web.RequestHandler, asyncio.TimerHandle] = {}  # the oldest first
        self._listening: asyncio.Server | None = None

    async def listen(self, host: str, port: int) -> None:
        loop = asyncio.get_running_loop()
        self._listening = await loop.create_server(self._accept, host, port)

    def close(self) -> None:
        """Accept no more connections."""
        if self._listening is not None:
            self._listening.close()

    def has_arrived(self, protocol: web.RequestHandler) -> None:
        """The request of this connection has arrived as a whole: its timer ends."""
        if timer := self._awaited.pop(protocol, None):
            timer.cancel()

    def _accept(self) -> asyncio.Protocol:
        server = self._runner.server
        if server is None or not self._has_room(server):
            return _Refused()
        protocol = server()
        loop = asyncio.get_running_loop()
        late = loop.call_later(REQUEST_SECONDS, self._drop, protocol, "too_slow")
        self._awaited[protocol] = late
        return protocol

    def _has_room(self, server: web.Server) -> bool:
        if len(server.connections) < MAX_CONNECTIONS:
            return True
        oldest = next((one for one in self._awaited if one.connected), None)
        if oldest is not None:
            self._drop(oldest, "too_many")
            return True
        self._refused("too_many")  # all the others are being answered
        return False

    def _drop(self, protocol: web.RequestHandler, why: str) -> None:
        self.has_arrived(protocol)
        if protocol.transport is not None:
            self._refused(why)
            protocol.force_close()


class _Refused(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        transport.close()
