"""The conversation about targets."""

from handlers.listeners import Listeners
from handlers.targets import serving, target
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/target", target.command)
    on.action(action_ids.TARGET_REMOVE, target.remove)
    on.action(action_ids.TARGET_UNDO, target.undo)
    on.action(action_ids.SERVING_OPEN, serving.open_one)
