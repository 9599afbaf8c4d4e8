"""Conversations about customers: profile, health signals, merging."""

from handlers.customers import customer, health, merging
from handlers.listeners import Listeners
from handlers.views import action_ids
from models.health import MADE_TODO, SEEN


def listeners(on: Listeners) -> None:
    on.command("/customer", customer.command)
    on.family(action_ids.CUSTOMER_PAGE, customer.turn_page)
    on.action(action_ids.CUSTOMER_OPEN, customer.open_one)
    on.action(action_ids.CUSTOMER_LOG, customer.log)
    on.action(action_ids.CUSTOMER_NEW, customer.create)
    on.action(action_ids.CUSTOMER_EDIT, customer.edit)
    on.form(action_ids.CUSTOMER_FORM, customer.save, customer.after_save)
    on.action(action_ids.PROFILE_EDIT, customer.edit)
    on.action(action_ids.PROFILE_ACCURATE, customer.still_accurate)
    on.action(action_ids.MERGE_OPEN, merging.open_form)
    on.options("other", merging.suggest)
    on.form(action_ids.MERGE_FORM, merging.save, merging.after_save)
    on.action(action_ids.MERGE_UNDO, merging.undo)
    on.action(action_ids.HEALTH_PLAN, health.ask_contact)
    on.form(action_ids.HEALTH_PLAN_FORM, health.save_contact, health.after_save)
    on.action(action_ids.HEALTH_RENEW, health.ask_renewal)
    on.form(action_ids.HEALTH_RENEW_FORM, health.save_renewal, health.after_save)
    on.action(SEEN, health.seen)
    on.action(MADE_TODO, health.make_todo)
