"""What may be meant, as buttons that fill an input."""

from collections.abc import Sequence
from datetime import date

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.rules.oneline import AskedDay

MAX_WORDS = 60  # characters that are said back


def buttons(customers: Sequence[Block], action_id: str) -> list[Block]:
    """A button for each option of a customer; none without any."""
    shown = [
        blocks.button(one["text"]["text"], f"{action_id}_{at}", one["value"])
        for at, one in enumerate(customers)
    ]
    return [blocks.actions(shown, "customer_offer")] if shown else []


def field_id(picked: Block | None, name: str = "customer") -> str:
    """The action_id of the customer's input after a button was pressed: under the same id Slack
    would keep what the input held."""
    return f"{name}@{picked['value']}" if picked else name


def days(asked: AskedDay | None, today: date, text: Text) -> list[Block]:
    """Which day is meant, and a button for each that may be; nothing where none is asked about."""
    if asked is None:
        return []
    words = blocks.cut(asked.words, MAX_WORDS)
    key = {1: "next-past", 2: "next-which"}.get(len(asked.days), "next-vague")
    question = text(key, words=words)
    shown = [
        blocks.button(text.day(day, today), f"{action_ids.FOLLOWUP_DAY}_{at}", day.isoformat())
        for at, day in enumerate(asked.days)
    ]
    return [
        blocks.section(escape(question), block_id="ask_next_contact"),
        blocks.actions(shown, "day_offer"),
    ]
