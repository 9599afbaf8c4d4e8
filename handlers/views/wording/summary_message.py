"""The message that brings a person's day or week to their manager, and the one that brings a reply
to it."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.summary import heading, message, of_days, title
from handlers.views.wording.wording import Wording
from models.notifications.notification import Notification
from models.notifications.summary_subjects import SummaryDetails, SummaryReplyDetails
from models.summaries.parts import Part

MAX_REPLY = 2500  # characters


def as_modal(details: SummaryDetails, look: Look) -> Block:
    """All of what was sent, opened from the digest."""
    _, shown = message(details.summary, details.sent.note, look)
    return blocks.modal(
        action_ids.SUMMARY_SENT_FORM,
        look.text("summary-modal"),
        shown,
        submit=None,
        close=look.text("close"),
    )


def _headline(notification: Notification, details: SummaryDetails, look: Look) -> str:
    return title(details.summary, look)


def _blocks(notification: Notification, details: SummaryDetails, look: Look) -> list[Block]:
    _, shown = message(details.summary, details.sent.note, look)
    hint = look.text("summary-reply-hint", who=details.summary.person.name)
    return [*shown, blocks.context(escape(hint))]


def _digest_line(notification: Notification, details: SummaryDetails, look: Look) -> Line:
    """The numbers, and a button that opens all of it."""
    parts = [part for part in Part if details.summary.parts[part].total]
    counts = look.text("list-semicolon").join(
        heading(details.summary, part, look) for part in parts
    )
    id = details.sent.id
    button = blocks.button(look.text("summary-open"), action_ids.SUMMARY_OPEN, str(id))
    return Line(title(details.summary, look), counts, id, button=button)


def _why(notification: Notification, details: SummaryDetails, look: Look) -> dict[str, str]:
    return {"who": details.summary.person.name}


def _reply_headline(notification: Notification, details: SummaryReplyDetails, look: Look) -> str:
    return of_days("summary-replied", details.sent.days, look, who=details.author.name)


def _reply_blocks(
    notification: Notification, details: SummaryReplyDetails, look: Look
) -> list[Block]:
    headline = f"*{escape(_reply_headline(notification, details, look))}*"
    said = escape(blocks.cut(details.reply.text, MAX_REPLY))
    hint = look.text("summary-reply-hint", who=details.author.name)
    return [blocks.section(f"{headline}\n{said}"), blocks.context(escape(hint))]


def _reply_line(notification: Notification, details: SummaryReplyDetails, look: Look) -> Line:
    said = details.reply.text
    return Line(_reply_headline(notification, details, look), said, details.sent.id)


def _reply_why(
    notification: Notification, details: SummaryReplyDetails, look: Look
) -> dict[str, str]:
    return {"who": details.author.name}


WORDING = Wording(SummaryDetails, _headline, _blocks, _digest_line, _why)
REPLY = Wording(SummaryReplyDetails, _reply_headline, _reply_blocks, _reply_line, _reply_why)
