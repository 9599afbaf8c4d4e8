"""Who speaks, and who is spoken of: asked of Slack, let in, named in a text."""

from handlers.listeners import Listeners
from handlers.people import lifecycle


def listeners(on: Listeners) -> None:
    on.event("user_change", lifecycle.person_changed)
