"""The form that says a planned contact did not take place."""

from datetime import date
from typing import Any

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from models import Appointment, Customer

CALLBACK = "appointment_not_held"


def form(
    appointment: Appointment,
    customer: Customer,
    came_from: dict[str, Any],
    today: date,
    text: Text,
) -> Block:
    """Asks for another day, if any; `came_from` is kept for when it is saved."""
    day = text.day(appointment.on, today)
    picker = blocks.datepicker("next_contact")
    asked = blocks.field(
        "next_contact",
        text("not-held-when"),
        picker,
        hint=text("not-held-hint"),
        optional=True,
    )
    return blocks.modal(
        CALLBACK,
        text("not-held-title"),
        [blocks.section(f"*{escape(customer.name)}* · {day}"), asked],
        submit=text("save"),
        close=text("cancel"),
        metadata={"appointment": appointment.id, **came_from},
    )


def read(view: dict[str, Any]) -> date | None:
    """The new day; None where nothing new is planned."""
    chosen = blocks.value_of(view, "next_contact")
    return date.fromisoformat(chosen) if chosen else None
