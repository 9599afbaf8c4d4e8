"""The conversation about a person's calendars."""

from handlers.calendars import calendar
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/followup calendar", calendar.command)
    on.action(action_ids.CALENDAR_REMOVE, calendar.remove)
