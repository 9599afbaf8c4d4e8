"""The Home tab."""

from handlers.home import dismissed, home, meant, rescheduled, several_done
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.event("app_home_opened", home.opened)
    on.family(action_ids.HOME_TAB, home.switch)
    on.family(action_ids.HOME_PAGE, home.turn_page)
    on.action(action_ids.ISSUE_DISMISS, dismissed.dismiss)
    on.action(action_ids.ISSUE_RESTORE, dismissed.restore)
    on.action(action_ids.MEANT_MOVE, meant.move)
    on.action(action_ids.RESCHEDULED_OFF, rescheduled.off)
    on.action(action_ids.RESCHEDULED_DAY, rescheduled.choose_day)
    on.action(action_ids.RESCHEDULED_UNDO, rescheduled.undo)
    on.action(action_ids.TODOS_DONE, several_done.finish)
    on.action(action_ids.TODOS_UNDO, several_done.undo)
