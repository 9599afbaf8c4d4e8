"""What was understood of one line: a draft to save, and a meeting that is to be written down."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers import mentions
from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import draft
from models.followups.entry import NewContact
from models.notifications.subjects import AppointmentDetails
from models.rules.oneline import ParsedLine

MAX_AHEAD = 120  # characters of a line that are said back
MAX_WORDS, MAX_INFERRED = 60, 1500  # characters of what something was read from


def new_contact(contact: NewContact, text: Text) -> Block:
    """The option of somebody who joins the decision chain."""
    name = text.titled(contact.name, contact.title)
    return blocks.option(name, blocks.cut(draft.NEW + name, 150))


def which(typed: str, names: list[str], text: Text) -> str:
    """mrkdwn: a new name stands in those of several customers."""
    return escape(text("customer-which", typed=typed, names=joined(names)))


def several(names: list[str], text: Text) -> str:
    """mrkdwn: a line names several customers as met."""
    return escape(text("customer-several", names=joined(names)))


def read_as(typed: str, name: str, text: Text) -> str:
    """mrkdwn: which customer was guessed behind what was typed."""
    return escape(text("customer-read-as", typed=typed, name=name))


def who(typed: str, names: list[str], text: Text) -> str:
    """mrkdwn: a person's name fits several of the customer's people."""
    return escape(text("contact-which", typed=typed, names=joined(names)))


def lies_ahead(typed: str, text: Text) -> str:
    """mrkdwn: what was typed is no contact that took place, and how it is noted instead."""
    said = blocks.cut(" ".join(typed.split()), MAX_AHEAD)
    return escape(text("line-ahead", typed=said.replace("`", "'")))


def inferred(line: ParsedLine, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """mrkdwn: what was read without being marked as such, each with the words it was read from."""
    words: dict[str, list[str]] = {}
    for one in line.evidence:
        said_so = mentions.as_typed(" ".join(one.words.split()))
        words.setdefault(one.field, []).append(blocks.cut(said_so, MAX_WORDS))
    today = now.astimezone(zone).date()
    next_contact = line.next_contact
    day = text.day_at(next_contact, line.next_starts, today) if next_contact else ""
    said = (text(f"read-as-{field}", words=text.quoted(of), day=day) for field, of in words.items())
    return escape(blocks.cut("\n".join(said), MAX_INFERRED))


def joined(names: list[str]) -> str:
    return " · ".join(names)


def meeting(
    facts: AppointmentDetails, text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    line = text(
        "capture-met",
        customer=facts.customer.name,
        until=text.moment(facts.log_until, zone, now),
    )
    buttons = [
        blocks.button(text("log-it"), action_ids.APPOINTMENT_LOG, style="primary"),
        blocks.button(text("not-held"), action_ids.APPOINTMENT_NOT_HELD),
    ]
    return escape(line), [
        blocks.section(escape(line)),
        blocks.actions(buttons, f"logging:{facts.appointment.id}"),
    ]
