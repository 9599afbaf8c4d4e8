"""What people type and see: one file a conversation, in the order it happens."""

import re

from slack_bolt import BoltResponse
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.async_app import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest

from handlers import agenda, errors, followup, help, lifecycle, todo
from handlers.commands import as_own_command
from handlers.context import Acquaintances
from handlers.views import agenda as agenda_views
from handlers.views import followup as followup_views
from handlers.views import record, reminder
from handlers.views import todo as todo_views


def register(app: AsyncApp, people: Acquaintances) -> None:
    """One line a listener."""
    app.use(people.introduce)
    app.use(as_own_command)
    app.error(apologise)

    app.command("/followup")(ack=answer, lazy=[followup.open_form])
    app.options("customer")(followup.suggest_customer)
    app.options("theirs")(followup.suggest_theirs)
    app.action("customer")(ack=answer, lazy=[followup.choose_customer])
    app.action(followup_views.MORE)(ack=answer, lazy=[followup.more_todos])
    app.view(followup_views.CALLBACK)(ack=followup.save, lazy=[followup.show_edited])
    app.action(record.EDIT)(ack=answer, lazy=[followup.edit])
    app.action(record.UNDO)(ack=answer, lazy=[followup.undo])
    app.action(reminder.LOG_IT)(ack=answer, lazy=[followup.log_appointment])

    app.command("/todo")(ack=answer, lazy=[todo.command])
    app.action(re.compile(todo_views.NEXT_PAGE))(ack=answer, lazy=[todo.turn_page])
    app.action(reminder.TODO_DONE)(ack=answer, lazy=[todo.done])
    app.action(reminder.TODO_REOPEN)(ack=answer, lazy=[todo.reopen])
    app.action(reminder.TODO_SNOOZE)(ack=answer, lazy=[todo.snooze])
    app.view(todo_views.SNOOZE_CALLBACK)(ack=todo.save_snooze, lazy=[todo.show_snoozed])
    app.action(reminder.TODO_REASSIGN)(ack=answer, lazy=[todo.reassign])
    app.action(reminder.TODO_DUE)(ack=answer, lazy=[todo.set_due])

    app.command("/followup help")(ack=answer, lazy=[help.command])
    app.event("app_home_opened")(ack=answer, lazy=[agenda.opened])
    app.action(agenda_views.LOG_NEW)(ack=answer, lazy=[followup.open_blank])
    app.event("message")(ack=answer, lazy=[help.hint])
    app.event("user_change")(ack=answer, lazy=[lifecycle.person_changed])


async def answer(ack: AsyncAck) -> None:
    """Acknowledge first; the work goes on behind."""
    await ack()


async def apologise(error: Exception, request: AsyncBoltRequest) -> BoltResponse | None:
    return await errors.apologise(error, request)
