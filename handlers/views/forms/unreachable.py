"""The form that hands on everything of somebody no message reaches."""

from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.unreachable import what_waits
from models.notifications.unreachable import Unreachable


def reassign_form(gone: Unreachable, came_from: dict[str, Any], text: Text) -> Block:
    """Asks who takes all of it over."""
    waits = escape(what_waits(gone.counts, text))
    return blocks.modal(
        action_ids.UNREACHABLE_REASSIGN,
        text("unreachable-title"),
        [
            blocks.section(f"*{escape(gone.person.name)}*: {waits}"),
            blocks.field("owner", text("digest-reassign-to"), blocks.users_select("owner")),
        ],
        submit=text("unreachable-submit"),
        close=text("cancel"),
        metadata={"person": gone.person.id, **came_from},
    )


def handed_over(gone: Unreachable, owner: str, text: Text) -> str:
    """mrkdwn; `owner` is a user id."""
    waits = what_waits(gone.counts, text)
    who = escape(gone.person.name)
    return text("unreachable-handed-over", who=who, owner=f"<@{owner}>", what=waits)
