"""Conversations about deals: new ones, the lists of them, and how they end."""

from handlers.deals import (
    change,
    changed,
    deal,
    delayed,
    ended,
    form,
    instalments,
    payment,
    receipt,
    said,
)
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/deal", deal.command)
    on.family(action_ids.DEAL_PAGE, deal.turn_page)
    on.action(action_ids.DEAL_NEW, form.new)
    on.action(action_ids.DEAL_STATE, form.choose_state)
    on.family(action_ids.DEAL_CUSTOMER, form.take_offered)
    on.form(action_ids.DEAL_FORM, form.save, form.after_save)
    on.family(action_ids.DEAL_MEANT, ended.choose)
    on.action(action_ids.DEAL_HEARD, said.open_form)
    on.action(action_ids.DEAL_HEARD_NOTE, said.note)
    on.family(action_ids.DEAL_HEARD_RECORD, said.record)
    on.family(action_ids.DEAL_HEARD_PLAN, said.plan)
    on.action(action_ids.DEAL_WON, change.won)
    on.action(action_ids.DEAL_LOST, change.lost)
    on.action(action_ids.DEAL_MENU, change.choose)
    on.family(action_ids.HOME_DEAL, change.edit_from_home)
    on.action(action_ids.DEAL_REOPEN, change.reopen)
    on.action(action_ids.DEAL_UNDO, change.undo)
    on.action(action_ids.INSTALMENTS_OPEN, instalments.open_form)
    on.action(action_ids.INSTALMENT_ROWS, instalments.more_rows)
    on.action(action_ids.DEAL_RECEIVE, receipt.ask)
    on.action(action_ids.INSTALMENTS_RECEIVE, receipt.ask_in_plan)
    on.action(action_ids.RECEIPT_HEARD, receipt.ask_heard)
    on.action(action_ids.RECEIPT_HEARD_WON, receipt.win_heard)
    on.action(action_ids.RECEIPT_WON, receipt.win)
    on.form(action_ids.RECEIPT_FORM, receipt.save, receipt.after_save)
    on.form(action_ids.DEAL_MOVE_FORM, change.save_day, change.after_day)
    on.form(action_ids.INSTALMENTS_FORM, instalments.save, instalments.after_save)
    on.action(action_ids.INSTALMENT_RECEIVED, payment.received)
    on.action(action_ids.INSTALMENT_UNDO, payment.undo)
    on.action(action_ids.INSTALMENT_PART, payment.ask_part)
    on.form(action_ids.INSTALMENT_PART_FORM, payment.save_part, payment.after_save)
    on.action(action_ids.INSTALMENT_MOVE, payment.ask_day)
    on.family(action_ids.INSTALMENT_MOVE_HEARD, delayed.move)
    on.family(action_ids.DEAL_CHANGE_HEARD, changed.change)
    on.form(action_ids.INSTALMENT_MOVE_FORM, payment.save_day, payment.after_save)
