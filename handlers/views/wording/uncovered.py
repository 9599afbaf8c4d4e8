"""Nobody covers for somebody on days of a leave, as they and who hears of their clocks read it."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.leave import days_of
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.notifications.notification import Notification
from models.notifications.people_subjects import UncoveredDetails


def _headline(notification: Notification, details: UncoveredDetails, look: Look) -> str:
    text, reader = look.text, "own" if details.is_for_person else "other"
    facts = {
        "stand_in": details.stand_in.name,
        "who": details.person.name,
        "reader": reader,
        "days": days_of(details.leave, look),
    }
    if details.gap is not None:
        key = sentence_key(notification)
        return text(key, gap=days_of(details.gap, look), **facts)
    if details.instead is not None:
        return text("uncovered-instead", instead=details.instead.name, **facts)
    return text("uncovered-over", **facts)


def _blocks(notification: Notification, details: UncoveredDetails, look: Look) -> list[Block]:
    shown = [blocks.section(escape(_headline(notification, details, look)))]
    if not details.is_settled:
        text = look.text
        chooser = blocks.users_select(action_ids.LEAVE_STAND_IN, placeholder=text("away-stand-in"))
        id = f"leave:{details.leave.id}"
        shown.append(blocks.section(text("uncovered-who"), chooser, block_id=id))
    return shown


def _line(notification: Notification, details: UncoveredDetails, look: Look) -> Line:
    what = _headline(notification, details, look)
    return Line(what, "", details.leave.id, details.is_settled)


def _why(notification: Notification, details: UncoveredDetails, look: Look) -> dict[str, str]:
    return {"who": details.person.name, "stand_in": details.stand_in.name}


WORDING = Wording(UncoveredDetails, _headline, _blocks, _line, _why)
