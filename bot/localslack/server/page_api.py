"""The page's side: a WebSocket over which one person uses the local Slack in a browser."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import WSMsgType, web

from bot.localslack.activity.delivery import Delivery
from bot.localslack.activity.entrances import Entrances
from bot.localslack.activity.interactions import Interactions
from bot.localslack.server.page_clock import move_clock
from bot.localslack.server.page_guard import PageGuard
from bot.localslack.server.page_state import history, state_of
from bot.localslack.world.errors import PersonError, SlackError
from bot.localslack.world.hub import Watch
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import User
from bot.localslack.world.world import World

FILES = Path(__file__).parent.parent / "page"
# No link that is followed from the page tells where it leads from.
INDEX_HEADERS = {"Cache-Control": "no-cache", "Referrer-Policy": "no-referrer"}
Verb = Callable[[User, Json], Awaitable[Json | None]]


class PageApi:
    """Serves the page's files and its WebSocket. What each person has read is kept here."""

    def __init__(
        self,
        world: World,
        delivery: Delivery,
        interactions: Interactions,
        entrances: Entrances,
        guard: PageGuard,
    ) -> None:
        self._world, self._delivery, self._guard = world, delivery, guard
        self._interactions, self._entrances = interactions, entrances
        self._read: dict[tuple[str, str], str] = {}
        self._verbs: dict[str, Verb] = {
            "history": self._history,
            "read": self._mark_read,
            "send": self._send,
            "action": self._action,
            "suggest": self._suggest,
            "submit": self._submit,
            "close": self._close,
            "open_home": self._open_home,
            "shortcut": self._shortcut,
            "clock": self._clock,
        }

    def add_routes(self, app: web.Application) -> None:
        app.router.add_get("/page", self._connect)
        app.router.add_get("/", self._index)
        app.router.add_static("/", FILES)

    async def _index(self, request: web.Request) -> web.FileResponse:
        self._guard.require_token(request)
        return web.FileResponse(FILES / "index.html", headers=INDEX_HEADERS)

    async def _connect(self, request: web.Request) -> web.StreamResponse:
        """GET /page?token=…&user=U…: without a user the first person is taken."""
        self._guard.require_token(request)
        users = self._world.workspace.users
        people = [user for user in users.values() if not user.is_bot and not user.deleted]
        user = users.get(request.query.get("user", ""), people[0])
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        tasks: set[asyncio.Task[None]] = set()
        with self._world.hub.watch(user.id) as watch:
            await socket.send_json(self._state(user))
            tasks.add(asyncio.create_task(self._push(socket, user, watch)))
            async for frame in socket:
                if frame.type == WSMsgType.TEXT:
                    # Each on its own: a slow answer of the bot must not hold up the rest.
                    task = asyncio.create_task(self._answer(socket, user, json.loads(frame.data)))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
            for task in tuple(tasks):
                task.cancel()
        return socket

    def _state(self, user: User) -> Json:
        return state_of(self._world, user, self._read, connected=self._delivery.connected)

    async def _push(self, socket: web.WebSocketResponse, user: User, watch: Watch) -> None:
        while not socket.closed:
            notice = await watch.next()
            await _send(socket, notice.as_json())
            if notice.event == "clock":
                await _send(socket, self._state(user))

    async def _answer(self, socket: web.WebSocketResponse, user: User, request: Json) -> None:
        answer: Json = {"re": request.get("id"), "ok": True}
        try:
            verb = self._verbs.get(request.get("do", ""))
            if verb is None:
                raise PersonError(f"unknown verb {request.get('do')!r}")
            answer |= await verb(user, request) or {}
        except KeyError as missing:
            answer |= {"ok": False, "error": f"the page left out {missing}"}
        except (PersonError, SlackError) as refusal:
            answer |= {"ok": False, "error": str(refusal)}
        await _send(socket, answer)

    async def _history(self, user: User, request: Json) -> Json:
        return history(self._world, user, request["channel"], request.get("before_ts"))

    async def _mark_read(self, user: User, request: Json) -> None:
        seen = [m.ts for m in self._world.workspace.seen_by(user.id, request["channel"])]
        if seen:
            self._read[user.id, request["channel"]] = seen[-1]

    async def _send(self, user: User, request: Json) -> None:
        where, thread_ts = request["channel"], request.get("thread_ts")
        await self._entrances.send(user.id, where, request["text"], thread_ts)

    async def _action(self, user: User, request: Json) -> None:
        place = self._interactions.place(user.id, request["container"])
        ids = request["block_id"], request["action_id"]
        state = request.get("state", {})
        await self._interactions.act(user.id, place, ids, request, state)

    async def _suggest(self, user: User, request: Json) -> Json:
        place = self._interactions.place(user.id, request["container"])
        ids = request["block_id"], request["action_id"]
        return await self._interactions.suggest(user.id, place, ids, request["query"])

    async def _submit(self, user: User, request: Json) -> Json:
        state = request.get("state", {})
        outcome = await self._interactions.submit(user.id, request["view_id"], state)
        return {"result": outcome.result, "errors": outcome.errors}

    async def _close(self, user: User, request: Json) -> None:
        view_id, everything = request["view_id"], bool(request.get("all"))
        await self._interactions.close(user.id, view_id, all_of_them=everything)

    async def _open_home(self, user: User, _request: Json) -> None:
        home = self._world.views.home(user.id)
        if home is not None:
            self._world.show("home", home)
        await self._entrances.open_home(user.id)

    async def _shortcut(self, user: User, request: Json) -> None:
        message = None
        if request.get("ts"):
            where = request["channel"], request["ts"]
            message = self._world.workspace.visible_message(user.id, *where)
        await self._entrances.shortcut(user.id, request["callback_id"], message)

    async def _clock(self, user: User, request: Json) -> Json:
        world = self._world
        now = await move_clock(world.clock, user.tz, request, world.until_idle)
        return {"now": now.timestamp()}


async def _send(socket: web.WebSocketResponse, frame: Json) -> None:
    if not socket.closed:
        await socket.send_json(frame)
