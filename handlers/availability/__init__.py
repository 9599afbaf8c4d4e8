"""Conversations about when and for what a person may be reminded."""

from handlers.availability import (
    cover,
    leave,
    leave_over,
    manager,
    preferences,
    response_hours,
    settings_asked,
)
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/followup manager", manager.manager)
    on.action(action_ids.MANAGER_DECLINE, manager.decline)
    on.command("/followup away", leave.command)
    on.command("/followup back", leave_over.back)
    on.action(action_ids.LEAVE_END, leave_over.end)
    on.action(action_ids.LEAVE_CALL_OFF, leave_over.call_off)
    on.action(action_ids.LEAVE_STAND_IN, leave.choose_stand_in)
    on.action(action_ids.LEAVE_WHOLE, leave.take_whole)
    on.action(action_ids.LEAVE_DECLINE, cover.decline)
    on.action(action_ids.LEAVE_COVER, cover.cover_again)
    on.command("/followup preferences", preferences.command)
    on.command("/followup holidays", settings_asked.holidays)
    on.action(action_ids.PREFERENCES_OPEN, preferences.open_form)
    on.options("zone", preferences.suggest_zones)
    on.action("zone", preferences.choose_place)
    on.action("country", preferences.choose_place)
    on.form(action_ids.PREFERENCES_FORM, preferences.save, preferences.after_save)
    on.command("/followup hours", response_hours.command)
    on.action(action_ids.RESPONSE_HOURS_CHOOSE, response_hours.choose)
