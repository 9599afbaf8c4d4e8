"""The workspace as one person sees it, in the page's protocol."""

from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import Channel, User
from bot.localslack.world.world import World

PAGE_SIZE = 50
Read = dict[tuple[str, str], str]
"""The ts up to which a (user, channel) has been read."""


def state_of(world: World, user: User, read: Read, *, connected: bool) -> Json:
    """The page's "state" event."""
    dm = world.workspace.dm(user.id)
    mine = [c for c in world.workspace.channels.values() if user.id in c.members]
    bot = world.workspace.users[world.identity.bot_user]
    return {
        "event": "state",
        "now": world.clock.now().timestamp(),
        "me": user.id,
        "users": [_user(world, each) for each in world.workspace.users.values()],
        "channels": [_channel(world, user, channel, read) for channel in mine],
        "commands": list(world.commands.values()),
        "shortcuts": list(world.shortcuts.values()),
        "bot": {
            "connected": connected,
            "name": bot.real_name,
            "user": bot.id,
            "im": dm.id,
        },
    }


def history(world: World, user: User, channel_id: str, before_ts: str | None) -> Json:
    """The last messages before `before_ts` (or of all), oldest first."""
    if user.id not in world.workspace.channel(channel_id).members:
        raise PersonError("you are not in this channel")
    seen = list(world.workspace.seen_by(user.id, channel_id))
    earlier = [m for m in seen if before_ts is None or m.ts < before_ts]
    shown = [message.as_json() for message in earlier[-PAGE_SIZE:]]
    return {"messages": shown, "has_more": len(earlier) > PAGE_SIZE}


def _user(world: World, user: User) -> Json:
    return {
        "id": user.id,
        "name": user.name,
        "real_name": user.real_name or user.name,
        "title": user.title,
        "tz": user.tz,
        "tz_offset": user.tz_offset(world.clock.now()),
        "locale": user.locale,
        "is_bot": user.is_bot,
        "deleted": user.deleted,
    }


def _channel(world: World, user: User, channel: Channel, read: Read) -> Json:
    last = read.get((user.id, channel.id), "")
    seen = world.workspace.seen_by(user.id, channel.id)
    unread = sum(m.ts > last and m.user != user.id for m in seen)
    shown: Json = {"id": channel.id, "name": channel.name, "kind": channel.kind, "unread": unread}
    return shown | ({"user": world.identity.bot_user} if channel.kind == "im" else {})
