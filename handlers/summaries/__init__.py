"""The conversation about what one did in a day or a week."""

from handlers.listeners import Listeners
from handlers.summaries import summary
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/followup day", summary.day)
    on.command("/followup week", summary.week)
    on.action(action_ids.SUMMARY_DAY, summary.day_from_home)
    on.action(action_ids.SUMMARY_WEEK, summary.week_from_home)
    on.action(action_ids.SUMMARY_POST, summary.post)
    on.action(action_ids.SUMMARY_SEND, summary.send)
    on.action(action_ids.SUMMARY_OPEN, summary.open_sent)
