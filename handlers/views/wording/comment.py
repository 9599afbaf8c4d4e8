"""Comments on a record: their lines below it, and the message to somebody who is named in one."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line, short, to_open
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.customers.customer import Customer
from models.followups.attachment import Attachment
from models.followups.remark import Remarks
from models.notifications.notification import Notification
from models.notifications.subjects import CommentDetails

MAX_SHOWN = 5  # the latest comments below a record
MAX_LENGTH = 400  # characters of each


def remarks(found: Remarks, text: Text) -> list[Block]:
    """The latest comments and the files of a record."""
    lines = [
        f"💬 *{escape(one.author.name)}*  {escape(blocks.cut(one.comment.text, MAX_LENGTH))}"
        for one in found.comments[-MAX_SHOWN:]
    ]
    if left := len(found.comments) - len(lines):
        lines.insert(0, text("comments-more", count=left))
    lines += map(file_line, found.files)
    return [blocks.section("\n".join(lines))] if lines else []


def file_line(file: Attachment) -> str:
    """mrkdwn: a link to where Slack keeps it."""
    return f"📎 <{file.permalink}|{escape(blocks.cut(file.name, 80)).replace('|', ' ')}>"


def not_told(
    names: Sequence[str], customer: Customer, text: Text, *, may_share: bool
) -> tuple[str, list[Block]]:
    """Who of those named in a comment can't see its customer, with the form that shares it."""
    listed = text.listed(names)
    said = text("comment-not-told", names=listed, customer=customer.name)
    shown = [blocks.section(escape(said))]
    if may_share:
        button = blocks.button(text("comment-share"), action_ids.PROFILE_EDIT)
        shown.append(blocks.actions([button], f"profile:{customer.id}"))
    return said, shown


def _headline(notification: Notification, details: CommentDetails, look: Look) -> str:
    return look.text(
        sentence_key(notification), who=details.author.name, customer=details.customer.name
    )


def _blocks(notification: Notification, details: CommentDetails, look: Look) -> list[Block]:
    headline = f"*{escape(_headline(notification, details, look))}*"
    said = escape(blocks.cut(details.comment.text, 2500))
    about = escape(blocks.cut(details.followup.content, MAX_LENGTH))
    button = blocks.button(look.text("customer-open"), action_ids.CUSTOMER_OPEN)
    return [
        blocks.section(f"{headline}\n{said}"),
        blocks.context(f"{look.moment(details.followup.occurred_at)} · {about}"),
        blocks.actions([button], f"comment:{details.customer.id}"),
    ]


def _line(notification: Notification, details: CommentDetails, look: Look) -> Line:
    what = _headline(notification, details, look)
    said = short(details.comment.text, MAX_LENGTH)
    choices = to_open(details.customer, look.text)
    return Line(what, said, details.customer.id, choices=choices)


def _why(notification: Notification, details: CommentDetails, look: Look) -> dict[str, str]:
    return {"who": details.author.name}


WORDING = Wording(CommentDetails, _headline, _blocks, _line, _why)
