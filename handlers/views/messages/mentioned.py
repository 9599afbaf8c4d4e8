"""What the bot may do with a message in which it is named, for whoever wrote it."""

import re

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.errors import Malformed

MAX_SAID = 1900  # characters: a button holds 2,000
_MENTION = re.compile(r"<@[UW]\w+(?:\|[^>]*)?>[\s,:，：、]*")
_TS = re.compile(r"\d+\.\d+")


def message(ts: str, said: str, text: Text) -> tuple[str, list[Block]]:
    """`said` as Slack has it, whose first mention is the bot."""
    title = text("mentioned")
    value = f"{ts}|{_MENTION.sub('', said, count=1).strip()[:MAX_SAID]}"
    buttons = [
        blocks.button(text("mentioned-followup"), action_ids.MENTION_FOLLOWUP, value),
        blocks.button(text("mentioned-todo"), action_ids.MENTION_TODO, value),
    ]
    return title, [blocks.section(escape(title)), blocks.actions(buttons, "mentioned")]


def held_in(held: str) -> tuple[str, str]:
    """The ts of the message, and its words. Raises Malformed."""
    ts, _, said = held.partition("|")
    if not _TS.fullmatch(ts):
        raise Malformed
    return ts, said
