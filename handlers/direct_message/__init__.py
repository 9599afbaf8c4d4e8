"""What people write to the bot in plain words."""

from handlers.direct_message import arrived
from handlers.listeners import Listeners


def listeners(on: Listeners) -> None:
    on.event("message", arrived.on_message)
