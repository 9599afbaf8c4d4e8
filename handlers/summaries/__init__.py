"""The conversation about what one did in a day or a week."""

from handlers.listeners import Listeners
from handlers.summaries import from_home, summary
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/followup day", summary.day)
    on.command("/followup week", summary.week)
    on.action(action_ids.SUMMARY_DAY, from_home.day)
    on.action(action_ids.SUMMARY_WEEK, from_home.week)
    on.action(action_ids.SUMMARY_POST, summary.post)
    on.action(action_ids.SUMMARY_SEND, summary.send)
    on.form(action_ids.SUMMARY_FORM, from_home.save, from_home.after_save)
    on.action(action_ids.SUMMARY_OPEN, summary.open_sent)
