"""The forms that answer a health signal: plan a contact, enter the contract's new end."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from dateutil.relativedelta import relativedelta

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms.appointment import starts_field, time_of
from models.customers.customer import Customer


@dataclass(frozen=True)
class Answers:
    """What a form says; `starts` is a clock time of who fills it in."""

    on: date
    starts: time | None = None


def plan_form(customer: Customer, came_from: dict[str, Any], text: Text, today: date) -> Block:
    return _form(
        action_ids.HEALTH_PLAN_FORM,
        text("health-plan"),
        [
            blocks.field("on", text("appointment-on"), blocks.datepicker("on")),
            starts_field(None, text),
        ],
        customer,
        came_from,
        text,
    )


def renewal_form(customer: Customer, came_from: dict[str, Any], text: Text, today: date) -> Block:
    """Suggests a year more."""
    ends_on = (customer.contract_ends_on or today) + relativedelta(years=1)
    picker = blocks.datepicker("on", initial=ends_on.isoformat())
    field = blocks.field("on", text("health-renewed-until"), picker)
    return _form(
        action_ids.HEALTH_RENEW_FORM, text("health-renew-title"), [field], customer, came_from, text
    )


Form = Callable[[Customer, dict[str, Any], Text, date], Block]


def read(view: dict[str, Any]) -> Answers:
    """What a person filled in, in either form."""
    return Answers(date.fromisoformat(submitted.value_of(view, "on")), time_of(view, "starts"))


def _form(
    callback: str,
    title: str,
    shown: list[Block],
    customer: Customer,
    came_from: dict[str, Any],
    text: Text,
) -> Block:
    return blocks.modal(
        callback,
        title,
        [blocks.section(f"*{escape(customer.name)}*"), *shown],
        submit=text("save"),
        close=text("cancel"),
        metadata={"customer": customer.id, **came_from},
    )
