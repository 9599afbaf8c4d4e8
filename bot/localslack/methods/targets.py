"""The channel that a method is to post to, and the thread in it."""

from bot.localslack.world.errors import SlackError
from bot.localslack.world.workspace import Channel
from bot.localslack.world.world import World


def named_channel(world: World, where: str) -> Channel:
    """A channel the bot may post to; a user's id stands for their DM, a #name for a channel."""
    if where in world.workspace.users:
        return postable(world, world.workspace.dm(where))
    names = {c.name: c.id for c in world.workspace.channels.values() if c.name}
    return postable(world, world.workspace.channel(names.get(where.removeprefix("#"), where)))


def postable(world: World, channel: Channel) -> Channel:
    """The same channel. Raises SlackError where the bot may not post to it."""
    if world.identity.bot_user not in channel.members:
        if channel.private:
            raise SlackError("channel_not_found")
        if "chat:write.public" not in world.scopes:
            raise SlackError("not_in_channel")
    if channel.archived:
        raise SlackError("is_archived")
    return channel


def check_thread(world: World, channel: Channel, thread_ts: str) -> None:
    try:
        world.workspace.message(channel.id, thread_ts)
    except SlackError:
        raise SlackError("thread_not_found") from None
