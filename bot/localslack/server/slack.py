"""The local Slack itself: the one place where its parts meet."""

import asyncio
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.clock import Clock, SkippableClock
from bot.localslack.activity.delivery import Delivery
from bot.localslack.activity.entrances import Entrances
from bot.localslack.activity.events import Events
from bot.localslack.activity.interactions import Interactions
from bot.localslack.activity.payloads import Payloads
from bot.localslack.methods.users import user_object
from bot.localslack.people.people import Person
from bot.localslack.server.file_transfer import FileTransfer
from bot.localslack.server.http_delivery import HttpDelivery
from bot.localslack.server.page_api import PageApi
from bot.localslack.server.page_guard import PageGuard
from bot.localslack.server.responses import Responses
from bot.localslack.server.socket_mode import SocketMode
from bot.localslack.server.web_api import Call, WebApi
from bot.localslack.world.faults import Fault, Lost, NoAnswer, RateLimited
from bot.localslack.world.identity import DEFAULT, Identity
from bot.localslack.world.shapes import Json
from bot.localslack.world.tickets import SocketTickets
from bot.localslack.world.workspace import Channel, User
from bot.localslack.world.world import SCOPES, SUBSCRIPTIONS, World

MAX_BODY = 100 * 2**20
"""Bytes of one request; of an uploaded file too."""


class LocalSlack(World):
    """A strict Slack on 127.0.0.1: `async with LocalSlack(commands=…) as slack:`.

    `identity` names the workspace, the app and its bot; `commands` and `shortcuts` are those of
    the app's manifest. Seconds are real seconds; message time stamps and response_urls go by
    `clock`. With `request_url` the bot is reached by signed HTTP instead of Socket Mode. With
    `posts_a_minute` for the workspace Slack's rate limits hold, by `clock`. `enterprise` is the
    organisation that the workspace is part of.
    """

    signing_secret = "local-signing-secret"  # noqa: S105 - made up, opens nothing

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        identity: Identity = DEFAULT,
        users: Iterable[User] | None = None,
        channels: Iterable[Channel] | None = None,
        commands: Iterable[Mapping[str, object]] = (),
        shortcuts: Iterable[Mapping[str, str]] = (),
        scopes: Iterable[str] = SCOPES,
        subscriptions: Iterable[str] = SUBSCRIPTIONS,
        port: int = 0,
        request_url: str | None = None,
        ack_seconds: float = 3.0,
        trigger_seconds: float = 3.0,
        posts_a_minute: int | None = None,
        enterprise: str | None = None,
    ) -> None:
        super().__init__(
            clock=clock or Clock(),
            identity=identity,
            users=users,
            channels=channels,
            commands=commands,
            shortcuts=shortcuts,
            scopes=scopes,
            subscriptions=subscriptions,
            trigger_seconds=trigger_seconds,
            posts_a_minute=posts_a_minute,
            enterprise=enterprise,
        )
        self._port = port
        self.payloads = Payloads(self)
        self.sockets: SocketMode | None = None
        self.delivery = self._reach_bot(request_url, ack_seconds)
        self.events = Events(self.payloads, self.delivery)
        self.on_event = self.events.send
        self.interactions = Interactions(self, self.payloads, self.delivery)
        self.entrances = Entrances(self, self.payloads, self.delivery)
        self._people: dict[str, Person] = {}
        self.closing = asyncio.Event()
        self._guard = PageGuard()
        self._web_api = WebApi(self, self.closing)
        doing = self.interactions, self.entrances
        self._page = PageApi(self, self.delivery, *doing, self._guard)

    def _reach_bot(self, request_url: str | None, ack_seconds: float) -> Delivery:
        if request_url:
            return HttpDelivery(request_url, self.signing_secret, ack_seconds)
        self.socket_tickets = SocketTickets()
        app = self.identity.app
        self.sockets = SocketMode(self.socket_tickets, app, ack_seconds, self._bot_changed)
        return self.sockets

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[self._guard.check], client_max_size=MAX_BODY)
        app.router.add_route("*", "/api/{method}", self._web_api.handle)
        app.router.add_post("/response/{token}", Responses(self).handle)
        if self.sockets is not None:
            app.router.add_get("/socket", self.sockets.handle)
        FileTransfer(self, self.entrances, self._guard).add_routes(app)
        self._page.add_routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}"
        self._guard.listens(self._port)
        if isinstance(self.clock, SkippableClock):
            self._stop_ticking = self.clock.on_skip(self._skipped)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        if isinstance(self.clock, SkippableClock):
            self._stop_ticking()
        await self.events.close()
        if self.sockets is not None:
            await self.sockets.close()
        await self._runner.cleanup()

    @property
    def page_url(self) -> str:
        """The page's address, with the token that keeps other pages out."""
        return f"{self.url}/?token={self._guard.token}"

    @property
    def page_socket(self) -> str:
        """The page's WebSocket; takes `&user=`."""
        return f"{self.url}/page?token={self._guard.token}"

    @property
    def api_url(self) -> str:
        """For AsyncWebClient(base_url=…) or SLACK_API_URL."""
        return f"{self.url}/api/"

    @property
    def calls(self) -> list[Call]:
        """Every Web API call so far, oldest first."""
        return self._web_api.calls

    @property
    def refusals(self) -> list[Call]:
        return [call for call in self.calls if not call.ok]

    def person(self, name: str) -> Person:
        """The person with this user name, always the same object."""
        if name not in self._people:
            users = {user.name: user for user in self.workspace.users.values()}
            self._people[name] = Person(self, self.interactions, self.entrances, users[name])
        return self._people[name]

    def fail_next(
        self, method: str, how: Fault | type[Lost | NoAnswer | RateLimited], times: int = 1
    ) -> None:
        """Lets the next `times` calls of a Web API method fail."""
        self.faults.order(method, times, how() if isinstance(how, type) else how)

    def deliver_twice(self, kind: str = "", times: int = 1) -> None:
        """Sends the next `times` envelopes twice, as Slack may after a time-out.

        `kind` picks them: "slash_commands", "view_submission", "block_actions", an event's type …
        """
        if self.sockets is not None:
            self.sockets.repeat(kind, times)

    async def refresh_sockets(self, reason: str = "refresh_requested", within: float = 5) -> None:
        """Asks the bot to renew its connections, and waits until it has."""
        if self.sockets is not None:
            await self.sockets.refresh(reason, within)

    def change_user(self, name: str, **changes: object) -> None:
        """Changes a user's fields (tz, locale, deleted …) and sends user_change."""
        user = self.person(name).user
        for field, value in changes.items():
            setattr(user, field, value)
        shown = user_object(self, user, with_locale=True)
        ts = self.workspace.new_ts()
        event: Json = {"type": "user_change", "user": shown, "cache_ts": int(float(ts))}
        self.emit({**event, "event_ts": ts}, "user_change", "users:read")

    @property
    def is_delivered(self) -> bool:
        """Whether the bot has acknowledged everything it was sent."""
        return self.events.is_sent and self.delivery.is_quiet

    async def delivered(self) -> None:
        """Wait for what is on its way to the bot."""
        await self.events.sent()
        await self.delivery.quiet()

    def _bot_changed(self, connected: bool) -> None:
        self.hub.publish("bot", self.workspace.users, connected=connected)

    def _skipped(self, now: object) -> None:
        self.hub.publish("clock", self.workspace.users, now=self.clock.now().timestamp())
