"""Everything a local Slack holds; the services around it read and change this and nothing else."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from bot.clock import Clock
from bot.localslack.world.errors import SlackError, Trouble
from bot.localslack.world.faults import Faults
from bot.localslack.world.files import File, Files
from bot.localslack.world.hub import Hub
from bot.localslack.world.identity import Identity
from bot.localslack.world.limits import Limits
from bot.localslack.world.messenger import Messenger
from bot.localslack.world.shapes import Json
from bot.localslack.world.tickets import ResponseUrls, SocketTickets, Triggers
from bot.localslack.world.views import View, Views
from bot.localslack.world.workspace import Channel, Message, User, Workspace

SCOPES = frozenset(
    "app_mentions:read channels:history channels:read chat:write commands groups:history "
    "groups:read im:history im:read im:write team:read users:read users:read.email".split()
)
SUBSCRIPTIONS = frozenset({"app_home_opened", "app_mention", "message.im", "user_change"})


def default_users() -> list[User]:
    """Alice and Bob sell, Mei manages; each in their own zone and language."""
    return [
        User("UALICE", "alice", "Alice Ames", "Sales", "Europe/London", email="alice@example.com"),
        User("UBOB", "bob", "Bob Bell", "Sales", "America/New_York", email="bob@example.com"),
        User("UMEI", "mei", "Mei Lin 林梅", "Manager", "Asia/Shanghai", "zh-CN", "mei@example.com"),
    ]


def default_channels(users: Iterable[User], bot_user: str) -> list[Channel]:
    """#general, where the bot is not, and #sales, where it is."""
    people = [user.id for user in users]
    general = Channel("CGENERAL", "general", list(people))
    return [general, Channel("CSALES", "sales", [*people, bot_user])]


class World:
    """The state of one workspace with one app in it. It does nothing by itself and knows no
    network: `url` is set, and `on_event` called with the events the app receives, by what
    serves it."""

    bot_token = "xoxb-local-bot"  # noqa: S105 - made up, opens nothing
    app_token = "xapp-local-app"  # noqa: S105 - made up, opens nothing

    def __init__(
        self,
        *,
        clock: Clock,
        identity: Identity,
        users: Iterable[User] | None,
        channels: Iterable[Channel] | None,
        commands: Iterable[Mapping[str, object]],
        shortcuts: Iterable[Mapping[str, str]],
        scopes: Iterable[str],
        subscriptions: Iterable[str],
        trigger_seconds: float,
        posts_a_minute: int | None,
        enterprise: str | None,
    ) -> None:
        self.url = ""
        self.clock, self.identity, self.enterprise = clock, identity, enterprise
        self.scopes, self.subscriptions = set(scopes), set(subscriptions)
        self.commands = {str(command["command"]): command for command in commands}
        self.shortcuts = {shortcut["callback_id"]: shortcut for shortcut in shortcuts}
        self.history_lag = 0.0
        self.troubles: list[Trouble] = []
        self.until_idle: Callable[[], Awaitable[None]] | None = None
        """Returns once the bot has nothing more to do, where somebody can tell."""
        self.hub = Hub()
        people = default_users() if users is None else list(users)
        places = default_channels(people, identity.bot_user) if channels is None else channels
        name = identity.app_name
        bot = User(identity.bot_user, name.lower().replace(" ", "_"), name, is_bot=True)
        self.workspace = Workspace(clock, [*people, bot], places, identity)
        self.views = Views(self.workspace)
        self.triggers, self.response_urls = Triggers(trigger_seconds), ResponseUrls(clock)
        self.socket_tickets: SocketTickets | None = None
        self.faults, self.files = Faults(), Files(clock)
        self.limits = Limits(clock, self.workspace, posts_a_minute)
        self.messenger = Messenger(self.workspace, self.hub, self.emit)
        self.on_event: Callable[[Json], None] = _ignored

    def emit(self, event: Json, subscription: str, scope: str | None = None) -> None:
        """Sends the app an event, if it has subscribed to it and may receive it."""
        allowed = scope is None or scope in self.scopes
        if subscription in self.subscriptions and allowed:
            self.on_event(event)

    def share(
        self,
        channel: Channel,
        user: str,
        files: Sequence[File],
        text: str = "",
        thread_ts: str | None = None,
    ) -> Message:
        """Posts files. In a channel shared with another workspace their message holds only what
        sends the app to files.info."""
        for file in files:
            file.channels.append(channel.id)
        shown = [file.reference() if channel.shared else file.as_json(self.url) for file in files]
        return self.messenger.post(channel, user, text, thread_ts=thread_ts, files=shown)

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
        """Shows a view's person that it has been opened, updated …"""
        self.hub.publish(event, [view.user], view=view.as_json())


def _ignored(_event: Json) -> None:
    """Nobody serves this world yet."""
