"""Asks who takes over one thing of the digest."""

from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block


def form(choice: str, came_from: dict[str, Any], text: Text) -> Block:
    """`choice` names the thing as in the digest's menu; `came_from` is kept until it is saved."""
    return blocks.modal(
        action_ids.DIGEST_REASSIGN,
        text("todo-reassign"),
        [blocks.field("owner", text("digest-reassign-to"), blocks.users_select("owner"))],
        submit=text("save"),
        close=text("cancel"),
        metadata={"choice": choice, **came_from},
    )
