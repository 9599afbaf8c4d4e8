"""What the page is told about the workspace, as one person sees it."""

from typing import TYPE_CHECKING

from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import BOT_USER, Channel, User

if TYPE_CHECKING:
    from bot.localslack.server.slack import LocalSlack

PAGE_SIZE = 50
Read = dict[tuple[str, str], str]
"""The ts up to which a (user, channel) has been read."""


def state_of(slack: "LocalSlack", user: User, read: Read) -> Json:
    """The page's "state" event."""
    dm = slack.workspace.dm(user.id)
    mine = [c for c in slack.workspace.channels.values() if user.id in c.members]
    bot = slack.workspace.users[BOT_USER]
    return {
        "event": "state",
        "now": slack.clock.now().timestamp(),
        "me": user.id,
        "users": [_user(slack, each) for each in slack.workspace.users.values()],
        "channels": [_channel(slack, user, channel, read) for channel in mine],
        "commands": list(slack.commands.values()),
        "shortcuts": list(slack.shortcuts.values()),
        "bot": {
            "connected": slack.delivery.connected,
            "name": bot.real_name,
            "user": bot.id,
            "im": dm.id,
        },
    }


def history(slack: "LocalSlack", user: User, channel_id: str, before_ts: str | None) -> Json:
    """The last messages before `before_ts` (or of all), oldest first."""
    if user.id not in slack.workspace.channel(channel_id).members:
        raise PersonError("you are not in this channel")
    seen = list(slack.workspace.seen_by(user.id, channel_id))
    earlier = [m for m in seen if before_ts is None or m.ts < before_ts]
    shown = [message.as_json() for message in earlier[-PAGE_SIZE:]]
    return {"messages": shown, "has_more": len(earlier) > PAGE_SIZE}


def _user(slack: "LocalSlack", user: User) -> Json:
    return {
        "id": user.id,
        "name": user.name,
        "real_name": user.real_name or user.name,
        "title": user.title,
        "tz": user.tz,
        "tz_offset": user.tz_offset(slack.clock.now()),
        "locale": user.locale,
        "is_bot": user.is_bot,
        "deleted": user.deleted,
    }


def _channel(slack: "LocalSlack", user: User, channel: Channel, read: Read) -> Json:
    last = read.get((user.id, channel.id), "")
    seen = slack.workspace.seen_by(user.id, channel.id)
    unread = sum(m.ts > last and m.user != user.id for m in seen)
    shown: Json = {"id": channel.id, "name": channel.name, "kind": channel.kind, "unread": unread}
    return shown | ({"user": BOT_USER} if channel.kind == "im" else {})
