"""The audience of a channel, now and later: by its kind, not by who is in it today."""

from typing import Any

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from handlers.turn import Turn
from handlers.views.lists.review import Audience


async def of(turn: Turn, channel: str) -> Audience:
    """The audience of a channel; UNKNOWN where Slack does not say of what kind it is."""
    try:
        if channel.startswith("D"):
            opened = await turn.client.conversations_open(users=[turn.me.user_id])
            is_mine = opened["channel"]["id"] == channel  # and not one between two people
            return Audience.ALONE if is_mine else Audience.UNKNOWN
        answer = await turn.client.conversations_info(channel=channel)
    except (SlackApiError, ClientError, TimeoutError):
        return Audience.UNKNOWN
    return of_kind(answer["channel"])


def of_kind(channel: dict[str, Any]) -> Audience:
    """By what Slack says of it."""
    shared = ("is_ext_shared", "is_shared", "is_org_shared", "is_pending_ext_shared")
    if any(channel.get(one) for one in shared):
        return Audience.SHARED
    is_private = channel.get("is_private") or channel.get("is_group") or channel.get("is_mpim")
    return Audience.PRIVATE if is_private else Audience.PUBLIC
