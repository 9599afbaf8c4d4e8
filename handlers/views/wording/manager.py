"""A new manager or report."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording
from models.notifications.notification import Notification
from models.notifications.people_subjects import ManagerDetails

MAX_NAME = 40  # characters


def _headline(notification: Notification, details: ManagerDetails, look: Look) -> str:
    text, who = look.text, blocks.cut(details.person.name, MAX_NAME)
    if not details.is_for_report:
        return text("manager-told-settled" if details.is_settled else "manager-told", who=who)
    if details.manager is None:
        return text("manager-told-none")
    return text("manager-told-yours", manager=blocks.cut(details.manager.name, MAX_NAME))


def _blocks(notification: Notification, details: ManagerDetails, look: Look) -> list[Block]:
    shown = [blocks.section(escape(_headline(notification, details, look)))]
    if not (details.is_settled or details.is_for_report):
        decline = blocks.button(look.text("manager-decline"), action_ids.MANAGER_DECLINE)
        shown.append(blocks.actions([decline], f"manager:{details.person.id}"))
    return shown


def _line(notification: Notification, details: ManagerDetails, look: Look) -> Line:
    what = _headline(notification, details, look)
    return Line(what, "", details.person.id, details.is_settled)


def _why(notification: Notification, details: ManagerDetails, look: Look) -> dict[str, str]:
    return {"who": details.person.name}


WORDING = Wording(ManagerDetails, _headline, _blocks, _line, _why)
