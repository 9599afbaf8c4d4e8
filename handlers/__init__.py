"""What people type and see: one file a conversation, in the order it happens."""

import re

from slack_bolt import BoltResponse
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.async_app import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest

from handlers import edge, errors, help
from handlers.availability import leave, manager, preferences, response_hours
from handlers.calendars import calendar
from handlers.commands import as_own_command
from handlers.commitments import appointment, issue, todo
from handlers.customers import customer, health, merging
from handlers.followups import capture, form, records, save, shortcuts
from handlers.home import home
from handlers.notifications import explanation, menu, unreachable
from handlers.people import lifecycle
from handlers.reviews import review
from handlers.turn import Gatekeeper
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


def register(app: AsyncApp, people: Gatekeeper) -> None:
    """One line a listener."""
    app.use(edge.receive)
    app.use(people.middleware)
    app.use(as_own_command)
    app.error(report_error)

    app.command("/followup")(ack=acknowledge, lazy=[capture.command])
    app.options("customer")(form.suggest_customer)
    app.options("theirs")(form.suggest_theirs)
    app.action("customer")(ack=acknowledge, lazy=[form.choose_customer])
    app.action(named(followup_views.MORE))(ack=acknowledge, lazy=[form.more_todos])
    app.view(followup_views.CALLBACK)(ack=save.save, lazy=[form.show_saved])
    app.action(named(record.EDIT))(ack=acknowledge, lazy=[form.edit])
    app.action(named(record.UNDO))(ack=acknowledge, lazy=[records.undo])
    app.action(named(record.DELETE))(ack=acknowledge, lazy=[records.delete])
    app.action(named(records_views.OPEN))(ack=acknowledge, lazy=[records.open_list])
    app.action(re.compile(records_views.NEXT_PAGE))(ack=acknowledge, lazy=[records.turn_page])
    app.action(named(reminder.LOG_IT))(ack=acknowledge, lazy=[form.log_appointment])

    app.command("/todo")(ack=acknowledge, lazy=[todo.command])
    app.action(re.compile(todo_views.NEXT_PAGE))(ack=acknowledge, lazy=[todo.turn_page])
    app.action(named(reminder.TODO_DONE))(ack=acknowledge, lazy=[todo.done])
    app.action(named(reminder.TODO_REOPEN))(ack=acknowledge, lazy=[todo.reopen])
    app.action(named(reminder.TODO_SNOOZE))(ack=acknowledge, lazy=[todo.snooze])
    app.view(todo_views.SNOOZE_CALLBACK)(ack=todo.save_snooze, lazy=[todo.show_snoozed])
    app.action(named(reminder.TODO_REASSIGN))(ack=acknowledge, lazy=[todo.reassign])
    app.action(named(reminder.TODO_DUE))(ack=acknowledge, lazy=[todo.set_due])

    app.command("/customer")(ack=acknowledge, lazy=[customer.command])
    app.action(re.compile(customer_views.NEXT_PAGE))(ack=acknowledge, lazy=[customer.turn_page])
    app.action(named(customer_views.OPEN))(ack=acknowledge, lazy=[customer.open_one])
    app.action(named(customer_views.LOG))(ack=acknowledge, lazy=[customer.log])
    app.action(named(customer_views.NEW))(ack=acknowledge, lazy=[customer.create])
    app.action(named(customer_views.EDIT))(ack=acknowledge, lazy=[customer.edit])
    app.view(profile_views.CALLBACK)(ack=customer.save, lazy=[customer.show_saved])
    app.action(named(reminder.PROFILE_EDIT))(ack=acknowledge, lazy=[customer.edit])
    app.action(named(reminder.PROFILE_ACCURATE))(ack=acknowledge, lazy=[customer.still_accurate])

    app.action(named(merging_views.OPEN))(ack=acknowledge, lazy=[merging.open_form])
    app.options("other")(merging.suggest)
    app.view(merging_views.CALLBACK)(ack=merging.save, lazy=[merging.show_saved])
    app.action(named(merging_views.UNDO))(ack=acknowledge, lazy=[merging.undo])

    app.action(named(appointment_views.MOVE))(ack=acknowledge, lazy=[appointment.open_form])
    app.view(appointment_views.MOVE_CALLBACK)(ack=appointment.save, lazy=[appointment.show_saved])
    app.action(named(appointment_views.CALL_OFF))(ack=acknowledge, lazy=[appointment.call_off])
    app.action(named(appointment_views.NOT_HELD))(ack=acknowledge, lazy=[appointment.ask_not_held])
    app.view(appointment_views.NOT_HELD_CALLBACK)(
        ack=appointment.save_not_held, lazy=[appointment.show_saved]
    )

    app.command("/issue")(ack=acknowledge, lazy=[issue.command])
    app.view(issue_views.CALLBACK)(ack=issue.save, lazy=[issue.show_saved])
    app.action(named(issue_views.ANSWERED))(ack=acknowledge, lazy=[issue.answered])
    app.action(named(issue_views.WAIT))(ack=acknowledge, lazy=[issue.ask_reason])
    app.view(issue_views.WAIT_CALLBACK)(ack=issue.save_wait, lazy=[issue.show_waiting])
    app.action(named(issue_views.REPLIED))(ack=acknowledge, lazy=[issue.replied])
    app.action(named(issue_views.INFORMED))(ack=acknowledge, lazy=[issue.informed])
    app.action(named(issue_views.CLOSE))(ack=acknowledge, lazy=[issue.closed])
    app.action(named(issue_views.REASSIGN))(ack=acknowledge, lazy=[issue.reassign])

    app.action(named(care_views.PLAN))(ack=acknowledge, lazy=[health.ask_contact])
    app.view(care_views.PLAN_CALLBACK)(ack=health.save_contact, lazy=[health.show_saved])
    app.action(named(care_views.RENEW))(ack=acknowledge, lazy=[health.ask_renewal])
    app.view(care_views.RENEW_CALLBACK)(ack=health.save_renewal, lazy=[health.show_saved])
    app.action(named(SEEN))(ack=acknowledge, lazy=[health.seen])
    app.action(named(MADE_TODO))(ack=acknowledge, lazy=[health.make_todo])

    app.action(named(digest_views.REST))(ack=acknowledge, lazy=[menu.choose])
    app.action(named(digest_views.REASSIGN))(ack=acknowledge, lazy=[menu.ask_owner])
    app.view(digest_views.REASSIGN)(ack=menu.save_owner, lazy=[menu.show_owner])
    app.action(named(unreachable_views.REASSIGN))(ack=acknowledge, lazy=[unreachable.ask_owner])
    app.view(unreachable_views.REASSIGN)(ack=unreachable.save_owner, lazy=[unreachable.show_owner])

    app.command("/review")(ack=acknowledge, lazy=[review.command])
    app.action(named(review_views.OPEN))(ack=acknowledge, lazy=[review.open_rows])

    app.shortcut(shortcuts.LOG)(ack=acknowledge, lazy=[form.open_blank])
    app.shortcut(shortcuts.MAKE_FOLLOWUP)(ack=acknowledge, lazy=[shortcuts.make_followup])
    app.shortcut(shortcuts.MAKE_TODO)(ack=acknowledge, lazy=[shortcuts.make_todo])
    app.view(todo_views.NEW_CALLBACK)(ack=shortcuts.save_todo, lazy=[shortcuts.show_todo])

    app.command("/followup manager")(ack=acknowledge, lazy=[manager.manager])
    app.action(named(manager_views.DECLINE))(ack=acknowledge, lazy=[manager.decline])
    app.command("/followup calendar")(ack=acknowledge, lazy=[calendar.command])
    app.action(named(calendar_views.REMOVE))(ack=acknowledge, lazy=[calendar.remove])
    app.command("/followup away")(ack=acknowledge, lazy=[leave.command])
    app.command("/followup back")(ack=acknowledge, lazy=[leave.back])
    app.action(named(away_views.BACK))(ack=acknowledge, lazy=[leave.cancel])
    app.command("/followup preferences")(ack=acknowledge, lazy=[preferences.command])
    app.action(named(preferences_views.OPEN))(ack=acknowledge, lazy=[preferences.open_form])
    app.options("zone")(preferences.suggest_zones)
    app.action("zone")(ack=acknowledge, lazy=[preferences.choose_place])
    app.action("country")(ack=acknowledge, lazy=[preferences.choose_place])
    app.view(preferences_views.CALLBACK)(ack=preferences.save, lazy=[preferences.show_saved])
    app.command("/followup hours")(ack=acknowledge, lazy=[response_hours.command])
    app.action(named(hours_views.CHOOSE))(ack=acknowledge, lazy=[response_hours.choose])
    app.command("/followup why")(ack=acknowledge, lazy=[explanation.command])
    app.action(named(reminder.WHY))(ack=acknowledge, lazy=[menu.choose])
    app.command("/followup help")(ack=acknowledge, lazy=[help.command])
    app.event("app_home_opened")(ack=acknowledge, lazy=[home.opened])
    app.action(named(agenda_views.LOG_NEW))(ack=acknowledge, lazy=[form.open_blank])
    app.action(re.compile(agenda_views.TAB))(ack=acknowledge, lazy=[home.switch])
    app.action(re.compile(agenda_views.PAGE))(ack=acknowledge, lazy=[home.turn_page])
    app.event("message")(ack=acknowledge, lazy=[capture.on_message])
    app.action(named(note_views.SAVE))(ack=acknowledge, lazy=[capture.save])
    app.action(named(note_views.EDIT))(ack=acknowledge, lazy=[capture.edit])
    app.action(named(note_views.DISCARD))(ack=acknowledge, lazy=[capture.discard])
    app.event("user_change")(ack=acknowledge, lazy=[lifecycle.person_changed])


async def acknowledge(ack: AsyncAck) -> None:
    """Acknowledge first; the work goes on behind."""
    await ack()


async def report_error(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    return await errors.report_error(error, request)
