"""The Home tab."""

from handlers.home import home, meant
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.event("app_home_opened", home.opened)
    on.family(action_ids.HOME_TAB, home.switch)
    on.family(action_ids.HOME_PAGE, home.turn_page)
    on.action(action_ids.MEANT_MOVE, meant.move)
