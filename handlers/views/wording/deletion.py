"""A record that somebody else has deleted, as its owner and its author read it."""

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.notifications.changes import Deletion
from models.notifications.notification import Notification

MAX_CONTENT = 600  # characters of the record


def _headline(notification: Notification, deletion: Deletion, look: Look) -> str:
    return look.text(
        sentence_key(notification),
        who=deletion.by.name,
        customer=deletion.customer.name,
        when=look.moment(deletion.followup.occurred_at),
    )


def _blocks(notification: Notification, deletion: Deletion, look: Look) -> list[Block]:
    content = escape(blocks.cut(deletion.followup.content, MAX_CONTENT))
    headline = escape(_headline(notification, deletion, look))
    return [blocks.section(headline), blocks.context(content)]


def _line(notification: Notification, deletion: Deletion, look: Look) -> Line:
    what = _headline(notification, deletion, look)
    return Line(what, "", notification.subject_id, deletion.is_settled)


def _why(notification: Notification, deletion: Deletion, look: Look) -> dict[str, str]:
    return {"who": deletion.by.name}


WORDING = Wording(Deletion, _headline, _blocks, _line, _why)
