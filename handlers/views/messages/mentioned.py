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
    words = _MENTION.sub("", said, count=1).strip()
    return title, [blocks.section(escape(title)), buttons(ts, words, text)]


def buttons(ts: str, said: str, text: Text) -> Block:
    """Those that make a follow-up or a to-do of the words, written at `ts`."""
    value = f"{ts}|{said[:MAX_SAID]}"
    shown = [
        blocks.button(text("mentioned-followup"), action_ids.MENTION_FOLLOWUP, value),
        blocks.button(text("mentioned-todo"), action_ids.MENTION_TODO, value),
    ]
    return blocks.actions(shown, "mentioned")


def held_in(held: str) -> tuple[str, str]:
    """The ts of the message, and its words. Raises Malformed."""
    ts, _, said = held.partition("|")
    if not _TS.fullmatch(ts):
        raise Malformed
    return ts, said
