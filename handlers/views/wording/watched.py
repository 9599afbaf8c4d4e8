"""What has happened to a customer that somebody watches."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import method
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording
from models.notifications.account_subjects import WatchedDetails
from models.notifications.notification import Notification
from models.watching.event import Happened

MAX_SAID = 100  # characters


def _what(details: WatchedDetails, look: Look) -> str:
    """Without the customer's name."""
    text, who, what = look.text, details.by.name, details.event.what
    if what is Happened.OWNER:
        return text("watched-owner", owner=details.new_owner.name if details.new_owner else who)
    if what is Happened.ENDED:
        ending = details.customer.ending
        why = blocks.cut(" ".join(details.customer.ended_why.split()), MAX_SAID)
        return text(f"watched-{ending.value if ending else 'ended'}", who=who, why=why)
    if what is Happened.URGENT:
        question = details.issue.question if details.issue else ""
        said = blocks.cut(" ".join(question.split()), MAX_SAID)
        return text("watched-urgent", who=who, question=said)
    if details.followup is None:
        return text("watched-record-gone")
    day = look.day(look.day_of(details.followup.occurred_at))
    when = " · ".join(filter(None, (method.said(details.followup.method, text), day)))
    key = "watched-record-urgent" if details.is_urgent else "watched-record"
    return text(key, who=who, when=when)


def _headline(notification: Notification, details: WatchedDetails, look: Look) -> str:
    customer = details.customer.name
    return look.text("health-say", customer=customer, what=_what(details, look))


def _blocks(notification: Notification, details: WatchedDetails, look: Look) -> list[Block]:
    headline = escape(_headline(notification, details, look))
    if details.is_settled:
        return [blocks.section(f"~{headline}~")]
    buttons = [
        blocks.button(look.text("customer-open"), action_ids.CUSTOMER_OPEN),
        blocks.button(look.text("customer-unwatch"), action_ids.CUSTOMER_UNWATCH),
    ]
    return [blocks.section(headline), blocks.actions(buttons, f"watched:{details.customer.id}")]


def _line(notification: Notification, details: WatchedDetails, look: Look) -> Line:
    text, id = look.text, details.customer.id
    choices = {
        action_ids.CUSTOMER_OPEN: (text("customer-open"), id),
        action_ids.CUSTOMER_UNWATCH: (text("customer-unwatch"), id),
    }
    return Line(_what(details, look), "", id, details.is_settled, choices=choices)


def _why(notification: Notification, details: WatchedDetails, look: Look) -> dict[str, str]:
    return {"who": details.by.name}


WORDING = Wording(WatchedDetails, _headline, _blocks, _line, _why)
