"""Leave, as the person who stands in reads it."""

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.notifications.notification import Notification
from models.notifications.subjects import LeaveDetails
from models.rules.deadlines import Stage


def _headline(notification: Notification, details: LeaveDetails, look: Look) -> str:
    if details.is_settled:
        return look.text(sentence_key(notification, Stage.PASSED.value), who=details.person.name)
    first, last = _days(details, look)
    return look.text(sentence_key(notification), who=details.person.name, first=first, last=last)


def _blocks(notification: Notification, details: LeaveDetails, look: Look) -> list[Block]:
    return [blocks.section(escape(_headline(notification, details, look)))]


def _line(notification: Notification, details: LeaveDetails, look: Look) -> Line:
    return Line(_headline(notification, details, look), "", details.leave.id, False)


def _days(details: LeaveDetails, look: Look) -> tuple[str, str]:
    return look.text.days(details.leave.first, details.leave.last, look.today)


def _why(notification: Notification, details: LeaveDetails, look: Look) -> dict[str, str]:
    return {"who": details.person.name}


WORDING = Wording(LeaveDetails, _headline, _blocks, _line, _why)
