"""What people say to put right, or take back, what was shown to them last."""

from handlers.corrections import heard
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.action(action_ids.NOTE_RESTORE, heard.keep)
    on.action(action_ids.CORRECTED_BACK, heard.change_back)
