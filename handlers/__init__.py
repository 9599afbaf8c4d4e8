"""What people type and see: one file a conversation, in the order it happens."""

import re

from slack_bolt import BoltResponse
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.async_app import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest

from handlers import edge, errors, help
from handlers.availability import leave as away
from handlers.availability import manager as preferences
from handlers.availability import preferences as settings
from handlers.availability import response_hours as hours
from handlers.calendars import calendar
from handlers.commands import as_own_command
from handlers.commitments import appointment, issue, todo
from handlers.customers import customer, merging
from handlers.customers import health as care
from handlers.followups import capture, records, shortcuts
from handlers.followups import form as followup
from handlers.followups import save as saving
from handlers.home import home as agenda
from handlers.notifications import explanation as why
from handlers.notifications import menu as digest
from handlers.notifications import unreachable
from handlers.people import lifecycle
from handlers.reviews import review
from handlers.turn import Acquaintances
from handlers.views.blocks import named
from handlers.views.forms import appointment as appointment_views
from handlers.views.forms import followup as followup_views
from handlers.views.forms import health as care_views
from handlers.views.forms import issue as issue_views
from handlers.views.forms import merging as merging_views
from handlers.views.forms import preferences as preferences_views
from handlers.views.forms import profile as profile_views
from handlers.views.forms import response_hours as hours_views
from handlers.views.forms import todo as todo_views
from handlers.views.forms import unreachable as unreachable_views
from handlers.views.lists import calendar as calendar_views
from handlers.views.lists import customer as customer_views
from handlers.views.lists import home as agenda_views
from handlers.views.lists import leave as away_views
from handlers.views.lists import records as records_views
from handlers.views.lists import review as review_views
from handlers.views.messages import line as digest_views
from handlers.views.messages import manager as manager_views
from handlers.views.messages import note as note_views
from handlers.views.messages import record, reminder
from models.health import MADE_TODO, SEEN


