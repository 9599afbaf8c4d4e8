"""The server's side of Socket Mode."""

import asyncio
import json
import secrets
from collections import Counter
from collections.abc import Callable
from itertools import count

from aiohttp import WSMsgType, web

from bot.localslack.activity.delivery import Kind, NotAcknowledged
from bot.localslack.world.shapes import Json
from bot.localslack.world.tickets import SocketTickets

CONNECTION_LIMIT = 10
PING_SECONDS = 10.0


class SocketMode:
    """The bot's open sockets; each envelope goes to one of them, in turn."""

    def __init__(
        self,
        tickets: SocketTickets,
        app_id: str,
        ack_seconds: float,
        on_change: Callable[[bool], None],
    ) -> None:
        self._repeats: list[str] = []
        self._tickets, self._app_id = tickets, app_id
        self.ack_seconds = ack_seconds
        self._on_change = on_change
        self._sockets: list[web.WebSocketResponse] = []
        self._retiring: set[web.WebSocketResponse] = set()
        self._pending: dict[str, asyncio.Future[Json]] = {}
        self._unanswered: dict[web.WebSocketResponse, Counter[str]] = {}  # copies per envelope id
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._turn = count()
        self._arrival = asyncio.Condition()

    @property
    def _live(self) -> list[web.WebSocketResponse]:
        return [socket for socket in self._sockets if socket not in self._retiring]

    @property
    def connections(self) -> int:
        return len(self._live)

    @property
    def connected(self) -> bool:
        return self.connections > 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """GET /socket?ticket=…: one connection of the bot, until it ends. A ticket works once."""
        if not self._tickets.use(request.query.get("ticket", "")):
            raise web.HTTPForbidden(text="unknown ticket")
        socket = web.WebSocketResponse(heartbeat=PING_SECONDS)
        await socket.prepare(request)
        if len(self._sockets) >= CONNECTION_LIMIT:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return socket
        await self._join(socket)
        try:
            async for frame in socket:
                if frame.type == WSMsgType.TEXT:
                    self._receive(socket, json.loads(frame.data))
        finally:
            self._sockets.remove(socket)
            self._unanswered.pop(socket, None)
            self._count_unanswered()
            self._retiring.discard(socket)
            self._on_change(self.connected)
        return socket

    async def _join(self, socket: web.WebSocketResponse) -> None:
        self._sockets.append(socket)
        hello = {"type": "hello", "num_connections": len(self._sockets)}
        hello |= {
            "connection_info": {"app_id": self._app_id},
            "debug_info": {"host": "applink-local", "approximate_connection_time": 18060},
        }
        await socket.send_json(hello)
        self._on_change(True)
        async with self._arrival:
            self._arrival.notify_all()

    def _receive(self, socket: web.WebSocketResponse, frame: Json) -> None:
        envelope_id = frame.get("envelope_id", "")
        self._one_less(self._unanswered.get(socket, Counter()), envelope_id)
        pending = self._pending.pop(envelope_id, None)
        if pending is not None and not pending.done():
            pending.set_result(frame.get("payload") or {})

    async def deliver(self, kind: Kind, payload: Json, attempt: int = 0) -> Json:
        envelope_id = secrets.token_hex(16)
        envelope: Json = {"envelope_id": envelope_id, "type": kind, "payload": payload}
        envelope["accepts_response_payload"] = kind != "events_api"
        if kind == "events_api":
            reason = "timeout" if attempt else ""
            envelope |= {"retry_attempt": attempt, "retry_reason": reason}
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._pending[envelope_id] = answer
        try:
            async with asyncio.timeout(self.ack_seconds):
                await self._send(envelope)
                return await answer
        except TimeoutError:
            for sent in self._unanswered.values():
                del sent[envelope_id]
            self._count_unanswered()
            why = "did not acknowledge" if self.connected else "is not connected"
            raise NotAcknowledged(f"the bot {why} within {self.ack_seconds:g} s") from None
        finally:
            self._pending.pop(envelope_id, None)

    async def _send(self, envelope: Json) -> None:
        while True:
            async with self._arrival:
                await self._arrival.wait_for(lambda: self.connected)
            live = self._live
            socket = live[next(self._turn) % len(live)]
            try:
                await self._send_to(socket, envelope)
            except ConnectionError:
                self._retiring.add(socket)
                continue
            for kind in self._repeats:
                if kind in _names(envelope):
                    self._repeats.remove(kind)
                    await self._send_to(socket, envelope)
                    break
            return

    async def _send_to(self, socket: web.WebSocketResponse, envelope: Json) -> None:
        sent = self._unanswered.setdefault(socket, Counter())
        sent[envelope["envelope_id"]] += 1
        self._count_unanswered()
        try:
            await socket.send_json(envelope)
        except ConnectionError:
            self._one_less(sent, envelope["envelope_id"])
            raise

    def _one_less(self, sent: Counter[str], envelope_id: str) -> None:
        sent[envelope_id] -= 1
        if not sent[envelope_id]:  # or each message would look through all before it
            del sent[envelope_id]
        self._count_unanswered()

    def _count_unanswered(self) -> None:
        if any(copies > 0 for sent in self._unanswered.values() for copies in sent.values()):
            self._quiet.clear()
        else:
            self._quiet.set()

    @property
    def is_quiet(self) -> bool:
        return self._quiet.is_set()

    async def quiet(self) -> None:
        await self._quiet.wait()

    def repeat(self, kind: str, times: int) -> None:
        """Sends the next `times` envelopes of this kind twice."""
        self._repeats += [kind] * times

    async def refresh(self, reason: str, within: float) -> None:
        """Asks every connection to be renewed, as Slack does about every 5 h; waits for that."""
        leaving = self._live
        self._retiring.update(leaving)
        for socket in leaving:
            await socket.send_json(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-local"}}
            )
        async with asyncio.timeout(within), self._arrival:
            await self._arrival.wait_for(lambda: len(self._live) >= len(leaving))

    async def close(self) -> None:
        for socket in tuple(self._sockets):
            await socket.close()


def _names(envelope: Json) -> set[str]:
    """The names an envelope goes by: "" (any), its type, its payload's type, its event's type."""
    payload = envelope["payload"]
    event = payload.get("event", {})
    return {"", envelope["type"], payload.get("type", ""), event.get("type", "")}
