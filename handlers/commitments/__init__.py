"""Conversations about to-dos, appointments and issues."""

from handlers.commitments import (
    appointment,
    issue,
    issue_answer,
    issue_line,
    next_step,
    todo,
    todo_edit,
    todo_line,
    todo_meant,
    todo_wanted,
)
from handlers.followups import form
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/todo", todo_line.command)
    on.family(action_ids.TODO_PAGE, todo_line.turn_page)
    on.action(action_ids.TODO_DONE, todo.done)
    on.action(action_ids.TODO_REOPEN, todo.reopen)
    on.action(action_ids.TODO_SNOOZE, todo.snooze)
    on.form(action_ids.TODO_SNOOZE_FORM, todo.save_snooze, todo.after_snooze)
    on.action(action_ids.TODO_REASSIGN, todo.reassign)
    on.action(action_ids.TODO_GIVE, todo.give)
    on.action(action_ids.TODO_DUE, todo.set_due)
    on.action(action_ids.TODO_MORE, todo_edit.more)
    on.action(action_ids.TODO_EDIT, todo_edit.edit)
    on.form(action_ids.TODO_EDIT_FORM, todo_edit.save, todo_edit.after_save)
    on.options(action_ids.TODO_WHOSE, todo_edit.suggest_customer)
    on.action(action_ids.TODO_NEW, todo_meant.create)
    on.action(action_ids.TODO_WANTED, todo_wanted.add)
    on.action(action_ids.TODO_DUE_LATER, todo.due_later)
    on.action(action_ids.TODO_DELETE, todo_edit.delete)
    on.action(action_ids.TODO_UNDO, todo_edit.undo)
    on.action(action_ids.APPOINTMENT_MOVE, appointment.open_form)
    on.form(action_ids.APPOINTMENT_MOVE_FORM, appointment.save, appointment.after_save)
    on.action(action_ids.APPOINTMENT_KEEP, appointment.keep)
    on.action(action_ids.APPOINTMENT_HELD, appointment.was_it)
    on.action(action_ids.APPOINTMENT_CANCEL, appointment.cancel)
    on.action(action_ids.APPOINTMENT_NOT_HELD, appointment.ask_not_held)
    on.form(action_ids.APPOINTMENT_NOT_HELD_FORM, appointment.save_not_held, appointment.after_save)
    on.action(action_ids.NEXT_CONTACT, next_step.plan)
    on.action(action_ids.NEXT_TODO, next_step.add_todo)
    on.action(action_ids.NEXT_NOTHING, next_step.nothing)
    on.command("/issue", issue.command)
    on.form(action_ids.ISSUE_FORM, issue.save, issue.after_save)
    on.family(action_ids.ISSUE_CUSTOMER, issue_line.take_offered)
    on.options(action_ids.ISSUE_WHOSE, form.suggest_customer)
    on.action(action_ids.ISSUE_WHOSE, issue_line.choose_customer)
    on.action(action_ids.ISSUE_ANSWERED, issue.answered)
    on.action(action_ids.ISSUE_ANSWERED_SO, issue.answered_so)
    on.action(action_ids.ISSUE_NUDGE, issue.nudge)
    on.action(action_ids.ISSUE_WAIT, issue.ask_reason)
    on.form(action_ids.ISSUE_WAIT_FORM, issue.save_wait, issue.after_wait)
    on.action(action_ids.ISSUE_REPLIED, issue.replied)
    on.action(action_ids.ISSUE_UNANSWERED, issue.unanswered)
    on.action(action_ids.ISSUE_SAID, issue_answer.ask)
    on.form(action_ids.ISSUE_SAID_FORM, issue_answer.save, issue_answer.after_save)
    on.action(action_ids.ISSUE_INFORMED, issue.informed)
    on.action(action_ids.ISSUE_CLOSE, issue.closed)
    on.action(action_ids.ISSUE_REASSIGN, issue.reassign)
