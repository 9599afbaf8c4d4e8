"""The conversation about targets."""

from handlers.listeners import Listeners
from handlers.targets import target


def listeners(on: Listeners) -> None:
    on.command("/target", target.command)
