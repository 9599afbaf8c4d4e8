"""What is said of a customer as a whole: its silence, its contract's end, a turn for the worse;
and the forms that answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms.appointment import starts_field, time_of
from models.customers.customer import Customer
from models.health import MADE_TODO, SEEN
from models.notifications.subjects import (
    ContractDetails,
    DeclineDetails,
    HealthDetails,
    Notification,
    SilenceDetails,
)
from models.rules.health.decline import Decline

LABELS = {
    action_ids.CUSTOMER_LOG: "log-it",
    action_ids.HEALTH_PLAN: "care-plan",
    action_ids.HEALTH_RENEW: "care-renew",
    MADE_TODO: "care-make-todo",
    SEEN: "care-seen-it",
    action_ids.CUSTOMER_EDIT: "edit",
    action_ids.CUSTOMER_OPEN: "customer-open",
}
MAX_FEEDBACK = 200


@dataclass(frozen=True)
class Answers:
    """What a form says; `starts` is a clock time of who fills it in."""

    on: date
    starts: time | None = None


def what(facts: HealthDetails, text: Text, today: date) -> str:
    """In plain words, without the customer's name."""
    match facts:
        case SilenceDetails():
            key = "care-quiet" if facts.customer.last_contact_at else "care-quiet-never"
            days = (today - facts.since).days
            return text(key, days=days, day=text.day(facts.since, today))
        case ContractDetails():
            days = (facts.ends_on - today).days
            key = "care-contract" if days >= 0 else "care-contract-over"
            return text(key, days=days, day=text.day(facts.ends_on, today))
        case DeclineDetails(decline=Decline.FELL):
            return text("care-fell", before=facts.score_before or 0, score=facts.score or 0)
        case DeclineDetails(decline=Decline.NEGATIVE):
            return text("care-negative")
        case _:
            return text("care-withdrawn")


def status(facts: HealthDetails, text: Text, today: date) -> str:
    """What has become of it, or what the customer said; plain text."""
    if facts.customer.archived_at is not None:
        return text("profile-is-gone", customer=facts.customer.name)
    match facts:
        case SilenceDetails(planned=date() as on):
            return text("care-planned", day=text.day(on, today))
        case SilenceDetails(is_broken=True):
            return text("care-contacted", day=text.day(facts.since, today))
        case ContractDetails(is_settled=True):
            ends_on = facts.customer.contract_ends_on
            if ends_on is None:
                return text("care-without-end")
            return text("care-renewed", day=text.day(ends_on, today))
        case DeclineDetails(is_over=True):
            return text("care-over")
        case DeclineDetails(was_seen=True):
            return text("care-seen")
        case DeclineDetails(feedback=feedback) if feedback:
            return text("care-feedback", said=blocks.cut(" ".join(feedback.split()), MAX_FEEDBACK))
        case _:
            return ""


def answers(notification: Notification, facts: HealthDetails) -> list[str]:
    """The ids of the buttons that settle it, or help to; the first is the first to press."""
    match facts:
        case SilenceDetails():
            return [action_ids.CUSTOMER_LOG, action_ids.HEALTH_PLAN, action_ids.CUSTOMER_OPEN]
        case ContractDetails():
            return [
                action_ids.HEALTH_RENEW,
                action_ids.CUSTOMER_LOG,
                action_ids.CUSTOMER_EDIT,
                action_ids.CUSTOMER_OPEN,
            ]
        case DeclineDetails():
            first = (
                [SEEN, action_ids.CUSTOMER_LOG]
                if notification.of_team
                else [action_ids.CUSTOMER_LOG, SEEN]
            )
            return [*first, MADE_TODO, action_ids.CUSTOMER_OPEN]


def message(
    notification: Notification,
    facts: HealthDetails,
    line: str,
    text: Text,
    zone: ZoneInfo,
    now: datetime,
) -> list[Block]:
    """The one thing alone; `line` says what it is."""
    shown = [blocks.section(f"*{escape(line)}*")]
    if said := status(facts, text, now.astimezone(zone).date()):
        shown.append(blocks.context(escape(said)))
    if facts.is_settled:
        return shown
    first, *rest = answers(notification, facts)
    buttons = [blocks.button(text(LABELS[first]), first, style="primary")]
    buttons += [blocks.button(text(LABELS[one]), one) for one in rest]
    return [*shown, blocks.actions(buttons, f"{notification.kind.value}:{facts.customer.id}")]


def plan_form(customer: Customer, came_from: dict[str, Any], text: Text, today: date) -> Block:
    """A day, and a time if there is one."""
    return _form(
        action_ids.HEALTH_PLAN_FORM,
        text("care-plan"),
        [
            blocks.field("on", text("appointment-on"), blocks.datepicker("on")),
            starts_field(None, text),
        ],
        customer,
        came_from,
        text,
    )


def renewal_form(customer: Customer, came_from: dict[str, Any], text: Text, today: date) -> Block:
    """The new last day of the contract: a year on, unless it is another."""
    ends_on = (customer.contract_ends_on or today) + relativedelta(years=1)
    picker = blocks.datepicker("on", initial=ends_on.isoformat())
    field = blocks.field("on", text("care-renewed-until"), picker)
    return _form(
        action_ids.HEALTH_RENEW_FORM, text("care-renew-title"), [field], customer, came_from, text
    )


Form = Callable[[Customer, dict[str, Any], Text, date], Block]


def read(view: dict[str, Any]) -> Answers:
    """What a person filled in, in either form."""
    return Answers(date.fromisoformat(blocks.value_of(view, "on")), time_of(view, "starts"))


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
