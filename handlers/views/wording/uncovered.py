"""Nobody covers for somebody on days of a leave, for who stands in is away, too, or can't: as they
and who hears of their clocks read it."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.leave import days_of, meetings_shown
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
        "gap": days_of(details.gap, look) if details.gap else "",
        "instead": details.instead.name if details.instead else "",
    }
    return text(_key(notification, details), **facts)


def _key(notification: Notification, details: UncoveredDetails) -> str:
    if details.gap is not None:
        return sentence_key(notification) if details.is_leave else "uncovered-declined"
    if details.instead is not None:
        return "uncovered-instead" if details.is_leave else "uncovered-declined-instead"
    return "uncovered-over" if details.is_leave else "uncovered-declined-over"


def _blocks(notification: Notification, details: UncoveredDetails, look: Look) -> list[Block]:
    shown = [
        blocks.section(escape(_headline(notification, details, look))),
        *meetings_shown(details.meetings, look),
    ]
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
