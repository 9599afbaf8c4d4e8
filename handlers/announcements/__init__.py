"""The conversation about what is announced in channels."""

from handlers.announcements import announce
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/followup announce", announce.command)
    on.form(action_ids.ANNOUNCE_FORM, announce.save, announce.after_save)
