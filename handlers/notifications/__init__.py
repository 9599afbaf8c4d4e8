"""Conversations about notifications as such: their menus, and why they came."""

from handlers.listeners import Listeners
from handlers.notifications import explanation, menu, unreachable
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.action(action_ids.DIGEST_MENU, menu.choose)
    on.action(action_ids.DIGEST_REASSIGN, menu.ask_owner)
    on.form(action_ids.DIGEST_REASSIGN, menu.save_owner, menu.after_save)
    on.action(action_ids.UNREACHABLE_REASSIGN, unreachable.ask_owner)
    on.form(action_ids.UNREACHABLE_REASSIGN, unreachable.save_owner, unreachable.after_save)
    on.command("/followup why", explanation.command)
    on.action(action_ids.WHY_NOW, menu.choose)
