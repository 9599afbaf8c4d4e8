"""A planned contact that somebody else has moved or cancelled, as its owner reads it."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.appointment import when
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key
from models.commitments.appointment import AppointmentState
from models.notifications.changes import Change
from models.notifications.notification import Notification
from models.rules import deadlines

ENDED = {
    AppointmentState.CANCELLED: "changed-cancelled",
    AppointmentState.NOT_HELD: "changed-not-held",
}


def _headline(notification: Notification, change: Change, look: Look) -> str:
    planned, text, who = change.appointment, look.text, change.by.name
    facts = {
        "customer": change.customer.name,
        "before": _before(change, look),
        "when": when(planned, change.owner, look),
    }
    if change.instead is not None:
        facts["when"] = when(change.instead, change.owner, look)
        return text("changed-instead", who=who, **facts)
    if planned.state in ENDED:
        return text(ENDED[planned.state], who=who, **facts)
    if change.is_latest:
        return text(sentence_key(notification), who=who, **facts)
    return text("appointment-moved", **facts)


def _blocks(notification: Notification, change: Change, look: Look) -> list[Block]:
    planned = change.appointment
    shown = [blocks.section(escape(_headline(notification, change, look)))]
    if planned.state is AppointmentState.PLANNED:
        move = blocks.button(look.text("move"), action_ids.APPOINTMENT_MOVE)
        shown.append(blocks.actions([move], f"changed:{planned.id}"))
    return shown


def _line(notification: Notification, change: Change, look: Look) -> Line:
    what = _headline(notification, change, look)
    return Line(what, "", notification.subject_id, change.is_settled)


def _why(notification: Notification, change: Change, look: Look) -> dict[str, str]:
    return {"who": change.by.name}


def _before(change: Change, look: Look) -> str:
    """When it was planned for until then."""
    planned = change.appointment
    on = planned.was_on or planned.on
    if planned.was_starts is None:
        return look.day(on)
    return look.moment(deadlines.at(on, planned.was_starts, change.owner.tz))


WORDING = Wording(Change, _headline, _blocks, _line, _why)
