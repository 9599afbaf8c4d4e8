"""The customer that a review may be meant of: a button for each."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.customers.customer import Customer


@dataclass(frozen=True)
class Chosen:
    """The rest of the line, and the customer that was chosen; `who` is a user id."""

    said: str
    who: str | None
    customer: int


def question(
    typed: str,
    offered: Sequence[Customer],
    said: str,
    who: str | None,
    text: Text,
    *,
    is_like: bool,
) -> tuple[str, list[Block]]:
    key = "review-which-like" if is_like else "review-which"
    asked = escape(text(key, typed=typed))
    buttons = [
        blocks.button(
            one.name,
            f"{action_ids.REVIEW_WHICH}_{at}",
            json.dumps([said, who, one.id], ensure_ascii=False),
        )
        for at, one in enumerate(offered)
    ]
    return asked, [blocks.section(asked), blocks.actions(buttons, "review_which")]


def chosen(value: str) -> Chosen:
    return Chosen(*json.loads(value))
