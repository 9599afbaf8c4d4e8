"""conversations.open, info, list, members, history, replies; users.conversations."""

import time

from bot.localslack.methods.arguments import Arguments
from bot.localslack.methods.pages import page
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import Channel, Message
from bot.localslack.world.world import World


def open_dm(world: World, args: Arguments) -> Json:
    """`users` is one id, or several joined with commas; only DMs of two exist here."""
    named = [user for user in args.text("users").split(",") if user]
    if args.text("channel"):
        channel = world.workspace.channel(args.text("channel"))
    elif not named:
        raise SlackError("users_list_not_supplied")
    elif len(named) > 1:
        world.require_scope("mpim:write")
        raise SlackError("method_not_supported_for_channel_type")
    else:
        channel = world.workspace.dm(named[0])
    if args.flag("return_im"):
        return {"channel": conversation_object(world, channel)}
    return {"channel": {"id": channel.id}}


def info(world: World, args: Arguments) -> Json:
    channel = _readable(world, args.required("channel"), "read")
    shown = conversation_object(world, channel)
    if args.flag("include_num_members"):
        shown["num_members"] = len(channel.members)
    return {"channel": shown}


def list_all(world: World, args: Arguments) -> Json:
    return _listed(world, args, list(world.workspace.channels.values()))


def of_user(world: World, args: Arguments) -> Json:
    user = args.text("user", world.identity.bot_user)
    world.workspace.user(user)
    all_channels = world.workspace.channels.values()
    return _listed(world, args, [c for c in all_channels if user in c.members])


def members(world: World, args: Arguments) -> Json:
    channel = _readable(world, args.required("channel"), "read")
    shown, cursor = page(channel.members, args)
    return {"members": shown, "response_metadata": {"next_cursor": cursor}}


def history(world: World, args: Arguments) -> Json:
    """Newest first, without replies in threads; `oldest` and `latest` exclude unless told."""
    channel = _readable(world, args.required("channel"), "history")
    _check_member(world, channel)
    roots = [m for m in _indexed(world, channel) if m.thread_ts in (None, m.ts)]
    chosen = [message for message in reversed(roots) if _within(message, args)]
    return _messages(world, chosen, args)


def replies(world: World, args: Arguments) -> Json:
    """The thread's root and its replies, oldest first."""
    channel = _readable(world, args.required("channel"), "history")
    _check_member(world, channel)
    root = args.required("ts")
    thread = [m for m in _indexed(world, channel) if root in (m.ts, m.thread_ts)]
    if not thread:
        raise SlackError("thread_not_found")
    return _messages(world, [each for each in thread if _within(each, args)], args)


def conversation_object(world: World, channel: Channel) -> Json:
    if channel.kind == "im":
        dm = {"id": channel.id, "is_im": True, "is_channel": False, "user": channel.user}
        return {**dm, "is_open": True, "is_archived": False, "is_org_shared": False}
    shared = channel.shared
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.private,
        "is_group": channel.private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.private,
        "is_archived": channel.archived,
        "is_general": channel.name == "general",
        "is_member": world.identity.bot_user in channel.members,
        "is_shared": shared,
        "is_ext_shared": shared,
        "is_org_shared": False,
        "context_team_id": world.identity.team,
        "shared_team_ids": world.workspace.teams_in(channel),
    }


def _readable(world: World, channel_id: str, what: str) -> Channel:
    """A channel the bot can see and has the scope `what` for."""
    channel = world.workspace.channel(channel_id)
    kinds = "im" if channel.kind == "im" else "groups" if channel.private else "channels"
    world.require_scope(f"{kinds}:{what}")
    if channel.private and world.identity.bot_user not in channel.members:
        raise SlackError("channel_not_found")
    return channel


def _check_member(world: World, channel: Channel) -> None:
    if world.identity.bot_user not in channel.members:
        raise SlackError("not_in_channel")


def _indexed(world: World, channel: Channel) -> list[Message]:
    """The messages history returns: it lags behind posting by `world.history_lag` real seconds."""
    known_before = time.monotonic() - world.history_lag
    return [m for m in world.workspace.messages[channel.id] if m.posted_at <= known_before]


def _within(message: Message, args: Arguments) -> bool:
    ts, inclusive = float(message.ts), args.flag("inclusive")
    try:
        oldest = float(args.text("oldest") or 0)
        latest = float(args.text("latest") or "inf")
    except ValueError:
        raise SlackError("invalid_ts_oldest") from None
    return oldest < ts < latest or (inclusive and ts in (oldest, latest))


def _messages(world: World, chosen: list[Message], args: Arguments) -> Json:
    shown, cursor = page(chosen, args)
    with_metadata = args.flag("include_all_metadata")
    answer: Json = {
        "messages": [
            {**message.as_json(with_metadata=with_metadata), **_thread(world, message)}
            for message in shown
        ],
        "has_more": bool(cursor),
        "pin_count": 0,
    }
    if cursor:
        answer["response_metadata"] = {"next_cursor": cursor}
    return answer


def _thread(world: World, root: Message) -> Json:
    """The fields that sum up a message's replies; none without replies."""
    everything = world.workspace.messages[root.channel]
    answers = [m for m in everything if m.thread_ts == root.ts and m.ts != root.ts]
    if not answers:
        return {}
    who = list(dict.fromkeys(answer.user for answer in answers))
    shown: Json = {"thread_ts": root.ts, "reply_count": len(answers), "reply_users": who}
    return shown | {"reply_users_count": len(who), "latest_reply": answers[-1].ts}


def _listed(world: World, args: Arguments, channels: list[Channel]) -> Json:
    types = set(args.text("types", "public_channel").replace(" ", "").split(","))
    scopes = {"public_channel": "channels", "private_channel": "groups", "im": "im"}
    for kind in sorted(types & set(scopes)):
        world.require_scope(f"{scopes[kind]}:read")
    wanted = [c for c in channels if c.type in types and _visible(world, c)]
    shown, cursor = page(wanted, args)
    listed = [conversation_object(world, channel) for channel in shown]
    return {"channels": listed, "response_metadata": {"next_cursor": cursor}}


def _visible(world: World, channel: Channel) -> bool:
    return not channel.private or world.identity.bot_user in channel.members
