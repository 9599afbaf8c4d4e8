"""Channels that somebody linked to one's customer."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line, to_open
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.notifications.account_subjects import LinkDetails
from models.notifications.notification import Notification


def _headline(notification: Notification, details: LinkDetails, look: Look) -> str:
    return look.text(
        sentence_key(notification), who=details.by.name, customer=details.customer.name
    )


def _blocks(notification: Notification, details: LinkDetails, look: Look) -> list[Block]:
    headline = escape(_headline(notification, details, look))
    channel = f"<#{details.link.channel_id}>"
    if details.is_settled:
        return [blocks.section(f"~{headline}~\n{channel}")]
    unlink = blocks.button(look.text("channel-unlink"), action_ids.CHANNEL_UNLINK)
    button = blocks.actions([unlink], f"channel:{details.link.id}")
    return [blocks.section(f"{headline}\n{channel}"), button]


def _line(notification: Notification, details: LinkDetails, look: Look) -> Line:
    what = _headline(notification, details, look)
    choices = to_open(details.customer, look.text)
    return Line(what, "", details.link.id, details.is_settled, choices=choices)


def _why(notification: Notification, details: LinkDetails, look: Look) -> dict[str, str]:
    return {"who": details.by.name}


WORDING = Wording(LinkDetails, _headline, _blocks, _line, _why)
