"""What somebody else did to a person's things: moved or cancelled a planned contact, deleted a
record."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import appointment
from models.commitments.appointment import AppointmentState
from models.notifications.changes import Change, Deletion
from models.rules import deadlines

MAX_CONTENT = 600  # characters of a deleted record
ENDED = {
    AppointmentState.CANCELLED: "changed-cancelled",
    AppointmentState.NOT_HELD: "changed-not-held",
}


def headline(subject: Change | Deletion, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """One plain sentence."""
    customer, who = subject.customer.name, subject.by.name
    if isinstance(subject, Deletion):
        when = text.moment(subject.followup.occurred_at, zone, now)
        return text("say-deleted-immediate", who=who, customer=customer, when=when)
    planned, before = subject.appointment, _before(subject, text, zone, now)
    when = appointment.when(planned, subject.owner, text, zone, now)
    facts = {"customer": customer, "before": before, "when": when}
    if planned.state in ENDED:
        return text(ENDED[planned.state], who=who, **facts)
    if subject.is_latest:
        return text("say-changed-immediate", who=who, **facts)
    return text("appointment-moved", **facts)


def message(
    subject: Change | Deletion, line: str, text: Text, zone: ZoneInfo, now: datetime
) -> list[Block]:
    shown = [blocks.section(escape(line))]
    if isinstance(subject, Deletion):
        return [*shown, blocks.context(escape(blocks.cut(subject.followup.content, MAX_CONTENT)))]
    planned = subject.appointment
    if planned.state is AppointmentState.PLANNED:
        move = blocks.button(text("move"), action_ids.APPOINTMENT_MOVE)
        shown.append(blocks.actions([move], f"changed:{planned.id}"))
    return shown


def _before(change: Change, text: Text, zone: ZoneInfo, now: datetime) -> str:
    """When it was planned for until then."""
    planned = change.appointment
    on = planned.was_on or planned.on
    if planned.was_starts is None:
        return text.day(on, now.astimezone(zone).date())
    return text.moment(deadlines.at(on, planned.was_starts, change.owner.tz), zone, now)
