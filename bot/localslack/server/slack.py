"""The local Slack itself: the one place where its parts meet."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.clock import Clock, SkippableClock
from bot.localslack.methods.users import user_object
from bot.localslack.people.people import Person
from bot.localslack.server.delivery import Delivery
from bot.localslack.server.entrances import Entrances
from bot.localslack.server.events import Events
from bot.localslack.server.http_delivery import HttpDelivery
from bot.localslack.server.hub import Hub
from bot.localslack.server.interactions import Interactions
from bot.localslack.server.messenger import Messenger
from bot.localslack.server.page_api import PageApi
from bot.localslack.server.page_guard import PageGuard
from bot.localslack.server.payloads import Payloads
from bot.localslack.server.responses import Responses
from bot.localslack.server.socket_mode import SocketMode
from bot.localslack.server.web_api import Call, WebApi
from bot.localslack.world.errors import SlackError, Trouble
from bot.localslack.world.faults import Fault, Faults, Lost, NoAnswer, RateLimited
from bot.localslack.world.limits import Limits
from bot.localslack.world.shapes import Json
from bot.localslack.world.tickets import ResponseUrls, Triggers
from bot.localslack.world.views import View, Views
from bot.localslack.world.workspace import BOT_USER, Channel, User, Workspace

SCOPES = frozenset(
    "channels:history channels:read chat:write commands groups:history groups:read im:history "
    "im:read im:write team:read users:read users:read.email".split()
)
SUBSCRIPTIONS = frozenset({"app_home_opened", "message.im", "user_change"})


def default_users() -> list[User]:
    """Alice and Bob sell, Mei manages; each in their own zone and language."""
    return [
        User("UALICE", "alice", "Alice Ames", "Sales", "Europe/London", email="alice@example.com"),
        User("UBOB", "bob", "Bob Bell", "Sales", "America/New_York", email="bob@example.com"),
        User("UMEI", "mei", "Mei Lin 林梅", "Manager", "Asia/Shanghai", "zh-CN", "mei@example.com"),
    ]


def default_channels(users: Iterable[User]) -> list[Channel]:
    """#general, where the bot is not, and #sales, where it is."""
    people = [user.id for user in users]
    general = Channel("CGENERAL", "general", list(people))
    return [general, Channel("CSALES", "sales", [*people, BOT_USER])]


class LocalSlack:
    """A strict Slack on 127.0.0.1: `async with LocalSlack(commands=…) as slack:`.

    `commands` and `shortcuts` are those of the app's manifest. Seconds are real seconds; message
    time stamps and response_urls go by `clock`. With `request_url` the bot is reached by signed
    HTTP instead of Socket Mode. With `posts_a_minute` for the workspace Slack's rate limits
    hold, by `clock`. `enterprise` is the organisation that the workspace is part of.
    """

    bot_token = "xoxb-local-bot"  # noqa: S105 - made up, opens nothing
    app_token = "xapp-local-app"  # noqa: S105 - made up, opens nothing
    signing_secret = "local-signing-secret"  # noqa: S105 - made up, opens nothing

    def __init__(
        self,
        *,
        clock: Clock | None = None,
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
        self.clock = clock or Clock()
        self.scopes, self.subscriptions = set(scopes), set(subscriptions)
        self.commands = {str(command["command"]): command for command in commands}
        self.shortcuts = {shortcut["callback_id"]: shortcut for shortcut in shortcuts}
        self.enterprise = enterprise
        self.history_lag = 0.0
        self.troubles: list[Trouble] = []
        self.hub = Hub()
        people = default_users() if users is None else list(users)
        places = default_channels(people) if channels is None else list(channels)
        bot = User(BOT_USER, "kept", "Kept", is_bot=True)
        self.workspace = Workspace(self.clock, [*people, bot], places)
        self.views = Views(self.workspace)
        self.triggers, self.response_urls = Triggers(trigger_seconds), ResponseUrls(self.clock)
        self.faults = Faults()
        self.limits = Limits(self.clock, self.workspace, posts_a_minute)
        self.payloads, self.messenger, self.events = Payloads(self), Messenger(self), Events(self)
        self.interactions, self.entrances = Interactions(self), Entrances(self)
        self.sockets = None if request_url else SocketMode(ack_seconds, self._bot_changed)
        self.delivery: Delivery = self.sockets or HttpDelivery(
            request_url or "", self.signing_secret, ack_seconds
        )
        self.until_idle: Callable[[], Awaitable[None]] | None = None
        """Returns once the bot has nothing more to do, where somebody can tell."""
        self.closing = asyncio.Event()
        self._guard = PageGuard()
        self._web_api = WebApi(self)
        self._people: dict[str, Person] = {}
        self._port = port

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[self._guard.check])
        app.router.add_route("*", "/api/{method}", self._web_api.handle)
        app.router.add_post("/response/{token}", Responses(self).handle)
        if self.sockets is not None:
            app.router.add_get("/socket", self.sockets.handle)
        PageApi(self, self._guard).add_routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]
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
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def page_url(self) -> str:
        """Where a browser uses it; nobody else knows this address."""
        return f"{self.url}/?token={self._guard.token}"

    @property
    def page_socket(self) -> str:
        """What the page speaks over; takes `&user=`."""
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
        """The calls that were refused."""
        return [call for call in self.calls if not call.ok]

    def person(self, name: str) -> Person:
        """The person with this user name, always the same object."""
        if name not in self._people:
            users = {user.name: user for user in self.workspace.users.values()}
            self._people[name] = Person(self, users[name])
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
        self.events.send({**event, "event_ts": ts}, "user_change", "users:read")

    @property
    def is_delivered(self) -> bool:
        """Whether the bot has acknowledged everything it was sent."""
        return self.events.is_sent and self.delivery.is_quiet

    async def delivered(self) -> None:
        """Wait for what is on its way to the bot."""
        await self.events.sent()
        await self.delivery.quiet()

    def require_scope(self, scope: str) -> None:
        """Raises SlackError("missing_scope")."""
        if scope not in self.scopes:
            provided = ",".join(sorted(self.scopes))
            raise SlackError("missing_scope", needed=scope, provided=provided)

    def trouble(self, user: str, text: str, detail: str) -> None:
        """Records what Slack would show a person as mere trouble, with the true reason."""
        self.troubles.append(Trouble(user, text, detail))
        self.hub.publish("trouble", [user], text=f"{text} ({detail})")

    def show(self, event: str, view: View) -> None:
        """Tells a view's person that it has been opened, updated …"""
        self.hub.publish(event, [view.user], view=view.as_json())

    def _bot_changed(self, connected: bool) -> None:
        self.hub.publish("bot", self.workspace.users, connected=connected)

    def _skipped(self, now: object) -> None:
        self.hub.publish("clock", self.workspace.users, now=self.clock.now().timestamp())
