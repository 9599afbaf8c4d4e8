"""Profiles that have not been reviewed for a month."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.customer import MAX_BRIEF, profile_lines
from handlers.views.wording.line import Line, short_name, to_open
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.notifications.account_subjects import ProfileDetails
from models.notifications.notification import Notification


def _headline(notification: Notification, details: ProfileDetails, look: Look) -> str:
    key = sentence_key(notification)
    if details.is_settled:
        key = "profile-is-fresh" if details.was_reviewed else "profile-is-gone"
    customer, day = details.customer, _reviewed_on(details, look)
    return look.text(key, customer=customer.name, day=day, was=_was(details))


def _blocks(notification: Notification, details: ProfileDetails, look: Look) -> list[Block]:
    text = look.text
    shown = [blocks.section(escape(_headline(notification, details, look)))]
    if details.is_settled:
        return shown
    if known := profile_lines(details.customer, details.chain, text, MAX_BRIEF):
        shown.append(blocks.section("\n".join(known)))
    buttons = [
        blocks.button(text("profile-accurate"), action_ids.PROFILE_ACCURATE, style="primary"),
        blocks.button(text("edit"), action_ids.PROFILE_EDIT),
        blocks.button(text("customer-end"), action_ids.CUSTOMER_END),
    ]
    return [*shown, blocks.actions(buttons, f"profile:{details.customer.id}")]


def _line(notification: Notification, details: ProfileDetails, look: Look) -> Line:
    text, customer = look.text, details.customer
    if not customer.is_live:
        gone = text("profile-is-gone", customer=short_name(customer.name))
        return Line(text("digest-profile"), gone, customer.id, True)
    when = text("digest-profile-seen", day=_reviewed_on(details, look), was=_was(details))
    if details.is_settled:
        return Line(text("digest-profile"), when, customer.id, True)
    choices = {
        "edit": (text("digest-edit"), customer.id),
        **to_open(customer, text),
        action_ids.CUSTOMER_END: (text("customer-end"), customer.id),
    }
    button = blocks.button(text("profile-accurate"), action_ids.PROFILE_ACCURATE)
    return Line(text("digest-profile"), when, customer.id, False, button, choices)


def _was(details: ProfileDetails) -> str:
    """What was done on the day that is told."""
    return "checked" if details.customer.is_reviewed else "created"


def _reviewed_on(details: ProfileDetails, look: Look) -> str:
    return look.day(look.day_of(details.reviewed_at))


WORDING = Wording(ProfileDetails, _headline, _blocks, _line)
