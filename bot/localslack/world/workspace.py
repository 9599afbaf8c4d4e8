"""The workspace: users, channels, messages. Pure state, no network."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.localslack.world.errors import SlackError
from bot.localslack.world.identity import DEFAULT, Identity
from bot.localslack.world.shapes import Json

TEAM = DEFAULT.team
BOT_USER = DEFAULT.bot_user


class Naming(StrEnum):
    """Which workspace the payloads name for somebody of another one."""

    THEIRS = "theirs"
    OURS = "ours"
    NONE = "none"  # `team` is null, as where an app is installed to an organisation


@dataclass
class User:
    """A member of the workspace. `restricted` is a guest of several channels,
    `ultra_restricted` one of a single channel; `team` another one's for a stranger, "" for
    the workspace they are added to. In an `enterprise`, `teams` are the workspaces they are in."""

    id: str
    name: str
    real_name: str = ""
    title: str = ""
    tz: str = "UTC"
    locale: str = "en-US"
    email: str = ""
    is_bot: bool = False
    deleted: bool = False
    is_admin: bool = False
    restricted: bool = False
    team: str = ""
    ultra_restricted: bool = False
    is_owner: bool = False
    is_workflow_bot: bool = False
    enterprise: str | None = None
    teams: tuple[str, ...] = ()
    naming: Naming = Naming.THEIRS
    display_name: str = ""

    def tz_offset(self, now: datetime) -> int:
        """Seconds ahead of UTC at `now`."""
        offset = now.astimezone(ZoneInfo(self.tz)).utcoffset()
        return int(offset.total_seconds()) if offset else 0


@dataclass
class Channel:
    """A channel, or a DM (`kind` "im", `user` the person on the other side of the bot). A
    `shared` one has members of other workspaces."""

    id: str
    name: str
    members: list[str]
    kind: str = "channel"
    user: str | None = None
    private: bool = False
    shared: bool = False
    archived: bool = False

    @property
    def type(self) -> str:
        """As conversations.list names it."""
        if self.kind == "im":
            return "im"
        return "private_channel" if self.private else "public_channel"

    @property
    def command_name(self) -> str:
        """The name that slash commands and actions carry."""
        if self.kind == "im":
            return "directmessage"
        return "privategroup" if self.private else self.name


@dataclass
class Message:
    """A message; `to` is set on an ephemeral one. `values` are its menus, by person."""

    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    team: str = ""
    bot_id: str | None = None
    app: str | None = None
    thread_ts: str | None = None
    edited: Json | None = None
    metadata: Json | None = None
    to: str | None = None
    subtype: str | None = None
    files: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    posted_at: float = 0.0
    values: dict[str, Json] = field(default_factory=dict)

    def as_json(self, *, with_metadata: bool = False) -> Json:
        shown: Json = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text}
        if self.bot_id:
            shown |= {"bot_id": self.bot_id, "app_id": self.app}
        shown["team"] = self.team
        optional: Json = {"thread_ts": self.thread_ts, "edited": self.edited}
        optional |= {"subtype": self.subtype, "files": self.files or None}
        optional["attachments"] = self.attachments or None
        if with_metadata:
            optional["metadata"] = self.metadata
        if self.blocks:
            optional["blocks"] = self.blocks
        if self.to:
            optional["ephemeral"] = True
        return shown | {key: value for key, value in optional.items() if value is not None}


class Workspace:
    """All users, channels and messages of one workspace, and its time stamps."""

    def __init__(
        self,
        clock: Clock,
        users: Iterable[User],
        channels: Iterable[Channel],
        identity: Identity = DEFAULT,
    ) -> None:
        self.clock, self.identity = clock, identity
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.messages: dict[str, list[Message]] = {}
        for user in users:
            self.add_user(user)
        for channel in channels:
            self.add_channel(channel)
        self.ephemerals: list[Message] = []
        self._last_stamp = 0

    def new_ts(self) -> str:
        """A time stamp of the clock's now, later than every one before."""
        microseconds = int(self.clock.now().timestamp() * 1_000_000)
        self._last_stamp = max(microseconds, self._last_stamp + 1)
        return f"{self._last_stamp // 1_000_000}.{self._last_stamp % 1_000_000:06d}"

    def add_user(self, user: User) -> None:
        user.team = user.team or self.identity.team
        self.users[user.id] = user

    def add_channel(self, channel: Channel) -> None:
        self.channels[channel.id] = channel
        self.messages.setdefault(channel.id, [])

    def teams_in(self, channel: Channel) -> list[str]:
        """Our workspace, then those of a channel's other members."""
        others = {self.users[member].team for member in channel.members if member in self.users}
        return [self.identity.team, *sorted(others - {self.identity.team})]

    def user(self, user_id: str) -> User:
        if user_id not in self.users:
            raise SlackError("user_not_found")
        return self.users[user_id]

    def channel(self, channel_id: str) -> Channel:
        if channel_id not in self.channels:
            raise SlackError("channel_not_found")
        return self.channels[channel_id]

    def dm(self, user_id: str) -> Channel:
        """The bot's DM with a person, opened when it was not. Raises SlackError."""
        user = self.user(user_id)
        if user.is_bot:
            raise SlackError("cannot_dm_bot")
        channel_id = dm_id(user_id)
        if channel_id not in self.channels:
            if user.deleted:
                raise SlackError("user_disabled")
            both = [user_id, self.identity.bot_user]
            self.add_channel(Channel(channel_id, "", both, "im", user_id))
        return self.channels[channel_id]

    def message(self, channel_id: str, ts: str) -> Message:
        """A message that is not ephemeral. Raises SlackError."""
        for message in self.messages[self.channel(channel_id).id]:
            if message.ts == ts:
                return message
        raise SlackError("message_not_found")

    def visible_message(self, user_id: str, channel_id: str, ts: str) -> Message:
        """A message as `user_id` sees the channel, their ephemeral ones included."""
        for message in self.ephemerals:
            if (message.channel, message.ts, message.to) == (channel_id, ts, user_id):
                return message
        return self.message(channel_id, ts)

    def seen_by(self, user_id: str, channel_id: str) -> Iterator[Message]:
        """The messages that `user_id` sees in a channel, oldest first."""
        own = [m for m in self.ephemerals if m.to == user_id and m.channel == channel_id]
        both = [*self.messages.get(channel_id, []), *own]
        yield from sorted(both, key=lambda message: message.ts)


def dm_id(user_id: str) -> str:
    """The id of the bot's DM with a person."""
    return f"D{user_id[1:]}"
