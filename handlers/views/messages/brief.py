"""What to know before a planned contact, and what to prepare for it."""

from dataclasses import dataclass
from datetime import date

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.messages.record import contact_name, promise_line
from models.customers.customer import Customer
from models.notifications.subjects import AppointmentDetails


@dataclass(frozen=True)
class Room:
    """How much one reminder may say, so that a message of several stays within Slack's limit."""

    line: int  # characters of each line
    promises: int
    materials: int


DATED = 30  # characters more, for the day of what was said
ALONE = Room(line=300, promises=5, materials=20)


def brief(facts: AppointmentDetails, room: Room, text: Text, today: date) -> list[Block]:
    """`today` is the day of who reads it."""
    customer = facts.customer
    lines = {
        "brief-place": facts.appointment.place,
        "brief-profile": profile(customer, text),
        "brief-pains": customer.pains,
        "brief-chain": ", ".join(map(contact_name, facts.chain)),
        "brief-feedback": last_feedback(facts, room.line, text, today),
    }
    known = [
        f"*{text(key)}*  {escape(blocks.cut(value, room.line + DATED))}"
        for key, value in lines.items()
        if value
    ]
    if facts.promises:
        promises = "\n".join(
            promise_line(one, text, today) for one in facts.promises[: room.promises]
        )
        known.append(f"*{text('brief-promises')}*\n{promises}")
    shown = [blocks.section("\n".join(known))] if known else []
    return shown + _checklist(facts.appointment.to_prepare, room, text)


def last_feedback(facts: AppointmentDetails, most: int, text: Text, today: date) -> str:
    """What the customer answered last, and when; "" where nothing is known. `most` is the number of
    characters that are shown of it."""
    if facts.heard is None or not facts.heard.feedback:
        return ""
    day = text.day(facts.heard.occurred_at.astimezone(facts.owner.tz).date(), today)
    return text("brief-feedback-said", said=blocks.cut(facts.heard.feedback, most), day=day)


def profile(customer: Customer, text: Text) -> str:
    """Industry, size and stage, as far as they are known."""
    stage = text(f"stage-{customer.stage.value}") if customer.stage else ""
    return " · ".join(filter(None, (customer.industry, customer.size, stage)))


def _checklist(materials: list[str], room: Room, text: Text) -> list[Block]:
    """What to prepare, an item a line."""
    if not materials:
        return []
    items = [f"☐ {escape(blocks.cut(one, room.line))}" for one in materials[: room.materials]]
    if len(materials) > room.materials:
        items.append(text("brief-materials-more", count=len(materials) - room.materials))
    return [blocks.section("\n".join([f"*{text('brief-materials')}*", *items]))]
