"""Planned contacts: the brief on the day, and the reminders to log them."""

from datetime import date, datetime, timedelta

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import brief
from handlers.views.wording.line import Line, in_a_line, owner_of, short_name, to_open, with_menu
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace, Wording, sentence_key
from models.commitments.appointment import Appointment
from models.home.home import Planned
from models.home.parts import Part
from models.notifications.notification import Notification
from models.notifications.subjects import AppointmentDetails
from models.people.person import Person
from models.rules.deadlines import LOGGING_TIME, Kind, Stage

FRESH = timedelta(hours=20)  # so long before the end it is no reproach that nothing is logged


def when(appointment: Appointment, owner: Person, look: Look) -> str:
    """ "Fri, May 15", "Fri, May 15, 2:00 PM": in the zone of the reader, whatever the owner's."""
    begins = appointment.begins_at(owner.tz)
    return look.moment(begins) if begins is not None else look.day(appointment.on)


def home_row(row: Planned, place: HomePlace, look: Look) -> list[Block]:
    text, planned, part = look.text, row.appointment, place.part
    on = when(planned, row.owner, look)
    ended = row.log_until - LOGGING_TIME
    is_over = part in (Part.TO_LOG, Part.LATE) or (part is Part.COVERED and ended <= look.now)
    if is_over:
        left = (row.log_until - look.now).total_seconds()
        key, until = "home-log-left" if left > 0 else "home-log-late", look.moment(row.log_until)
        on = text(key, day=on, span=text.span(left), when=until)
    else:
        on = text("home-contact", day=on)
    line = in_a_line(row.customer.name, [place.owner(row.owner, look), on, planned.place])
    choices = {"log": (text("log-it"), planned.id)}
    if planned.ended_at is None:
        choices["move"] = (text("digest-move"), planned.id)
    choices["not_held"] = (text("digest-not-held"), planned.id)
    choices |= to_open(row.customer, text)
    return [with_menu(line, choices, f"home-contact:{planned.id}")]


def _headline(notification: Notification, details: AppointmentDetails, look: Look) -> str:
    text, on = look.text, when(details.appointment, details.owner, look)
    customer = details.customer.name
    if notification.is_moved:
        before = look.day(notification.deadline.date())
        return text("appointment-moved", customer=customer, before=before, when=on)
    key = sentence_key(notification, _stage(notification, details, look))
    if notification.kind is Kind.LOGGING and not notification.is_mine:
        key += "-of-other"
    until = look.moment(details.log_until)
    return text(
        key,
        customer=customer,
        owner=owner_of(notification, details.owner, look),
        day=on,
        until=until,
        was="held" if details.appointment.ended_at else "planned",
    )


def _stage(notification: Notification, details: AppointmentDetails, look: Look) -> str:
    """By the day a brief is read on, which may be before a weekend, and by how long the contact
    has been over."""
    if notification.kind is Kind.NEXT_CONTACT:
        return "today" if notification.deadline.date() <= look.today else "ahead"
    if notification.stage is Stage.TWENTY_HOURS and details.log_until - look.now > FRESH:
        return Stage.PASSED.value
    return notification.stage.value


def _blocks(notification: Notification, details: AppointmentDetails, look: Look) -> list[Block]:
    text, planned = look.text, details.appointment
    shown = [blocks.section(escape(_headline(notification, details, look)))]
    if details.is_settled:
        return [*shown, blocks.context(escape(_outcome(details, look)))]
    move = blocks.button(text("move"), action_ids.APPOINTMENT_MOVE)
    block_id = f"{notification.kind.value}:{planned.id}"
    if notification.is_moved:
        return [*shown, blocks.actions([move], block_id)]
    if notification.kind is Kind.NEXT_CONTACT:
        shown += brief.full(details, look)
    buttons = [blocks.button(text("log-it"), action_ids.APPOINTMENT_LOG, style="primary")]
    if notification.stage is not Stage.MISSED and planned.ended_at is None:
        buttons.append(move)
    buttons.append(blocks.button(text("not-held"), action_ids.APPOINTMENT_NOT_HELD))
    return [*shown, blocks.actions(buttons, block_id)]


def _outcome(details: AppointmentDetails, look: Look) -> str:
    if details.instead is not None:
        return look.text("appointment-instead", when=when(details.instead, details.owner, look))
    if (later := details.held_later) is not None:
        return look.text("appointment-held-later", day=look.day(look.day_of(later)))
    return look.text(f"appointment-{details.appointment.state.value}")


def _line(notification: Notification, details: AppointmentDetails, look: Look) -> Line:
    planned, text = details.appointment, look.text
    is_brief = notification.kind is Kind.NEXT_CONTACT
    say = _brief_line if is_brief else _log_line
    what = say(notification, details, look)
    if details.is_settled:
        return Line(what, _outcome(details, look), planned.id, True)
    move = {"move": (text("digest-move"), planned.id)}
    if notification.is_moved:
        moved = text("digest-moved", when=when(planned, details.owner, look))
        return Line(what, moved, planned.id, True, choices=move)
    log_by = "" if is_brief else _log_by(details.log_until, look)
    not_held = {"not_held": (text("digest-not-held"), planned.id)}
    if notification.of_team:
        button = blocks.button(text("customer-open"), action_ids.CUSTOMER_OPEN)
        choices = {"log": (text("log-it"), planned.id), **not_held}
        return Line(what, log_by, details.customer.id, False, button, choices)
    choices = {**(move if is_brief else {}), **not_held, **to_open(details.customer, text)}
    button = blocks.button(text("log-it"), action_ids.APPOINTMENT_LOG)
    return Line(what, log_by, planned.id, False, button, choices)


def _brief_line(notification: Notification, details: AppointmentDetails, look: Look) -> str:
    planned, text = details.appointment, look.text
    begins = None if notification.is_moved else planned.begins_at(details.owner.tz)
    on = _day_then(notification, details)
    if on != look.today:  # read before a weekend, or days after
        return text("digest-meeting-on", when=look.moment(begins) if begins else look.day(on))
    if begins is not None:
        return text("digest-meeting-at", time=begins.astimezone(look.zone).time())
    return text("digest-meeting")


def _log_line(notification: Notification, details: AppointmentDetails, look: Look) -> str:
    key = "digest-log" if notification.is_mine else "digest-log-of-other"
    return look.text(
        key,
        day=look.day(_day_then(notification, details)),
        owner=owner_of(notification, details.owner, look),
        customer=short_name(details.customer.name),
    )


def _day_then(notification: Notification, details: AppointmentDetails) -> date:
    """The day it was planned for when this was sent."""
    return notification.deadline.date() if notification.is_moved else details.appointment.on


def _log_by(until: datetime, look: Look) -> str:
    key = "digest-log-until" if until > look.now else "digest-log-over"
    return look.text(key, when=look.moment(until))


def _why(notification: Notification, details: AppointmentDetails, look: Look) -> dict[str, str]:
    if notification.stage is Stage.STILL_OPEN:  # its deadline is the day of the weekly list
        return {"day": look.day(details.appointment.on)}
    return {}


WORDING = Wording(AppointmentDetails, _headline, _blocks, _line, _why)
