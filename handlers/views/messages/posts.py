"""Who has left a customer, and who takes over, each with the button that says so in the decision
chain."""

import json
from collections.abc import Sequence
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.errors import Malformed
from models.profiles.posts import Post

MOST = 200  # characters of a name and a title in a button


def message(customer: str, posts: Sequence[Post], text: Text) -> tuple[str, list[Block]]:
    said = escape(text("posts-title", customer=customer))
    rows = [row for at, one in enumerate(posts) for row in _row(one, at, text)]
    return said, [blocks.section(f"*{said}*"), *rows]


def _row(post: Post, at: int, text: Text) -> list[Block]:
    """A sentence, and its button or Undo."""
    name = text.titled(post.name, post.title)
    is_done = post.may_leave is not post.is_there
    key = f"posts-{'left' if post.may_leave else 'came'}{'-done' if is_done else ''}"
    label = text("undo") if is_done else text(f"posts-{'left' if post.may_leave else 'came'}-yes")
    button = blocks.button(label, f"{action_ids.POST}_{at}", _value(post))
    return [blocks.section(escape(text(key, name=name)), button, f"post:{at}")]


def _value(post: Post) -> str:
    held = [post.customer_id, post.name[:MOST], post.title[:MOST], post.may_leave, post.is_there]
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def held_in(value: str) -> Post:
    """Whom a button is about, as they stood when it was shown. Raises Malformed."""
    try:
        customer_id, name, title, may_leave, is_there = json.loads(value)
    except ValueError as error:
        raise Malformed from error
    is_fine = isinstance(customer_id, int) and isinstance(name, str) and isinstance(title, str)
    if not (is_fine and isinstance(may_leave, bool) and isinstance(is_there, bool)):
        raise Malformed
    return Post(customer_id, name, title, is_there=is_there, may_leave=may_leave)


def shown_in(message: dict[str, Any]) -> list[Post]:
    """Everybody whom a message names, in its order."""
    buttons = (one.get("accessory") or {} for one in message.get("blocks") or ())
    return [held_in(one.get("value", "")) for one in buttons if _is_ours(one)]


def _is_ours(button: dict[str, Any]) -> bool:
    return str(button.get("action_id", "")).startswith(f"{action_ids.POST}_")
