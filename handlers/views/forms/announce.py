"""The form of what is announced in which channel."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms.deal import MAX_AMOUNT
from models.announcements.announcement import Announcement, Event
from models.rules.amounts.money import CODES, from_cents


@dataclass(frozen=True)
class Wanted:
    """By event the channel, None where it is off; `least` as it was typed."""

    channels: dict[Event, str | None]
    least: str
    currency: str


def form(
    chosen: Mapping[Event, Announcement], currency: str, text: Text, response_url: str | None
) -> Block:
    """`currency` is that of the figures."""
    won = chosen.get(Event.DEAL_WON)
    shown: list[Block] = [blocks.section(text("announce-explained"))]
    for event in Event:
        had = chosen.get(event)
        channel = blocks.channel_select(field_of(event), initial=had.channel if had else None)
        label = text(f"announce-{event.value}")
        shown.append(blocks.field(field_of(event), label, channel, optional=True))
        if event is Event.DEAL_WON:
            shown += _least(won, currency, text)
    return blocks.modal(
        action_ids.ANNOUNCE_FORM,
        text("announce-title"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata={"response_url": response_url},
    )


def read(view: dict[str, Any]) -> Wanted:
    return Wanted(
        {event: submitted.value_of(view, field_of(event)) for event in Event},
        submitted.value_of(view, "least") or "",
        submitted.value_of(view, "currency") or "",
    )


def field_of(event: Event) -> str:
    """The block of the channel of an event."""
    return f"channel_{event.value}"


def came_from(view: dict[str, Any]) -> str:
    """The address at which the command is answered."""
    response_url: str = submitted.metadata_of(view)["response_url"]
    return response_url


def saved(channels: Mapping[Event, str | None], text: Text) -> str:
    """mrkdwn."""
    lines = [
        text("announce-on", what=text(f"announce-{event.value}"), channel=f"<#{channel}>")
        if channel
        else text("announce-off", what=text(f"announce-{event.value}"))
        for event, channel in channels.items()
    ]
    return "\n".join(lines)


def _least(won: Announcement | None, currency: str, text: Text) -> list[Block]:
    had = f"{from_cents(won.least):,}" if won and won.least is not None else ""
    typed = blocks.text_input(
        "least", initial=had, most=MAX_AMOUNT, placeholder=text("deal-amount-placeholder")
    )
    codes = [blocks.option(text.currency(code), code) for code in CODES]
    code = (won.currency if won else "") or currency
    chosen = blocks.select("currency", codes, initial=code or None)
    hint = text("announce-least-hint")
    return [
        blocks.field("least", text("announce-least"), typed, hint=hint, optional=True),
        blocks.field("currency", text("deal-currency"), chosen, optional=True),
    ]
