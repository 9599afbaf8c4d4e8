"""Slack's limits and rules for blocks, views and answers; start at the check_ functions."""

import json
from typing import Any

from bot.localslack.validation.blocks import BLOCKS, Surface
from bot.localslack.validation.consistency import inconsistencies, text_length
from bot.localslack.validation.schema import Array, Flag, Object, Text, one_of, say
from bot.localslack.validation.texts import OPTION, OPTION_GROUPS, OPTION_LIMIT
from bot.localslack.validation.views import VIEWS
from bot.localslack.world.blocks import flat

__all__ = [
    "check_answer_message",
    "check_blocks",
    "check_options",
    "check_view",
    "is_too_large",
    "text_length",
]

VIEW_BYTES = 250_000
MARKDOWN_LIMIT = 12_000
_OPTIONS_ANSWER = Object(
    {},
    {
        "options": Array(OPTION, most=OPTION_LIMIT),
        "option_groups": Array(OPTION_GROUPS.item, most=OPTION_LIMIT),
    },
)
_FLAGS = ("replace_original", "delete_original", "unfurl_links", "unfurl_media", "mrkdwn")
_ANSWER_MESSAGE = Object(
    {},
    {
        "text": Text(),
        "blocks": BLOCKS["message"],
        "response_type": one_of("in_channel", "ephemeral"),
        "thread_ts": Text(least=1),
        **{flag: Flag() for flag in _FLAGS},
    },
)


def check_blocks(blocks: Any, surface: Surface, at: str = "/blocks") -> list[str]:
    """Slack's messages about these blocks on this surface; none when they are fine."""
    found = list(BLOCKS[surface].problems(blocks, at))
    if found:
        return found
    found += inconsistencies(blocks, at)
    markdown = sum(len(block["text"]) for block in blocks if block["type"] == "markdown")
    if markdown > MARKDOWN_LIMIT:
        found.append(say(f"must be less than {MARKDOWN_LIMIT + 1} characters of markdown", at))
    return found


def check_view(view: Any, surface: str | None = None) -> list[str]:
    """Slack's messages about a view, which must be of type `surface` if that is given."""
    found = list(VIEWS.problems(view, "/view"))
    if found:
        return found
    if surface is not None and view["type"] != surface:
        return [say(f"unsupported type: {view['type']}", "/view/type")]
    found += inconsistencies(view["blocks"], "/view/blocks")
    has_input = any(block["type"] == "input" for block in flat(view["blocks"]))
    if view["type"] == "modal" and has_input and "submit" not in view:
        found.append(say("missing required field: submit", "/view"))
    return found


def is_too_large(view: Any) -> bool:
    """Slack takes views of up to 250 kB."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > VIEW_BYTES


def check_options(answer: Any) -> list[str]:
    """Slack's messages about the answer to a block_suggestion."""
    found = list(_OPTIONS_ANSWER.problems(answer, ""))
    if not found and len(answer) != 1:
        found.append(say("must define either `options` or `option_groups`", ""))
    return found


def check_answer_message(answer: Any) -> list[str]:
    """Slack's messages about a message in a command's answer or at a response_url."""
    found = list(_ANSWER_MESSAGE.problems(answer, ""))
    if found:
        return found
    if "blocks" in answer:
        found += check_blocks(answer["blocks"], "message")
    if not (answer.get("text") or answer.get("blocks") or answer.get("delete_original")):
        found.append("no_text")
    return found