def register(app: AsyncApp, people: Acquaintances) -> None:
    """One line a listener."""
    app.use(edge.receive)
    app.use(people.introduce)
    app.use(as_own_command)
    app.error(apologise)

    app.command("/followup")(ack=answer, lazy=[capture.command])
    app.options("customer")(followup.suggest_customer)
    app.options("theirs")(followup.suggest_theirs)
    app.action("customer")(ack=answer, lazy=[followup.choose_customer])
    app.action(named(followup_views.MORE))(ack=answer, lazy=[followup.more_todos])
    app.view(followup_views.CALLBACK)(ack=saving.save, lazy=[followup.show_saved])
    app.action(named(record.EDIT))(ack=answer, lazy=[followup.edit])
    app.action(named(record.UNDO))(ack=answer, lazy=[records.undo])
    app.action(named(record.DELETE))(ack=answer, lazy=[records.delete])
    app.action(named(records_views.OPEN))(ack=answer, lazy=[records.open_list])
    app.action(re.compile(records_views.NEXT_PAGE))(ack=answer, lazy=[records.turn_page])
    app.action(named(reminder.LOG_IT))(ack=answer, lazy=[followup.log_appointment])

    app.command("/todo")(ack=answer, lazy=[todo.command])
    app.action(re.compile(todo_views.NEXT_PAGE))(ack=answer, lazy=[todo.turn_page])
    app.action(named(reminder.TODO_DONE))(ack=answer, lazy=[todo.done])
    app.action(named(reminder.TODO_REOPEN))(ack=answer, lazy=[todo.reopen])
    app.action(named(reminder.TODO_SNOOZE))(ack=answer, lazy=[todo.snooze])
    app.view(todo_views.SNOOZE_CALLBACK)(ack=todo.save_snooze, lazy=[todo.show_snoozed])
    app.action(named(reminder.TODO_REASSIGN))(ack=answer, lazy=[todo.reassign])
    app.action(named(reminder.TODO_DUE))(ack=answer, lazy=[todo.set_due])

    app.command("/customer")(ack=answer, lazy=[customer.command])
    app.action(re.compile(customer_views.NEXT_PAGE))(ack=answer, lazy=[customer.turn_page])
    app.action(named(customer_views.OPEN))(ack=answer, lazy=[customer.open_one])
    app.action(named(customer_views.LOG))(ack=answer, lazy=[customer.log])
    app.action(named(customer_views.NEW))(ack=answer, lazy=[customer.create])
    app.action(named(customer_views.EDIT))(ack=answer, lazy=[customer.edit])
    app.view(profile_views.CALLBACK)(ack=customer.save, lazy=[customer.show_saved])
    app.action(named(reminder.PROFILE_EDIT))(ack=answer, lazy=[customer.edit])
    app.action(named(reminder.PROFILE_ACCURATE))(ack=answer, lazy=[customer.still_accurate])

    app.action(named(merging_views.OPEN))(ack=answer, lazy=[merging.open_form])
    app.options("other")(merging.suggest)
    app.view(merging_views.CALLBACK)(ack=merging.save, lazy=[merging.show_saved])
    app.action(named(merging_views.UNDO))(ack=answer, lazy=[merging.undo])

    app.action(named(appointment_views.MOVE))(ack=answer, lazy=[appointment.open_form])
    app.view(appointment_views.MOVE_CALLBACK)(ack=appointment.save, lazy=[appointment.show_saved])
    app.action(named(appointment_views.CALL_OFF))(ack=answer, lazy=[appointment.call_off])
    app.action(named(appointment_views.NOT_HELD))(ack=answer, lazy=[appointment.ask_not_held])
    app.view(appointment_views.NOT_HELD_CALLBACK)(
        ack=appointment.save_not_held, lazy=[appointment.show_saved]
    )

    app.command("/issue")(ack=answer, lazy=[issue.command])
    app.view(issue_views.CALLBACK)(ack=issue.save, lazy=[issue.show_saved])
    app.action(named(issue_views.ANSWERED))(ack=answer, lazy=[issue.answered])
    app.action(named(issue_views.WAIT))(ack=answer, lazy=[issue.ask_reason])
    app.view(issue_views.WAIT_CALLBACK)(ack=issue.save_wait, lazy=[issue.show_waiting])
    app.action(named(issue_views.REPLIED))(ack=answer, lazy=[issue.replied])
    app.action(named(issue_views.INFORMED))(ack=answer, lazy=[issue.informed])
    app.action(named(issue_views.CLOSE))(ack=answer, lazy=[issue.closed])
    app.action(named(issue_views.REASSIGN))(ack=answer, lazy=[issue.reassign])

    app.action(named(care_views.PLAN))(ack=answer, lazy=[care.ask_contact])
    app.view(care_views.PLAN_CALLBACK)(ack=care.save_contact, lazy=[care.show_saved])
    app.action(named(care_views.RENEW))(ack=answer, lazy=[care.ask_renewal])
    app.view(care_views.RENEW_CALLBACK)(ack=care.save_renewal, lazy=[care.show_saved])
    app.action(named(SEEN))(ack=answer, lazy=[care.seen])
    app.action(named(MADE_TODO))(ack=answer, lazy=[care.make_todo])

    app.action(named(digest_views.REST))(ack=answer, lazy=[digest.choose])
    app.action(named(digest_views.REASSIGN))(ack=answer, lazy=[digest.ask_owner])
    app.view(digest_views.REASSIGN)(ack=digest.save_owner, lazy=[digest.show_owner])
    app.action(named(unreachable_views.REASSIGN))(ack=answer, lazy=[unreachable.ask_owner])
    app.view(unreachable_views.REASSIGN)(ack=unreachable.save_owner, lazy=[unreachable.show_owner])

    app.command("/review")(ack=answer, lazy=[review.command])
    app.action(named(review_views.OPEN))(ack=answer, lazy=[review.open_rows])

    app.shortcut(shortcuts.LOG)(ack=answer, lazy=[followup.open_blank])
    app.shortcut(shortcuts.MAKE_FOLLOWUP)(ack=answer, lazy=[shortcuts.make_followup])
    app.shortcut(shortcuts.MAKE_TODO)(ack=answer, lazy=[shortcuts.make_todo])
    app.view(todo_views.NEW_CALLBACK)(ack=shortcuts.save_todo, lazy=[shortcuts.show_todo])

    app.command("/followup manager")(ack=answer, lazy=[preferences.manager])
    app.action(named(manager_views.DECLINE))(ack=answer, lazy=[preferences.decline])
    app.command("/followup calendar")(ack=answer, lazy=[calendar.command])
    app.action(named(calendar_views.REMOVE))(ack=answer, lazy=[calendar.remove])
    app.command("/followup away")(ack=answer, lazy=[away.command])
    app.command("/followup back")(ack=answer, lazy=[away.back])
    app.action(named(away_views.BACK))(ack=answer, lazy=[away.cancel])
    app.command("/followup preferences")(ack=answer, lazy=[settings.command])
    app.action(named(preferences_views.OPEN))(ack=answer, lazy=[settings.open_form])
    app.options("zone")(settings.suggest_zones)
    app.action("zone")(ack=answer, lazy=[settings.choose_place])
    app.action("country")(ack=answer, lazy=[settings.choose_place])
    app.view(preferences_views.CALLBACK)(ack=settings.save, lazy=[settings.show_saved])
    app.command("/followup hours")(ack=answer, lazy=[hours.command])
    app.action(named(hours_views.CHOOSE))(ack=answer, lazy=[hours.choose])
    app.command("/followup why")(ack=answer, lazy=[why.command])
    app.action(named(reminder.WHY))(ack=answer, lazy=[digest.choose])
    app.command("/followup help")(ack=answer, lazy=[help.command])
    app.event("app_home_opened")(ack=answer, lazy=[agenda.opened])
    app.action(named(agenda_views.LOG_NEW))(ack=answer, lazy=[followup.open_blank])
    app.action(re.compile(agenda_views.TAB))(ack=answer, lazy=[agenda.switch])
    app.action(re.compile(agenda_views.PAGE))(ack=answer, lazy=[agenda.turn_page])
    app.event("message")(ack=answer, lazy=[capture.said])
    app.action(named(note_views.SAVE))(ack=answer, lazy=[capture.save])
    app.action(named(note_views.EDIT))(ack=answer, lazy=[capture.edit])
    app.action(named(note_views.DISCARD))(ack=answer, lazy=[capture.discard])
    app.event("user_change")(ack=answer, lazy=[lifecycle.person_changed])


async def answer(ack: AsyncAck) -> None:
    """Acknowledge first; the work goes on behind."""
    await ack()


async def apologise(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    return await errors.apologise(error, request)
