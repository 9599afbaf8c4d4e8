"""What a manager is told of somebody who cannot be told anything, and the form that hands all of
theirs on."""

from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.notifications.unreachable import Unreachable

MAX_NAME = 40


def headline(gone: Unreachable, text: Text) -> str:
    """Plain text."""
    who = blocks.cut(gone.person.name, MAX_NAME)
    if gone.is_settled:
        return text("unreachable-settled", who=who)
    why = gone.person.membership.value if gone.person.left_at else "refused"
    said = text("unreachable-said", who=who, count=gone.count, why=why)
    return said + what_waits(gone.counts, text)


def message(gone: Unreachable, text: Text) -> list[Block]:
    shown = [blocks.section(escape(headline(gone, text)))]
    if not gone.is_settled:
        shown.append(blocks.actions([button(text)], f"unreachable:{gone.person.id}"))
    return shown


def button(text: Text) -> Block:
    return blocks.button(text("unreachable-reassign"), action_ids.UNREACHABLE_REASSIGN)


def what_waits(counts: dict[str, int], text: Text) -> str:
    """ "3 to-dos, 1 customer"."""
    parts = [text(f"unreachable-{what}", count=count) for what, count in counts.items()]
    return text("unreachable-between").join(parts)


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
